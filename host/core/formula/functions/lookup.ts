import { columnLetters, parseReference, sheetPrefix } from "../address";
import { Area, blockOf, gridOf, type Operand } from "../area";
import type { Block } from "../block";
import { type Grid, isError, NA, REF, type Scalar, VALUE } from "../values";
import { define, type Family } from "./define";
import { exact, nearest, sorted } from "./search";

const columns = new WeakMap<Block, Map<number, readonly Scalar[]>>();

/** A column of a block, the same list each time. */
function columnOf(block: Block, column: number): readonly Scalar[] {
	if (block.columns === 1) return block.cells;
	let known = columns.get(block);
	if (!known) {
		known = new Map();
		columns.set(block, known);
	}
	let cells = known.get(column);
	if (!cells) {
		cells = block.cells.filter((_, at) => at % block.columns === column);
		known.set(column, cells);
	}
	return cells;
}

const rowOf = ({ columns, cells }: Block, row: number) =>
	columns === cells.length
		? cells
		: cells.slice(row * columns, (row + 1) * columns);
/** The only row or the first column. */
const line = (block: Block) =>
	block.rows === 1 ? block.cells : columnOf(block, 0);

function transpose(grid: Grid): Grid {
	return (grid[0] ?? []).map((_, column) =>
		grid.map((row) => row[column] ?? null),
	);
}

function table(
	key: Scalar,
	keys: readonly Scalar[],
	lines: number,
	index: number,
	isSorted: boolean,
	at: (place: number, line: number) => Scalar | undefined,
): Scalar {
	const chosen = Math.trunc(index) - 1;
	if (chosen < 0) return VALUE;
	if (chosen >= lines) return REF;
	const place = isSorted ? sorted(key, keys, 1) : exact(key, keys);
	return place < 0 ? NA : (at(place, chosen) ?? null);
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
	sought: Operand,
	result: Operand,
	missing: Scalar | undefined,
	mode = 0,
	order = 1,
): Operand {
	const keys = blockOf(sought);
	const values = gridOf(result);
	const cells = line(keys);
	const isLine = keys.rows === 1 || keys.columns === 1;
	const alongside = keys.rows > 1 ? values.length : (values[0]?.length ?? 0);
	if (!isLine || (cells.length > 1 && alongside !== cells.length)) return VALUE;
	const from = order < 0 ? [...cells].reverse() : cells;
	let place = exact(key, from, mode === 2);
	if (place < 0 && (mode === 1 || mode === -1))
		place = nearest(key, from, mode);
	if (place < 0) return missing === undefined ? NA : missing;
	if (order < 0) place = cells.length - 1 - place;
	const upright = keys.rows > 1 || (keys.columns === 1 && values.length === 1);
	const found = upright
		? [values[place] ?? []]
		: values.map((row) => [row[place] ?? null]);
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
	MATCH: define(
		"value operand number?",
		(key: Scalar, range: Operand, type = 1) => {
			const block = blockOf(range);
			if (block.rows > 1 && block.columns > 1) return NA;
			const cells = line(block);
			const place =
				type === 0 ? exact(key, cells) : sorted(key, cells, type > 0 ? 1 : -1);
			return place < 0 ? NA : place + 1;
		},
	),
	VLOOKUP: define(
		"value operand number logical?",
		(key: Scalar, range: Operand, column: number, isSorted = true) => {
			const block = blockOf(range);
			const keys = columnOf(block, 0);
			return table(
				key,
				keys,
				block.columns,
				column,
				isSorted,
				(place, line) => block.cells[place * block.columns + line],
			);
		},
	),
	HLOOKUP: define(
		"value operand number logical?",
		(key: Scalar, range: Operand, row: number, isSorted = true) => {
			const block = blockOf(range);
			const keys = rowOf(block, 0);
			return table(
				key,
				keys,
				block.rows,
				row,
				isSorted,
				(place, line) => block.cells[line * block.columns + place],
			);
		},
	),
	LOOKUP: define(
		"value operand operand?",
		(key: Scalar, range: Operand, result?: Operand) => {
			const block = blockOf(range);
			const wide = block.columns > block.rows;
			const cells = wide ? rowOf(block, 0) : columnOf(block, 0);
			const answers = result
				? line(blockOf(result))
				: wide
					? rowOf(block, block.rows - 1)
					: columnOf(block, block.columns - 1);
			const place = sorted(key, cells, 1);
			return place < 0 ? NA : (answers[place] ?? null);
		},
	),
	XLOOKUP: define("value operand operand any? number? number?", xlookup),
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
