/**
 * What was measured, and when: the lines of the check-in log and the row's own cells. The newest reading counts, wherever it stands,
 * so that a scorecard follows a log that people fill by hand.
 */
import { addDays, type Day } from "../kpi/day";
import type { Kpi } from "../kpi/kpi";
import type { Reading } from "../kpi/reading";
import { openPeriod } from "./periods";

/** The value planned for the end of a period, in the KPI's own numbers. */
export interface PlannedValue {
	/** Last day of the period. */
	end: Day;
	value: number;
}

/** What is known of one KPI beside its row. */
export interface Series {
	/** Lines of the log, in the order in which they were written. */
	readings: readonly Reading[];
	/** Its target plan. */
	plan: readonly PlannedValue[];
}

export const NO_SERIES: Series = { readings: [], plan: [] };

/** One reading a day, by day, up to today. Of several of one day the one written last counts: it corrects the others. */
function daily(log: readonly Reading[], today: Day): Reading[] {
	const byDay = new Map<Day, number>();
	for (const { day, value } of log) if (day <= today) byDay.set(day, value);
	return [...byDay]
		.map(([day, value]) => ({ day, value }))
		.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * The KPI with the actual that counts: the row's own, unless the log holds a later one. On the same day the row's own counts, which is
 * what people see. A KPI per period counts the newest reading of a period that is over, as long as there is one.
 */
export function counted(kpi: Kpi, log: readonly Reading[], today: Day): Kpi {
	const newest = newerInLog(kpi, daily(log, today), today);
	if (newest === null) return kpi;
	const unreadable = kpi.unreadable.filter((field) => field !== "actual");
	if (kpi.direction === "yes_no" && newest.value !== 0 && newest.value !== 1)
		return {
			...kpi,
			actual: null,
			updated: newest.day,
			unreadable: [...unreadable, "actual"],
		};
	return { ...kpi, actual: newest.value, updated: newest.day, unreadable };
}

/** The reading of the log that counts before the row's own actual; `null` when the row's own counts. */
function newerInLog(kpi: Kpi, log: Reading[], today: Day): Reading | null {
	const cell = cellDay(kpi, today);
	const tomorrow = addDays(today, 1);
	const bound = openPeriod(kpi, today);
	const last = (before: Day) =>
		log.filter(({ day }) => day < before).pop() ?? null;
	const closed = last(bound);
	const cellIsClosed = cell !== null && cell < bound;
	const newest = closed === null && !cellIsClosed ? last(tomorrow) : closed;
	if (newest === null) return null;
	if (cell === null || cell < newest.day) return newest;
	return cellIsClosed || newest.day >= bound ? null : newest;
}

/** As-of day of the row's own actual, readable or not; `null` where one of the two is missing. */
function cellDay(kpi: Kpi, today: Day): Day | null {
	const filled = kpi.actual !== null || kpi.unreadable.includes("actual");
	if (!filled || kpi.updated === null) return null;
	return kpi.updated < today ? kpi.updated : today;
}

/**
 * Readings by day, one a day, up to the one that counts, which is the last; empty where that one has no date or cannot be read.
 * `kpi` is the row as it is, before `counted`.
 */
export function history(
	kpi: Kpi,
	log: readonly Reading[],
	today: Day,
): Reading[] {
	const now = counted(kpi, log, today);
	const day = cellDay(now, today);
	if (day === null || now.actual === null) return [];
	return [
		...daily(log, today).filter((each) => each.day < day),
		{ day, value: now.actual },
	];
}
