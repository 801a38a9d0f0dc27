import type { Operand } from "../area";
import { compare, toLogical } from "../coerce";
import { type Grid, isError, NA, NUM, type Scalar, VALUE } from "../values";
import { define, type Family } from "./define";

const columnsOf = (grid: Grid) => grid[0]?.length ?? 0;

/** Rows (or columns, where the condition lies in a row) for which all conditions hold. */
function filter(grid: Grid, ...conditions: Grid[]): Operand {
	const byRow = conditions.every(
		(one) => one.length === grid.length && columnsOf(one) === 1,
	);
	const byColumn = conditions.every(
		(one) => one.length === 1 && columnsOf(one) === columnsOf(grid),
	);
	if (!byRow && !byColumn) return VALUE;
	const keeps = (index: number) =>
		conditions.every(
			(one) =>
				toLogical((byRow ? one[index]?.[0] : one[0]?.[index]) ?? null) === true,
		);
	const kept = byRow
		? grid.filter((_, row) => keeps(row))
		: grid.map((row) => row.filter((_, column) => keeps(column)));
	return kept.length && columnsOf(kept) ? kept : NA;
}

const keyOf = (cell: Scalar) =>
	isError(cell) ? `e${cell.code}` : `${typeof cell}${String(cell)}`;

function unique(grid: Grid, byColumn = false, once = false): Operand {
	const lines = byColumn ? flip(grid) : grid;
	const counts = new Map<string, number>();
	const keys = lines.map((cells) => cells.map(keyOf).join("\u0000"));
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	const kept = lines.filter((_, index) => {
		const key = keys[index] ?? "";
		return once ? counts.get(key) === 1 : keys.indexOf(key) === index;
	});
	return kept.length ? (byColumn ? flip(kept) : kept) : NA;
}

function flip(grid: Grid): Grid {
	return (grid[0] ?? []).map((_, column) =>
		grid.map((row) => row[column] ?? null),
	);
}

/** Blanks come last in either direction. */
function order(one: Scalar, other: Scalar, rising: boolean): number {
	if (one === null || other === null)
		return Number(one === null) - Number(other === null);
	return rising ? compare(one, other) : compare(other, one);
}

/** `SORT(range; column; is_ascending; …)`: a column is a number, or a range as long as the first. */
function sort(grid: Grid, ...keys: Grid[]): Grid {
	const rules: { cells: Scalar[]; rising: boolean }[] = [];
	for (let index = 0; index < Math.max(1, keys.length); index += 2) {
		const key = keys[index] ?? [[1]];
		const column = key[0]?.[0];
		const byNumber = key.length === 1 && typeof column === "number";
		rules.push({
			cells: byNumber
				? grid.map((row) => row[column - 1] ?? null)
				: key.map((row) => row[0] ?? null),
			rising: toLogical(keys[index + 1]?.[0]?.[0] ?? true) === true,
		});
	}
	const places = grid.map((_, index) => index);
	places.sort((a, b) => {
		for (const { cells, rising } of rules) {
			const difference = order(cells[a] ?? null, cells[b] ?? null, rising);
			if (difference) return difference;
		}
		return a - b;
	});
	return places.map((place) => grid[place] ?? []);
}

export const arrays: Family = {
	ARRAYFORMULA: define("operand", (operand: Operand) => operand, {
		arrays: true,
	}),
	FILTER: define("grid grid grid*", filter, { arrays: true }),
	SORT: define("grid grid*", sort, { arrays: true }),
	UNIQUE: define("grid logical? logical?", unique),
	FLATTEN: define("grid grid*", (...grids: Grid[]) =>
		grids.flatMap((grid) => grid.flat().map((cell) => [cell])),
	),
	SEQUENCE: define(
		"number number? number? number?",
		(rows: number, columns = 1, start = 1, step = 1) => {
			const [height, width] = [Math.trunc(rows), Math.trunc(columns)];
			if (height < 1 || width < 1) return NUM;
			return Array.from({ length: height }, (_, row) =>
				Array.from(
					{ length: width },
					(_, column) => start + (row * width + column) * step,
				),
			);
		},
	),
};
