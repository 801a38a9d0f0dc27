import { hasFacts, withoutOwn } from "../../src/scorecard/attached";
import {
	findColumns,
	HEADER_ROWS,
	headerInPlace,
	languageOfHeader,
	renamedIn,
} from "../../src/scorecard/find-columns";
import type { OwnSheet } from "../../src/scorecard/plan";
import { shared } from "../../src/scorecard/row-text";
import { holdsVerdicts } from "../../src/scorecard/verdicts";
import {
	type Cell,
	isBlank,
	SheetRole,
	type SheetSnapshot,
} from "../../src/table/snapshot";
import type { Book } from "./book";
import { filledRange, readCells } from "./cells";
import { ownCharts } from "./charts";
import { missingSheets } from "./missing-sheets";
import { areaOf } from "./ranges";
import type { Entry } from "./register";
import { readOwnRules } from "./rules";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A sheet as plain data, and what else is needed of it if it is ours. */
export interface SheetReading {
	snapshot: SheetSnapshot;
	own: OwnSheet | null;
}

/**
 * Reads a sheet once, as plain data. The number of service calls does not depend on the number of rows. Of a sheet that our columns
 * stand beside, only what its people made of it. Throws `Trouble` for a sheet that has no cells or too many.
 */
export function readSnapshot(book: Book, sheetId: number): SheetSnapshot {
	const { snapshot } = read(book, sheetId);
	if (!book.entry(sheetId)?.tags.attached) return snapshot;
	// The log knows a KPI by its id, which stands in a column of ours where people have none of their own.
	const { id: _, ...columns } = snapshot.columns;
	return withoutOwn(snapshot, columns);
}

/** The same, with what a plan is compared with. */
export function readSheet(book: Book, sheetId: number): SheetReading {
	const { snapshot, range } = read(book, sheetId);
	const own =
		snapshot.role === "foreign" ? null : ownState(book, snapshot, range);
	return { snapshot, own };
}

/** A scorecard from which a plan only takes what its rows say: its rules are not asked for, and formulas only where people overtype them. */
export function readPlain(book: Book, sheetId: number): SheetReading {
	const { snapshot, range } = read(book, sheetId);
	const { role, name, cells, columns } = snapshot;
	if (role !== "scorecard") return { snapshot, own: null };
	const tags = book.entry(sheetId)?.tags ?? {};
	return {
		snapshot,
		own: {
			sheetId,
			name,
			role,
			tags,
			columns,
			cells,
			formulas: hasFacts(columns) ? shared(range.getFormulas()) : [],
			rules: [],
			charts: [],
		},
	};
}

/** A sheet of people's own that our columns stand beside, or shall; those that a run left before it was cut off are found, too. */
export function readBeside(
	book: Book,
	sheetId: number,
): { snapshot: SheetSnapshot; own: OwnSheet } {
	const { snapshot, range } = read(book, sheetId);
	if (book.entry(sheetId))
		return { snapshot, own: ownState(book, snapshot, range) };
	const { cells } = snapshot;
	const notes = headerNotes(book, sheetId, cells);
	const { columns } = findColumns(notes, cells, {});
	// Formulas of people's own do not matter; ours stand in our columns.
	const hasOurs = Object.keys(columns).length > 0;
	const own = ownState(
		book,
		{ ...snapshot, role: "scorecard", columns },
		hasOurs ? range : null,
	);
	return {
		snapshot,
		own: { ...own, tags: { made: "1", source: attachedSource(sheetId) } },
	};
}

