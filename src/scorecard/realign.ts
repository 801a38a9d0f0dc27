/**
 * Rows that somebody inserted, deleted or sorted while a plan was carried out: our values then stand beside other people's rows, and go back
 * to their own. What a row is, is told by the cells that we did not write.
 */
import { type Cell, isBlank } from "../table/snapshot";
import { factOf, isOwn } from "./columns";
import { present, type Wanted } from "./diff";
import type { OwnSheet, Step, Written } from "./plan";
import { ColumnFormula } from "./row-text";

/** Our columns that hold values of a row; formulas are made anew where the row stands now. */
function keepsValues(key: string): boolean {
	return (
		["id", "checked", "verdicts", "facts", "predecessor"].includes(key) ||
		(isOwn(key) && factOf(key) !== null)
	);
}

function isOurs(key: string): boolean {
	return isOwn(key) || key === "id";
}

/** Where each row that is there now stood before, if it did, by what stands in columns that are not ours. */
export function rowsBefore(
	before: OwnSheet,
	now: Cell[][],
	steps: Step[],
): Map<number, number> {
	const written = writtenColumns(before, steps);
	const theirs = (before.cells[0] ?? [])
		.map((_, column) => column)
		.filter((column) => !written.has(column));
	const textOf = (row: Cell[] | undefined) =>
		JSON.stringify(theirs.map((column) => row?.[column] ?? ""));
	const blank = textOf([]);
	const places = new Map<string, number[]>();
	before.cells.forEach((row, at) => {
		const text = textOf(row);
		if (text === blank) return;
		const known = places.get(text);
		if (known) known.push(at);
		else places.set(text, [at]);
	});
	const found = new Map<number, number>();
	now.forEach((row, at) => {
		const from = places.get(textOf(row))?.shift();
		if (from !== undefined) found.set(at, from);
	});
	// A row between two that are known is the one that stood there, and was edited.
	const taken = new Set(found.values());
	now.forEach((row, at) => {
		const from = (found.get(at - 1) ?? -1) + 1;
		if (found.has(at) || taken.has(from) || textOf(row) === blank) return;
		if (from >= before.cells.length || (at > 0 && !found.has(at - 1))) return;
		found.set(at, from);
		taken.add(from);
	});
	return found;
}

/** True where a row stands elsewhere than before. */
export function wereMoved(rows: ReadonlyMap<number, number>): boolean {
	return [...rows].some(([at, from]) => at !== from);
}

/** The values that go back to their rows on a sheet as it stands now, and the cells of rows that came in between, which are blank again. */
export function realigned(
	before: OwnSheet,
	steps: Step[],
	now: OwnSheet,
): Wanted {
	const rows = rowsBefore(before, now.cells, steps);
	const written = writtenCells(before.sheetId, steps);
	const ours = Object.entries(now.columns).filter(([key]) => isOurs(key));
	const wanted: Wanted = new Map();
	now.cells.forEach((cells, at) => {
		const from = rows.get(at);
		if (from === at) return;
		const line = new Map<number, Written>();
		for (const [key, column] of ours) {
			if (from === undefined) {
				if (!isBlank(cells[column] ?? "")) line.set(column, "");
				continue;
			}
			if (!keepsValues(key)) continue;
			const stood =
				written.get(from)?.get(column) ?? present(before, from, column);
			line.set(column, inRow(stood, from, at));
		}
		if (line.size > 0) wanted.set(at, line);
	});
	return wanted;
}

/** A formula goes along as if it were moved. */
function inRow(cell: Written, from: number, at: number): Written {
	if (typeof cell !== "object" || !("formula" in cell)) return cell;
	return { formula: ColumnFormula.of(cell.formula, from).textIn(at) };
}

function writtenColumns(before: OwnSheet, steps: Step[]): Set<number> {
	const columns = new Set<number>();
	for (const cells of writtenCells(before.sheetId, steps).values())
		for (const column of cells.keys()) columns.add(column);
	for (const [key, column] of Object.entries(before.columns))
		if (isOurs(key)) columns.add(column);
	return columns;
}

/** What the steps of a plan write on a sheet, by row and column. */
function writtenCells(sheetId: number, steps: Step[]): Wanted {
	const found: Wanted = new Map();
	for (const step of steps) {
		if (step.do !== "write" || step.sheet !== sheetId) continue;
		step.cells.forEach((line, i) => {
			const row = found.get(step.top + i) ?? new Map<number, Written>();
			line.forEach((cell, j) => {
				row.set(step.left + j, cell);
			});
			found.set(step.top + i, row);
		});
	}
	return found;
}
