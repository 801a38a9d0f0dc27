/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values */
import { isError, isSparkline } from "../../formula";
import { printArea, quoteSheet } from "../../workbook/a1";
import { type Area, area as areaOf } from "../../workbook/area";
import type { SheetModel } from "../../workbook/sheet";
import type { Workbook } from "../../workbook/workbook";
import { readTyped } from "../../workbook/write";
import { rangeFrom } from "../notation";
import { Range } from "../range";
import type { Run } from "../run-context";

export interface ValueRange {
	range?: string;
	majorDimension?: string;
	values?: unknown[][];
}

interface ReadOptions {
	majorDimension?: string;
	valueRenderOption?: string;
}

interface WriteOptions {
	valueInputOption?: string;
	includeValuesInResponse?: boolean;
}

export interface Place {
	sheet: SheetModel;
	area: Area;
}

/** Columns and rows beyond the grid are no part of a place. */
export function placeIn(book: Workbook, notation: string): Place {
	const first = book.sheets[0] as SheetModel;
	const whole = book.sheetNamed(notation.replace(/^'(.*)'$/, "$1"));
	if (whole) return { sheet: whole, area: whole.whole };
	try {
		const [sheet, area] = rangeFrom(notation, first);
		return { sheet, area };
	} catch {
		throw new Error(
			`API call to sheets.spreadsheets.values failed with error: Unable to parse range: ${notation}`,
		);
	}
}

export function nameOf({ sheet, area }: Place): string {
	return `${quoteSheet(sheet.name)}!${printArea(area)}`;
}

/** Blank cells at the end of a row, and blank rows at the end, are left out. */
export function readValues(
	book: Workbook,
	notation: string,
	options: ReadOptions = {},
): ValueRange {
	const place = placeIn(book, notation);
	const { sheet, area } = place;
	const byColumns = options.majorDimension === "COLUMNS";
	const [lines, width] = byColumns
		? [area.right - area.left + 1, area.bottom - area.top + 1]
		: [area.bottom - area.top + 1, area.right - area.left + 1];
	const values = Array.from({ length: lines }, (_, line) =>
		trimmed(
			Array.from({ length: width }, (_, index) =>
				cellValue(
					sheet,
					area.top + (byColumns ? index : line),
					area.left + (byColumns ? line : index),
					options.valueRenderOption,
				),
			),
			(value) => value === "",
		),
	);
	const filled = trimmed(values, (line) => line.length === 0);
	return {
		range: nameOf(place),
		majorDimension: byColumns ? "COLUMNS" : "ROWS",
		...(filled.length > 0 && { values: filled }),
	};
}

function trimmed<T>(items: T[], isBlank: (item: T) => boolean): T[] {
	let length = items.length;
	while (length > 0 && isBlank(items[length - 1] as T)) length--;
	return items.slice(0, length);
}

function cellValue(
	sheet: SheetModel,
	row: number,
	column: number,
	render = "FORMATTED_VALUE",
): string | number | boolean {
	const { workbook } = sheet;
	if (render === "FORMULA") {
		const formula = sheet.cell(row, column)?.formula;
		if (formula) return formula.text;
	}
	if (render === "FORMATTED_VALUE") return workbook.display(sheet, row, column);
	const value = workbook.value(sheet, row, column);
	if (value === null || isSparkline(value)) return "";
	return isError(value) ? value.code : value;
}

/** What the update has changed. */
export function writeValues(
	run: Run,
	book: Workbook,
	id: string,
	notation: string,
	given: ValueRange,
	options: WriteOptions = {},
) {
	const from = placeIn(book, notation);
	return putValues(run, id, from.sheet, from.area, given, options);
}

export function putValues(
	run: Run,
	id: string,
	sheet: SheetModel,
	{ top, left }: Pick<Area, "top" | "left">,
	{ values = [], majorDimension }: ValueRange,
	options: WriteOptions,
) {
	const rows = majorDimension === "COLUMNS" ? turned(values) : values;
	const width = Math.max(1, ...rows.map((row) => row.length));
	const area = areaOf(top, left, Math.max(1, rows.length), width);
	// Outside the grid nothing can be written.
	new Range(run, sheet, area);
	run.mayEdit(sheet, area);
	let cells = 0;
	for (const [r, row] of rows.entries())
		for (const [c, value] of row.entries()) {
			if (value === null || value === undefined) continue;
			cells++;
			put(run, sheet, top + r, left + c, value, options.valueInputOption);
		}
	const updatedRange = nameOf({ sheet, area });
	return {
		spreadsheetId: id,
		updatedRange,
		updatedRows: rows.length,
		updatedColumns: width,
		updatedCells: cells,
		...(options.includeValuesInResponse && {
			updatedData: readValues(sheet.workbook, updatedRange),
		}),
	};
}

function turned(columns: unknown[][]): unknown[][] {
	const height = Math.max(0, ...columns.map((column) => column.length));
	return Array.from({ length: height }, (_, row) =>
		columns.map((column) => column[row] ?? null),
	);
}

/** RAW keeps texts as they are; USER_ENTERED reads them as if typed. */
export function put(
	run: Run,
	sheet: SheetModel,
	row: number,
	column: number,
	value: unknown,
	option: string | undefined,
): void {
	if (option !== "RAW" && option !== "USER_ENTERED")
		throw new Error(
			"API call to sheets.spreadsheets.values.update failed with error: 'valueInputOption' is required but not specified",
		);
	const format = sheet.cell(row, column)?.format ?? null;
	if (typeof value === "string" && option === "USER_ENTERED")
		sheet.put(
			row,
			column,
			readTyped(sheet.workbook, format, value, run.surroundings),
		);
	else
		sheet.put(row, column, {
			value:
				value === ""
					? null
					: typeof value === "number" || typeof value === "boolean"
						? value
						: String(value),
			formula: null,
			runs: null,
		});
}
