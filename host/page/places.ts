import type { SheetModel } from "../core/workbook/sheet";
import type { Workbook } from "../core/workbook/workbook";
import type { Position } from "./protocol";

/**
 * Where Ctrl+arrow leads. From inside a block to the block's end; from its end, or from a blank cell, to the next cell with content;
 * without one, to the edge of the sheet.
 */
export function findEdge(
	sheet: SheetModel,
	from: Position,
	rowStep: number,
	columnStep: number,
): Position {
	const filled = ({ row, column }: Position) =>
		sheet.workbook.value(sheet, row, column) !== null;
	const next = ({ row, column }: Position) => ({
		row: row + rowStep,
		column: column + columnStep,
	});
	const inside = ({ row, column }: Position) =>
		row >= 0 &&
		column >= 0 &&
		row < sheet.rowCount &&
		column < sheet.columnCount;
	let at = from;
	let ahead = next(at);
	if (!inside(ahead)) return at;
	const inBlock = filled(at) && filled(ahead);
	do {
		at = ahead;
		ahead = next(at);
		if (!inBlock && filled(at)) return at;
	} while (inside(ahead) && (!inBlock || filled(ahead)));
	return at;
}

/** Name of a new sheet, in the user's language. */
export function emptySheetName(userLocale: string, number: number): string {
	return userLocale.startsWith("zh") ? `工作表${number}` : `Sheet${number}`;
}

export function freeSheetName(workbook: Workbook, userLocale: string): string {
	for (let number = workbook.sheets.length + 1; ; number++) {
		const name = emptySheetName(userLocale, number);
		if (!workbook.sheetNamed(name)) return name;
	}
}
