import { TRADITIONAL } from "./common/simplified";

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

const FULL_WIDTH = Array.from(
	{ length: FULL_WIDTH_LAST - FULL_WIDTH_FIRST + 1 },
	(_, at) =>
		[
			String.fromCharCode(FULL_WIDTH_FIRST + at),
			String.fromCharCode(FULL_WIDTH_FIRST + at - FULL_WIDTH_OFFSET),
		] as const,
);
/** Characters that people write in several forms → the one our patterns know. */
const FORMS: ReadonlyMap<string, string> = new Map([
	...TRADITIONAL,
	...FULL_WIDTH,
	["\u3000", " "],
	["\u00a0", " "],
	["\u2009", " "],
	["\u202f", " "],
	["–", "-"],
	["—", "-"],
	["−", "-"],
	["〜", "~"],
	["≧", "≥"],
	["⩾", "≥"],
	["≦", "≤"],
	["⩽", "≤"],
	["➔", "→"],
	["➜", "→"],
	["➡", "→"],
	["⇒", "→"],
	["⟶", "→"],
	["’", "'"],
	["﹪", "%"],
	["﹣", "-"],
	["昇", "升"],
]);

/** The code of the form of each character by its own; 0 where it hangs on what stands around. A pass over it is a tenth of a pattern's. */
const FORM_OF = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
for (const [character, form] of FORMS)
	FORM_OF[character.charCodeAt(0)] = form.charCodeAt(0);
for (const character of "，○") FORM_OF[character.charCodeAt(0)] = 0;

/**
 * The text in the one form that the patterns of this folder read: half-width signs and digits, Traditional characters. Every character stands for
 * one character, so a span found in the result is a span of the original.
 */
export function normalise(text: string): string {
	let result = "";
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (FORM_OF[code] === code) continue;
		result += text.slice(from, at) + formAt(text, at);
		from = at + 1;
	}
	return from === 0 ? text : result + text.slice(from);
}

function formAt(text: string, at: number): string {
	const character = text.charAt(at);
	if (character === "，") return isThousandsComma(text, at) ? "," : character;
	if (character === "○") return isZero(text, at) ? "〇" : character;
	return FORMS.get(character) ?? character;
}

/** A full-width comma separates thousands only among full-width digits; elsewhere it ends a clause. */
function isThousandsComma(text: string, at: number): boolean {
	return /^[０-９]，[０-９]{3}(?![０-９])/.test(text.slice(at - 1, at + 5));
}

/** 二○二七年: the circle is a zero among numerals; elsewhere it stands for a name left out. */
function isZero(text: string, at: number): boolean {
	return /[一二三四五六七八九○]/.test(text.charAt(at - 1)) && at > 0;
}
