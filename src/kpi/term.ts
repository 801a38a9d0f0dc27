/** From one period to the next: whole months where start and due span whole months, else as many days. */
import { addDays, addMonths, type Day, daysBetween, partsOf } from "./day";

/** How long a period is. */
export type Term = { months: number } | { days: number };

/** Longer than any plan; a period that spans no whole months up to here is counted in days. */
const MOST_MONTHS = 120;

/** The term from a start to a due day; the due day may be the last one of it or, as many people write it, the first one after. */
export function termOf(start: Day, due: Day): Term {
	const [from, to] = [partsOf(start), partsOf(due)];
	const about = 12 * (to.year - from.year) + to.month - from.month;
	for (const months of [about, about + 1]) {
		const next = addMonths(start, months);
		const isWhole = due === next || due === addDays(next, -1);
		if (months > 0 && months <= MOST_MONTHS && isWhole) return { months };
	}
	return { days: daysBetween(start, due) + 1 };
}

/** Start and due of the period after the one that ends on a due day. */
export function termAfter(due: Day, term: Term): { start: Day; due: Day } {
	const start = addDays(due, 1);
	const end =
		"months" in term
			? addDays(addMonths(start, term.months), -1)
			: addDays(due, term.days);
	return { start, due: end };
}

/** The start after a start that has no due day. */
export function beginAfter(start: Day, term: Term): Day {
	return "months" in term
		? addMonths(start, term.months)
		: addDays(start, term.days);
}

/** A short name for a period in every language, `2026 Q4`; one that is no calendar period has its first and last day. */
export function termName(start: Day, due: Day): string {
	const { year, month, date } = partsOf(start);
	const term = termOf(start, due);
	const last = partsOf(addDays(due, 1)).date;
	const months = date === 1 && last === 1 && "months" in term ? term.months : 0;
	if (months === 12 && month === 1) return `${year}`;
	if (months === 6 && month % 6 === 1) return `${year} H${1 + (month - 1) / 6}`;
	if (months === 3 && month % 3 === 1) return `${year} Q${1 + (month - 1) / 3}`;
	if (months === 1) return `${year}-${String(month).padStart(2, "0")}`;
	return `${start} – ${due}`;
}