function read(
	book: Book,
	sheetId: number,
): { snapshot: SheetSnapshot; range: Range } {
	const sheet = book.sheet(sheetId);
	// What is ours was not too much when it was written.
	const range = book.entry(sheetId) ? sheet.getDataRange() : filledRange(sheet);
	const cells = readCells(range, book.days);
	book.filled(sheetId, range, cells);
	recognise(book, sheetId, cells);
	const entry = book.entry(sheetId);
	const isBlank = cells.length === 0;
	return {
		range,
		snapshot: {
			sheetId,
			name: sheet.getName(),
			role: roleOf(entry?.tags.role),
			today: book.days.today(),
			cells,
			formats: isBlank ? [] : range.getNumberFormats(),
			merges: isBlank ? [] : range.getMergedRanges().map(areaOf),
			columns: entry?.columns ?? {},
			hasCharts: isBlank && book.charts(sheetId).length > 0,
			...missingSheets(book, cells),
		},
	};
}

/**
 * Finds the columns of a scorecard as they stand now. A sheet that no run knows is a copy of a scorecard, or one that a run was cut off
 * on, if it holds our verdicts under our header notes; it is taken up as one of its own.
 */
function recognise(book: Book, sheetId: number, cells: Cell[][]): void {
	const entry = book.entry(sheetId);
	if (entry ? entry.tags.role !== "scorecard" : !holdsVerdicts(cells)) return;
	if (entry && isAsLeft(cells, entry)) return;
	const notes = headerNotes(book, sheetId, cells);
	const { columns, header } = findColumns(notes, cells, entry?.columns ?? {});
	if (entry) {
		entry.columns = columns;
		book.register.tag(sheetId, renamedIn(cells[header ?? 0], columns));
	} else if (header !== null && columns.verdicts !== undefined) {
		const lang = languageOfHeader(columns, cells[header] ?? []);
		// Only beside people's own columns do we keep what was read out of texts.
		const beside = columns.facts !== undefined;
		book.register.tag(sheetId, {
			role: "scorecard",
			lang,
			made: "1",
			...(beside
				? { attached: "1", source: attachedSource(sheetId) }
				: { source: `copy ${sheetId}` }),
		});
		book.register.place(sheetId, columns);
	}
}

/** What the dashboard of a sheet of people's own is registered under. */
function attachedSource(sheetId: number): string {
	return `attached ${sheetId}`;
}

/** The sheet of people's own that something is registered under; `null` where it is another source. */
export function attachedIn(source = ""): number | null {
	const sheetId = /^attached (\d+)$/.exec(source)?.[1];
	return sheetId === undefined ? null : Number(sheetId);
}

/** Whether the header is just what the last run left, so that its notes need not be asked for: they tell moved and added columns. */
function isAsLeft(cells: Cell[][], entry: Entry): boolean {
	const row = headerInPlace(cells, entry);
	if (row === null) return false;
	// Beside ours, people add columns as they like.
	if (entry.tags.attached) return true;
	const known = new Set(Object.values(entry.columns));
	return (cells[row] ?? []).every(
		(cell, column) => known.has(column) || isBlank(cell),
	);
}

/** Notes of the rows in which a header may stand, over the whole grid: a run that was cut off may have left nothing else. */
export function headerNotes(
	book: Book,
	sheetId: number,
	cells: Cell[][],
): string[][] {
	const rows = Math.max(1, Math.min(cells.length, HEADER_ROWS));
	return book.sheet(sheetId).getRange(`1:${rows}`).getNotes();
}

function ownState(
	book: Book,
	{ sheetId, name, role, cells, columns }: SheetSnapshot,
	range: Range | null,
): OwnSheet {
	return {
		sheetId,
		name,
		role: role as OwnSheet["role"],
		tags: book.entry(sheetId)?.tags ?? {},
		columns,
		cells,
		formulas: cells.length > 0 && range ? shared(range.getFormulas()) : [],
		rules: role === "scorecard" ? readOwnRules(book, sheetId) : [],
		charts: role === "dashboard" ? [...ownCharts(book, sheetId).keys()] : [],
	};
}

/** Role of a sheet from its tags; a role that this version does not know counts as somebody else's sheet. */
export function roleOf(role: string | undefined): SheetRole {
	const known = SheetRole.safeParse(role);
	return known.success ? known.data : "foreign";
}
