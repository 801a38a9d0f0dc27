/** What a plan has to change, by comparing what should stand in cells with what stands there. */
import { type Cell, isDateCell } from "../table/snapshot";
import { normalised } from "./a1";
import type { OwnSheet, SheetKey, Step, Written } from "./plan";

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
	const rows = new Set<number>();
	const steps: Step[] = [];
	for (const { left, right } of neighbours(wanted, sheet)) {
		const changed = [...wanted].filter(([row, cells]) =>
			[...cells].some(
				([column, content]) =>
					column >= left &&
					column <= right &&
					!isThere(sheet, row, column, content),
			),
		);
		if (changed.length === 0) continue;
		const changedRows = changed.map(([row]) => row);
		for (const row of changedRows) rows.add(row);
		const top = changedRows.reduce((a, b) => Math.min(a, b));
		const bottom = changedRows.reduce((a, b) => Math.max(a, b));
		const cells: Written[][] = [];
		for (let row = top; row <= bottom; row++) {
			const line: Written[] = [];
			for (let column = left; column <= right; column++)
				line.push(wanted.get(row)?.get(column) ?? present(sheet, row, column));
			cells.push(line);
		}
		steps.push({ do: "write", sheet: sheetKey, top, left, cells });
	}
	return { steps, rows };
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
	return sheet?.formulas[row]?.[column] ?? "";
}

/** Whether a cell holds just this already. */
export function isThere(
	sheet: OwnSheet | undefined,
	row: number,
	column: number,
	wanted: Written,
): boolean {
	const formula = formulaIn(sheet, row, column);
	if (typeof wanted === "object" && "formula" in wanted)
		return normalised(formula) === normalised(wanted.formula);
	if (formula !== "") return false;
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
	const formula = formulaIn(sheet, row, column);
	return formula === "" ? valueIn(sheet, row, column) : { formula };
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
