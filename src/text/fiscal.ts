import { addDays, addMonths } from "../kpi/day";
import type { Deadline } from "./facts";

/** A fiscal year that is said so: `FY26`, `FY 25-26`, `FY26-Q3`, `Q3 FY26`. */
const SAID = /\bFY/;

/**
 * A deadline of a fiscal year that does not begin in January. A year is named after the calendar year that it ends in: with April as its first month
 * FY26 runs from April 2025 to March 2026, and its first quarter from April to June 2025. Every other deadline stays as it is.
 * @param first its first month, 1 to 12
 */
export function inFiscalYear(deadline: Deadline, first: number): Deadline {
	if (first === 1 || !SAID.test(deadline.stated)) return deadline;
	const { from, day } = deadline;
	const months = first - 13;
	return {
		...deadline,
		from: from && addMonths(from, months),
		// The last day of a month is the one before the first of the next.
		day: day && addDays(addMonths(addDays(day, 1), months), -1),
	};
}
