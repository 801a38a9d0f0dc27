/** What one step of work changes in a workbook, so that it can be taken back. */
import { blankCell, type Cell } from "./cell";
import { type SheetModel, spillKey } from "./sheet";
import type { Workbook } from "./workbook";

/** What is kept of a sheet beside its cells. Everything else of it is computed. */
const SHEET_PARTS = [
	"name",
	"type",
	"rowCount",
	"columnCount",
	"merges",
	"frozenRows",
	"frozenColumns",
	"columnWidths",
	"rowHeights",
	"hiddenRows",
	"hiddenColumns",
	"hidden",
	"tabColor",
	"rules",
	"validations",
	"charts",
	"protections",
	"filter",
	"slicers",
	"groups",
	"toggles",
	"bandings",
	"gridlinesHidden",
	"rightToLeft",
] as const satisfies readonly (keyof SheetModel)[];
const BOOK_PARTS = [
	"name",
	"sheets",
	"names",
	"metadata",
	"theme",
] as const satisfies readonly (keyof Workbook)[];

type Parts = Record<string, unknown>;

type Entry =
	| { kind: "cell"; sheet: SheetModel; row: number; column: number; was: Cell }
	| { kind: "lines"; sheet: SheetModel; was: SheetModel["rows"] };

/**
 * Opened before a step and closed after it. Cells are noted one by one as they change, and all lines of a sheet before rows or columns
 * move; what hangs on sheets is so little that it is copied as a whole when the step begins.
 */
export class Journal {
	private readonly entries: Entry[] = [];
	/** Cells noted since lines moved last: a second change of one adds nothing. */
	private readonly noted = new Map<SheetModel, Set<number>>();
	private readonly book: Parts;
	private readonly sheets: Map<SheetModel, Parts>;

	constructor(private readonly workbook: Workbook) {
		this.book = copyOf(workbook, BOOK_PARTS);
		this.sheets = new Map(
			workbook.sheets.map((sheet) => [sheet, copyOf(sheet, SHEET_PARTS)]),
		);
	}

	/** Called before a cell changes. */
	cell(sheet: SheetModel, row: number, column: number): void {
		let noted = this.noted.get(sheet);
		if (!noted) {
			noted = new Set();
			this.noted.set(sheet, noted);
		}
		const key = spillKey(row, column);
		if (noted.has(key)) return;
		noted.add(key);
		const was = { ...(sheet.cell(row, column) ?? blankCell()) };
		this.entries.push({ kind: "cell", sheet, row, column, was });
	}

	/** Called before rows or columns move. */
	lines(sheet: SheetModel): void {
		const was = sheet.rows.map((line) => line && [...line]);
		this.entries.push({ kind: "lines", sheet, was });
		this.noted.delete(sheet);
	}

	/** Number of cells and lines that it holds on to. */
	get size(): number {
		return this.entries.reduce(
			(sum, entry) => sum + (entry.kind === "cell" ? 1 : entry.was.length),
			0,
		);
	}

	/** Whether anything is different from when the step began. */
	get changed(): boolean {
		return (
			this.entries.some(
				(entry) =>
					entry.kind === "lines" ||
					!sameCell(
						entry.was,
						entry.sheet.cell(entry.row, entry.column) ?? blankCell(),
					),
			) ||
			!sameParts(this.book, this.workbook) ||
			[...this.sheets].some(([sheet, parts]) => !sameParts(parts, sheet))
		);
	}

	/** Brings the workbook back to where it was when the step began. */
	restore(): void {
		const { workbook } = this;
		workbook.batch(() => {
			for (const entry of this.entries.reverse()) {
				const { sheet } = entry;
				if (entry.kind === "cell") {
					const { formula } = entry.was;
					sheet.put(entry.row, entry.column, {
						...entry.was,
						formula: formula && workbook.formula(formula.text),
					});
				} else {
					workbook.journal?.lines(sheet);
					sheet.rows = entry.was;
					sheet.noteSpillers();
				}
			}
			Object.assign(workbook, this.book);
			for (const [sheet, parts] of this.sheets) Object.assign(sheet, parts);
			workbook.epoch++;
			workbook.changed({ kind: "sheets" });
			for (const sheet of this.sheets.keys()) sheet.changed("grid");
		});
	}
}

/** Lists, sets and maps are copied: the model changes some of them in place. */
function copyOf(from: object, names: readonly string[]): Parts {
	const parts = from as Parts;
	return Object.fromEntries(
		names.map((name) => [name, containerCopy(parts[name])]),
	);
}

function containerCopy(part: unknown): unknown {
	if (Array.isArray(part)) return [...part];
	if (part instanceof Map) return new Map(part);
	return part instanceof Set ? new Set(part) : part;
}

function sameParts(before: Parts, now: object): boolean {
	return Object.entries(before).every(([name, part]) =>
		samePart(part, (now as Parts)[name]),
	);
}

function samePart(a: unknown, b: unknown): boolean {
	const [one, other] = [listOf(a), listOf(b)];
	if (!one || !other) return a === b;
	return (
		one.length === other.length &&
		one.every((item, at) => JSON.stringify(item) === JSON.stringify(other[at]))
	);
}

function listOf(part: unknown): unknown[] | null {
	if (Array.isArray(part))
		return part.map((item) => (isSheet(item) ? item.id : item));
	if (part instanceof Map || part instanceof Set) return [...part];
	return null;
}

function isSheet(item: unknown): item is SheetModel {
	return item !== null && typeof item === "object" && "workbook" in item;
}

function sameCell(a: Cell, b: Cell): boolean {
	return (
		a.value === b.value &&
		a.formula?.text === b.formula?.text &&
		a.format === b.format &&
		a.note === b.note &&
		(a.style === b.style ||
			JSON.stringify(a.style) === JSON.stringify(b.style)) &&
		(a.runs === b.runs || JSON.stringify(a.runs) === JSON.stringify(b.runs))
	);
}
