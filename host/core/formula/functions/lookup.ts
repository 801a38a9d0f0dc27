import { columnLetters, parseReference, sheetPrefix } from "../address";
import { Area, gridOf, type Operand } from "../area";
import { compare } from "../coerce";
import { wildcard } from "../criteria";
import { type Grid, isError, NA, REF, type Scalar, VALUE } from "../values";
import { define, type Family } from "./define";

const line = (grid: Grid): Scalar[] =>
	grid.length === 1 ? (grid[0] ?? []) : grid.map((row) => row[0] ?? null);
const sameKind = (cell: Scalar, key: Scalar) =>
	cell !== null && typeof cell === typeof (key ?? 0) && !isError(cell);

/** Place of the first cell equal to the key; text may hold wildcards. -1 if none; a blank key is nowhere. */
function exact(key: Scalar, cells: Scalar[], wild = true): number {
	if (key === null) return -1;
	if (wild && typeof key === "string" && /[*?~]/.test(key)) {
		const pattern = wildcard(key);
		return cells.findIndex(
			(cell) => typeof cell === "string" && pattern.test(cell),
		);
	}
	return cells.findIndex(
		(cell) => sameKind(cell, key) && compare(cell, key) === 0,
	);
}

/** Place of the last cell not beyond the key in a sorted list; direction 1 rising, -1 falling. */
function sorted(key: Scalar, cells: Scalar[], direction: 1 | -1): number {
	if (key === null) return -1;
	let place = -1;
	for (let index = 0; index < cells.length; index++) {
		const cell = cells[index] ?? null;
		if (!sameKind(cell, key)) continue;
		if (compare(cell, key) * direction > 0) break;
		place = index;
	}
	return place;
}

/** Place of the nearest cell on one side of the key, in any order. */
function nearest(key: Scalar, cells: Scalar[], side: 1 | -1): number {
	let best = -1;
	cells.forEach((cell, index) => {
		if (!sameKind(cell, key) || compare(cell, key) * side < 0) return;
		if (best < 0 || compare(cell, cells[best] ?? null) * side < 0) best = index;
	});
	return best;
}

function transpose(grid: Grid): Grid {
	return (grid[0] ?? []).map((_, column) =>
		grid.map((row) => row[column] ?? null),
	);
}

function table(
	key: Scalar,
	grid: Grid,
	index: number,
	isSorted: boolean,
): Scalar {
	const column = Math.trunc(index) - 1;
	if (column < 0) return VALUE;
	if (column >= (grid[0]?.length ?? 0)) return REF;
	const cells = grid.map((row) => row[0] ?? null);
	const place = isSorted ? sorted(key, cells, 1) : exact(key, cells);
	return place < 0 ? NA : (grid[place]?.[column] ?? null);
}

/** A cell, a row, a column or all of a range; 0 or nothing takes all. Stays a reference where it was one. */
function index(operand: Operand, row = 0, column = 0): Operand {
	const rows = operand instanceof Area ? operand.rows : gridOf(operand).length;
	const columns =
		operand instanceof Area
			? operand.columns
			: (gridOf(operand)[0]?.length ?? 0);
	if (isError(operand)) return operand;
	let [r, c] = [Math.trunc(row), Math.trunc(column)];
	if (rows === 1 && columns > 1 && c === 0 && r > 0) [r, c] = [1, r];
	if (r < 0 || c < 0 || r > rows || c > columns) return REF;
	if (operand instanceof Area)
		return new Area(
			operand.context,
			operand.sheet,
			operand.top + Math.max(0, r - 1),
			operand.left + Math.max(0, c - 1),
			r ? 1 : rows,
			c ? 1 : columns,
		);
	const grid = gridOf(operand);
	const kept = r ? [grid[r - 1] ?? []] : grid;
	return kept.map((cells) => (c ? [cells[c - 1] ?? null] : cells));
}

function xlookup(
	key: Scalar,
	sought: Grid,
	result: Grid,
	missing: Scalar | undefined,
	mode = 0,
	order = 1,
): Operand {
	const cells = line(sought);
	const isLine = sought.length === 1 || (sought[0]?.length ?? 0) === 1;
	const alongside =
		sought.length > 1 ? result.length : (result[0]?.length ?? 0);
	if (!isLine || (cells.length > 1 && alongside !== cells.length)) return VALUE;
	const from = order < 0 ? [...cells].reverse() : cells;
	let place = exact(key, from, mode === 2);
	if (place < 0 && (mode === 1 || mode === -1))
		place = nearest(key, from, mode);
	if (place < 0) return missing === undefined ? NA : missing;
	if (order < 0) place = cells.length - 1 - place;
	const upright =
		sought.length > 1 || (sought[0]?.length === 1 && result.length === 1);
	const found = upright
		? [result[place] ?? []]
		: result.map((row) => [row[place] ?? null]);
	return found.length === 1 && found[0]?.length === 1
		? (found[0][0] ?? null)
		: found;
}

