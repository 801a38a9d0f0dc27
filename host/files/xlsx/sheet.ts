import { columnsOf, holds, meet, rowsOf } from "../../core/workbook/area";
import type { AreaData, CellData, SheetData } from "../../core/workbook/data";
import {
	child,
	children,
	cutOut,
	descendants,
	type Element,
	elementsIn,
	isOn,
	parseXml,
} from "../xml";
import { areaOf, areasOf } from "./area";
import { type CellFacts, contentOf, fileText, linked } from "./cell";
import type { ColorReader } from "./color";
import { formulaText, movedFormula, readsOtherFile } from "./formula";
import type { Looks } from "./looks";
import type { Lost } from "./lost";
import type { Relation } from "./package";
import { rulesOf } from "./rules";
import { validationsOf } from "./validation";

/** What a sheet needs of the file around it. */
export interface SheetFacts extends CellFacts {
	name: string;
	hidden: boolean;
	looks: Looks;
	color: ColorReader;
	relations: readonly Relation[];
	/** Notes by address. */
	notes: ReadonlyMap<string, string>;
	lose(what: Lost): void;
}

/** Width of a digit in the default font, px; a file counts widths in digits (ECMA-376 part 1, 18.3.1.13). */
export const DIGIT_PX = 7;
export const PX_PER_POINT = 4 / 3;
/** Size of a grid in Sheets. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

/** A sheet of a file, without its charts. Files may speak of rows up to the last there can be; the grid ends where Sheets' would. */
export function readSheet(xml: string, facts: SheetFacts): SheetData {
	const { inside, rest } = cutOut(xml, "sheetData");
	const root = parseXml(rest);
	const rows = readRows(inside, facts);
	const merges = descendants(child(root, "mergeCells"), "mergeCell").flatMap(
		({ attributes }) => areasOf(attributes.ref),
	);
	const kept = withoutResults(outsideMerges(rows.cells, merges), rows.arrays);
	const cells = withLinks(root, kept, facts);
	const size = sizeOf(cells);
	const pane = child(root, "sheetViews", "sheetView", "pane")?.attributes;
	const isFrozen = pane?.state?.startsWith("frozen") ?? false;
	const grid = {
		top: 0,
		left: 0,
		bottom: size.rows - 1,
		right: size.columns - 1,
	};
	const onGrid = (area: AreaData) => meet(area, grid) ?? [];
	const [filter] = areasOf(child(root, "autoFilter")?.attributes.ref).flatMap(
		onGrid,
	);
	const tabColor = facts.color(child(root, "sheetPr", "tabColor"));
	if (child(root, "sheetProtection")) facts.lose("protection");
	return {
		name: facts.name,
		cells,
		merges,
		frozenRows: isFrozen ? Number(pane?.ySplit ?? 0) : 0,
		frozenColumns: isFrozen ? Number(pane?.xSplit ?? 0) : 0,
		rowHeights: rows.heights,
		hiddenRows: rows.hidden.filter((row) => row < size.rows),
		...readColumns(root, size.columns),
		hidden: facts.hidden,
		...(tabColor && { tabColor }),
		...(filter && { filter }),
		rules: rulesOf(
			descendants(root, "conditionalFormatting"),
			{ color: facts.color, looks: facts.looks.rules },
			() => facts.lose("rules"),
		).flatMap((rule) => {
			const areas = rule.areas.flatMap(onGrid);
			return areas.length > 0 ? [{ ...rule, areas }] : [];
		}),
		validations: validationsOf(
			facts.name,
			descendants(root, "dataValidation"),
			() => facts.lose("validations"),
		).flatMap((one) =>
			[one.area].flatMap(onGrid).map((area) => ({ ...one, area })),
		),
	};
}

function readRows(xml: string, facts: SheetFacts) {
	const cells: CellData[] = [];
	const hidden: number[] = [];
	const heights: Record<number, number> = {};
	const shared = new Map<string, SharedFormula>();
	const arrays: AreaData[] = [];
	let row = -1;
	for (const element of elementsIn(xml, "row")) {
		const { r, ht, customHeight, hidden: isHidden } = element.attributes;
		row = r ? Number(r) - 1 : row + 1;
		if (isOn(isHidden)) hidden.push(row);
		else if (ht && isOn(customHeight))
			heights[row] = Math.round(Number(ht) * PX_PER_POINT);
		let column = -1;
		for (const cell of children(element, "c")) {
			const at = cell.attributes.r && areaOf(cell.attributes.r);
			column = at ? at.left : column + 1;
			const read = readCell(cell, row, column, shared, facts);
			if (read) cells.push(read);
			const { t, ref = "" } = child(cell, "f")?.attributes ?? {};
			if (t === "array" && read?.formula) arrays.push(...areasOf(ref));
		}
	}
	return { cells, hidden, heights, arrays };
}

/** The formula that others share, and where it stands. */
interface SharedFormula {
	text: string;
	row: number;
	column: number;
}

