/** Requests of `Sheets.Spreadsheets.batchUpdate`, each carried out by the members of SpreadsheetApp that do the same. */
import type { PivotData } from "../../formula/pivot/data";
import { copySheet } from "../../workbook/copy-sheet";
import { putPivot, sourceOf } from "../../workbook/pivot";
import { setLocale, setTimeZone } from "../../workbook/settings";
import type { SheetModel } from "../../workbook/sheet";
import type { Workbook } from "../../workbook/workbook";
import { ConditionalFormatRuleBuilder } from "../conditional-format-rule-builder";
import { memberOf } from "../platform/enums";
import { Range } from "../range";
import type { Run } from "../run-context";
import { Sheet } from "../sheet";
import { Spreadsheet } from "../spreadsheet";
import { put } from "./values";
import { sheetProperties } from "./view";

export type Request = Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: what a script sends is checked where it is used.
type Body = any;

interface At {
	run: Run;
	book: Workbook;
}

const REQUESTS: Record<string, (at: At, body: Body) => unknown> = {
	updateSpreadsheetProperties({ book }, { properties = {} }) {
		const { title, locale, timeZone } = properties;
		if (title !== undefined) book.name = title;
		if (locale) setLocale(book, locale);
		if (timeZone) setTimeZone(book, timeZone);
		book.changed({ kind: "sheets" });
	},
	addSheet(at, { properties = {} }) {
		const { book } = at;
		const name = properties.title ?? `Sheet${book.sheets.length + 1}`;
		if (book.sheetNamed(name)) throw new Error(taken(name));
		const sheet = book.addSheet(name, properties.index ?? book.sheets.length);
		putProperties(sheet, properties);
		return { properties: sheetProperties(sheet) };
	},
	deleteSheet({ run, book }, { sheetId }) {
		new Spreadsheet(run, book).deleteSheet(
			new Sheet(run, sheetOf(book, sheetId)),
		);
	},
	duplicateSheet({ book }, body) {
		const at = body.insertSheetIndex ?? book.sheets.length;
		const source = sheetOf(book, body.sourceSheetId);
		const copy = copySheet(source, book, at, body.newSheetName);
		return { properties: sheetProperties(copy) };
	},
	updateSheetProperties({ book }, { properties }) {
		putProperties(sheetOf(book, properties.sheetId), properties);
	},
	updateDimensionProperties({ run, book }, { range, properties }) {
		const { sheet, first, count, rows } = dimensionOf({ run, book }, range);
		const { pixelSize, hiddenByUser } = properties;
		if (pixelSize !== undefined)
			rows
				? sheet.setRowHeightsForced(first, count, pixelSize)
				: sheet.setColumnWidths(first, count, pixelSize);
		if (hiddenByUser === true)
			rows ? sheet.hideRows(first, count) : sheet.hideColumns(first, count);
		if (hiddenByUser === false)
			rows ? sheet.showRows(first, count) : sheet.showColumns(first, count);
	},
	insertDimension(at, { range }) {
		const { sheet, first, count, rows } = dimensionOf(at, range);
		rows ? sheet.insertRows(first, count) : sheet.insertColumns(first, count);
	},
	appendDimension({ run, book }, { sheetId, dimension, length }) {
		const sheet = new Sheet(run, sheetOf(book, sheetId));
		dimension === "ROWS"
			? sheet.insertRowsAfter(sheet.getMaxRows(), length)
			: sheet.insertColumnsAfter(sheet.getMaxColumns(), length);
	},
	deleteDimension(at, { range }) {
		const { sheet, first, count, rows } = dimensionOf(at, range);
		rows ? sheet.deleteRows(first, count) : sheet.deleteColumns(first, count);
	},
	autoResizeDimensions(at, { dimensions }) {
		const { sheet, first, count, rows } = dimensionOf(at, dimensions);
		rows
			? sheet.autoResizeRows(first, count)
			: sheet.autoResizeColumns(first, count);
	},
	mergeCells(at, { range, mergeType }) {
		const area = rangeOf(at, range);
		if (mergeType === "MERGE_ROWS") area.mergeAcross();
		else if (mergeType === "MERGE_COLUMNS") area.mergeVertically();
		else area.merge();
	},
	unmergeCells: (at, { range }) => void rangeOf(at, range).breakApart(),
	sortRange(at, { range, sortSpecs = [] }) {
		rangeOf(at, range).sort(
			sortSpecs.map((spec: Body) => ({
				column: (spec.dimensionIndex ?? 0) + 1,
				ascending: spec.sortOrder !== "DESCENDING",
			})),
		);
	},
	findReplace(at, body) {
		const { run, book } = at;
		const finder = body.range
			? rangeOf(at, body.range).createTextFinder(body.find)
			: body.sheetId !== undefined
				? new Sheet(run, sheetOf(book, body.sheetId)).createTextFinder(
						body.find,
					)
				: new Spreadsheet(run, book).createTextFinder(body.find);
		const occurrences = finder
			.matchCase(body.matchCase === true)
			.matchEntireCell(body.matchEntireCell === true)
			.useRegularExpression(body.searchByRegex === true)
			.matchFormulaText(body.includeFormulas === true)
			.replaceAllWith(body.replacement ?? "");
		return { occurrencesChanged: occurrences };
	},
	repeatCell(at, { range, cell, fields }) {
		const area = rangeOf(at, range);
		const sheet = sheetOf(at.book, range.sheetId);
		for (let row = area.getRow() - 1; row < area.getLastRow(); row++)
			for (
				let column = area.getColumn() - 1;
				column < area.getLastColumn();
				column++
			)
				putCell(at, sheet, row, column, cell, fields);
	},
	updateCells(at, { rows, start, range, fields }) {
		const corner = start ?? {
			sheetId: range.sheetId,
			rowIndex: range.startRowIndex ?? 0,
			columnIndex: range.startColumnIndex ?? 0,
		};
		const sheet = sheetOf(at.book, corner.sheetId);
		for (const [r, row] of [rows].flat().entries())
			for (const [c, cell] of [row.values ?? []].flat().entries())
				putCell(
					at,
					sheet,
					(corner.rowIndex ?? 0) + r,
					(corner.columnIndex ?? 0) + c,
					cell,
					fields,
				);
	},
	appendCells(at, { sheetId, rows, fields }) {
		const sheet = sheetOf(at.book, sheetId);
		const top = sheet.lastRow();
		for (const [r, row] of [rows].flat().entries())
			for (const [c, cell] of [row.values ?? []].flat().entries())
				putCell(at, sheet, top + r, c, cell, fields);
	},
	addNamedRange({ run, book }, { namedRange }) {
		const { name, range } = namedRange;
		const named = rangeOf({ run, book }, range);
		new Spreadsheet(run, book).setNamedRange(name, named);
		return { namedRange: { ...namedRange, namedRangeId: name } };
	},
	addConditionalFormatRule(at, { rule, index = 0 }) {
		const [first] = rule.ranges;
		const sheet = new Sheet(at.run, sheetOf(at.book, first.sheetId));
		const rules = sheet.getConditionalFormatRules();
		rules.splice(index, 0, ruleOf(at, rule));
		sheet.setConditionalFormatRules(rules);
	},
	deleteConditionalFormatRule({ run, book }, { sheetId, index = 0 }) {
		const sheet = new Sheet(run, sheetOf(book, sheetId));
		const rules = sheet.getConditionalFormatRules();
		rules.splice(index, 1);
		sheet.setConditionalFormatRules(rules);
	},
};

