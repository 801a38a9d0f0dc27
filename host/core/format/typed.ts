import { type DatePart, type LocaleFacts, localeFacts } from "./locale";
import { daysInMonth, serialOf } from "./serial";

/** What a person's typing becomes: a value, and the number format that the cell takes on with it if it had none. */
export interface Typed {
	value: number | string | boolean;
	format?: string;
}

/**
 * Reads text as Sheets reads what is typed into a cell that has no format: numbers with the locale's separators, percent, amounts of
 * money, dates (ISO and in the locale's order), times, TRUE and FALSE; all else stays text. A leading apostrophe forces text and is
 * dropped. Formulas are the caller's.
 * @param year the current year, which a date typed without one is taken to mean
 */
export function parseTyped(
	text: string,
	locale: string,
	year = new Date().getFullYear(),
): Typed {
	if (text.startsWith("'")) return { value: text.slice(1) };
	const trimmed = text.trim();
	if (trimmed === "") return { value: text };
	if (/^(true|false)$/i.test(trimmed))
		return { value: trimmed.toLowerCase() === "true" };
	const facts = localeFacts(locale);
	return (
		readNumber(trimmed, facts) ??
		readDateTime(trimmed, { ...facts, year }) ?? { value: text }
	);
}

const CURRENCIES = "\\$|€|£|¥|￥|₩|₹|NT\\$|US\\$|HK\\$|CHF";
/** Sign, currency, number, percent or currency behind it; parentheses make it negative. */
const AMOUNT = new RegExp(
	`^(\\()?([+-])?\\s?(${CURRENCIES})?\\s?([+-])?([\\d.,'\\s]*\\d[.,]?|[.,]\\d+)(?:e([+-]?\\d{1,3}))?\\s?(%|${CURRENCIES})?(\\))?$`,
	"i",
);

function readNumber(text: string, facts: LocaleFacts): Typed | null {
	const match = AMOUNT.exec(text);
	if (!match) return null;
	const [, open, sign, before, innerSign, digits = "", exponent, after, close] =
		match;
	if (Boolean(open) !== Boolean(close) || (sign && innerSign)) return null;
	if (open && (sign || innerSign)) return null;
	const percent = after === "%";
	if (before && after) return null;
	const read = readDigits(digits, facts);
	if (!read || (exponent !== undefined && read.grouped)) return null;
	const negative = open || sign === "-" || innerSign === "-";
	const value = Number(
		`${negative ? "-" : ""}${read.text}e${Number(exponent ?? 0) - (percent ? 2 : 0)}`,
	);
	if (!Number.isFinite(value)) return null;
	const format = formatOf(
		read,
		percent,
		before ?? (percent ? undefined : after),
		before !== undefined,
		exponent !== undefined,
	);
	return format ? { value, format } : { value };
}

interface Digits {
	/** With a point. */
	text: string;
	decimals: number;
	grouped: boolean;
}

function readDigits(text: string, facts: LocaleFacts): Digits | null {
	// Sheets was seen to read `22 34` as 2234.
	if (/^\d+(?: \d+)+$/.test(text))
		return { text: text.replace(/ /g, ""), decimals: 0, grouped: false };
	const { decimal } = facts;
	const space = /^\s$/.test(facts.group);
	const separator = space ? "[\\u0020\\u00a0\\u202f]" : `\\${facts.group}`;
	const mark = `\\${decimal}`;
	const shape = new RegExp(
		`^(?:(\\d{1,3}(?:${separator}\\d{3})+)|(\\d*))(?:${mark}(\\d*))?$`,
	).exec(text);
	if (!shape) return null;
	const [, groupedWhole, plainWhole = "", fraction = ""] = shape;
	const whole = groupedWhole?.replace(/\D/g, "") ?? plainWhole;
	if (!whole && !fraction) return null;
	return {
		text: `${whole || "0"}.${fraction || "0"}`,
		decimals: fraction.length,
		grouped: groupedWhole !== undefined,
	};
}

function formatOf(
	digits: Digits,
	percent: boolean,
	currency: string | undefined,
	leading: boolean,
	scientific: boolean,
): string | undefined {
	const decimals = digits.decimals > 0 ? ".00" : "";
	if (percent) return `0${decimals}%`;
	if (scientific) return "0.00E+00";
	const number = `${currency || digits.grouped ? "#,##0" : ""}${decimals}`;
	if (currency)
		return leading ? `[$${currency}]${number}` : `${number}[$${currency}]`;
	return digits.grouped ? number : undefined;
}

const TIME =
	/^(\d{1,4}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3}))?)?(?:\s*(am|pm|a\.m\.|p\.m\.|上午|下午))?$/i;
const LEADING_HALF = /^(上午|下午)\s*(.+)$/;
const HALF_ALONE = /^(\d{1,2})\s*(am|pm)$/i;

/** A locale and the current year. */
type DateFacts = LocaleFacts & { year: number };

/** A date, a time, or both with a space or `T` between them. */
function readDateTime(text: string, facts: DateFacts): Typed | null {
	const time = readTime(text);
	if (time) return time;
	const date = readDate(text, facts);
	if (date) return date;
	for (const gap of text.matchAll(/\s+|(?<=\d)T(?=\d)/g)) {
		const day = readDate(text.slice(0, gap.index), facts);
		const hour = readTime(text.slice(gap.index + gap[0].length));
		if (day && hour && Number(hour.value) < 1)
			return {
				value: Number(day.value) + Number(hour.value),
				format: `${day.format} ${hour.format}`,
			};
	}
	return null;
}

