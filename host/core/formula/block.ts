import type { Grid, Scalar } from "./values";

/** Cells of a rectangle in one list, row by row: what formulas compute with over whole columns. Nobody changes one. */
export class Block {
	#grid: Grid | null = null;

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

	grid(): Grid {
		const { rows, columns, cells } = this;
		this.#grid ??= Array.from({ length: rows }, (_, row) =>
			cells.slice(row * columns, (row + 1) * columns),
		);
		return this.#grid;
	}
}
