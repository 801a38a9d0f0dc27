/** Text folded so that two ways of writing the same word are equal. */
import { normalise } from "../text";

const CAMEL = /([a-z0-9])([A-Z])/g;
const SEPARATORS = /[_\-–—/\\:：.,、;|()[\]{}（）【】「」*\s]+/g;
const ACCENTED = /[\u00c0-\u024f]/;
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * Lower case, full-width forms made half-width (NFKC), Simplified characters made Traditional, accents taken off (`Fórmula`, `Formula`),
 * `camelCase` and `snake_case` taken apart, signs of punctuation made spaces. Signs that carry meaning (`%`, `#`, `≥`, `<=`) stay.
 */
export function wordsOf(text: string): string {
	if (text.length > LONGEST_KEPT) return foldWords(text);
	const known = folded.get(text);
	if (known !== undefined) return known;
	const words = foldWords(text);
	if (folded.size > MEMORY) folded.clear();
	folded.set(text, words);
	return words;
}

/** Finds any of these words in folded text: those of ASCII alone as whole words, others anywhere. */
export function wordPattern(words: Iterable<string>): RegExp {
	const ascii: string[] = [];
	const others: string[] = [];
	for (const word of words) {
		const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		(/^[\x20-\x7e]+$/.test(word) ? ascii : others).push(escaped);
	}
	return new RegExp(
		[`(?:^| )(?:${ascii.join("|")})(?: |$)`, ...others].join("|"),
	);
}

/** The same cell is asked about many times over, and the same words stand in many rows. */
const folded = new Map<string, string>();
const MEMORY = 2_000;
const LONGEST_KEPT = 200;

function foldWords(text: string): string {
	const words = unaccented(normalise(text.normalize("NFKC")))
		.replace(CAMEL, "$1 $2")
		.toLowerCase()
		.replace(SEPARATORS, " ")
		.trim();
	return words === "" ? text.normalize("NFKC").trim() : words;
}

function unaccented(text: string): string {
	return ACCENTED.test(text)
		? text.normalize("NFD").replace(ACCENTS, "").replace(/ß/g, "ss")
		: text;
}
