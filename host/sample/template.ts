import { type Column, dated, type Entry } from "./sheet";

const DAY = "yyyy-mm-dd";
const WIDTHS = [180, 260, 260, 130, 110, 110, 80, 80, 80, 90, 95, 95, 95];

/** The columns of the worked examples under the headers of one language. */
export function columns(headers: string[]): Column[] {
	return headers.map((header, index) => ({
		header,
		width: WIDTHS[index] ?? 100,
		...(index >= 6 && index <= 8 && { align: "right" as const }),
	}));
}

/** The dates of a row: start, due, day of the last figure. */
export function days(
	start: string | null,
	due: string | null,
	updated: string | null,
): Entry[] {
	return [dated(start, DAY), dated(due, DAY), dated(updated, DAY)];
}

/** Three months that began in May. */
export const SPRING = days("2026-05-01", "2026-07-31", "2026-06-28");
/** The whole year. */
export const YEAR = days("2026-01-01", "2026-12-31", "2026-06-28");
export const UNSAID = days(null, null, null);
