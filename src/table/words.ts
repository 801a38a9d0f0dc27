/** Text folded so that two ways of writing the same word are equal. */

const CAMEL = /([a-z0-9])([A-Z])/g;
const SEPARATORS = /[_\-–—/\\:：.,、;|()[\]{}（）【】「」*\s]+/g;

/**
 * Lower case, full-width forms made half-width (NFKC), `camelCase` and `snake_case` taken apart, signs of punctuation made spaces. Signs that
 * carry meaning (`%`, `#`, `≥`, `<=`) stay.
 */
export function wordsOf(text: string): string {
	const folded = text
		.normalize("NFKC")
		.replace(CAMEL, "$1 $2")
		.toLowerCase()
		.replace(SEPARATORS, " ")
		.trim();
	return folded === "" ? text.normalize("NFKC").trim() : folded;
}
