import { type Place, readPlace } from "../workbook/a1";
import type { Area } from "../workbook/area";
import type { SheetModel } from "../workbook/sheet";
import type { OpenSides } from "./range/place";

const R1C1 = /^R([1-9]\d*)C([1-9]\d*)(?::R([1-9]\d*)C([1-9]\d*))?$/i;

export type Spot = [sheet: SheetModel, area: Area, open: OpenSides];

/**
 * A range written in A1 or R1C1 notation or by its name, with the sheet it names or else the given one. Open sides reach to the edge
 * of the grid.
 */
export function rangeFrom(text: string, sheet: SheetModel): Spot {
	const { workbook } = sheet;
	const place = readR1C1(text) ?? readPlace(text);
	if (!place) {
		const entry = workbook.nameOf(text);
		const target = entry && workbook.sheetById(entry.sheetId);
		if (!entry || !target) throw new Error("Range not found");
		return [target, entry.area, {}];
	}
	const target = place.sheet ? workbook.sheetNamed(place.sheet) : sheet;
	if (!target) throw new Error("Range not found");
	return [target, areaOf(place, target), openSides(place)];
}

/** The same for text that must name a part of this sheet. */
export function areaFrom(text: string, sheet: SheetModel): Spot {
	const place = readR1C1(text) ?? readPlace(text);
	if (!place) throw new Error("Range not found");
	return [sheet, areaOf(place, sheet), openSides(place)];
}

function areaOf(place: Place, sheet: SheetModel): Area {
	return {
		top: place.top ?? 0,
		left: place.left ?? 0,
		bottom: place.bottom ?? sheet.rowCount - 1,
		right: place.right ?? sheet.columnCount - 1,
	};
}

function openSides({ top, left, bottom, right }: Place): OpenSides {
	return {
		rows: top === undefined ? "both" : bottom === undefined ? "end" : undefined,
		columns:
			left === undefined ? "both" : right === undefined ? "end" : undefined,
	};
}

function readR1C1(text: string): Place | null {
	const match = R1C1.exec(text);
	if (!match) return null;
	const [top = 0, left = 0, bottom = top, right = left] = match
		.slice(1)
		.filter((part) => part !== undefined)
		.map((part) => Number(part) - 1);
	return {
		top: Math.min(top, bottom),
		left: Math.min(left, right),
		bottom: Math.max(top, bottom),
		right: Math.max(left, right),
	};
}
