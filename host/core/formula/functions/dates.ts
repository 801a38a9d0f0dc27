import { daysInMonth, momentOf, serialOf } from "../../format/serial";
import { parseTyped } from "../../format/typed";
import type { EvaluationContext } from "../context";
import { type Grid, NUM, type Scalar, VALUE } from "../values";
import { define, type Family } from "./define";

const part = (read: (serial: number) => number) =>
	define("number", (serial: number) => (serial < 0 ? NUM : read(serial)));

/** The same day so many months on, or the last of that month if it is shorter. */
function addMonths(serial: number, months: number): number {
	const { year, month, day } = momentOf(Math.floor(serial));
	const first = momentOf(serialOf(year, month + Math.trunc(months), 1));
	return serialOf(
		first.year,
		first.month,
		Math.min(day, daysInMonth(first.year, first.month)),
	);
}

/** Whole months from one day to a later one. */
function monthsBetween(from: number, to: number): number {
	const a = momentOf(from);
	const b = momentOf(to);
	return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

function difference(start: number, end: number, unit: string): Scalar {
	const from = Math.floor(start);
	const to = Math.floor(end);
	if (from > to) return NUM;
	const months = monthsBetween(from, to);
	switch (unit.toUpperCase()) {
		case "D":
			return to - from;
		case "M":
			return months;
		case "Y":
			return Math.floor(months / 12);
		case "YM":
			return months % 12;
		case "MD":
			return to - addMonths(from, months);
		case "YD":
			return to - addMonths(from, months - (months % 12));
		default:
			return NUM;
	}
}

function weekday(serial: number, type: number): Scalar {
	if (serial < 0) return NUM;
	const { weekday: day } = momentOf(Math.floor(serial));
	return type === 1
		? day + 1
		: type === 2
			? ((day + 6) % 7) + 1
			: type === 3
				? (day + 6) % 7
				: NUM;
}

/** Monday is 1 in these types of WEEKNUM, Sunday 7. */
const WEEK_START: Record<number, number> = {
	1: 7,
	2: 1,
	11: 1,
	12: 2,
	13: 3,
	14: 4,
	15: 5,
	16: 6,
	17: 7,
};

function isoWeek(serial: number): number {
	const thursday = serial - ((momentOf(serial).weekday + 6) % 7) + 3;
	return (
		Math.floor((thursday - serialOf(momentOf(thursday).year, 1, 1)) / 7) + 1
	);
}

function week(serial: number, type: number): Scalar {
	if (serial < 0) return NUM;
	if (type === 21) return isoWeek(serial);
	const start = WEEK_START[type];
	if (start === undefined) return NUM;
	const newYear = serialOf(momentOf(serial).year, 1, 1);
	return (
		Math.floor(
			(serial - newYear + ((momentOf(newYear).weekday - start + 14) % 7)) / 7,
		) + 1
	);
}

function workdays(start: number, end: number, holidays: Grid): number {
	const free = new Set(holidays.flat());
	const step = start <= end ? 1 : -1;
	let count = 0;
	for (
		let day = Math.floor(start);
		step > 0 ? day <= end : day >= end;
		day += step
	) {
		const { weekday: at } = momentOf(day);
		if (at !== 0 && at !== 6 && !free.has(day)) count += step;
	}
	return count;
}

function typedSerial(
	text: string,
	context: EvaluationContext,
): number | typeof VALUE {
	const typed = parseTyped(text, context.locale, momentOf(context.now()).year);
	return typeof typed.value === "number" &&
		typed.format &&
		/[yhd]/.test(typed.format)
		? typed.value
		: VALUE;
}

export const dates: Family = {
	TODAY: define("", function () {
		return Math.floor(this.now());
	}),
	NOW: define("", function () {
		return this.now();
	}),
	DATE: define(
		"number number number",
		(year: number, month: number, day: number) => {
			const whole = Math.trunc(year);
			if (whole < 0 || whole > 9999) return NUM;
			const serial = serialOf(
				whole < 1900 ? 1900 + whole : whole,
				Math.trunc(month),
				Math.trunc(day),
			);
			return serial < 0 ? NUM : serial;
		},
	),
	TIME: define(
		"number number number",
		(hour: number, minute: number, second: number) => {
			const time =
				(Math.trunc(hour) * 3600 +
					Math.trunc(minute) * 60 +
					Math.trunc(second)) /
				86400;
			return time < 0 ? NUM : time % 1;
		},
	),
	YEAR: part((serial) => momentOf(serial).year),
	MONTH: part((serial) => momentOf(serial).month),
	DAY: part((serial) => momentOf(serial).day),
	HOUR: part((serial) => momentOf(serial).hour),
	MINUTE: part((serial) => momentOf(serial).minute),
	SECOND: part((serial) => momentOf(serial).second),
	WEEKDAY: define("number number?", (serial: number, type = 1) =>
		weekday(serial, type),
	),
	WEEKNUM: define("number number?", (serial: number, type = 1) =>
		week(Math.floor(serial), type),
	),
	ISOWEEKNUM: part((serial) => isoWeek(Math.floor(serial))),
	EDATE: define("number number", addMonths),
	EOMONTH: define("number number", (serial: number, months: number) => {
		const { year, month } = momentOf(Math.floor(serial));
		return serialOf(year, month + Math.trunc(months) + 1, 0);
	}),
	DATEVALUE: define("value", function (value: Scalar) {
		if (typeof value === "number") return Math.floor(value);
		const serial = typeof value === "string" ? typedSerial(value, this) : VALUE;
		return typeof serial === "number" ? Math.floor(serial) : serial;
	}),
	DAYS: define(
		"number number",
		(end: number, start: number) => Math.floor(end) - Math.floor(start),
	),
	DATEDIF: define("number number text", difference),
	NETWORKDAYS: define(
		"number number grid?",
		(start: number, end: number, holidays: Grid = []) =>
			workdays(start, end, holidays),
	),
	ISDATE: define("any", function (value: Scalar) {
		return typeof value === "string"
			? typeof typedSerial(value, this) === "number"
			: typeof value === "number" && value >= 0;
	}),
};
