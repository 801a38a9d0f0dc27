/**
 * Calendar days. The product knows whole days only: every date is a day in the spreadsheet's time zone,
 * written `YYYY-MM-DD`, so that it can cross the wire between server and sidebar unchanged.
 */

/** A day as `YYYY-MM-DD`. Strings of this form sort in the order of time. */
export type Day = string;

/** On average. */
export const DAYS_IN_MONTH = 365.25 / 12;

const MS_PER_DAY = 86_400_000;
const SHEETS_EPOCH = Date.UTC(1899, 11, 30);

/** True for a string that names a day that exists (2026-02-30 does not). */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const { year, month, date } = partsOf(text);
	return (
		year >= 100 &&
		month >= 1 &&
		month <= 12 &&
		date >= 1 &&
		date <= lastOf(year, month)
	);
}

/** The day of a year, month (1-12) and day of month; months and days outside their range carry over, as in `Date`. */
export function day(year: number, month: number, date: number): Day {
	return fromMs(Date.UTC(year, month - 1, date));
}

/** Year, month (1-12) and day of month of a day. */
export function partsOf(value: Day): {
	year: number;
	month: number;
	date: number;
} {
	return {
		year: Number(value.slice(0, 4)),
		month: Number(value.slice(5, 7)),
		date: Number(value.slice(8, 10)),
	};
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((toMs(to) - toMs(from)) / MS_PER_DAY);
}

/** The day `count` days later (earlier when negative). */
export function addDays(value: Day, count: number): Day {
	return fromMs(toMs(value) + count * MS_PER_DAY);
}

/** The day `count` months later; the 31st becomes the last day of a shorter month. */
export function addMonths(value: Day, count: number): Day {
	const { year, month, date } = partsOf(value);
	return day(year, month + count, Math.min(date, lastOf(year, month + count)));
}

/** The last day of a month (1-12; months outside that range carry over), 28 to 31. */
function lastOf(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The serial number that Sheets shows for a day when the cell is formatted as a number: days since 1899-12-30.
 * Source: https://developers.google.com/workspace/sheets/api/guides/formats (date serial numbers).
 */
export function toSerial(value: Day): number {
	return Math.round((toMs(value) - SHEETS_EPOCH) / MS_PER_DAY);
}

/** The day of a Sheets serial number; a time of day is dropped. */
export function fromSerial(serial: number): Day {
	return fromMs(SHEETS_EPOCH + Math.floor(serial) * MS_PER_DAY);
}

function toMs(value: Day): number {
	const { year, month, date } = partsOf(value);
	return Date.UTC(year, month - 1, date);
}

function fromMs(ms: number): Day {
	const time = new Date(ms);
	const month = time.getUTCMonth() + 1;
	const date = time.getUTCDate();
	return `${String(time.getUTCFullYear()).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${date < 10 ? "0" : ""}${date}`;
}
