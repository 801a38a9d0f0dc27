import type { Area } from "./area";
import type { BorderLine, Borders } from "./data";
import type { SheetModel } from "./sheet";

type Side = BorderLine | null | undefined;

/** Lines around an area and between its cells: null takes a line off, undefined leaves it as it is. */
export interface BorderChange {
	top: Side;
	left: Side;
	bottom: Side;
	right: Side;
	/** Between columns. */
	vertical: Side;
	/** Between rows. */
	horizontal: Side;
}

export function setBorders(
	sheet: SheetModel,
	area: Area,
	change: BorderChange,
): void {
	for (let row = area.top; row <= area.bottom; row++)
		for (let column = area.left; column <= area.right; column++) {
			const before = sheet.cell(row, column)?.style?.borders ?? {};
			const after: Borders = { ...before };
			put(after, "top", row === area.top ? change.top : change.horizontal);
			put(
				after,
				"bottom",
				row === area.bottom ? change.bottom : change.horizontal,
			);
			put(after, "left", column === area.left ? change.left : change.vertical);
			put(
				after,
				"right",
				column === area.right ? change.right : change.vertical,
			);
			const borders = Object.keys(after).length > 0 ? after : undefined;
			const look = { top: row, left: column, bottom: row, right: column };
			sheet.setLook(look, { borders });
		}
}

function put(borders: Borders, side: keyof Borders, line: Side): void {
	if (line) borders[side] = line;
	else if (line === null) delete borders[side];
}
