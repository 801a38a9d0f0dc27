/** What the array formulas of a sheet fill, as far as it is known. */
import type { Cell } from "./cell";
import type { Formula } from "./formula";
import { type SheetModel, spillKey } from "./sheet";

/** A formula that may give an array, and where it stands. */
export interface Spiller {
	cell: Cell;
	row: number;
	column: number;
	/** Cells that were taken for blank before it was known what this one fills, by `spillKey`. */
	taken: Set<number>;
	/** A formula that was being computed when this one came to need it, and was put off. */
	needs: Formula | null;
}

/** How far the laying out of a sheet's array formulas has come in an epoch. */
export interface Layout {
	epoch: number;
	done: Set<Cell>;
	/** Array formulas that nobody has looked at in this epoch, by column, the topmost last. */
	rest: Map<number, Spiller[]>;
	/** Those that are being computed, or were given up because they lay too deep or need what is being computed. */
	waiting: Spiller[];
}

export function newLayout(sheet: SheetModel, epoch: number): Layout {
	const rest = new Map<number, Spiller[]>();
	for (const [cell, [row, column]] of sheet.spillers) {
		const taken = new Set<number>();
		const spiller = { cell, row, column, taken, needs: null };
		const queue = rest.get(column);
		if (queue) queue.push(spiller);
		else rest.set(column, [spiller]);
	}
	for (const queue of rest.values()) queue.sort((a, b) => b.row - a.row);
	return { epoch, done: new Set<Cell>(), rest, waiting: [] };
}

/** True where something stands in the way of an array. */
export function isTaken(
	sheet: SheetModel,
	row: number,
	column: number,
	height: number,
	width: number,
): boolean {
	for (let r = 0; r < height; r++)
		for (let c = 0; c < width; c++) {
			if (r === 0 && c === 0) continue;
			const cell: Cell | undefined = sheet.cell(row + r, column + c);
			if (cell && (cell.value !== null || cell.formula)) return true;
			if (sheet.spilled.has(spillKey(row + r, column + c))) return true;
		}
	return false;
}
