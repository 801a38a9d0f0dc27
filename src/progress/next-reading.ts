/** When the next figure of a KPI is due, by its update cadence and the day up to which its actual counts. */
import { addDays, addMonths, type Day } from "../kpi/day";
import type { Kpi } from "../kpi/kpi";
import { isMet } from "./met";
import { MONTHS } from "./periods";

const DAYS = { daily: 1, weekly: 7, fortnightly: 14 } as const;

/**
 * The day from which a new figure is wanted; `null` for a KPI that wants none any more: one that was read on its due day or later, or a
 * yes/no that is done. A blank cadence counts as monthly; without a reading the start is that day, and the last reading is due on the
 * due day. `kpi` is the row with the actual that counts (see `counted`).
 */
export function nextReading(kpi: Kpi, today: Day): Day | null {
	const { actual, updated, start, due, direction } = kpi;
	if (direction === "yes_no" && isMet(kpi)) return null;
	if (actual === null) return start !== null && start > today ? start : today;
	if (updated === null) return today;
	if (due !== null && updated >= due) return null;
	const next = oneCadenceAfter(kpi, updated);
	return due !== null && due < next ? due : next;
}

function oneCadenceAfter({ cadence }: Kpi, day: Day): Day {
	const months = MONTHS[cadence ?? "monthly"];
	return months === undefined
		? addDays(day, DAYS[cadence as keyof typeof DAYS])
		: addMonths(day, months);
}
