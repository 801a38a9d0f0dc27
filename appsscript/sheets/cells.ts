import type { Cell } from "../../src/table/snapshot";
import { Trouble } from "../trouble";
import { type DayReader, isDate } from "./days";
import { areaOf } from "./ranges";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Wider than any sheet of KPIs that a person reads; reading more would only end in Google's time limit. */
const MAX_COLUMNS = 1_000;
const MAX_CELLS = 2_000_000;

/** Everything from A1 to the last row and column with content; A1 alone for a sheet without any. Throws if that is too much to read. */
export function filledRange(sheet: Sheet): Range {
	const range = dataRange(sheet);
	const { bottom, right } = areaOf(range);
	const rows = bottom + 1;
	const columns = right + 1;
	if (columns > MAX_COLUMNS) throw new Trouble("too_wide", String(columns));
	if (rows * columns > MAX_CELLS) throw new Trouble("too_large", String(rows));
	return range;
}

/** A chart that fills a tab has no cells. */
function dataRange(sheet: Sheet): Range {
	try {
		return sheet.getDataRange();
	} catch (error) {
		if (sheet.getType() === SpreadsheetApp.SheetType.GRID) throw error;
		throw new Trouble("not_a_grid", sheet.getName());
	}
}

/** The values of a range as plain data; nothing for a range without any content. */
export function readCells(range: Range, days: DayReader): Cell[][] {
	return asCells(range.getValues(), days);
}

/** The same of values that are at hand. */
export function asCells(values: unknown[][], days: DayReader): Cell[][] {
	const cells = values.map((row) => row.map((value) => toCell(value, days)));
	return cells.length === 1 && cells[0]?.length === 1 && cells[0][0] === ""
		? []
		: cells;
}

function toCell(value: unknown, days: DayReader): Cell {
	if (
		typeof value === "string" ||
		typeof value === "number" ||
		typeof value === "boolean"
	)
		return value;
	if (isDate(value)) return days.cell(value);
	return value === null || value === undefined ? "" : String(value);
}
