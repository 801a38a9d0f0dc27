import { fractionText } from "./fraction";
import { type LocaleFacts, localeFacts } from "./locale";
import { fixed, general, roundHalfUp, shift } from "./number";
import { type Section, sectionsOf, type Token } from "./pattern";
import { type Moment, momentOf } from "./serial";

/** Significant digits that a cell without a number format shows, and that `&` and TEXT keep. */
const SHOWN_DIGITS = 10;
const TEXT_DIGITS = 15;

/**
 * Text that a cell shows for a value.
 * @param pattern number format such as `#,##0.0%`; empty, `General` or null is automatic
 * @param locale as Sheets names it, such as `de_DE`: decides separators and month names
 */
export function formatValue(
	value: number | string | boolean,
	pattern: string | null | undefined,
	locale: string,
): string {
	if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
	if (!pattern || /^general$/i.test(pattern))
		return typeof value === "string"
			? value
			: localised(general(value, SHOWN_DIGITS), locale);
	const sections = sectionsOf(pattern);
	if (typeof value === "string") return formatText(value, sections);
	return formatNumber(value, sections, localeFacts(locale));
}

/** Text of a number as `&` and text functions see it: no format, the locale's decimal mark, up to 15 significant digits. */
export function numberText(value: number, locale: string): string {
	return localised(general(value, TEXT_DIGITS), locale);
}

/** Colour that the format gives a value (`[Red]-0`), or null. */
export function formatColor(
	value: number | string | boolean,
	pattern: string,
): string | null {
	if (typeof value !== "number" || !pattern) return null;
	return choose(value, sectionsOf(pattern)).section.color ?? null;
}

/** True where the pattern shows numbers as days or times. */
export function isDatePattern(pattern: string): boolean {
	return sectionsOf(pattern)[0]?.isDate ?? false;
}

/** A pattern that shows a day, not only a time. */
export function isDayPattern(pattern: string): boolean {
	const [section] = sectionsOf(pattern);
	return (section?.tokens ?? []).some(
		(token) => token.kind === "date" && /[ymd]/.test(token.letter),
	);
}

function localised(text: string, locale: string): string {
	return text.replace(".", localeFacts(locale).decimal);
}

function formatText(value: string, sections: Section[]): string {
	const section =
		sections[3] ??
		sections.find((one) => one.tokens.some((token) => token.kind === "text"));
	if (!section) return value;
	return section.tokens
		.map((token) =>
			token.kind === "literal"
				? token.text
				: token.kind === "text"
					? value
					: "",
		)
		.join("");
}

/** The section that a number falls into, and whether the section itself shows the sign. */
function choose(
	value: number,
	sections: Section[],
): { section: Section; magnitude: number } {
	const [first, second, third] = sections as [Section, Section?, Section?];
	const numeric = sections.slice(0, 3);
	if (numeric.some((section) => section.condition)) {
		const hit =
			numeric.find(
				(section) => section.condition && holds(value, section.condition),
			) ?? numeric.find((section) => !section.condition);
		const section = hit ?? first;
		return {
			section,
			magnitude: section === first || !hit ? value : Math.abs(value),
		};
	}
	if (value < 0 && second) return { section: second, magnitude: -value };
	if (value === 0 && third) return { section: third, magnitude: 0 };
	return { section: first, magnitude: value };
}

function holds(
	value: number,
	condition: { operator: string; value: number },
): boolean {
	switch (condition.operator) {
		case "<":
			return value < condition.value;
		case "<=":
			return value <= condition.value;
		case ">":
			return value > condition.value;
		case ">=":
			return value >= condition.value;
		case "=":
			return value === condition.value;
		default:
			return value !== condition.value;
	}
}

function formatNumber(
	value: number,
	sections: Section[],
	facts: LocaleFacts,
): string {
	const { section, magnitude } = choose(value, sections);
	if (section.isDate) return formatDate(magnitude, section.tokens, facts);
	return formatDigits(magnitude, section, facts);
}

