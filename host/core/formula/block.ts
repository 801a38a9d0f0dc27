import type { Grid, Scalar } from "./values";

const MOST_MADE = 100;

/** Cells of a rectangle in one list, row by row: what formulas compute with over whole columns. Nobody changes one. */
export class Block {
	#grid: Grid | null = null;
	/** What was made of it, by what was done. */
	#made: Map<string, Block> | null = null;

	constructor(
		readonly rows: number,
		readonly columns: number,
		readonly cells: readonly Scalar[],
	) {}

	static of(grid: Grid): Block {
		const columns = grid[0]?.length ?? 0;
		const cells: Scalar[] = [];
		for (const line of grid)
			for (let column = 0; column < columns; column++)
				cells.push(line[column] ?? null);
		return new Block(grid.length, columns, cells);
	}

	/** What comes of this block and nothing else is computed once: many formulas ask the same of a column. */
	once(what: string, compute: () => Block): Block {
		this.#made ??= new Map();
		const known = this.#made.get(what);
		if (known) return known;
		if (this.#made.size >= MOST_MADE) this.#made.clear();
		const made = compute();
		this.#made.set(what, made);
		return made;
	}

	grid(): Grid {
		const { rows, columns, cells } = this;
		this.#grid ??= Array.from({ length: rows }, (_, row) =>
			cells.slice(row * columns, (row + 1) * columns),
		);
		return this.#grid;
	}
}
