/**
 * Finding the header of a table in a sheet as people keep it: title rows above, two-line headers, merged headers.
 */
import { textOf } from "./cells";
import { type Mapping, mapColumns } from "./mapping";
import { fieldsNamedBy, type HeaderField } from "./match";
import {
	type Area,
	type Cell,
	isBlank,
	isDateCell,
	type SheetSnapshot,
} from "./snapshot";
import { wordsOf } from "./words";

export interface Header {
	/** 0-based first row of the header. */
	row: number;
	/** Rows it takes: 1, or 2 when a second line stands under merged or spanning texts. */
	lines: number;
	/** Text per column; a parent's text and the text below it are joined by a space. */
	texts: string[];
}

/** Rows in which a header is looked for. */
const DEEPEST = 40;
/** Rows below a header that are looked at for what stands in its columns. */
const SAMPLE_ROWS = 50;
/** Columns of a table must be named by at least so many fields. */
const FEWEST_FIELDS = 2;

/**
 * The header, or `null` where no row names the fields of a KPI. A row counts by the fields that its texts name, by having things below it,
 * and against it by numbers and dates in it, which headers rarely are.
 */
export function findHeader(snapshot: SheetSnapshot): Header | null {
	let best: { header: Header; score: number } | null = null;
	const last = Math.min(snapshot.cells.length, DEEPEST);
	for (let row = 0; row < last; row++) {
		for (const lines of [1, 2]) {
			const header = headerAt(snapshot, row, lines);
			if (!header) continue;
			const score = scoreOf(snapshot, header);
			if (score > (best?.score ?? 0)) best = { header, score };
		}
	}
	return best?.header ?? null;
}

/**
 * The header of our own scorecard, whose columns are known: the row in which most of them bear a name of their field; the first row if a
 * user has renamed them all.
 */
export function ownHeader(snapshot: SheetSnapshot): Header | null {
	const columns = Object.entries(snapshot.columns);
	const named = (row: readonly Cell[]) =>
		columns.filter(([field, column]) =>
			fieldsNamedBy(textOf(row[column] ?? "")).has(field as HeaderField),
		).length;
	const counts = snapshot.cells.slice(0, DEEPEST).map(named);
	if (counts.length === 0) return null;
	const row = Math.max(0, counts.indexOf(Math.max(...counts)));
	return { row, lines: 1, texts: (snapshot.cells[row] ?? []).map(textOf) };
}

/** Cells that stand below the header, by column. */
export function samplesBelow(
	snapshot: SheetSnapshot,
	header: Header,
): Cell[][] {
	const from = header.row + header.lines;
	const rows = snapshot.cells
		.slice(from, from + SAMPLE_ROWS)
		.filter((row) => !repeatsHeader(row, header));
	return header.texts.map((_, c) => rows.map((row) => row[c] ?? ""));
}

/** True for a row that says the header again, as long lists do on every page; a word may stand before what was said (`P4 基线` for `基线`). */
export function repeatsHeader(row: readonly Cell[], header: Header): boolean {
	const filled = row.filter((cell) => !isBlank(cell)).length;
	if (filled < 2) return false;
	let others = 0;
	// Most rows are none. The figures that most have at the right tell so soonest.
	for (let c = row.length - 1; c >= 0; c--) {
		const text = textOf(row[c] ?? "");
		if (text !== "" && !saysAgain(text, header.texts[c] ?? "")) others++;
		if (others > filled * MOST_OTHERS) return false;
	}
	return true;
}

function saysAgain(text: string, name: string): boolean {
	if (text.length > name.length + LONGEST_WORD_BEFORE) return false;
	const words = wordsOf(text);
	const said = wordsOf(name);
	return (
		said === words ||
		said.endsWith(` ${words}`) ||
		(said !== "" && words.endsWith(` ${said}`))
	);
}

/** Of the cells of a repeated header so many may say something else. */
const MOST_OTHERS = 0.4;
/** Longer cells say more than a name and a word before it. */
const LONGEST_WORD_BEFORE = 30;

