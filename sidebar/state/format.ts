/** Percentages and days in the reader's language. */

import type { Language } from "../../src/i18n/message";
import { type Day, partsOf } from "../../src/kpi/day";

/** A share as a percentage: 0.625 is `62.5%`. */
export function formatShare(share: number, language: Language): string {
	return new Intl.NumberFormat(language, {
		style: "percent",
		maximumFractionDigits: 1,
	}).format(share);
}

/** A day in words: `31 Dec 2026` in the language's own order. */
export function formatDay(day: Day, language: Language): string {
	const { year, month, date } = partsOf(day);
	return new Intl.DateTimeFormat(language, {
		dateStyle: "medium",
		timeZone: "UTC",
	}).format(Date.UTC(year, month - 1, date));
}

/** A month (1 to 12) by name, with its year if it is given one: `April 2026`. */
export function formatMonth(
	month: number,
	year: number | null,
	language: Language,
): string {
	return new Intl.DateTimeFormat(language, {
		month: "long",
		year: year === null ? undefined : "numeric",
		timeZone: "UTC",
	}).format(Date.UTC(year ?? 2000, month - 1, 1));
}

/** The letters that Sheets shows above a 0-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
	const last = String.fromCharCode(65 + (column % 26));
	return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