interface Numeral {
	whole: string;
	fraction: string;
	exponent: number;
}

function formatDigits(
	value: number,
	section: Section,
	facts: LocaleFacts,
): string {
	const { tokens } = section;
	const percents = tokens.filter((token) => token.kind === "percent").length;
	const scaled = shift(Math.abs(value), 2 * percents - 3 * section.thousands);
	const numeral = numeralOf(scaled, tokens);
	const body = writeDigits(scaled, numeral, section, facts);
	// A number that rounds to zero loses its sign.
	const isZero = /^0*$/.test(numeral.whole + numeral.fraction);
	return value < 0 && !(isZero && hasDigits(tokens)) ? `-${body}` : body;
}

function hasDigits(tokens: Token[]): boolean {
	return tokens.some((token) => token.kind === "digit");
}

function count(tokens: Token[], decimal: boolean): number {
	return tokens.filter(
		(token) => token.kind === "digit" && token.decimal === decimal,
	).length;
}

/** Rounds to the places that the pattern has. */
function numeralOf(value: number, tokens: Token[]): Numeral {
	const decimals = count(tokens, true);
	const scientific = tokens.some((token) => token.kind === "exponent");
	let exponent = 0;
	let mantissa = value;
	if (scientific && value !== 0) {
		const places = Math.max(1, count(tokens, false));
		exponent = Math.floor(Math.log10(value)) - (places - 1);
		mantissa = shift(value, -exponent);
		if (roundHalfUp(mantissa, decimals) >= 10 ** places) {
			exponent++;
			mantissa = shift(value, -exponent);
		}
	}
	const [whole = "0", fraction = ""] = fixed(mantissa, decimals).split(".");
	return { whole: whole === "0" ? "" : whole, fraction, exponent };
}

function writeDigits(
	value: number,
	numeral: Numeral,
	section: Section,
	facts: LocaleFacts,
): string {
	const whole = writeWhole(numeral.whole, section, facts);
	const fraction = writeFraction(numeral.fraction, section.tokens);
	let wholeIndex = 0;
	let fractionIndex = 0;
	return section.tokens
		.map((token) => {
			switch (token.kind) {
				case "digit":
					return token.decimal
						? (fraction[fractionIndex++] ?? "")
						: (whole[wholeIndex++] ?? "");
				case "point":
					// A pattern such as `.00` has no digit before its point to carry the whole part.
					return (
						(whole.length === 0 ? numeral.whole : "") +
						(fraction.some(Boolean) || /0/.test(signsOf(section.tokens))
							? facts.decimal
							: "")
					);
				case "percent":
					return "%";
				case "exponent": {
					const sign = numeral.exponent < 0 ? "-" : token.plus ? "+" : "";
					return `E${sign}${String(Math.abs(numeral.exponent)).padStart(token.digits, "0")}`;
				}
				case "general":
				case "text":
					return general(value, SHOWN_DIGITS).replace(".", facts.decimal);
				case "fraction":
					return fractionText(value, token.pattern);
				case "literal":
					return token.text;
				default:
					return "";
			}
		})
		.join("");
}

function signsOf(tokens: Token[]): string {
	return tokens
		.flatMap((token) =>
			token.kind === "digit" && token.decimal ? [token.sign] : [],
		)
		.join("");
}

/** What each digit place of the whole part writes; the first takes all digits that have no place of their own. */
function writeWhole(
	digits: string,
	section: Section,
	facts: LocaleFacts,
): string[] {
	const places = section.tokens.flatMap((token) =>
		token.kind === "digit" && !token.decimal ? [token.sign] : [],
	);
	const written: string[] = [];
	for (let place = places.length - 1; place >= 0; place--) {
		const fromRight = places.length - 1 - place;
		const at = digits.length - 1 - fromRight;
		const own = at >= 0 ? digits.charAt(at) : "";
		const filler =
			places[place] === "0" ? "0" : places[place] === "?" ? " " : "";
		let text = own || filler;
		if (section.grouped && text && fromRight > 0 && fromRight % 3 === 0)
			text += text === " " ? " " : facts.group;
		if (place === 0 && at > 0) {
			const rest = digits.slice(0, at);
			text =
				(section.grouped ? group(rest, fromRight + 1, facts) : rest) + text;
		}
		written.unshift(text);
	}
	return written;
}

