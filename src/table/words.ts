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
	const folded = unaccented(normalise(text.normalize("NFKC")))
		.replace(CAMEL, "$1 $2")
		.toLowerCase()
		.replace(SEPARATORS, " ")
		.trim();
	return folded === "" ? text.normalize("NFKC").trim() : folded;
}

function unaccented(text: string): string {
	return ACCENTED.test(text)
		? text.normalize("NFD").replace(ACCENTS, "").replace(/ß/g, "ss")
		: text;
}

/** As people compare names: NFKC, trimmed, case-folded (product rule for keys and groups). */
export function fold(text: string): string {
	return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
