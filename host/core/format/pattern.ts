/** Number format patterns read into sections and tokens: `#,##0.00;[Red]-0;"none";@`. */

import { type FractionPattern, findFraction } from "./fraction";

export type Token =
	| { kind: "literal"; text: string }
	/** A run of `0 # ?` with its grouping commas and decimal point lies in the section; this marks where the number stands. */
	| { kind: "digit"; sign: "0" | "#" | "?"; decimal: boolean }
	| { kind: "point" }
	| { kind: "exponent"; plus: boolean; digits: number }
	| { kind: "percent" }
	| { kind: "general" }
	| { kind: "fraction"; pattern: FractionPattern }
	| { kind: "text" }
	/** A run of one date letter: y, m (month), d, h, n (minute), s, f (fraction of a second), a (half of the day). */
	| { kind: "date"; letter: string; length: number }
	/** `[h]`, `[m]`, `[s]`: time passed, not time of day. */
	| { kind: "elapsed"; letter: string; length: number };

export interface Section {
	tokens: Token[];
	condition?: { operator: string; value: number };
	color?: string;
	/** Grouping commas stand between digits. */
	grouped: boolean;
	/** Power of a thousand that trailing commas divide by. */
	thousands: number;
	isDate: boolean;
}

const COLOR =
	/^(black|blue|cyan|green|magenta|red|white|yellow|color\d{1,2})$/i;
const CONDITION = /^(<=|>=|<>|=|<|>)\s*(-?\d+(?:\.\d+)?)$/;

const known = new Map<string, Section[]>();

/** Sections of a pattern, in the order written: positive, negative, zero, text. */
export function sectionsOf(pattern: string): Section[] {
	let sections = known.get(pattern);
	if (!sections) {
		sections = split(pattern).map(withFraction);
		known.set(pattern, sections);
	}
	return sections;
}

/** Cuts at `;` outside of quotes, brackets and escapes. */
function split(pattern: string): string[] {
	const pieces = pattern.match(
		/(?:"[^"]*"?|\\[\s\S]?|\[[^\]]*\]?|[^;"\\[])+|;/g,
	);
	const sections = [""];
	for (const piece of pieces ?? [])
		if (piece === ";") sections.push("");
		else sections[sections.length - 1] += piece;
	return sections;
}

/** One piece of a section; the alternatives are tried in this order. */
const PIECE =
	/"([^"]*)"?|\\([\s\S]?)|\[([^\]]*)\]?|_[\s\S]?|\*[\s\S]?|(general)|(am\/pm|a\/p)|([Ee])([+-])(0+)|([yYmMdDhHsS])\9*|[\s\S]/giu;

function withFraction(source: string): Section {
	const found = findFraction(source);
	if (!found) return readSection(source);
	const before = readSection(found.before);
	return {
		...before,
		tokens: [
			...before.tokens,
			{ kind: "fraction", pattern: found.pattern },
			...readSection(found.after).tokens,
		],
	};
}

function readSection(source: string): Section {
	const section: Section = {
		tokens: [],
		grouped: false,
		thousands: 0,
		isDate: false,
	};
	let afterPoint = false;
	let commas = 0;
	let digits = false;
	for (const match of source.matchAll(PIECE)) {
		const [piece, quoted, escaped, bracket, word, half, , plus, zeros, letter] =
			match;
		if (commas && !/^[0#?,]/.test(piece)) {
			section.thousands += commas;
			commas = 0;
		}
		if (quoted !== undefined) literal(section, quoted);
		else if (escaped !== undefined) literal(section, escaped);
		else if (bracket !== undefined) readBracket(section, bracket);
		else if (piece.startsWith("_")) literal(section, " ");
		else if (piece.startsWith("*")) continue;
		else if (word) section.tokens.push({ kind: "general" });
		else if (half)
			section.tokens.push({ kind: "date", letter: "a", length: half.length });
		else if (zeros)
			section.tokens.push({
				kind: "exponent",
				plus: plus === "+",
				digits: zeros.length,
			});
		else if (letter) {
			section.tokens.push({
				kind: "date",
				letter: letter.toLowerCase(),
				length: piece.length,
			});
		} else if (piece === "0" || piece === "#" || piece === "?") {
			if (commas) section.grouped = true;
			commas = 0;
			digits = true;
			section.tokens.push({
				kind: "digit",
				sign: piece,
				decimal: afterPoint,
			});
		} else if (piece === "," && digits) commas++;
		else if (piece === "." && !afterPoint && !isSecondsFraction(section)) {
			afterPoint = true;
			section.tokens.push({ kind: "point" });
		} else if (piece === "%") section.tokens.push({ kind: "percent" });
		else if (piece === "@") section.tokens.push({ kind: "text" });
		else literal(section, piece);
	}
	section.thousands += commas;
	return settleDates(section);
}

function literal(section: Section, text: string): void {
	if (text) section.tokens.push({ kind: "literal", text });
}

/** `[Red]`, `[>=100]`, `[$NT$-404]`, `[h]`. */
function readBracket(section: Section, content: string): void {
	const condition = CONDITION.exec(content);
	if (content.startsWith("$"))
		literal(section, content.slice(1).replace(/-[0-9A-Fa-f]*$/, ""));
	else if (COLOR.test(content)) section.color = content.toLowerCase();
	else if (condition)
		section.condition = {
			operator: condition[1] ?? "",
			value: Number(condition[2]),
		};
	else if (/^(h+|m+|s+)$/i.test(content))
		section.tokens.push({
			kind: "elapsed",
			letter: content.charAt(0).toLowerCase(),
			length: content.length,
		});
}

function isSecondsFraction(section: Section): boolean {
	const last = section.tokens[section.tokens.length - 1];
	return last?.kind === "date" && last.letter === "s";
}

/** Tells minutes from months: an `m` after hours or before seconds is a minute; zeros after seconds are their fraction. */
function settleDates(section: Section): Section {
	const { tokens } = section;
	section.isDate = tokens.some(
		(token) => token.kind === "date" || token.kind === "elapsed",
	);
	if (!section.isDate) return section;
	const letters = tokens.flatMap((token, index) =>
		token.kind === "date" || token.kind === "elapsed" ? [{ token, index }] : [],
	);
	letters.forEach(({ token }, position) => {
		const before = letters[position - 1]?.token.letter;
		const after = letters[position + 1]?.token.letter;
		if (
			token.kind === "date" &&
			token.letter === "m" &&
			token.length <= 2 &&
			(before === "h" || after === "s")
		)
			token.letter = "n";
	});
	section.tokens = tokens.map((token) =>
		token.kind === "digit"
			? { kind: "date", letter: "f", length: 1 }
			: token.kind === "point"
				? { kind: "literal", text: "." }
				: token,
	);
	return section;
}
