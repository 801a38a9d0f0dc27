/**
 * A number with what it counts: its multiple, its unit, its currency, out of the words around its digits.
 */
import { chineseNumber } from "./common/chineseNumber";
import * as currencies from "./common/currencies";
import * as en from "./en/units";
import type { Quantity, Span } from "./facts";
import * as zh from "./zh/units";

/** A quantity with what its surroundings say of it. */
export interface Reading extends Quantity {
	/** The digits alone, without currency and unit: what stands before and after them are comparators and rates. */
	digits: Span;
	unitSpan: Span;
	percent: boolean;
	/** True for a number written with a plus or minus sign, as changes are: `+15%`. */
	signed: boolean;
}

const PERCENT = /^\s?(?:%|percent(?!age)|per cent)/i;
const PERMILLE = /^\s?‰/;
const POINTS = /^\s?(?:percentage points?|% ?points?|pp(?:ts?)?(?![A-Za-z]))/i;

export function reading(
	digits: Span,
	value: number,
	unitSpan: Span,
	unit: string,
	percent: boolean,
): Reading {
	return {
		value,
		unit,
		percent,
		signed: false,
		unitSpan,
		digits: { start: digits.start, end: digits.end },
		start: Math.min(digits.start, unit ? unitSpan.start : digits.start),
		end: Math.max(digits.end, unit ? unitSpan.end : digits.end),
	};
}

/** The most that a score can reach: `4.8/5`, `8 out of 10`. */
const OUT_OF =
	/^\s?(?:\/\s?(?:5|100)(?:\.0)?(?![\d%,.]|\s?[/年月])|\/\s?(?:7|10)(?=\s?(?:分|星|stars?|points?))|out of (?:\d{1,3}|five|ten)(?![\d%]))/i;

/** Pain and the like are told on a scale to ten: `a level of 3/10`, `4/10 or less`. */
const OUT_OF_TEN = /^\s?\/\s?10(?![\d%,./])/;
const SCALED =
	/(?:levels?|scores?|scored|ratings?|rated|pain|scale|at|of|to|below|under|than|as|[<>≤≥]=?)\s*$/i;

function outOf(text: string, start: number, end: number): string {
	const after = text.slice(end, end + 16);
	const ten = SCALED.test(text.slice(Math.max(0, start - 12), start))
		? OUT_OF_TEN.exec(after)
		: null;
	return (OUT_OF.exec(after) ?? ten)?.[0] ?? "";
}

export function withUnit(text: string, match: Span, number: number): Reading {
	const scaled = scale(text, match, number);
	const { value } = scaled;
	const most = outOf(text, match.start, scaled.end);
	const end = scaled.end + most.length;
	const after = text.slice(end, end + 80);
	const span = { start: match.start, end };
	const tenths = zh.TENTHS.exec(after);
	if (tenths && value <= 10) {
		const half = chineseNumber(tenths[1] ?? "") ?? 0;
		return reading(
			span,
			value * 10 + half,
			{ start: end, end: end + tenths[0].length },
			"%",
			true,
		);
	}
	const points = POINTS.exec(after);
	if (points)
		return reading(
			span,
			value,
			{ start: end, end: end + points[0].length },
			points[0].trim(),
			false,
		);
	const percent = PERCENT.exec(after);
	if (percent) {
		const share = en.shareLength(after.slice(percent[0].length));
		const ofWhat = after.slice(percent[0].length, percent[0].length + share);
		const unitSpan = { start: end, end: end + percent[0].length + share };
		return reading(span, value, unitSpan, `%${ofWhat}`, true);
	}
	const permille = PERMILLE.exec(after);
	if (permille) {
		const unitSpan = { start: end, end: end + permille[0].length };
		return reading(span, value, unitSpan, "‰", false);
	}
	const currency = currencies.BEFORE.exec(
		text.slice(Math.max(0, match.start - 6), match.start),
	);
	if (currency) return money(text, span, value, currency[0]);
	const plus = /^\s?\+/.exec(after)?.[0].length ?? 0;
	const rest = after.slice(plus);
	const before = text.slice(Math.max(0, match.start - 16), match.start);
	const length =
		zh.unitLength(before, rest, value !== number) ||
		en.unitLength(rest, /within $/i.test(before)) ||
		slashRate(rest) ||
		(plus && (zh.SCORED.exec(rest)?.[0].length ?? 0));
	const unitSpan =
		length === 0 && most
			? { start: scaled.end, end }
			: { start: end + plus, end: end + plus + length };
	if (text.charAt(unitSpan.start) === "-") unitSpan.start++;
	const unit = text.slice(unitSpan.start, unitSpan.end).trim();
	return reading(span, value, unitSpan, unit, false);
}

