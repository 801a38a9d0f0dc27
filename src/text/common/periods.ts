/**
 * Calendar periods as deadlines: their first and last day, and how they are stated. The fiscal year is taken as the calendar year, as it is in Taiwan.
 */
import { addDays, addMonths, type Day, day, partsOf } from "../../kpi/day";
import type { Deadline } from "../facts";

export type DurationUnit = "D" | "W" | "M" | "Q" | "Y";
export type PeriodUnit = "week" | "month" | "quarter" | "half" | "year";

const MONTHS_IN: Record<Exclude<PeriodUnit, "week">, number> = {
	month: 1,
	quarter: 3,
	half: 6,
	year: 12,
};

/** A duration that counts from the row's start; from today where there is none. Fractions of a year or month become months or days. */
export function duration(
	count: number,
	unit: DurationUnit,
	today: Day,
): Deadline {
	if (unit === "Q") return duration(count * 3, "M", today);
	if (!Number.isInteger(count)) {
		if (unit === "Y") return duration(Math.round(count * 12), "M", today);
		return duration(Math.round(count * (unit === "M" ? 30 : 7)), "D", today);
	}
	return {
		day: after(today, count, unit),
		from: null,
		stated: `P${count}${unit}`,
		relative: true,
	};
}

/** A duration as it ends when it begins on another day; every other deadline stays as it is. */
export function beginningOn(deadline: Deadline, start: Day): Deadline {
	const [, count, unit] = /^P(\d+)([DWMY])$/.exec(deadline.stated) ?? [];
	if (!deadline.relative || !count || !unit) return deadline;
	return duration(Number(count), unit as DurationUnit, start);
}

function after(today: Day, count: number, unit: DurationUnit): Day | null {
	if (count > 5000) return null;
	if (unit === "D") return addDays(today, count);
	if (unit === "W") return addDays(today, 7 * count);
	return addMonths(today, unit === "Y" ? 12 * count : count);
}

/** The n-th month, quarter or half of a year (1-based), or the whole year. */
export function period(
	unit: Exclude<PeriodUnit, "week">,
	index: number,
	year: number,
	stated: string,
): Deadline {
	const months = MONTHS_IN[unit];
	const first = (index - 1) * months + 1;
	return {
		day: day(year, first + months, 0),
		from: day(year, first, 1),
		stated,
		relative: false,
	};
}

/** The period without a year that ends next: Q1 said in June is that of the next year. */
export function nextPeriod(
	unit: "month" | "quarter" | "half",
	index: number,
	stated: string,
	today: Day,
): Deadline {
	const { year } = partsOf(today);
	const thisYear = period(unit, index, year, stated);
	return thisYear.day !== null && thisYear.day < today
		? period(unit, index, year + 1, stated)
		: thisYear;
}

/** The current period moved by `offset`: 0 this quarter, 1 the next. */
export function currentPeriod(
	unit: PeriodUnit,
	offset: number,
	stated: string,
	today: Day,
): Deadline {
	if (unit === "week") return currentWeek(offset, stated, today);
	const { year, month } = partsOf(today);
	const index = Math.floor((month - 1) / MONTHS_IN[unit]) + 1 + offset;
	return period(unit, index, year, stated);
}

/** The last day of this year; said without its number (年底, `by year end`), it is a date without a year. */
export function yearEnd(today: Day): Deadline {
	return currentPeriod("year", 0, "--12-31", today);
}

/** Feasts that fall on the same day every year: the next one to come, stated as its date. */
export function feast(month: number, dayOfMonth: number, today: Day): Deadline {
	return date(null, month, dayOfMonth, today) ?? named("");
}

/** Weeks begin on Monday (ISO 8601). */
function currentWeek(offset: number, stated: string, today: Day): Deadline {
	const monday = addDays(mondayOf(today), 7 * offset);
	return { day: addDays(monday, 6), from: monday, stated, relative: false };
}

/** The first day of the week that a day lies in. */
export function mondayOf(today: Day): Day {
	const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
	return addDays(today, -((weekday + 6) % 7));
}

/** A deadline that only words name: `end of PIP`, `before the launch`. */
export function named(stated: string): Deadline {
	return { day: null, from: null, stated, relative: false };
}

/** A whole date, or one without a year (`--MM-DD`) whose day is the next one to come. */
export function date(
	year: number | null,
	month: number,
	dayOfMonth: number,
	today: Day,
): Deadline | null {
	if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return null;
	if (year !== null) {
		const exact = day(year, month, dayOfMonth);
		if (partsOf(exact).month !== month) return null;
		return { day: exact, from: null, stated: exact, relative: false };
	}
	const thisYear = day(partsOf(today).year, month, dayOfMonth);
	const coming =
		thisYear < today
			? day(partsOf(today).year + 1, month, dayOfMonth)
			: thisYear;
	return {
		day: coming,
		from: null,
		stated: `-${day(2000, month, dayOfMonth).slice(4)}`,
		relative: false,
	};
}

/** A year as written: `26` is 2026; years of the Republic of China (民國) count from 1911. */
export function fullYear(written: string, republic = false): number {
	const year = Number(written);
	if (republic) return year + 1911;
	return year < 100 ? year + 2000 : year;
}
