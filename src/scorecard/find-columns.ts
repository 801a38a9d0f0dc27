/**
 * Which columns of a sheet are ours. The tag in the header note goes with a column that is moved, renamed or copied; where a note is
 * missing, our own heading says it, or else the place that the last run found.
 */
import type { Language } from "../i18n/message";
import { LANGUAGES } from "../i18n/message";
import type { Cell } from "../table/snapshot";
import { COLUMN_ORDER, type ColumnKey, headerText, isOwn } from "./columns";

/** Rows in which a header is looked for; people put titles above it. */
export const HEADER_ROWS = 20;

export interface FoundColumns {
	/** Key → 0-based column. */
	columns: Record<string, number>;
	/** 0-based row of the header; `null` where no note of ours stands. */
	header: number | null;
}

/**
 * @param notes of the first rows, as many columns as the sheet has
 * @param cells of the same rows
 * @param last where the columns stood at the last run
 */
export function findColumns(
	notes: string[][],
	cells: Cell[][],
	last: Record<string, number>,
): FoundColumns {
	const tagged = notes.map((row) => row.map(tagIn));
	const counts = tagged.map((row) => row.filter((tag) => tag !== null).length);
	const most = Math.max(0, ...counts);
	const header = most > 0 ? counts.indexOf(most) : null;
	const tags = tagged[header ?? 0] ?? [];
	const texts = cells[header ?? 0] ?? [];
	const columns: Record<string, number> = {};
	const keys = new Set([
		...Object.keys(last),
		...tags.filter((tag) => tag !== null),
	]);
	for (const key of keys) {
		const column = columnOf(key, tags, texts, last[key]);
		if (column !== undefined) columns[key] = column;
	}
	return { columns, header };
}

/** Where columns stood at the last run, and how those are headed that people had renamed by then. */
interface LastRun {
	columns: Record<string, number>;
	tags: Record<string, string>;
}

/** Tag of headings that people changed. */
const RENAMED = "renamed";

/**
 * The row in which every column still bears its heading, where it stood at the last run; `null` where some were moved or renamed since,
 * and notes have to be read.
 */
export function headerInPlace(
	cells: Cell[][],
	{ columns, tags }: LastRun,
): number | null {
	const renamed: Record<string, string> = JSON.parse(tags[RENAMED] ?? "{}");
	const known = Object.entries(columns).filter(
		([key]) => headingsOf(key).length > 0,
	);
	const row = cells.slice(0, HEADER_ROWS).findIndex((texts) =>
		known.every(([key, column]) => {
			const heading = String(texts[column] ?? "");
			return heading === renamed[key] || headingsOf(key).includes(heading);
		}),
	);
	return row < 0 || known.length === 0 ? null : row;
}

/** What is to be registered of headings that people changed, so that the next run need not read notes to find their columns. */
export function renamedIn(
	texts: Cell[] | undefined,
	columns: Record<string, number>,
): Record<string, string> {
	const renamed = Object.entries(columns).flatMap(([key, column]) => {
		const heading = String(texts?.[column] ?? "");
		const isOurs =
			headingsOf(key).length === 0 || headingsOf(key).includes(heading);
		return isOurs ? [] : [[key, heading]];
	});
	return { [RENAMED]: JSON.stringify(Object.fromEntries(renamed)) };
}

function columnOf(
	key: string,
	tags: (string | null)[],
	texts: Cell[],
	last: number | undefined,
): number | undefined {
	const places = indexes(tags, (tag) => tag === key);
	// Of a column and its copy, the one that stands where it stood is meant.
	if (places.length > 0)
		return last !== undefined && places.includes(last) ? last : places[0];
	const headings = headingsOf(key);
	const untagged = indexes(texts, (text, column) =>
		Boolean(headings.includes(String(text)) && !tags[column]),
	);
	return last !== undefined && untagged.includes(last) ? last : untagged[0];
}

function headingsOf(key: string): string[] {
	const isKnown =
		(COLUMN_ORDER as readonly string[]).includes(key) || isOwn(key);
	return isKnown
		? LANGUAGES.map((language) => headerText(key as ColumnKey, language))
		: [];
}

function indexes<T>(
	list: T[],
	test: (item: T, index: number) => boolean,
): number[] {
	return list.flatMap((item, index) => (test(item, index) ? [index] : []));
}

/** The key that a header note of ours names. */
export function tagIn(note: string): string | null {
	return /\[ssc:([^\]]+)\]/.exec(note)?.[1] ?? null;
}

/** The language of a header, by the headings that it has most of. */
export function languageOfHeader(
	columns: Record<string, number>,
	texts: Cell[],
): Language {
	const count = (language: Language) =>
		Object.entries(columns).filter(
			([key, column]) =>
				headingsOf(key).length > 0 &&
				texts[column] === headerText(key as ColumnKey, language),
		).length;
	return count("zh-TW") > count("en") ? "zh-TW" : "en";
}