/** `₹120 crore` keeps crore as part of its unit, as Indian readers do. */
function money(
	text: string,
	span: Span,
	value: number,
	currency: string,
): Reading {
	const start = span.start - currency.length;
	const crore = /^\s(?:crore|lakh)s?/i.exec(text.slice(span.end))?.[0] ?? "";
	const yuan = /^\s?[元圓]/.exec(text.slice(span.end));
	if (yuan && /[台臺]幣|NT|TWD/.test(currency))
		return reading(
			{ start, end: span.end },
			value,
			{ start: span.end, end: span.end + yuan[0].length },
			"元",
			false,
		);
	const rate =
		/^\s?(?:\/|per |an? )\s?[A-Za-z]{1,15}/i.exec(text.slice(span.end))?.[0] ??
		"";
	const end = span.end + Math.max(crore.length, rate.length);
	return {
		value,
		unit: currency.trim() + (crore || rate),
		percent: false,
		signed: false,
		digits: span,
		unitSpan: { start, end: crore || rate ? end : start + currency.length },
		start,
		end,
	};
}

/** `／月` right after a number that has no unit of its own. */
function slashRate(after: string): number {
	return (
		/^\s?\/\s?(?:[\u4e00-\u9fff]|[A-Za-z]{1,12})/.exec(after)?.[0].length ?? 0
	);
}

/** Applies 萬, 億, K, million …; 1 億 2,000 萬 and 3 萬 5 千 are one number. */
function scale(
	text: string,
	match: Span,
	number: number,
): { value: number; end: number } {
	let value = number;
	let end = match.end;
	const first =
		currencies.SCALE.exec(text.slice(end, end + 12)) ??
		smallM(text, match) ??
		tenThousand(text, match);
	if (!first) return { value, end };
	value *=
		currencies.SCALES[first[1] ?? first[2] ?? first[3]?.toLowerCase() ?? ""] ??
		1;
	end += first[0].length;
	const further = /^\s?(\d{1,4}|\d,\d{3})(?=\s?[萬千])/.exec(
		text.slice(end, end + 8),
	);
	if (!further || !/[億萬]/.test(first[0])) return { value: round(value), end };
	const rest = scale(
		text,
		{ start: end, end: end + further[0].length },
		Number((further[1] ?? "").replace(",", "")),
	);
	return { value: round(value + rest.value), end: rest.end };
}

/** A small m is a million after a currency only; elsewhere it is a metre. */
function smallM(text: string, { start, end }: Span): RegExpExecArray | null {
	if (!currencies.BEFORE.test(text.slice(Math.max(0, start - 6), start)))
		return null;
	const m = /^m(?![A-Za-z])/.exec(text.slice(end));
	if (m) m[2] = "M";
	return m;
}

/** 客單價 3.5W: a W is ten thousand behind what is counted in money or people; elsewhere it is a watt. */
function tenThousand(
	text: string,
	{ start, end }: Span,
): RegExpExecArray | null {
	const w = /^[Ww](?![A-Za-z])/.exec(text.slice(end, end + 2));
	if (
		!w ||
		!zh.IN_TEN_THOUSANDS.test(text.slice(Math.max(0, start - 20), start))
	)
		return null;
	w[2] = "萬";
	return w;
}

/** 1.2 × 1e8 must be 120000000, not 119999999.99999999. */
function round(value: number): number {
	return Number(value.toPrecision(12));
}
