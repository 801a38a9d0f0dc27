import type { Area } from "../workbook/area";
import type { BorderLine, Borders } from "../workbook/data";
import type { SheetModel } from "../workbook/sheet";
import { colorObject } from "./color";
import { memberOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";

/** The lines around an area: above and left of its first cell, below and right of its last. */
export function sidesOf({
	sheet,
	area,
}: {
	sheet: SheetModel;
	area: Area;
}): Borders {
	const first = sheet.cell(area.top, area.left)?.style?.borders;
	const last = sheet.cell(area.bottom, area.right)?.style?.borders;
	const sides: Borders = {};
	if (first?.top) sides.top = first.top;
	if (first?.left) sides.left = first.left;
	if (last?.bottom) sides.bottom = last.bottom;
	if (last?.right) sides.right = last.right;
	return sides;
}

const borders = new WeakMap<object, Borders>();
const lines = new WeakMap<object, BorderLine | undefined>();

export class Border extends platform<object>("Border") {
	constructor(run: Run, sides: Borders) {
		super(run);
		borders.set(this, sides);
	}

	getTop(): BorderSide {
		return new BorderSide(runOf(this), borders.get(this)?.top);
	}
	getLeft(): BorderSide {
		return new BorderSide(runOf(this), borders.get(this)?.left);
	}
	getBottom(): BorderSide {
		return new BorderSide(runOf(this), borders.get(this)?.bottom);
	}
	getRight(): BorderSide {
		return new BorderSide(runOf(this), borders.get(this)?.right);
	}
}

class BorderSide extends platform<object>("BorderSide") {
	constructor(run: Run, line: BorderLine | undefined) {
		super(run);
		lines.set(this, line);
	}

	getColor(): GoogleAppsScript.Spreadsheet.Color | null {
		const line = lines.get(this);
		return line ? colorObject(runOf(this), line.color) : null;
	}
	getBorderStyle(): GoogleAppsScript.Spreadsheet.BorderStyle | null {
		const line = lines.get(this);
		return line ? memberOf("BorderStyle", line.style) : null;
	}
}

service(Border, "Border", { live: false });
service(BorderSide, "BorderSide", { live: false });
