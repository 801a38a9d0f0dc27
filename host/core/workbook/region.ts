/** Blocks of data on a sheet, as Ctrl+A and Ctrl+arrow find them. */
import type { Area } from "./area";
import type { SheetModel } from "./sheet";

/** By the name of the `SpreadsheetApp.Direction`. */
export const STEPS: Record<string, readonly [down: number, right: number]> = {
	UP: [-1, 0],
	DOWN: [1, 0],
	PREVIOUS: [0, -1],
	NEXT: [0, 1],
};

function filled(sheet: SheetModel, row: number, column: number): boolean {
	const value = sheet.workbook.value(sheet, row, column);
	return value !== null && value !== "";
}

/**
 * The cell that Ctrl+arrow goes to: the end of the block it stands in, else the next filled cell, else the grid's edge. One of the
 * steps is 1 or -1, the other 0.
 */
export function dataEdge(
	sheet: SheetModel,
	row: number,
	column: number,
	down: number,
	right: number,
): { row: number; column: number } {
	const inGrid = (r: number, c: number) =>
		r >= 0 && c >= 0 && r < sheet.rowCount && c < sheet.columnCount;
	let at = { row, column };
	const next = () => ({ row: at.row + down, column: at.column + right });
	const has = (place: typeof at) =>
		inGrid(place.row, place.column) && filled(sheet, place.row, place.column);
	if (has(at) && has(next())) {
		while (has(next())) at = next();
		return at;
	}
	while (inGrid(next().row, next().column)) {
		at = next();
		if (has(at)) return at;
	}
	return at;
}

/** The area grown until no filled cell touches a side of it; corners do not count. */
export function dataRegion(
	sheet: SheetModel,
	area: Area,
	grows: { rows: boolean; columns: boolean },
): Area {
	const region = { ...area };
	const rowHas = (row: number) => {
		if (row < 0 || row >= sheet.rowCount) return false;
		for (let c = region.left; c <= region.right; c++)
			if (filled(sheet, row, c)) return true;
		return false;
	};
	const columnHas = (column: number) => {
		if (column < 0 || column >= sheet.columnCount) return false;
		for (let r = region.top; r <= region.bottom; r++)
			if (filled(sheet, r, column)) return true;
		return false;
	};
	for (let grown = true; grown; ) {
		grown = true;
		if (grows.rows && rowHas(region.top - 1)) region.top--;
		else if (grows.rows && rowHas(region.bottom + 1)) region.bottom++;
		else if (grows.columns && columnHas(region.left - 1)) region.left--;
		else if (grows.columns && columnHas(region.right + 1)) region.right++;
		else grown = false;
	}
	return region;
}
