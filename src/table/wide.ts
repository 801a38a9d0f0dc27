/**
 * Wide tables, the normal form in finance: a column a month, quarter or year (`1月` … `12月`, `Q1 target` and `Q1 actual`, `2026 目標`). What
 * stands in them is the past of a row, a reading a period, or its target plan.
 */
import { addDays, addMonths, type Day, day, partsOf } from "../kpi/day";
import type { Cadence, Kpi } from "../kpi/kpi";
import type { Reading } from "../kpi/reading";
import type { PlannedValue, Series } from "../progress/readings";
import { readNumber } from "../text/cells";
import { isPercentFormat, saysNothing } from "./cells";
import { senseOf } from "./concepts";
import type { Cell } from "./snapshot";
import { wordsOf } from "./words";

/** A column of one period. */
export interface PeriodColumn {
	column: number;
	start: Day;
	/** Last day. */
	end: Day;
	as: "actual" | "target";
	months: number;
}

/** A period that a header names, and the words beside it. */
interface Named {
	/** `null` where the header does not say it. */
	year: number | null;
	/** 0-based month of the year in which it begins. */
	month: number;
	months: number;
	rest: string;
}

/** Fewer columns than these make no wide table; without words beside the periods, more are asked for. */
const FEWEST = 2;
const FEWEST_BARE = 3;

const MONTH_NAMES =
	"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const MONTH_STEMS = "jan feb mar apr may jun jul aug sep oct nov dec".split(
	" ",
);
const DIGITS = "一二三四五六七八九十";

/** How a year is written; the Republic's years count from 1912. */
const YEAR =
	/(?<!\d)(?:fy ?)?((?:19|20)\d{2})(?!\d) ?年?度?|(?<!\d)(?:民國 ?)?(1[01]\d) ?年度?|\bfy ?(\d{2})\b/;

/** Parts of a year, each with the month in which it begins and how long it lasts. */
const PARTS: readonly {
	pattern: RegExp;
	months: number;
	nth: (said: string) => number;
}[] = [
	{
		pattern: /\bq ?([1-4])(?!\d)|第? ?([1-4一二三四]) ?季度?|([1-4])q\b/,
		months: 3,
		nth: (said) => Number(said) || DIGITS.indexOf(said) + 1,
	},
	{
		pattern: /\bh ?([12])(?!\d)|([上下])半年/,
		months: 6,
		nth: (said) => (said === "上" ? 1 : said === "下" ? 2 : Number(said)),
	},
	{
		pattern: new RegExp(
			`(?<!\\d)(1[0-2]|0?[1-9]) ?月份?(?!\\d)|([一二三四五六七八九十]{1,2})月|\\b(${MONTH_NAMES})\\b`,
		),
		months: 1,
		nth: monthOf,
	},
];

function monthOf(said: string): number {
	const stem = MONTH_STEMS.indexOf(said.slice(0, 3));
	if (stem >= 0) return stem + 1;
	if (/^\d/.test(said)) return Number(said);
	return [...said].reduce((sum, digit) => sum + DIGITS.indexOf(digit) + 1, 0);
}

/** `2026-01`, `2026/1` and the first day of a month, as a date in a header comes. */
const YEAR_MONTH = /(?<!\d)((?:19|20)\d{2}) (1[0-2]|0?[1-9])(?: 0?1)?(?!\d)/;

function namedIn(words: string): Named | null {
	const both = YEAR_MONTH.exec(words);
	if (both)
		return {
			year: Number(both[1]),
			month: Number(both[2]) - 1,
			months: 1,
			rest: words.replace(both[0], " ").trim(),
		};
	const saidYear = YEAR.exec(words);
	const year = saidYear
		? Number(saidYear[1] ?? 0) ||
			(saidYear[2] ? Number(saidYear[2]) + 1911 : 2000 + Number(saidYear[3]))
		: null;
	const left = saidYear ? words.replace(saidYear[0], " ") : words;
	for (const { pattern, months, nth } of PARTS) {
		const found = pattern.exec(left);
		if (!found) continue;
		const said = found[1] ?? found[2] ?? found[3] ?? "";
		const month = (nth(said) - 1) * months;
		if (month < 0 || month > 11) continue;
		return { year, month, months, rest: left.replace(found[0], " ").trim() };
	}
	return year === null
		? null
		: { year, month: 0, months: 12, rest: left.trim() };
}

