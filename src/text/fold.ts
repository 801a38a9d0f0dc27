/** As people compare names: NFKC, trimmed, case-folded (product rule for keys and groups). */
export function fold(text: string): string {
	return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
