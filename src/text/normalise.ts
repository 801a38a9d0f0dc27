import { TRADITIONAL } from "./common/simplified";

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Signs that people write in several forms → the one our patterns know. */
const SIGNS: ReadonlyMap<string, string> = new Map([
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
]);

/**
 * The text in the one form that the patterns of this folder read: half-width signs and digits, Traditional characters. Every character stands for
 * one character, so a span found in the result is a span of the original.
 */
export function normalise(text: string): string {
	if (!/[^ -~]/.test(text)) return text;
	let result = "";
	for (let at = 0; at < text.length; at++) {
		result += normalCharacter(text, at);
	}
	return result;
}

function normalCharacter(text: string, at: number): string {
	const character = text.charAt(at);
	const code = text.charCodeAt(at);
	if (code < 0x80) return character;
	if (character === "，") return isThousandsComma(text, at) ? "," : character;
	if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST)
		return String.fromCharCode(code - FULL_WIDTH_OFFSET);
	return SIGNS.get(character) ?? TRADITIONAL.get(character) ?? character;
}

/** A full-width comma separates thousands only among full-width digits; elsewhere it ends a clause. */
function isThousandsComma(text: string, at: number): boolean {
	return /^[０-９]，[０-９]{3}(?![０-９])/.test(text.slice(at - 1, at + 5));
}
