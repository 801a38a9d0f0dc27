import { isError, isSparkline, type Scalar } from "../../../core/formula";
import { printArea } from "../../../core/workbook/a1";
import type { Cell } from "../../../core/workbook/cell";
import { isPivot } from "../../../core/workbook/pivot";
import {
	COLUMN_WIDTH,
	ROW_HEIGHT,
	type SheetModel,
	spillColumn,
	spillRow,
} from "../../../core/workbook/sheet";
import { escaped, tag, xmlDocument } from "../../xml";
import { fileFormula } from "../formula";
import { DIGIT_PX, PX_PER_POINT } from "../sheet";
import { argb, type LooksWriter } from "./looks";
import type { Lost } from "./lost";
import { MAIN, RELATIONS } from "./names";
import type { NoteAt } from "./notes";
import type { Numbered } from "./numbered";
import { rulesXml } from "./rules";
import { marked, textXml } from "./text";
import { validationsXml } from "./validations";

/** Excel takes no longer text in a cell. */
const LONGEST_TEXT = 32_767;

export interface SheetNeeds {
	looks: LooksWriter;
	texts: Numbered;
	/** It is the one that is shown first. */
	isActive: boolean;
	/** Relation id of the drawing, and of the boxes of the notes. */
	drawing?: string;
	boxes?: string;
	lose(what: Lost): void;
}

/** An address that a cell leads to. */
export interface LinkAt {
	address: string;
	link: string;
}

export function notesOf(sheet: SheetModel): NoteAt[] {
	return [...sheet.cellsIn(sheet.whole)].flatMap(([row, column, { note }]) =>
		note ? [{ row, column, note, address: addressOf(row, column) }] : [],
	);
}

/** The first link of each cell that has one. */
export function linksOf(
	sheet: SheetModel,
	lose: (what: Lost) => void,
): LinkAt[] {
	return [...sheet.cellsIn(sheet.whole)].flatMap(([row, column, { runs }]) => {
		const links = new Set(runs?.flatMap(({ link }) => link ?? []));
		if (links.size > 1) lose("links");
		const [link] = links;
		return link ? [{ address: addressOf(row, column), link }] : [];
	});
}

/** @param linkId relation ids of links that lead out of the workbook, by address */
export function sheetXml(
	sheet: SheetModel,
	links: readonly LinkAt[],
	linkId: ReadonlyMap<string, string>,
	needs: SheetNeeds,
): string {
	const { locale } = sheet.workbook;
	const list = (name: string, items: readonly string[]) =>
		items.length > 0 && tag(name, { count: items.length }, [...items]);
	return xmlDocument(
		tag(
			"worksheet",
			{ xmlns: MAIN, "xmlns:r": RELATIONS },
			sheet.tabColor !== null &&
				tag("sheetPr", {}, tag("tabColor", { rgb: argb(sheet.tabColor) })),
			viewXml(sheet, needs.isActive),
			tag("sheetFormatPr", {
				defaultColWidth: COLUMN_WIDTH / DIGIT_PX,
				defaultRowHeight: ROW_HEIGHT / PX_PER_POINT,
			}),
			columnsXml(sheet),
			tag("sheetData", {}, rowsXml(sheet, needs)),
			sheet.filter !== null &&
				tag("autoFilter", { ref: printArea(sheet.filter.area) }),
			list(
				"mergeCells",
				sheet.merges.map((area) => tag("mergeCell", { ref: printArea(area) })),
			),
			rulesXml(sheet.rules, locale, needs.looks, () => needs.lose("rules")),
			validationsXml(sheet, needs.lose),
			links.length > 0 &&
				tag(
					"hyperlinks",
					{},
					links.map(({ address, link }) => {
						const id = linkId.get(link);
						const location = id ? undefined : link.slice(1);
						return tag("hyperlink", { ref: address, "r:id": id, location });
					}),
				),
			needs.drawing && tag("drawing", { "r:id": needs.drawing }),
			needs.boxes && tag("legacyDrawing", { "r:id": needs.boxes }),
		),
	);
}

function viewXml(
	{ frozenRows, frozenColumns }: SheetModel,
	isActive: boolean,
): string {
	const isFrozen = frozenRows > 0 || frozenColumns > 0;
	const side =
		frozenRows === 0
			? "topRight"
			: frozenColumns === 0
				? "bottomLeft"
				: "bottomRight";
	const pane = tag("pane", {
		xSplit: frozenColumns || undefined,
		ySplit: frozenRows || undefined,
		topLeftCell: addressOf(frozenRows, frozenColumns),
		activePane: side,
		state: "frozen",
	});
	return tag(
		"sheetViews",
		{},
		tag(
			"sheetView",
			{ workbookViewId: 0, tabSelected: isActive },
			isFrozen && pane,
		),
	);
}