/** What the words beside a period say of the figures below; `null` where they are no figures of the KPI. */
function roleOf(rest: string): "actual" | "target" | "bare" | null {
	if (rest === "") return "bare";
	const { concepts } = senseOf(rest);
	if (
		["unknown", "past", "date", "weight"].some((each) =>
			concepts.has(each as never),
		)
	)
		return null;
	const says = (...of: string[]) =>
		of.some((each) => concepts.has(each as never));
	const isTarget = says("target", "aim", "plan", "budget");
	const isActual = says("actual", "reached", "finished", "result", "now");
	if (isTarget === isActual) return null;
	return isTarget ? "target" : "actual";
}

/**
 * The period columns of a table, from the headers. A year that they do not name is taken from `around` (title rows, the sheet's name), else
 * it is today's. Columns with nothing beside their period hold what was reached.
 */
export function periodColumns(
	headers: readonly string[],
	today: Day,
	around: readonly string[],
): PeriodColumn[] {
	const usual = yearIn(around) ?? partsOf(today).year;
	const found = headers.flatMap((header, column) => {
		const named = namedIn(wordsOf(header));
		const role = named && roleOf(named.rest);
		if (!named || !role) return [];
		const start = day(named.year ?? usual, named.month + 1, 1);
		const end = addDays(addMonths(start, named.months), -1);
		return [{ column, start, end, role, months: named.months }];
	});
	return (["bare", "actual", "target"] as const).flatMap((role) => {
		const columns = found.filter((each) => each.role === role);
		const ends = new Set(columns.map(({ end }) => end));
		const fewest = role === "bare" ? FEWEST_BARE : FEWEST;
		if (columns.length < fewest || ends.size < columns.length) return [];
		const as = role === "target" ? "target" : "actual";
		return columns.map(({ role: _, ...column }) => ({ ...column, as }));
	});
}

function yearIn(texts: readonly string[]): number | null {
	for (const text of texts) {
		const named = namedIn(wordsOf(text));
		if (named?.year) return named.year;
	}
	return null;
}

/** What a row's period columns say, in the KPI's own numbers. A period that has not begun has no reading; one that runs counts as of today. */
export function seriesIn(
	cells: readonly Cell[],
	formats: readonly string[],
	columns: readonly PeriodColumn[],
	today: Day,
): Series {
	const readings: Reading[] = [];
	const plan: PlannedValue[] = [];
	for (const { column, start, end, as } of columns) {
		const value = figureIn(cells[column] ?? "", formats[column] ?? "");
		if (value === null) continue;
		if (as === "target") plan.push({ end, value });
		else if (start <= today)
			readings.push({ day: end < today ? end : today, value });
	}
	const byDay = (a: Reading, b: Reading) => (a.day < b.day ? -1 : 1);
	return {
		readings: readings.sort(byDay),
		plan: plan.sort((a, b) => (a.end < b.end ? -1 : 1)),
	};
}

function figureIn(cell: Cell, format: string): number | null {
	if (saysNothing(cell)) return null;
	if (typeof cell === "number")
		return isPercentFormat(format)
			? Number((cell * 100).toPrecision(12))
			: cell;
	return typeof cell === "string" ? (readNumber(cell)?.value ?? null) : null;
}

const CADENCES: Partial<Record<number, Cadence>> = {
	1: "monthly",
	3: "quarterly",
	6: "half_yearly",
	12: "yearly",
};

/** What the columns say of every row: from when to when it runs and how often it is measured. */
export function spanOf(
	columns: readonly PeriodColumn[],
): (Pick<Kpi, "start" | "due" | "cadence"> & { column: number }) | null {
	const [first] = columns;
	if (!first) return null;
	const starts = columns.map(({ start }) => start).sort();
	const ends = columns.map(({ end }) => end).sort();
	return {
		column: first.column,
		start: starts[0] ?? null,
		due: ends[ends.length - 1] ?? null,
		cadence: CADENCES[Math.min(...columns.map(({ months }) => months))] ?? null,
	};
}
