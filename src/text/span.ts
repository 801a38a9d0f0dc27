import type { Fact, Span } from "./facts";

/** One match of a pattern: its span, its groups, and the text of the whole. */
export interface Match extends Span {
	text: string;
	groups: readonly (string | undefined)[];
}

/** All matches of a pattern (with flag `g`), from left to right. */
export function matches(pattern: RegExp, text: string): Match[] {
	const found: Match[] = [];
	pattern.lastIndex = 0;
	for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
		found.push({
			start: hit.index,
			end: hit.index + hit[0].length,
			text: hit[0],
			groups: hit,
		});
		if (hit[0] === "") pattern.lastIndex++;
	}
	return found;
}

/** A value that rests on the words of a span. */
export function factOf<T>({ start, end }: Span, value: T): Fact<T> {
	return { value, start, end };
}

/** True if two spans share a character. */
export function overlap(one: Span, other: Span): boolean {
	return one.start < other.end && other.start < one.end;
}

/** True if `span` shares a character with any of `others`. */
export function overlapsAny(span: Span, others: readonly Span[]): boolean {
	return others.some((other) => overlap(span, other));
}

/** The text with every character inside the spans replaced by `filler`: what stays keeps its place. */
export function mask(
	text: string,
	spans: readonly Span[],
	filler: string,
): string {
	if (spans.length <= FEW)
		return spans.reduce(
			(masked, { start, end }) =>
				masked.slice(0, start) + filler.repeat(end - start) + masked.slice(end),
			text,
		);
	const characters = text.split("");
	for (const { start, end } of spans) characters.fill(filler, start, end);
	return characters.join("");
}

/** Up to here cutting the text is faster than taking it apart. */
const FEW = 8;

/**
 * A pattern that is found wherever one of these is (and, as it takes no notice of case, perhaps elsewhere): one look tells that a text holds
 * none of them, as most do.
 */
export function eitherOf(patterns: readonly RegExp[]): RegExp {
	return new RegExp(patterns.map(({ source }) => source).join("|"), "i");
}

/**
 * A pattern that finds any of the given Latin words as whole words. They stand in groups of one first letter, or else an engine tries every one
 * of a long list at every word; words that begin with a bracket come last.
 */
export function wholeWords(words: readonly string[]): RegExp {
	const rests = new Map<string, string[]>();
	const others: string[] = [];
	for (const word of words.flatMap(alternatives)) {
		const [, letter, rest = ""] = /^([a-z])(?![?*{])(.*)$/.exec(word) ?? [];
		if (letter) rests.set(letter, [...(rests.get(letter) ?? []), rest]);
		else others.push(word);
	}
	const groups = [...rests].map(
		([letter, own]) => `${letter}(?:${own.join("|")})`,
	);
	return new RegExp(
		`(?<![A-Za-z-])(?:${[...groups, ...others].join("|")})(?![A-Za-z])`,
		"gi",
	);
}

/** `buy|(?:a|b) c` → `buy` and `(?:a|b) c`. */
function alternatives(pattern: string): string[] {
	const found: string[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at <= pattern.length; at++) {
		const sign = pattern.charAt(at);
		if (sign === "(") depth++;
		if (sign === ")") depth--;
		if (at < pattern.length && (sign !== "|" || depth > 0)) continue;
		found.push(pattern.slice(from, at));
		from = at + 1;
	}
	return found;
}

/**
 * A pattern that finds any of the given words of a script without spaces; longer words first. Every word begins with a character or a class
 * (`[製制]作`): places that begin no word are passed over by one look, which makes a long list several times as fast.
 */
export function anyOf(words: readonly string[]): RegExp {
	const longestFirst = [...words].sort((a, b) => b.length - a.length);
	const beginnings = words.map((word) => {
		const found = /^(?:\[([^\]^]+)\]|([^\\[\](){}.*+?^$|]))(?![*?{])/.exec(
			word,
		);
		if (!found) throw new Error(`A word without a first character: ${word}`);
		return found[1] ?? found[2];
	});
	return new RegExp(
		`(?=[${beginnings.join("")}])(?:${longestFirst.join("|")})`,
		"g",
	);
}