function columnsXml(sheet: SheetModel): string {
	const { columnWidths, hiddenColumns } = sheet;
	const indices = new Set([...columnWidths.keys(), ...hiddenColumns]);
	const columns = [...indices]
		.sort((a, b) => a - b)
		.map((index) =>
			tag("col", {
				min: index + 1,
				max: index + 1,
				width: (columnWidths.get(index) ?? COLUMN_WIDTH) / DIGIT_PX,
				customWidth: columnWidths.has(index),
				hidden: hiddenColumns.has(index),
			}),
		);
	return columns.length > 0 ? tag("cols", {}, columns) : "";
}

function rowsXml(sheet: SheetModel, needs: SheetNeeds): string[] {
	const rows = new Map<number, Map<number, string>>();
	const put = (row: number, column: number, xml: string) => {
		const cells = rows.get(row) ?? new Map<number, string>();
		rows.set(row, cells.set(column, xml));
	};
	for (const [row, column, cell] of sheet.cellsIn(sheet.whole)) {
		const xml = cellXml(sheet, row, column, cell, needs);
		if (xml) put(row, column, xml);
	}
	for (const key of sheet.workbook.calculation.spilledIn(sheet)) {
		const [row, column] = [spillRow(key), spillColumn(key)];
		const cell = sheet.cell(row, column);
		const look = needs.looks.cell(cell?.style ?? null, cell?.format ?? null);
		const value = sheet.workbook.value(sheet, row, column);
		put(row, column, valueXml(addressOf(row, column), look, value, needs));
	}
	for (const row of [...sheet.rowHeights.keys(), ...sheet.hiddenRows])
		if (!rows.has(row)) rows.set(row, new Map());
	return [...rows]
		.sort(([a], [b]) => a - b)
		.map(([row, cells]) => rowXml(sheet, row, cells));
}

function rowXml(
	sheet: SheetModel,
	row: number,
	cells: ReadonlyMap<number, string>,
): string {
	const height = sheet.rowHeights.get(row);
	return tag(
		"row",
		{
			r: row + 1,
			ht: height === undefined ? undefined : height / PX_PER_POINT,
			customHeight: height !== undefined,
			hidden: sheet.hiddenRows.has(row) || sheet.hiddenByFilter(row),
		},
		[...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml),
	);
}

function cellXml(
	sheet: SheetModel,
	row: number,
	column: number,
	cell: Cell,
	needs: SheetNeeds,
): string {
	const { workbook } = sheet;
	const address = addressOf(row, column);
	const look = needs.looks.cell(cell.style, cell.format);
	const value = workbook.value(sheet, row, column);
	if (!cell.formula)
		return value === null && look === 0
			? ""
			: valueXml(address, look, value, needs, cell.runs);
	const formula = fileFormula(cell.formula.text, workbook.locale);
	if (!formula) {
		if (!isPivot(cell.formula)) needs.lose("formulas");
		return valueXml(address, look, value, needs);
	}
	const grid = cell.formula.array;
	const size = Array.isArray(grid) ? [grid.length, grid[0]?.length ?? 1] : [];
	const [rows = 1, columns = 1] = size;
	const isArray = formula.isArray || rows * columns > 1;
	const ref = printArea({
		top: row,
		left: column,
		bottom: row + rows - 1,
		right: column + columns - 1,
	});
	const { t, text } = resultOf(value);
	return tag(
		"c",
		{ r: address, s: look || undefined, t },
		tag("f", isArray ? { t: "array", ref } : {}, escaped(formula.text)),
		text !== undefined && tag("v", {}, escaped(text)),
	);
}

/** Result of a formula with the type that says how it is to be read. */
function resultOf(value: Scalar): { t?: string; text?: string } {
	if (value === null || isSparkline(value)) return {};
	if (isError(value)) return { t: "e", text: fileError(value.code) };
	if (typeof value === "string") return { t: "str", text: marked(value) };
	if (typeof value === "boolean") return { t: "b", text: value ? "1" : "0" };
	return { text: String(value) };
}

function valueXml(
	address: string,
	look: number,
	value: Scalar,
	{ texts, lose }: SheetNeeds,
	runs: Cell["runs"] = null,
): string {
	const place = { r: address, s: look || undefined };
	if (typeof value === "string") {
		if (value.length > LONGEST_TEXT) lose("texts");
		const text = value.slice(0, LONGEST_TEXT);
		const number = texts.of(textXml(text, runs ?? []));
		return tag("c", { ...place, t: "s" }, tag("v", {}, String(number)));
	}
	const { t, text } = resultOf(value);
	return tag(
		"c",
		{ ...place, t },
		text !== undefined && tag("v", {}, escaped(text)),
	);
}

/** Excel has no error for a formula that cannot be read. */
function fileError(code: string): string {
	return code === "#ERROR!" ? "#NAME?" : code;
}

function addressOf(row: number, column: number): string {
	return printArea({ top: row, left: column, bottom: row, right: column });
}
