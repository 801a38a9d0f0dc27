/**
 * What stood in cells before a run and what the run put there, packed: a column of formulas that differ only in their row is one text,
 * runs of equal contents are one entry, and of what was written only a hash is kept, to see later whether it still stands.
 */
import { type Cell, isDateCell } from "../table/snapshot";
import { normalised } from "./a1";
import { hash } from "./hash";
import type { Written } from "./plan";

/** One cell that a run changed. Rows and columns are 0-based. */
export interface ChangedCell {
	row: number;
	column: number;
	before: Written;
	after: Written;
}

/** A cell that a run changed, with the mark of what the run wrote. */
export interface UnpackedCell {
	row: number;
	column: number;
	before: Written;
	mark: string;
}

/** `[value, how often in a row]`; of rows, `[first, how many]`. */
type Run = [number, number];

export interface Packed {
	/** Distinct contents that stood there, and distinct marks of what was written. */
	texts: string[];
	marks: string[];
	columns: { column: number; rows: Run[]; before: Run[]; after: Run[] }[];
}

/** The number of its own row in a formula. */
const OWN_ROW = "\u0001";

export function pack(cells: ChangedCell[]): Packed {
	const texts = new Table();
	const marks = new Table();
	const marked = new Map<string, string>();
	const byColumn = new Map<number, ChangedCell[]>();
	for (const cell of cells) {
		const column = byColumn.get(cell.column) ?? [];
		byColumn.set(cell.column, column);
		column.push(cell);
	}
	const columns = [...byColumn].map(([column, list]) => {
		list.sort((a, b) => a.row - b.row);
		return {
			column,
			rows: spans(list.map(({ row }) => row)),
			before: runsOf(
				list.map(({ row, before }) => texts.at(contentOf(before, row))),
			),
			after: runsOf(
				list.map(({ row, after }) => marks.at(markOf(after, row, marked))),
			),
		};
	});
	return { texts: texts.list, marks: marks.list, columns };
}

export function unpack({ texts, marks, columns }: Packed): UnpackedCell[] {
	return columns.flatMap(({ column, rows, before, after }) => {
		const all = rows.flatMap(([first, count]) =>
			Array.from({ length: count }, (_, i) => first + i),
		);
		const stood = unrolled(before);
		const written = unrolled(after);
		return all.map((row, i) => ({
			row,
			column,
			before: cellFrom(texts[stood[i] ?? 0] ?? "", row),
			mark: marks[written[i] ?? 0] ?? "",
		}));
	});
}

/** The mark of a cell's content; `known` remembers those of contents that come again. */
export function markOf(
	cell: Written,
	row: number,
	known: Map<string, string> = new Map(),
): string {
	const content = contentOf(asStored(cell), row);
	const mark = known.get(content);
	if (mark !== undefined) return mark;
	const fresh = hash(content.startsWith("=") ? normalised(content) : content);
	known.set(content, fresh);
	return fresh;
}

/** Text that begins with `=` is stored as a formula that yields it. */
function asStored(cell: Written): Written {
	return typeof cell === "string" && /^\s*=/.test(cell)
		? { formula: `="${cell.replace(/"/g, '""')}"` }
		: cell;
}

/** A cell's content as one text, its kind first. */
function contentOf(cell: Written, row: number): string {
	if (typeof cell === "object")
		return isDateCell(cell) ? `@${cell.date}` : relative(cell.formula, row);
	if (typeof cell === "number") return `#${cell}`;
	if (typeof cell === "boolean") return cell ? "?1" : "?0";
	return cell === "" ? "" : `'${cell}`;
}

function cellFrom(content: string, row: number): Written {
	const rest = content.slice(1);
	switch (content.charAt(0)) {
		case "=":
			return { formula: content.split(OWN_ROW).join(String(row + 1)) };
		case "@":
			return { date: rest };
		case "#":
			return Number(rest);
		case "?":
			return rest === "1";
		default:
			return rest as Cell;
	}
}

/** A fixed row (`$B$14`) is the same in all rows of a column, the one of that number as well. */
function relative(formula: string, row: number): string {
	const own = String(row + 1);
	return formula.replace(/([A-Z])(\d+)/g, (whole, before, digits) =>
		digits === own ? before + OWN_ROW : whole,
	);
}

/** Distinct texts by number. */
class Table {
	readonly list: string[] = [];
	private readonly places = new Map<string, number>();

	at(text: string): number {
		const known = this.places.get(text);
		if (known !== undefined) return known;
		this.places.set(text, this.list.length);
		return this.list.push(text) - 1;
	}
}

function runsOf(values: number[]): Run[] {
	const found: Run[] = [];
	for (const value of values) {
		const last = found[found.length - 1];
		if (last?.[0] === value) last[1]++;
		else found.push([value, 1]);
	}
	return found;
}

function unrolled(list: Run[]): number[] {
	return list.flatMap(([value, count]) => Array<number>(count).fill(value));
}

function spans(rows: number[]): Run[] {
	const found: Run[] = [];
	for (const row of rows) {
		const last = found[found.length - 1];
		if (last && last[0] + last[1] === row) last[1]++;
		else found.push([row, 1]);
	}
	return found;
}