function headerAt(
	snapshot: SheetSnapshot,
	row: number,
	lines: number,
): Header | null {
	const first = snapshot.cells[row] ?? [];
	if (lines === 1) {
		const texts = first.map((cell) => textOf(cell));
		return texts.filter((t) => t !== "").length < FEWEST_FIELDS
			? null
			: { row, lines, texts };
	}
	const second = snapshot.cells[row + 1];
	if (!second || !couldBeSecondLine(first, second, snapshot, row)) return null;
	const parents = spread(snapshot, row);
	const texts = second.map((cell, c) => {
		const parent = parents[c] ?? "";
		const own = textOf(cell);
		return parent === own ? own : `${parent} ${own}`.trim();
	});
	return { row, lines, texts };
}

/**
 * A second line stands under a first one that spans columns (merged, or blank to the right of a parent), holds no numbers, and at least two
 * of its texts stand where the first line has none of its own.
 */
function couldBeSecondLine(
	first: readonly Cell[],
	second: readonly Cell[],
	snapshot: SheetSnapshot,
	row: number,
): boolean {
	const parents = first.filter((cell) => !isBlank(cell)).length;
	if (parents < 2) return false;
	if (second.some((cell) => typeof cell === "number" || isDateCell(cell)))
		return false;
	const children = second.filter((cell) => !isBlank(cell));
	if (children.length === 0) return false;
	const spanned = snapshot.merges.some(
		(m) => m.top === row && m.bottom === row && m.right > m.left,
	);
	const underBlank = second.filter(
		(cell, c) => !isBlank(cell) && isBlank(first[c] ?? ""),
	).length;
	const besideBlank = second.filter((cell) => isBlank(cell)).length;
	return underBlank >= 1 && (spanned || besideBlank >= 1 || underBlank >= 2);
}

/** The first line's texts, each over all columns that it spans: by its merge, else up to the next text where something stands below. */
function spread(snapshot: SheetSnapshot, row: number): string[] {
	const first = snapshot.cells[row] ?? [];
	const second = snapshot.cells[row + 1] ?? [];
	const spanning = snapshot.merges.filter(
		(m) => m.top <= row && m.bottom >= row && m.right > m.left,
	);
	let parent = "";
	return first.map((cell, c) => {
		const merge = spanning.find((m) => m.left <= c && c <= m.right);
		if (merge) {
			parent = "";
			return textOf(cellAt(snapshot, merge));
		}
		if (!isBlank(cell)) {
			// A text over nothing is a column of its own and no parent of its neighbours.
			parent = isBlank(second[c] ?? "") ? "" : textOf(cell);
			return textOf(cell);
		}
		if (isBlank(second[c] ?? "")) parent = "";
		return snapshot.merges.length > 0 ? "" : parent;
	});
}

function cellAt(snapshot: SheetSnapshot, area: Area): Cell {
	return snapshot.cells[area.top]?.[area.left] ?? "";
}

function scoreOf(snapshot: SheetSnapshot, header: Header): number {
	const fields = fieldsOf(
		mapColumns(header.texts, samplesBelow(snapshot, header)),
	);
	if (fields.count < FEWEST_FIELDS) return 0;
	const rows = snapshot.cells.slice(header.row, header.row + header.lines);
	const filled = rows.flat().filter((cell) => !isBlank(cell));
	const figures = filled.filter(
		(cell) =>
			typeof cell === "number" || isDateCell(cell) || typeof cell === "boolean",
	).length;
	const long = filled.filter(
		(cell) => typeof cell === "string" && cell.length > 60,
	).length;
	const hasBelow = snapshot.cells.length > header.row + header.lines ? 0.5 : 0;
	// An earlier row wins a tie: a repeated header further down is a repetition.
	return (
		fields.weight +
		hasBelow -
		1.5 * (figures + long) -
		0.3 * (header.lines - 1) -
		header.row / 1000
	);
}

function fieldsOf(mapping: Mapping): { count: number; weight: number } {
	const named = Object.entries(mapping.columns).filter(
		([, m]) => m.reason === "synonym",
	);
	const usable = named.some(([field]) =>
		["goal", "indicator", "target"].includes(field),
	);
	if (!usable) return { count: 0, weight: 0 };
	return {
		count: named.length,
		weight: named.reduce((sum, [, m]) => sum + m.confidence, 0),
	};
}