function readTime(text: string): Typed | null {
	const leading = LEADING_HALF.exec(text);
	const alone = HALF_ALONE.exec(text);
	const shape = leading
		? `${leading[2]} ${leading[1]}`
		: alone
			? `${alone[1]}:00 ${alone[2]}`
			: text;
	const match = TIME.exec(shape);
	if (!match) return null;
	const [, hourText, minuteText, secondText = "0", fraction = "0", half] =
		match;
	let hour = Number(hourText);
	const minute = Number(minuteText);
	const second = Number(`${secondText}.${fraction}`);
	if (minute > 59 || second >= 60) return null;
	if (half) {
		if (hour < 1 || hour > 12) return null;
		hour = (hour % 12) + (/^p|下午/i.test(half) ? 12 : 0);
	}
	const value = (hour + minute / 60 + second / 3600) / 24;
	const withSeconds = match[3] !== undefined;
	if (hour > 23) return { value, format: "[h]:mm:ss" };
	if (half)
		return { value, format: withSeconds ? "h:mm:ss am/pm" : "h:mm am/pm" };
	return { value, format: withSeconds ? "h:mm:ss" : "h:mm" };
}

const NUMERIC_DATE = /^(\d{1,4})([-/.])(\d{1,2})(?:\2(\d{1,4}))?\.?$/;
const CHINESE_DATE =
	/^(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*[日號号]$/;

function readDate(text: string, facts: DateFacts): Typed | null {
	const chinese = CHINESE_DATE.exec(text);
	if (chinese) {
		const [, year, month, day] = chinese;
		return dated(
			year ? Number(year) : facts.year,
			Number(month),
			Number(day),
			`${year ? 'yyyy"年"' : ""}m"月"d"日"`,
		);
	}
	return readNumericDate(text, facts) ?? readNamedDate(text, facts);
}

function readNumericDate(text: string, facts: DateFacts): Typed | null {
	const match = NUMERIC_DATE.exec(text);
	if (!match) return null;
	const [, first = "", separator = "", second = "", third] = match;
	if (third === undefined)
		return readShortDate(first, separator, second, facts);
	if (separator === "." && !facts.datePattern.includes(".")) return null;
	const parts = [first, second, third];
	const order: DatePart[] =
		first.length === 4 ? ["y", "m", "d"] : facts.dateOrder;
	const at = (part: DatePart) => parts[order.indexOf(part)] ?? "";
	if (at("m").length > 2 || at("d").length > 2) return null;
	const year = fullYear(at("y"));
	const iso = first.length === 4 && separator === "-";
	return year === null
		? null
		: dated(
				year,
				Number(at("m")),
				Number(at("d")),
				iso ? "yyyy-mm-dd" : facts.datePattern,
			);
}

/** Day and month of the current year (`3/14`), or year and month (`2026/3`, `3/2026`), which stand for the first of the month. */
function readShortDate(
	first: string,
	separator: string,
	second: string,
	facts: DateFacts,
): Typed | null {
	if (separator === ".") return null;
	if (first.length === 4)
		return dated(Number(first), Number(second), 1, `yyyy${separator}m`);
	if (first.length > 2) return null;
	const dayFirst = facts.dateOrder.indexOf("d") < facts.dateOrder.indexOf("m");
	const [month, day] = dayFirst ? [second, first] : [first, second];
	return dated(
		facts.year,
		Number(month),
		Number(day),
		dayFirst ? `d${separator}m` : `m${separator}d`,
	);
}

/** `14 Mar 2026`, `March 14, 2026`, `14. März 2026`, `Mar 14`, `Mar 2026`. */
function readNamedDate(text: string, facts: DateFacts): Typed | null {
	const word = /\p{L}{3,}\.?/u.exec(text);
	const month = word ? monthOf(word[0], facts) : 0;
	if (!word || !month) return null;
	const before = /^(\d{1,2})\.?[\s-]*$/.exec(text.slice(0, word.index));
	const rest = text.slice(word.index + word[0].length);
	if (before) {
		const year = /^[\s,-]*(\d{4}|\d{2})?$/.exec(rest);
		return year && namedDate(year[1], month, before[1], facts);
	}
	if (word.index > 0) return null;
	const monthAndYear = /^[\s-]+(\d{4})$/.exec(rest);
	if (monthAndYear)
		return dated(Number(monthAndYear[1]), month, 1, "mmmm yyyy");
	const after = /^[\s-]+(\d{1,2})(?:(?:,\s*|\s+|-)(\d{4}|\d{2}))?$/.exec(rest);
	return after && namedDate(after[2], month, after[1], facts);
}

function namedDate(
	year: string | undefined,
	month: number,
	day: string | undefined,
	facts: DateFacts,
): Typed | null {
	return dated(
		year ? (fullYear(year) ?? 0) : facts.year,
		month,
		Number(day),
		year ? "d mmm yyyy" : "d mmm",
	);
}

const ENGLISH_MONTHS =
	"january february march april may june july august september october november december".split(
		" ",
	);

function monthOf(word: string, facts: DateFacts): number {
	const sought = word.replace(/\.$/, "").toLowerCase();
	const matches = (name: string) => {
		const full = name.replace(/\.$/, "").toLowerCase();
		return full === sought || (full.length > 3 && full.slice(0, 3) === sought);
	};
	const local = facts.months.findIndex(
		(name, index) => matches(name) || matches(facts.shortMonths[index] ?? ""),
	);
	const english = ENGLISH_MONTHS.findIndex(matches);
	return (local >= 0 ? local : english) + 1;
}

/** Two digits: 00 to 29 are 2000 to 2029, 30 to 99 are 1930 to 1999. */
function fullYear(text: string): number | null {
	const year = Number(text);
	if (text.length <= 2) return year < 30 ? 2000 + year : 1900 + year;
	return text.length === 4 ? year : null;
}

function dated(
	year: number,
	month: number,
	day: number,
	format: string,
): Typed | null {
	if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
		return null;
	return { value: serialOf(year, month, day), format };
}