/** The reply to one request; an empty object where there is nothing to say. */
export function carryOut(run: Run, book: Workbook, request: Request): object {
	for (const [name, body] of Object.entries(request)) {
		const request = REQUESTS[name];
		if (!request)
			throw new Error(
				`The request ${name} of Sheets.Spreadsheets.batchUpdate is not available in this local Google Sheets.`,
			);
		const reply = request({ run, book }, body);
		return reply === undefined ? {} : { [name]: reply };
	}
	return {};
}

function taken(name: string): string {
	return `A sheet with the name "${name}" already exists. Please enter another name.`;
}

/** The first sheet of a real spreadsheet has the id 0, and those of scripts say so. */
function sheetOf(book: Workbook, id: number | undefined): SheetModel {
	const sheet = book.sheetById(id ?? 0) ?? (id ? undefined : book.sheets[0]);
	if (!sheet) throw new Error(`No grid with id: ${id}`);
	return sheet;
}

function rangeOf({ run, book }: At, range: Body): Range {
	const sheet = sheetOf(book, range.sheetId);
	return new Range(run, sheet, {
		top: range.startRowIndex ?? 0,
		left: range.startColumnIndex ?? 0,
		bottom: Math.min(range.endRowIndex ?? sheet.rowCount, sheet.rowCount) - 1,
		right:
			Math.min(range.endColumnIndex ?? sheet.columnCount, sheet.columnCount) -
			1,
	});
}