function readCell(
	cell: Element,
	row: number,
	column: number,
	shared: Map<string, SharedFormula>,
	facts: SheetFacts,
): CellData | undefined {
	const look = facts.looks.cells[Number(cell.attributes.s ?? 0)];
	if (look?.bordered) facts.lose("borders");
	if (look?.ofEra) facts.lose("eras");
	const value = contentOf(cell, look?.format, facts, (inline) =>
		fileText(inline, facts.color, facts.looks.plain),
	);
	const formula = formulaOf(cell, row, column, shared, facts.lose);
	const note = facts.notes.get(cell.attributes.r ?? "");
	const isStyled = look !== undefined && Object.keys(look.style).length > 0;
	const isBlank = value.value === undefined && formula === undefined;
	if (isBlank && !isStyled && !look?.format && !note) return undefined;
	return {
		row,
		column,
		...value,
		...(formula !== undefined && { formula }),
		...(look?.format && { format: look.format }),
		...(isStyled && { style: look.style }),
		...(note && { note }),
	};
}

/** The formula of a cell as typed; undefined where there is none, or where only its last value can be kept. */
function formulaOf(
	cell: Element,
	row: number,
	column: number,
	shared: Map<string, SharedFormula>,
	lose: (what: Lost) => void,
): string | undefined {
	const element = child(cell, "f");
	if (!element) return undefined;
	const { t, si = "" } = element.attributes;
	const first = t === "shared" ? shared.get(si) : undefined;
	if (first && !element.text)
		return movedFormula(first.text, row - first.row, column - first.column);
	if (!element.text) return undefined;
	if (readsOtherFile(element.text)) {
		lose("otherFiles");
		return undefined;
	}
	const text = formulaText(element.text);
	if (text === undefined) {
		lose("formulas");
		return undefined;
	}
	if (t === "shared") shared.set(si, { text, row, column });
	return t === "array" ? `=ARRAYFORMULA(${text.slice(1)})` : text;
}

/** Only the first cell of a merge holds something. */
function outsideMerges(
	cells: CellData[],
	merges: NonNullable<SheetData["merges"]>,
): CellData[] {
	const covered = new Set<string>();
	for (const { top, left, bottom, right } of merges)
		for (let row = top; row <= bottom; row++)
			for (let column = left; column <= right; column++)
				if (row !== top || column !== left) covered.add(`${row} ${column}`);
	return covered.size === 0
		? cells
		: cells.filter(({ row, column }) => !covered.has(`${row} ${column}`));
}

/** What an array formula puts into the cells beside it is not theirs. */
function withoutResults(
	cells: CellData[],
	arrays: readonly AreaData[],
): CellData[] {
	const spread = arrays.filter((area) => rowsOf(area) * columnsOf(area) > 1);
	if (spread.length === 0) return cells;
	return cells.flatMap((cell) => {
		const isResult =
			cell.formula === undefined &&
			spread.some((area) => holds(area, cell.row, cell.column));
		if (!isResult) return [cell];
		const { value: _, ...rest } = cell;
		return Object.keys(rest).length > 2 ? [rest] : [];
	});
}

function withLinks(
	root: Element,
	cells: CellData[],
	{ relations, lose }: SheetFacts,
): CellData[] {
	const links = new Map<string, string>();
	for (const { attributes } of descendants(root, "hyperlink")) {
		const { id, location } = attributes;
		const address = relations.find((one) => one.id === id)?.target;
		const link = address
			? address + (location ? `#${location}` : "")
			: location && `#${location}`;
		for (const area of link ? areasOf(attributes.ref) : [])
			if (link) links.set(`${area.top} ${area.left}`, link);
	}
	if (links.size === 0) return cells;
	return cells.map((cell) => {
		const link = links.get(`${cell.row} ${cell.column}`);
		return link === undefined ? cell : linked(cell, link, lose);
	});
}

function sizeOf(cells: readonly CellData[]) {
	let rows = LEAST_ROWS;
	let columns = LEAST_COLUMNS;
	for (const { row, column } of cells) {
		rows = Math.max(rows, row + 1);
		columns = Math.max(columns, column + 1);
	}
	return { rows, columns };
}

/** Columns beyond the grid are left out: files set widths up to the last column there can be. */
function readColumns(root: Element, count: number) {
	const columnWidths: Record<number, number> = {};
	const hiddenColumns: number[] = [];
	for (const { attributes } of descendants(child(root, "cols"), "col")) {
		const { min, max, width, hidden, customWidth } = attributes;
		const last = Math.min(Number(max), count);
		for (let column = Number(min) - 1; column < last; column++)
			if (isOn(hidden)) hiddenColumns.push(column);
			else if (width && isOn(customWidth))
				columnWidths[column] = Math.round(Number(width) * DIGIT_PX);
	}
	return { columnWidths, hiddenColumns };
}
