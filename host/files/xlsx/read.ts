import type { CellData, SheetData } from "../../core/workbook/data";
import { FileProblem, type Sentence } from "../problem";
import { listZip } from "../zip";
import { areaOf } from "./area";
import { contentOf, type FileValue, type Lost, noteOf } from "./cell";
import { type ColorReader, colorReader } from "./color";
import { LOST, lostParts } from "./lost";
import { type FileRule, ruleOf } from "./rules";
import { type FileFont, type FileStyle, hasBorder, styleOf } from "./style";
import { type FileValidation, validationsOf } from "./validation";

/** What is taken from the xlsx library's objects; its own declarations leave half of it out. */
interface FileCell {
	row: number;
	col: number;
	value: FileValue;
	formula?: string;
	isMerged: boolean;
	master: FileCell;
	numFmt?: string;
	style?: FileStyle;
	note?: string | { texts?: { text: string }[] };
}
interface FileRow {
	number: number;
	height?: number;
	hidden?: boolean;
	eachCell(
		options: { includeEmpty: boolean },
		visit: (cell: FileCell) => void,
	): void;
}
interface FileSheet {
	name: string;
	state: string;
	views?: { state?: string; xSplit?: number; ySplit?: number }[];
	columns?: { number: number; width?: number; hidden?: boolean }[];
	model: { merges?: string[] };
	conditionalFormattings?: { ref: string; rules: FileRule[] }[];
	dataValidations?: { model: Record<string, FileValidation | undefined> };
	eachRow(
		options: { includeEmpty: boolean },
		visit: (row: FileRow) => void,
	): void;
}
interface FileWorkbook {
	worksheets: FileSheet[];
	_themes?: { theme1?: string };
	xlsx: { load(bytes: Uint8Array): Promise<unknown> };
}

const MAX_UNPACKED_BYTES = 400_000_000;
/** Width of a digit and padding in the default font, px (ECMA-376 part 1, 18.3.1.13). */
const DIGIT_PX = 7;
const PADDING_PX = 5;
const PX_PER_POINT = 4 / 3;

/**
 * The sheets of an xlsx file, and what of it was not kept.
 * @throws {FileProblem} `damaged`, `wrong-type`, `too-large`, `empty`
 */
export async function readXlsx(
	bytes: Uint8Array,
): Promise<{ sheets: SheetData[]; lost: Sentence[] }> {
	const entries = listZip(bytes);
	if (!entries) throw new FileProblem("damaged");
	if (!entries.some(({ path }) => path === "xl/workbook.xml"))
		throw new FileProblem("wrong-type");
	if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED_BYTES)
		throw new FileProblem("too-large");

	const workbook = await load(bytes);
	if (workbook.worksheets.length === 0) throw new FileProblem("empty");
	const lost = new Set<Sentence>(lostParts(entries));
	const color = colorReader(workbook._themes?.theme1);
	const usual = usualFont(workbook.worksheets);
	const sheets = workbook.worksheets.map((sheet) =>
		readSheet(sheet, color, usual, (what) => lost.add(LOST[what])),
	);
	return { sheets, lost: [...lost] };
}

async function load(bytes: Uint8Array): Promise<FileWorkbook> {
	const library = await import("@protobi/exceljs");
	const { Workbook } = library.default ?? library;
	const workbook = new Workbook() as unknown as FileWorkbook;
	try {
		await workbook.xlsx.load(bytes);
	} catch (cause) {
		throw new FileProblem("damaged", { cause });
	}
	return workbook;
}

function readSheet(
	sheet: FileSheet,
	color: ColorReader,
	usual: FileFont,
	lose: (what: Lost) => void,
): SheetData {
	const cells: CellData[] = [];
	const hiddenRows: number[] = [];
	const rowHeights: Record<number, number> = {};
	sheet.eachRow({ includeEmpty: false }, (row) => {
		if (row.hidden) hiddenRows.push(row.number - 1);
		if (row.height)
			rowHeights[row.number - 1] = Math.round(row.height * PX_PER_POINT);
		row.eachCell({ includeEmpty: true }, (cell) => {
			const read = readCell(cell, color, usual, lose);
			if (read) cells.push(read);
		});
	});
	const view = sheet.views?.find(({ state }) => state === "frozen");
	return {
		name: sheet.name,
		cells,
		merges: (sheet.model.merges ?? []).flatMap((ref) => areaOf(ref) ?? []),
		frozenRows: view?.ySplit ?? 0,
		frozenColumns: view?.xSplit ?? 0,
		rowHeights,
		hiddenRows,
		...readColumns(sheet),
		hidden: sheet.state !== "visible",
		rules: readRules(sheet, color, lose),
		validations: readValidations(sheet, lose),
	};
}

function readCell(
	cell: FileCell,
	color: ColorReader,
	usual: FileFont,
	lose: (what: Lost) => void,
): CellData | undefined {
	if (hasBorder(cell.style)) lose("borders");
	if (cell.isMerged && cell.master !== cell) return undefined;
	const content = contentOf(cell.value, cell.formula, lose);
	const style = styleOf(cell.style, color, { usual });
	const format = formatOf(cell.numFmt);
	const note = noteOf(cell.note);
	const looks = Object.keys(style).length > 0;
	const blank = content.value === undefined && content.formula === undefined;
	if (blank && !looks && !note && !format) return undefined;
	return {
		row: cell.row - 1,
		column: cell.col - 1,
		...content,
		...(format && { format }),
		...(looks && { style }),
		...(note && { note }),
	};
}

/** `mm-dd-yy` is what the library calls format 14, the short date of whatever place the file is opened in. */
function formatOf(pattern: string | undefined): string | undefined {
	if (!pattern || pattern === "General") return undefined;
	return pattern === "mm-dd-yy" ? "yyyy/m/d" : pattern;
}

function readColumns({ columns = [] }: FileSheet) {
	const columnWidths: Record<number, number> = {};
	const hiddenColumns: number[] = [];
	for (const { number, width, hidden } of columns ?? []) {
		if (hidden) hiddenColumns.push(number - 1);
		else if (width)
			columnWidths[number - 1] = Math.round(width * DIGIT_PX + PADDING_PX);
	}
	return { columnWidths, hiddenColumns };
}

/** Rules in the order in which they are tried. */
function readRules(
	sheet: FileSheet,
	color: ColorReader,
	lose: (what: Lost) => void,
) {
	return (sheet.conditionalFormattings ?? [])
		.flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
		.sort((one, other) => (one.rule.priority ?? 0) - (other.rule.priority ?? 0))
		.flatMap(({ ref, rule }) => {
			const read = ruleOf(ref, rule, color);
			if (!read) lose("rules");
			return read ?? [];
		});
}

function readValidations(sheet: FileSheet, lose: (what: Lost) => void) {
	const model = sheet.dataValidations?.model ?? {};
	if (Object.values(model).some((one) => one && one.type !== "list"))
		lose("validations");
	return validationsOf(sheet.name, model);
}

/** The font that most cells with content have: the file's plain one. */
function usualFont(sheets: FileSheet[]): FileFont {
	const counts = new Map<string, { font: FileFont; count: number }>();
	for (const sheet of sheets)
		sheet.eachRow({ includeEmpty: false }, (row) =>
			row.eachCell({ includeEmpty: false }, ({ style }) => {
				const { name, size } = style?.font ?? {};
				const key = `${name} ${size}`;
				const entry = counts.get(key) ?? { font: { name, size }, count: 0 };
				entry.count++;
				counts.set(key, entry);
			}),
		);
	const entries = [...counts.values()];
	return entries.sort((one, other) => other.count - one.count)[0]?.font ?? {};
}
