import { findColumns } from "../../src/scorecard/find-columns";
import { logPlaces } from "../../src/scorecard/log-sheet";
import type { OwnRole, OwnSheet, WholeSheet } from "../../src/scorecard/plan";
import type { Book } from "./book";
import { readCells } from "./cells";
import { ownCharts } from "./charts";
import { readOwnRules } from "./rules";
import { headerNotes, roleOf } from "./snapshot";

/** What is read of a sheet of each role: no more than plans look at, because each is a call. */
const NEEDS: Partial<Record<OwnRole, Needs>> = {
	settings: { name: true },
	log: { name: true },
	dashboard: { formulas: true, charts: true },
};
const ALL: Needs = { name: true, formulas: true, charts: true };

interface Needs {
	name?: true;
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
		notes: notes[header ?? 0] ?? [],
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
	const range = sheet.getDataRange();
	const cells = readCells(range, book.days);
	book.filled(sheetId, range, cells);
	if (role === "log") entry.columns = logPlaces(cells[0] ?? [], entry.columns);
	return {
		sheetId,
		name: needs.name ? sheet.getName() : "",
		role,
		tags: entry.tags,
		columns: entry.columns,
		cells,
		formulas: needs.formulas ? range.getFormulas() : [],
		rules: [],
		charts:
			needs.charts && role === "dashboard"
				? [...ownCharts(book, sheetId).keys()]
				: [],
	};
}
