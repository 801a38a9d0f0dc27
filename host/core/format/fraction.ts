/** Vulgar fractions: `# ?/?`, `# ??/16`, `?/?`. */

/** The part of a pattern that shows a number as a fraction. */
export interface FractionPattern {
	/** Digit signs of the whole part with the gap behind it; empty where all is in the fraction. */
	whole: string;
	gap: string;
	numerator: string;
	/** Digit signs, or the denominator itself. */
	denominator: string;
}

const FRACTION = /(?:([#0?]+)(\s+))?([#0?]+)\/([#0?]+|[1-9]\d*)/;

/** The fraction in a section of a pattern, with what stands before and behind it. */
export function findFraction(
	source: string,
): { pattern: FractionPattern; before: string; after: string } | undefined {
	const match = FRACTION.exec(source);
	const isQuoted = (text: string) => text.split('"').length % 2 === 0;
	if (!match || isQuoted(source.slice(0, match.index))) return undefined;
	const [text, whole = "", gap = "", numerator = "", denominator = ""] = match;
	return {
		pattern: { whole, gap, numerator, denominator },
		before: source.slice(0, match.index),
		after: source.slice(match.index + text.length),
	};
}

/** A non-negative number as the nearest fraction that the pattern has room for. */
export function fractionText(value: number, pattern: FractionPattern): string {
	const { whole, gap, numerator, denominator } = pattern;
	const units = whole ? Math.floor(value) : 0;
	const nearest = approximate(value - units, denominator);
	const isUp = whole !== "" && nearest.over === nearest.under;
	const over = isUp ? 0 : nearest.over;
	const count = units + (isUp ? 1 : 0);
	// A whole part of nothing is not written, unless the fraction is nothing too or the pattern has a 0.
	const isBlank = count === 0 && over > 0 && !whole.includes("0");
	const head = isBlank ? "" : digits(count, whole);
	const parts = [
		digits(over, numerator),
		/^[1-9]/.test(denominator)
			? denominator
			: digits(nearest.under, denominator, true),
	];
	// A whole number keeps the room of its fraction, so that those below one another stand in line.
	const fraction = parts.join("/");
	if (!whole) return fraction;
	const isWhole = over === 0 && !numerator.includes("0");
	return head + gap + (isWhole ? " ".repeat(fraction.length) : fraction);
}

function approximate(
	value: number,
	denominator: string,
): { over: number; under: number } {
	if (/^[1-9]/.test(denominator)) {
		const under = Number(denominator);
		return { over: Math.round(value * under), under };
	}
	let best = { over: Math.round(value), under: 1 };
	for (let under = 2; under < 10 ** denominator.length; under++) {
		const over = Math.round(value * under);
		const isNearer =
			Math.abs(value - over / under) <
			Math.abs(value - best.over / best.under) - 1e-12;
		if (isNearer) best = { over, under };
	}
	return best;
}

/** Filled up to the places of the signs: zeros for `0`, room for `?`; a denominator has its room behind it. */
function digits(value: number, signs: string, isDenominator = false): string {
	const filler = signs.includes("0") ? "0" : signs.includes("?") ? " " : "";
	return isDenominator
		? String(value).padEnd(signs.length, filler.trim() ? "" : filler)
		: String(value).padStart(signs.length, filler);
}
