import type { Cell } from "../../src/table/snapshot";
import { Trouble } from "../trouble";
import type { DayReader } from "./days";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Wider than any sheet of KPIs that a person reads; reading more would only end in Google's time limit. */
const MAX_COLUMNS = 1_000;
const MAX_CELLS = 2_000_000;

/** Everything from A1 to the last row and column with content; `null` for a sheet without any. Throws if that is too much to read. */
export function filledRange(sheet: Sheet): Range | null {
	const rows = sheet.getLastRow();
	const columns = sheet.getLastColumn();
	if (rows === 0 || columns === 0) return null;
	if (columns > MAX_COLUMNS) throw new Trouble("too_wide", String(columns));
	if (rows * columns > MAX_CELLS) throw new Trouble("too_large", String(rows));
	return sheet.getRange(1, 1, rows, columns);
}

/** The values of a range as plain data. */
export function readCells(range: Range, days: DayReader): Cell[][] {
	return range
		.getValues()
		.map((row) => row.map((value) => toCell(value, days)));
}

function toCell(value: unknown, days: DayReader): Cell {
	if (
		typeof value === "string" ||
		typeof value === "number" ||
		typeof value === "boolean"
	)
		return value;
	if (Object.prototype.toString.call(value) === "[object Date]")
		return days.cell(value as Date);
	return value === null || value === undefined ? "" : String(value);
}