function dimensionOf({ run, book }: At, range: Body) {
	const model = sheetOf(book, range.sheetId);
	const rows = range.dimension === "ROWS";
	const start = range.startIndex ?? 0;
	const end = range.endIndex ?? (rows ? model.rowCount : model.columnCount);
	return {
		sheet: new Sheet(run, model),
		first: start + 1,
		count: end - start,
		rows,
	};
}

function putProperties(sheet: SheetModel, properties: Body): void {
	const { workbook } = sheet;
	const { title, index, hidden, gridProperties = {}, tabColor } = properties;
	if (title !== undefined && title !== sheet.name) {
		if (workbook.sheetNamed(title)) throw new Error(taken(title));
		workbook.renameSheet(sheet, title);
	}
	if (index !== undefined) workbook.moveSheet(sheet, index);
	if (hidden !== undefined) sheet.setHidden(hidden);
	if (tabColor) sheet.setTabColor(hexOf(tabColor));
	const { rowCount, columnCount, frozenRowCount, frozenColumnCount } =
		gridProperties;
	if (rowCount !== undefined) sheet.rowCount = rowCount;
	if (columnCount !== undefined) sheet.columnCount = columnCount;
	if (frozenRowCount !== undefined || frozenColumnCount !== undefined)
		sheet.freeze(
			frozenRowCount ?? sheet.frozenRows,
			frozenColumnCount ?? sheet.frozenColumns,
		);
	sheet.changed("grid");
}

function hexOf({ red = 0, green = 0, blue = 0 }: Body): string {
	const part = (share: number) =>
		Math.round(share * 255)
			.toString(16)
			.padStart(2, "0");
	return `#${part(red)}${part(green)}${part(blue)}`;
}

const KNOWN_FORMATS =
	/^(backgroundColor|horizontalAlignment|verticalAlignment|wrapStrategy|numberFormat|textFormat)/;

/** @param fields what of the cell is to be written: what it does not have is cleared */
function putCell(
	at: At,
	sheet: SheetModel,
	row: number,
	column: number,
	cell: Body,
	fields = "*",
): void {
	const range = new Range(at.run, sheet, {
		top: row,
		left: column,
		bottom: row,
		right: column,
	});
	at.run.mayEdit(sheet, { top: row, left: column, bottom: row, right: column });
	const has = (name: string) =>
		fields === "*" || new RegExp(`\\b${name}\\b`).test(fields);
	if (has("userEnteredValue")) {
		const [kind, value] = Object.entries(cell.userEnteredValue ?? {})[0] ?? [];
		const option = kind === "formulaValue" ? "USER_ENTERED" : "RAW";
		put(at.run, sheet, row, column, value ?? "", option);
	}
	if (has("note") && (fields !== "*" || cell.note !== undefined))
		range.setNote(cell.note ?? "");
	if (has("pivotTable") && cell.pivotTable)
		putPivot(
			{ sheet, row, column, source: sourceIn(at, cell.pivotTable) },
			pivotOf(sheet, cell.pivotTable),
		);
	if (cell.userEnteredFormat && has("userEnteredFormat"))
		putFormat(range, cell.userEnteredFormat);
}

function putFormat(range: Range, format: Body): void {
	const unknown = Object.keys(format).find((key) => !KNOWN_FORMATS.test(key));
	if (unknown)
		throw new Error(
			`The format ${unknown} of Sheets.Spreadsheets.batchUpdate is not available in this local Google Sheets.`,
		);
	const { backgroundColor, numberFormat, textFormat = {} } = format;
	if (backgroundColor) range.setBackground(hexOf(backgroundColor));
	if (numberFormat) range.setNumberFormat(numberFormat.pattern ?? "general");
	if (format.horizontalAlignment)
		range.setHorizontalAlignment(format.horizontalAlignment.toLowerCase());
	if (format.verticalAlignment)
		range.setVerticalAlignment(format.verticalAlignment.toLowerCase());
	if (format.wrapStrategy)
		range.setWrapStrategy(
			memberOf("WrapStrategy", format.wrapStrategy.replace("_CELL", "")),
		);
	const { bold, italic, fontSize, fontFamily, foregroundColor } = textFormat;
	if (bold !== undefined) range.setFontWeight(bold ? "bold" : "normal");
	if (italic !== undefined) range.setFontStyle(italic ? "italic" : "normal");
	if (fontSize) range.setFontSize(fontSize);
	if (fontFamily) range.setFontFamily(fontFamily);
	if (foregroundColor) range.setFontColor(hexOf(foregroundColor));
	if (textFormat.strikethrough) range.setFontLine("line-through");
	if (textFormat.underline) range.setFontLine("underline");
}

