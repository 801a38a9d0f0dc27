import type { Area } from "../../src/table/snapshot";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The range of a 0-based area. */
export function toRange(
	sheet: Sheet,
	{ top, left, bottom, right }: Area,
): Range {
	return sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
}

/** The range that a block of rows fills from its 0-based top left cell. */
export function blockRange(
	sheet: Sheet,
	top: number,
	left: number,
	block: unknown[][],
): Range {
	return sheet.getRange(top + 1, left + 1, block.length, block[0]?.length ?? 0);
}
