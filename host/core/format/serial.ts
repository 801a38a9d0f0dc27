/** Sheets counts days from 1899-12-30; the fraction is the time of day. There is no 29 February 1900 as in Excel. */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export interface Moment {
	year: number;
	/** 1 to 12 */
	month: number;
	day: number;
	hour: number;
	minute: number;
	second: number;
	millisecond: number;
	/** 0 is Sunday */
	weekday: number;
}

/** Serial of a day. Month and day may run over, as in `DATE(2026, 14, 0)`. */
export function serialOf(year: number, month: number, day: number): number {
	const date = new Date(0);
	// Date.UTC would read the years 0 to 99 as 1900 to 1999.
	date.setUTCFullYear(year, month - 1, day);
	return Math.round((date.getTime() - EPOCH) / DAY);
}

/** Calendar day and time of a serial, rounded to the millisecond. */
export function momentOf(serial: number): Moment {
	const date = new Date(EPOCH + Math.round(serial * DAY));
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		hour: date.getUTCHours(),
		minute: date.getUTCMinutes(),
		second: date.getUTCSeconds(),
		millisecond: date.getUTCMilliseconds(),
		weekday: date.getUTCDay(),
	};
}

export function daysInMonth(year: number, month: number): number {
	return serialOf(year, month + 1, 1) - serialOf(year, month, 1);
}
