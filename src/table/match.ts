/**
 * How well a header's text names a field.
 */
import { FIELD_KEYS, type FieldKey } from "../kpi/kpi";
import { headerEntries } from "./lexicon";
import { wordsOf } from "./words";

/** `other` is any column that no field holds. */
export type HeaderField = FieldKey | "other";

/** What part of the header an entry must be. */
interface Entry {
	words: string;
	/** What the whole header counts for. */
	whole: number;
	end: boolean;
	begin: boolean;
	inside: boolean;
}

const WHOLE = 1;
const WEAK = 0.65;
const END = 0.85;
const BEGIN = 0.75;
const INSIDE = 0.6;
/** Of two entries that match in the same way, the longer says more. */
const LENGTH_BONUS = 0.04;

const ENTRIES: ReadonlyMap<HeaderField, readonly Entry[]> = new Map(
	([...FIELD_KEYS, "other"] as HeaderField[]).map((field) => [
		field,
		headerEntries(field).map(parseEntry),
	]),
);

function parseEntry(said: string): Entry {
	const words = wordsOf(said.replace(/^[=~…]|…$/g, ""));
	const exact = /^[=~]/.test(said);
	const endOnly = said.startsWith("…");
	const beginOnly = said.endsWith("…");
	// A single Chinese character or a two-letter word inside a longer header is chance.
	const inside = !exact && !endOnly && !beginOnly && words.length > 2;
	return {
		words,
		whole: said.startsWith("~") ? WEAK : WHOLE,
		end: !exact && !beginOnly,
		begin: !exact && !endOnly,
		inside,
	};
}

const matches = new Map<string, Map<HeaderField, number>>();
const MEMORY = 2_000;

/** 0 (not at all) to 1 (its very name) for each field that the header may name; fields without a match are left out. */
export function fieldsNamedBy(
	header: string,
): ReadonlyMap<HeaderField, number> {
	const known = matches.get(header);
	if (known) return known;
	const scores = new Map<HeaderField, number>();
	const readings = headerReadings(header);
	for (const [field, entries] of ENTRIES) {
		let best = 0;
		for (const words of readings)
			for (const entry of entries) best = Math.max(best, score(words, entry));
		if (best > 0) scores.set(field, best);
	}
	if (matches.size > MEMORY) matches.clear();
	matches.set(header, scores);
	return scores;
}

/**
 * A header with and without what stands in its brackets (`目標值(%)`, `KPI (monthly)`), without a line break's second line, and the lower
 * part of a two-line Chinese header alone (`數值 目前`).
 */
function headerReadings(header: string): string[] {
	const bare = header.replace(/[(（[【][^)）\]】]*[)）\]】]/g, " ");
	const firstLine = header.split("\n")[0] ?? "";
	const lower = /\s([\u4e00-\u9fff]+)\s*$/.exec(bare)?.[1] ?? "";
	return [...new Set([header, bare, firstLine, lower].map(wordsOf))].filter(
		(words) => words !== "" && words.length <= 80,
	);
}

function score(words: string, entry: Entry): number {
	if (entry.words === "") return 0;
	if (words === entry.words) return entry.whole;
	const bonus = (LENGTH_BONUS * entry.words.length) / words.length;
	const at = words.indexOf(entry.words);
	if (at < 0) return 0;
	const last = words.lastIndexOf(entry.words);
	const atEnd = last + entry.words.length === words.length;
	if (entry.end && atEnd && startsWord(words, last)) return END + bonus;
	if (entry.begin && at === 0 && endsWord(words, entry.words.length))
		return BEGIN + bonus;
	if (
		entry.inside &&
		startsWord(words, at) &&
		endsWord(words, at + entry.words.length)
	)
		return INSIDE + bonus;
	return 0;
}

const LETTER = /[\p{Script=Latin}\d]/u;

/** Words of Latin letters end at other signs; Chinese has no such ends. */
function startsWord(words: string, at: number): boolean {
	return !(
		LETTER.test(words.charAt(at)) && LETTER.test(words.charAt(at - 1) || " ")
	);
}

function endsWord(words: string, end: number): boolean {
	return !(
		LETTER.test(words.charAt(end - 1)) && LETTER.test(words.charAt(end) || " ")
	);
}