function position(
	pick: (area: Area) => [start: number, count: number],
	upright: boolean,
	own: "row" | "column",
) {
	return define("operand?", function (operand?: Operand) {
		if (operand === undefined) return this.here[own] + 1;
		if (!(operand instanceof Area)) return isError(operand) ? operand : VALUE;
		const [start, count] = pick(operand);
		const numbers = Array.from(
			{ length: count },
			(_, offset) => start + 1 + offset,
		);
		if (count === 1) return start + 1;
		return upright ? numbers.map((number) => [number]) : [numbers];
	});
}

export const lookup: Family = {
	INDEX: define("operand number? number?", index, { arrays: true }),
	MATCH: define("value grid number?", (key: Scalar, grid: Grid, type = 1) => {
		if (grid.length > 1 && (grid[0]?.length ?? 0) > 1) return NA;
		const cells = line(grid);
		const place =
			type === 0 ? exact(key, cells) : sorted(key, cells, type > 0 ? 1 : -1);
		return place < 0 ? NA : place + 1;
	}),
	VLOOKUP: define(
		"value grid number logical?",
		(key: Scalar, grid: Grid, column: number, isSorted = true) =>
			table(key, grid, column, isSorted),
	),
	HLOOKUP: define(
		"value grid number logical?",
		(key: Scalar, grid: Grid, row: number, isSorted = true) =>
			table(key, transpose(grid), row, isSorted),
	),
	LOOKUP: define(
		"value grid grid?",
		(key: Scalar, grid: Grid, result?: Grid) => {
			const wide = (grid[0]?.length ?? 0) > grid.length;
			const cells = wide ? (grid[0] ?? []) : grid.map((row) => row[0] ?? null);
			const answers = result
				? line(result)
				: wide
					? (grid[grid.length - 1] ?? [])
					: grid.map((row) => row[row.length - 1] ?? null);
			const place = sorted(key, cells, 1);
			return place < 0 ? NA : (answers[place] ?? null);
		},
	),
	XLOOKUP: define("value grid grid any? number? number?", xlookup),
	ROW: position((area) => [area.top, area.rows], true, "row"),
	COLUMN: position((area) => [area.left, area.columns], false, "column"),
	ROWS: define("operand", (operand: Operand) =>
		operand instanceof Area ? operand.rows : gridOf(operand).length,
	),
	COLUMNS: define("operand", (operand: Operand) =>
		operand instanceof Area
			? operand.columns
			: (gridOf(operand)[0]?.length ?? 0),
	),
	OFFSET: define(
		"operand number number number? number?",
		(
			base: Operand,
			down: number,
			right: number,
			height?: number,
			width?: number,
		) => {
			if (!(base instanceof Area)) return isError(base) ? base : VALUE;
			const top = base.top + Math.trunc(down);
			const left = base.left + Math.trunc(right);
			const rows = Math.trunc(height ?? base.rows);
			const columns = Math.trunc(width ?? base.columns);
			if (top < 0 || left < 0 || rows < 1 || columns < 1) return REF;
			return new Area(base.context, base.sheet, top, left, rows, columns);
		},
	),
	INDIRECT: define("text logical?", function (text: string) {
		const reference = parseReference(text) ?? this.named?.(text);
		return reference ? Area.of(reference, this) : REF;
	}),
	ADDRESS: define(
		"number number number? logical? text?",
		(row: number, column: number, mode = 1, a1 = true, sheet?: string) => {
			if (row < 1 || column < 1 || mode < 1 || mode > 4 || !a1) return VALUE;
			const fixedRow = mode === 1 || mode === 2 ? "$" : "";
			const fixedColumn = mode === 1 || mode === 3 ? "$" : "";
			return `${sheetPrefix(sheet ?? null)}${fixedColumn}${columnLetters(column - 1)}${fixedRow}${row}`;
		},
	),
	TRANSPOSE: define("grid", transpose),
	ISREF: define("operand", (operand: Operand) => operand instanceof Area),
};
