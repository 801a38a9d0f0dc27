/** Spreadsheets as the API shows them. */
import { isError, isSparkline } from "../../formula";
import type { Area } from "../../workbook/area";
import type { SheetModel } from "../../workbook/sheet";
import type { Workbook } from "../../workbook/workbook";
import { placeIn } from "./values";

type Options = Record<string, unknown>;

/** With the cells of the ranges asked for, or of all where `includeGridData` or the fields ask for them. */
export function bookResource(book: Workbook, options: Options = {}): object {
	const ranges = ([options.ranges ?? []].flat() as string[]).map((range) =>
		placeIn(book, range),
	);
	const cells =
		options.includeGridData === true ||
		/\bdata\b/.test(String(options.fields ?? ""));
	const sheets = ranges.length
		? book.sheets.filter((sheet) => ranges.some((one) => one.sheet === sheet))
		: book.sheets;
	return {
		spreadsheetId: book.id,
		properties: {
			title: book.name,
			locale: book.locale,
			autoRecalc: book.calculating.interval,
			timeZone: book.timeZone,
		},
		sheets: sheets.map((sheet) => ({
			properties: sheetProperties(sheet),
			...(cells && {
				data: (ranges.length
					? ranges.filter((one) => one.sheet === sheet).map(({ area }) => area)
					: [filledArea(sheet)]
				).map((area) => gridData(sheet, area)),
			}),
			...(sheet.merges.length > 0 && {
				merges: sheet.merges.map((area) => gridRange(sheet, area)),
			}),
		})),
		...(book.names.length > 0 && {
			namedRanges: book.names.map(({ name, sheetId, area }) => {
				const sheet = book.sheetById(sheetId) as SheetModel;
				return { namedRangeId: name, name, range: gridRange(sheet, area) };
			}),
		}),
		spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
	};
}

export function sheetProperties(sheet: SheetModel): object {
	const { frozenRows, frozenColumns, tabColor } = sheet;
	return {
		sheetId: sheet.id,
		title: sheet.name,
		index: sheet.workbook.sheets.indexOf(sheet),
		sheetType: sheet.type,
		gridProperties: {
			rowCount: sheet.rowCount,
			columnCount: sheet.columnCount,
			...(frozenRows > 0 && { frozenRowCount: frozenRows }),
			...(frozenColumns > 0 && { frozenColumnCount: frozenColumns }),
			...(sheet.gridlinesHidden && { hideGridlines: true }),
		},
		...(sheet.hidden && { hidden: true }),
		...(tabColor !== null && { tabColor: colorOf(tabColor) }),
	};
}

/** Bounds from 0, the end behind the last one. */
export function gridRange(sheet: SheetModel, area: Area): object {
	return {
		sheetId: sheet.id,
		startRowIndex: area.top,
		endRowIndex: area.bottom + 1,
		startColumnIndex: area.left,
		endColumnIndex: area.right + 1,
	};
}

/** Shares of 1; what is 0 is left out. */
export function colorOf(hex: string): object {
	const share = (at: number) =>
		Number.parseInt(hex.slice(at, at + 2), 16) / 255;
	const parts = { red: share(1), green: share(3), blue: share(5) };
	return Object.fromEntries(Object.entries(parts).filter(([, part]) => part));
}

function filledArea(sheet: SheetModel): Area {
	return {
		top: 0,
		left: 0,
		bottom: Math.max(1, sheet.lastRow()) - 1,
		right: Math.max(1, sheet.lastColumn()) - 1,
	};
}

function gridData(sheet: SheetModel, area: Area): object {
	const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, r) => ({
		values: Array.from({ length: area.right - area.left + 1 }, (_, c) =>
			cellData(sheet, area.top + r, area.left + c),
		),
	}));
	return {
		...(area.top > 0 && { startRow: area.top }),
		...(area.left > 0 && { startColumn: area.left }),
		rowData: rows,
	};
}

function cellData(sheet: SheetModel, row: number, column: number): object {
	const cell = sheet.cell(row, column);
	const value = sheet.workbook.value(sheet, row, column);
	const effective = extended(value);
	const formattedValue = sheet.workbook.display(sheet, row, column);
	const entered = cell?.formula
		? { formulaValue: cell.formula.text }
		: extended(cell?.value ?? null);
	return {
		...(entered && { userEnteredValue: entered }),
		...(effective && { effectiveValue: effective }),
		...(formattedValue !== "" && { formattedValue }),
		...(cell?.format && {
			userEnteredFormat: { numberFormat: { pattern: cell.format } },
		}),
		...(cell?.note && { note: cell.note }),
	};
}

function extended(value: unknown): object | null {
	if (typeof value === "number") return { numberValue: value };
	if (typeof value === "string") return { stringValue: value };
	if (typeof value === "boolean") return { boolValue: value };
	if (isError(value))
		return { errorValue: { type: "ERROR", message: value.message } };
	return value === null || isSparkline(value as never) ? null : {};
}
