/** How many periods of a KPI that counts per period met its target. */
import type { Day } from "../kpi/day";
import type { Kpi } from "../kpi/kpi";
import type { Reading } from "../kpi/reading";
import { isMet } from "./met";
import { nextPeriod, openPeriod, periodStart } from "./periods";
import { history } from "./readings";

/** How the periods that are over went. */
export interface PeriodRecord {
	/** Periods whose last reading meets the target. */
	met: number;
	/** Periods with a reading. */
	reported: number;
	/** Periods without one, from the KPI's start (or the first reading) to the last period that is over. */
	blank: number;
}

/** The record of a KPI per period; `null` for other kinds and while no period with a reading is over. */
export function periodRecord(
	kpi: Kpi,
	log: readonly Reading[],
	today: Day,
): PeriodRecord | null {
	if (kpi.kind !== "per_period") return null;
	const open = openPeriod(kpi, today);
	const last = new Map<Day, Reading>();
	for (const reading of history(kpi, log, today))
		if (reading.day < open && !(kpi.due !== null && reading.day > kpi.due))
			last.set(periodStart(kpi, reading.day), reading);
	const [first] = last.keys();
	if (first === undefined) return null;
	const met = [...last.values()].filter(({ value }) =>
		isMet({ ...kpi, actual: value }),
	).length;
	const begins = kpi.start === null ? first : periodStart(kpi, kpi.start);
	const [earliest = first] = [begins, first].sort();
	const over = periodsBetween(kpi, earliest, open);
	return { met, reported: last.size, blank: over - last.size };
}

/** Periods from the one that begins on a day up to the open one, and no further than the due day. */
function periodsBetween(kpi: Kpi, from: Day, open: Day): number {
	let count = 0;
	for (let start = from; start < open; start = nextPeriod(kpi, start)) {
		if (kpi.due !== null && start > kpi.due) break;
		count++;
	}
	return count;
}
