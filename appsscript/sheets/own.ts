import { findColumns } from "../../src/scorecard/find-columns";
import { isLogInPlace, logPlaces } from "../../src/scorecard/log-sheet";
import type { OwnRole, OwnSheet, WholeSheet } from "../../src/scorecard/plan";
import { shared } from "../../src/scorecard/row-text";
import type { Cell } from "../../src/table/snapshot";
import type { Book } from "./book";
import { readCells } from "./cells";
import { ownCharts } from "./charts";
import type { Entry } from "./register";
import { readOwnRules } from "./rules";
import { headerNotes, roleOf } from "./snapshot";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is read of a sheet of each role: no more than plans look at, because each is a call. */
const NEEDS: Partial<Record<OwnRole, Needs>> = {
	settings: { name: true },
	log: { name: true },
	dashboard: { formulas: true, charts: true },
};
const ALL: Needs = { name: true, formulas: true, charts: true };
/** Of a log that formulas are to look into. */
export const HEADER_ONLY: Needs = { name: true, header: true };

interface Needs {
	name?: true;
	/** Of the cells no more than the header, where all that it has stands where it stood. */
	header?: true;
	formulas?: true;
	charts?: true;
}

/** Ids of our sheets of a role. One that was deleted meanwhile is among them until it is read. */
export function idsOf(book: Book, role: OwnRole): number[] {
	return [...book.register.sheets]
		.filter(([, { tags }]) => tags.role === role)
		.map(([sheetId]) => sheetId);
}

/** The same, with all that can be taken back or taken out; the columns of a scorecard are looked for where they stand now. */
export function readWhole(book: Book, sheetId: number): WholeSheet | null {
	const own = readOwn(book, sheetId, ALL);
	if (!own) return null;
	const rules = readOwnRules(book, sheetId);
	const shared =
		rules.length < book.rules(sheetId).length ||
		own.charts.length < book.charts(sheetId).length;
	if (own.role !== "scorecard")
		return { ...own, rules, header: 0, notes: [], shared };
	const notes = headerNotes(book, sheetId, own.cells);
	const { columns, header } = findColumns(notes, own.cells, own.columns);
	return {
		...own,
		columns,
		rules,
		header: header ?? 0,
		notes: (notes[header ?? 0] ?? []).slice(0, own.cells[0]?.length),
		shared,
	};
}

/** The state of a sheet of ours as far as a plan is compared with it; `null` where somebody deleted it, which is registered then. */
export function readOwn(
	book: Book,
	sheetId: number,
	asked?: Needs,
): OwnSheet | null {
	const sheet = book.find(sheetId);
	const entry = book.entry(sheetId);
	const role = roleOf(entry?.tags.role);
	if (!sheet || !entry || role === "foreign") {
		book.forget(sheetId);
		return null;
	}
	const needs = asked ?? NEEDS[role] ?? {};
	const header = needs.header ? readHeader(sheet, entry) : null;
	const range = header ? null : sheet.getDataRange();
	const cells = header ?? (range ? readCells(range, book.days) : []);
	if (range) book.filled(sheetId, range, cells);
	if (role === "log") entry.columns = logPlaces(cells[0] ?? [], entry.columns);
	return {
		sheetId,
		name: needs.name ? sheet.getName() : "",
		role,
		tags: entry.tags,
		columns: entry.columns,
		cells,
		formulas: needs.formulas && range ? shared(range.getFormulas()) : [],
		rules: [],
		charts:
			needs.charts && role === "dashboard"
				? [...ownCharts(book, sheetId).keys()]
				: [],
	};
}

/** The header of a log by one call; `null` where its columns were moved or renamed, or some are no longer there. */
function readHeader(sheet: Sheet, { columns }: Entry): Cell[][] | null {
	const width = 1 + Math.max(0, ...Object.values(columns));
	try {
		const [texts = []]: unknown[][] = sheet.getSheetValues(1, 1, 1, width);
		const header = texts.map(String);
		return isLogInPlace(header, columns) ? [header] : null;
	} catch {
		return null;
	}
}