const CONDITIONS: Record<string, string> = {
	CUSTOM_FORMULA: "CUSTOM_FORMULA",
	NUMBER_GREATER: "NUMBER_GREATER_THAN",
	NUMBER_GREATER_THAN_EQ: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
	NUMBER_LESS: "NUMBER_LESS_THAN",
	NUMBER_LESS_THAN_EQ: "NUMBER_LESS_THAN_OR_EQUAL_TO",
	NUMBER_EQ: "NUMBER_EQUAL_TO",
	NUMBER_NOT_EQ: "NUMBER_NOT_EQUAL_TO",
	NUMBER_BETWEEN: "NUMBER_BETWEEN",
	NUMBER_NOT_BETWEEN: "NUMBER_NOT_BETWEEN",
	TEXT_CONTAINS: "TEXT_CONTAINS",
	TEXT_NOT_CONTAINS: "TEXT_DOES_NOT_CONTAIN",
	TEXT_STARTS_WITH: "TEXT_STARTS_WITH",
	TEXT_ENDS_WITH: "TEXT_ENDS_WITH",
	TEXT_EQ: "TEXT_EQUAL_TO",
	BLANK: "CELL_EMPTY",
	NOT_BLANK: "CELL_NOT_EMPTY",
};

function ruleOf(at: At, { ranges, booleanRule }: Body) {
	const { condition, format = {} } = booleanRule ?? {};
	const type = CONDITIONS[condition?.type];
	if (!type)
		throw new Error(
			`The conditional format ${condition?.type ?? "with a gradient"} of Sheets.Spreadsheets.batchUpdate is not available in this local Google Sheets.`,
		);
	const values = (condition.values ?? []).map(({ userEnteredValue }: Body) =>
		type.startsWith("NUMBER_") && !String(userEnteredValue).startsWith("=")
			? Number(userEnteredValue)
			: userEnteredValue,
	);
	const builder = new ConditionalFormatRuleBuilder(at.run)
		.withCriteria(memberOf("BooleanCriteria", type), values)
		.setRanges(ranges.map((range: Body) => rangeOf(at, range)));
	const { backgroundColor, textFormat = {} } = format;
	if (backgroundColor) builder.setBackground(hexOf(backgroundColor));
	if (textFormat.foregroundColor)
		builder.setFontColor(hexOf(textFormat.foregroundColor));
	if (textFormat.bold !== undefined) builder.setBold(textFormat.bold);
	if (textFormat.italic !== undefined) builder.setItalic(textFormat.italic);
	return builder.build();
}

function sourceIn({ book }: At, { source }: Body): string {
	const sheet = sheetOf(book, source.sheetId);
	return sourceOf(sheet, {
		top: source.startRowIndex ?? 0,
		left: source.startColumnIndex ?? 0,
		bottom: (source.endRowIndex ?? sheet.rowCount) - 1,
		right: (source.endColumnIndex ?? sheet.columnCount) - 1,
	});
}

function pivotOf(sheet: SheetModel, table: Body): PivotData {
	let id = 0;
	const group = (body: Body) => ({
		id: ++id,
		column: body.sourceColumnOffset ?? 0,
		descending: body.sortOrder === "DESCENDING",
		noTotals: body.showTotals !== true,
		repeated: body.repeatHeadings === true,
		...(body.label && { name: body.label }),
	});
	return {
		id: sheet.workbook.newId(),
		rows: [table.rows ?? []].flat().map(group),
		columns: [table.columns ?? []].flat().map(group),
		values: [table.values ?? []].flat().map((body: Body) => ({
			id: ++id,
			column: body.sourceColumnOffset ?? 0,
			by: body.summarizeFunction,
			...(body.name && { name: body.name }),
		})),
		filters: [],
	};
}
