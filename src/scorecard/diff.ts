/** What a plan has to change, by comparing what should stand in cells with what stands there. */
import { type Cell, isDateCell } from "../table/snapshot";
import type { OwnSheet, SheetKey, Step, Written } from "./plan";
import { FormulaComparer, type Standing, textOf } from "./row-text";

/** What should stand in some cells of a sheet: row → column → content. */
export type Wanted = Map<number, Map<number, Written>>;

export interface Changes {
	steps: Step[];
	/** Rows in which something differs. */
	rows: Set<number>;
}

/**
 * Steps that bring the wanted cells about: at most one a group of neighbouring columns, so that calls do not grow with the rows. Cells
 * between two changed ones are written back as they are.
 */
export function changedBlocks(
	sheetKey: SheetKey,
	sheet: OwnSheet | undefined,
	wanted: Wanted,
): Changes {
	const steps: Step[] = [];
	const { rows, spans } = differences(sheet, wanted);
	for (const { left, right } of neighbours(wanted, sheet)) {
		const changed = spans.slice(left, right + 1).filter((span) => span);
		if (changed.length === 0) continue;
		const top = Math.min(...changed.map((span) => span.top));
		const bottom = Math.max(...changed.map((span) => span.bottom));
		const changes = changed.reduce((sum, { count }) => sum + count, 0);
		const cells: Written[][] = [];
		for (let row = top; row <= bottom; row++) {
			const line: Written[] = [];
			for (let column = left; column <= right; column++)
				line.push(wanted.get(row)?.get(column) ?? present(sheet, row, column));
			cells.push(line);
		}
		steps.push({ do: "write", sheet: sheetKey, top, left, cells, changes });
	}
	return { steps, rows };
}

/** Where cells of a column differ: from which row to which, and how many. */
interface Span {
	top: number;
	bottom: number;
	count: number;
}

/** The rows in which something differs, and where in each column. */
function differences(
	sheet: OwnSheet | undefined,
	wanted: Wanted,
): { rows: Set<number>; spans: Span[] } {
	const comparer = new FormulaComparer();
	const rows = new Set<number>();
	const spans: Span[] = [];
	for (const [row, cells] of wanted)
		for (const [column, content] of cells) {
			if (isThere(sheet, row, column, content, comparer)) continue;
			rows.add(row);
			const span = spans[column] ?? { top: row, bottom: row, count: 0 };
			spans[column] = {
				top: Math.min(span.top, row),
				bottom: Math.max(span.bottom, row),
				count: span.count + 1,
			};
		}
	return { rows, spans };
}

/** Groups of neighbouring columns among those that are wanted; one group on a blank sheet, where nothing is between them. */
function neighbours(
	wanted: Wanted,
	sheet: OwnSheet | undefined,
): { left: number; right: number }[] {
	const columns = new Set<number>();
	for (const cells of wanted.values())
		for (const column of cells.keys()) columns.add(column);
	const isBlank = !sheet || sheet.cells.length === 0;
	if (!isBlank || columns.size === 0) return runs([...columns]);
	return [{ left: Math.min(...columns), right: Math.max(...columns) }];
}

/** Runs of consecutive numbers. */
export function runs(numbers: number[]): { left: number; right: number }[] {
	const found: { left: number; right: number }[] = [];
	for (const each of [...numbers].sort((a, b) => a - b)) {
		const last = found[found.length - 1];
		if (last && each <= last.right + 1) last.right = each;
		else found.push({ left: each, right: each });
	}
	return found;
}

type Grids = Pick<OwnSheet, "cells" | "formulas">;

/** What a cell shows; blank where sheet or column are not there. */
export function valueIn(
	sheet: Pick<Grids, "cells"> | undefined,
	row: number,
	column: number | undefined,
): Cell {
	return (column === undefined ? "" : sheet?.cells[row]?.[column]) ?? "";
}

/** The formula in a cell, or `""`. */
export function formulaIn(
	sheet: Grids | undefined,
	row: number,
	column: number,
): string {
	return textOf(standingIn(sheet, row, column));
}

function standingIn(
	sheet: Grids | undefined,
	row: number,
	column: number,
): Standing {
	return sheet?.formulas[row]?.[column] ?? "";
}

/** Whether a cell holds just this already. */
export function isThere(
	sheet: OwnSheet | undefined,
	row: number,
	column: number,
	wanted: Written,
	comparer = new FormulaComparer(),
): boolean {
	const standing = standingIn(sheet, row, column);
	if (typeof wanted === "object" && "formula" in wanted)
		return comparer.isSame(column, standing, wanted);
	if (standing !== "") return false;
	return sameCell(valueIn(sheet, row, column), wanted);
}

export function sameCell(a: Cell, b: Cell): boolean {
	if (isDateCell(a) || isDateCell(b))
		return isDateCell(a) && isDateCell(b) && a.date === b.date;
	return a === b;
}

/** What stands in a cell now. */
export function present(
	sheet: OwnSheet | undefined,
	row: number,
	column: number,
): Written {
	const standing = standingIn(sheet, row, column);
	if (standing === "") return valueIn(sheet, row, column);
	return typeof standing === "string" ? { formula: standing } : standing;
}

/** A name that no tab has yet; Sheets takes 100 characters and does not tell letter case apart. */
export function freeName(wish: string, taken: string[]): string {
	const used = new Set(taken.map((name) => name.toLowerCase()));
	for (let n = 1; ; n++) {
		const tail = n === 1 ? "" : ` ${n}`;
		const name = wish.slice(0, 100 - tail.length) + tail;
		if (!used.has(name.toLowerCase())) return name;
	}
}