/** Separators in the digits left of a place that is `below` digits from the right end. */
function group(digits: string, below: number, facts: LocaleFacts): string {
	let text = "";
	for (let index = 0; index < digits.length; index++) {
		text += digits.charAt(index);
		const right = digits.length - 1 - index + below;
		if (right % 3 === 0) text += facts.group;
	}
	return text;
}

/** Trailing zeros are written only where the pattern says `0`. */
function writeFraction(digits: string, tokens: Token[]): string[] {
	const signs = signsOf(tokens);
	const written: string[] = [];
	let needed = false;
	for (let index = signs.length - 1; index >= 0; index--) {
		const digit = digits.charAt(index) || "0";
		needed ||= digit !== "0" || signs.charAt(index) === "0";
		written.unshift(needed ? digit : signs.charAt(index) === "?" ? " " : "");
	}
	return written;
}

function formatDate(
	serial: number,
	tokens: Token[],
	facts: LocaleFacts,
): string {
	const fractionDigits = tokens.filter(
		(token) => token.kind === "date" && token.letter === "f",
	).length;
	// Seconds are cut off, not rounded up, but floating point must not turn 12:00:00 into 11:59:59.
	const moment = momentOf(serial);
	const halves = tokens.some(
		(token) => token.kind === "date" && token.letter === "a",
	);
	const fraction = String(moment.millisecond)
		.padStart(3, "0")
		.padEnd(fractionDigits, "0");
	let fractionIndex = 0;
	return tokens
		.map((token) => {
			switch (token.kind) {
				case "literal":
					return token.text;
				case "elapsed":
					return elapsed(serial, token.letter).padStart(token.length, "0");
				case "date":
					return token.letter === "f"
						? fraction.charAt(fractionIndex++)
						: datePiece(moment, token.letter, token.length, halves, facts);
				default:
					return "";
			}
		})
		.join("");
}

/** Whole hours, minutes or seconds since serial 0. */
function elapsed(serial: number, letter: string): string {
	const unit = letter === "h" ? 24 : letter === "m" ? 1440 : 86400;
	return String(Math.trunc(roundHalfUp(serial * unit, 6)));
}

function datePiece(
	moment: Moment,
	letter: string,
	length: number,
	halves: boolean,
	facts: LocaleFacts,
): string {
	const padded = (number: number) =>
		String(number).padStart(Math.min(length, 2), "0");
	switch (letter) {
		case "y":
			return length <= 2
				? String(moment.year % 100).padStart(2, "0")
				: String(moment.year).padStart(4, "0");
		case "m":
			if (length === 5) return (facts.months[moment.month - 1] ?? "").charAt(0);
			if (length >= 4) return facts.months[moment.month - 1] ?? "";
			if (length === 3) return facts.shortMonths[moment.month - 1] ?? "";
			return padded(moment.month);
		case "d":
			if (length >= 4) return facts.days[moment.weekday] ?? "";
			if (length === 3) return facts.shortDays[moment.weekday] ?? "";
			return padded(moment.day);
		case "h":
			return padded(halves ? moment.hour % 12 || 12 : moment.hour);
		case "n":
			return padded(moment.minute);
		case "s":
			return padded(moment.second);
		default:
			return length === 3
				? (moment.hour < 12 ? facts.am : facts.pm).charAt(0)
				: moment.hour < 12
					? facts.am
					: facts.pm;
	}
}
