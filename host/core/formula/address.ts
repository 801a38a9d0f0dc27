/** Cells and ranges in A1 notation. Rows and columns are 0-based inside, 1-based and lettered in text. */
import type { Bound, Reference } from "./ast";

/** `A` for 0, `AA` for 26. */
export function columnLetters(index: number): string {
	let letters = "";
	for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	return letters;
}

/** 0 for `A`, 26 for `AA`. */
export function columnIndex(letters: string): number {
	let index = 0;
	for (const letter of letters.toUpperCase())
		index = index * 26 + letter.charCodeAt(0) - 64;
	return index - 1;
}

const SHEET = "(?:'((?:[^']|'')+)'!|([\\p{L}\\p{N}_.]+)!)?";
const CORNER = "(?=[$A-Z\\d])(\\$?[A-Z]{1,3})?(\\$?[1-9]\\d{0,6})?";
const RANGE = new RegExp(
	`${SHEET}${CORNER}(?:\\s*:\\s*${CORNER})?(?![\\p{L}\\p{N}_.(!$])`,
	"iuy",
);

/** Where a text has the number of a row. */
export interface RowNumber {
	start: number;
	end: number;
}

/**
 * The reference that begins at a place of a text, with the place after it and the row numbers that move when it is copied; null if none
 * does.
 */
export function readReference(
	text: string,
	start: number,
): { reference: Reference; end: number; rows: RowNumber[] } | null {
	RANGE.lastIndex = start;
	const match = RANGE.exec(text);
	if (!match) return null;
	const [whole, quoted, plain, left, top, right, bottom] = match;
	const sheet = quoted?.replace(/''/g, "'") ?? plain ?? null;
	const end = start + whole.length;
	const single = right === undefined && bottom === undefined;
	const near = start + whole.lastIndexOf("!") + 1 + (left?.length ?? 0);
	const far = end - (bottom?.length ?? 0);
	const rows = [...moving(top, near), ...moving(bottom, far)];
	if (single) {
		if (!left || !top) return null;
		const row = rowBound(top);
		const column = columnBound(left);
		return {
			reference: {
				sheet,
				single,
				top: row,
				bottom: row,
				left: column,
				right: column,
			},
			end,
			rows,
		};
	}
	const lines = ordered(top && rowBound(top), bottom && rowBound(bottom));
	const columns = ordered(
		left && columnBound(left),
		right && columnBound(right),
	);
	if (!lines[0] && !columns[0]) return null;
	return {
		reference: {
			sheet,
			single,
			top: lines[0],
			bottom: lines[1],
			left: columns[0],
			right: columns[1],
		},
		end,
		rows,
	};
}

function moving(row: string | undefined, start: number): RowNumber[] {
	return row && !row.startsWith("$")
		? [{ start, end: start + row.length }]
		: [];
}

/** A whole text as a reference, as INDIRECT and ranges of charts have it. */
export function parseReference(text: string): Reference | null {
	const trimmed = text.trim();
	const read = readReference(trimmed, 0);
	return read && read.end === trimmed.length ? read.reference : null;
}

function rowBound(text: string): Bound {
	return {
		index: Number(text.replace("$", "")) - 1,
		fixed: text.startsWith("$"),
	};
}

function columnBound(text: string): Bound {
	return {
		index: columnIndex(text.replace("$", "")),
		fixed: text.startsWith("$"),
	};
}

/** The nearer bound first; with one bound only, the far side is open. */
function ordered(
	one: Bound | "" | undefined,
	other: Bound | "" | undefined,
): [Bound | null, Bound | null] {
	if (one && other)
		return one.index <= other.index ? [one, other] : [other, one];
	return [one || other || null, null];
}

/** A sheet name as formulas write it, in quotes where it needs them. */
export function sheetPrefix(sheet: string | null): string {
	if (sheet === null) return "";
	const plain =
		/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Z]{1,3}\d+$/i.test(sheet);
	return plain ? `${sheet}!` : `'${sheet.replace(/'/g, "''")}'!`;
}

/** `'My sheet'!$A$1:B2`. */
export function printReference(reference: Reference): string {
	const { sheet, single, top, left, bottom, right } = reference;
	const first = printColumn(left) + printRow(top);
	if (single) return sheetPrefix(sheet) + first;
	return `${sheetPrefix(sheet)}${first}:${printColumn(right ?? null)}${printRow(bottom)}`;
}

function printColumn(bound: Bound | null): string {
	return bound ? (bound.fixed ? "$" : "") + columnLetters(bound.index) : "";
}

function printRow(bound: Bound | null): string {
	return bound ? `${bound.fixed ? "$" : ""}${bound.index + 1}` : "";
}
