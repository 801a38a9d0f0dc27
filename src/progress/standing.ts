/** Everything the status rules look at: one KPI on one day, with what follows from its cells. */
import { addDays, type Day, daysBetween } from "../kpi/day";
import type { Kpi } from "../kpi/kpi";
import { elapsed, expectedOf } from "./expected";
import { isMet } from "./met";
import type { Policy } from "./policy";
import { type Progress, progressOf } from "./progress";
import { counted, NO_SERIES, type Series } from "./readings";
import { round4 } from "./round";
import { numberTrouble } from "./trouble";

/** The day, the rules of the spreadsheet, and what the sheet can say at all. */
export interface Context {
	/** Today in the spreadsheet's time zone. */
	today: Day;
	policy: Policy;
	/** Whether a row without an as-of date counts as stale; off on a sheet that keeps no such dates. A date that is there always counts. */
	stale: boolean;
	/** Days after the due day in which figures may still come in. */
	closingDays: number;
}

export interface Standing {
	/** With the actual that counts (see `counted`). */
	kpi: Kpi;
	context: Context;
	progress: Progress | null;
	met: boolean | null;
	/** Share of the time that is gone on the as-of day. */
	elapsed: number | null;
	expected: number | null;
	gap: number | null;
}

export function standingOf(
	row: Kpi,
	context: Context,
	{ readings, plan }: Series = NO_SERIES,
): Standing {
	const { today } = context;
	const kpi = counted(row, readings, today);
	const sound = numberTrouble(kpi) === null;
	const progress = sound ? progressOf(kpi) : null;
	const expected = expectedOf(kpi, today, plan);
	return {
		kpi,
		context,
		progress,
		met: sound ? isMet(kpi) : null,
		elapsed: elapsed(kpi, today),
		expected,
		gap:
			progress === null || expected === null
				? null
				: round4(progress.share - expected),
	};
}

/** True once the due day and the closing days after it are over. Without a due day it never is. */
export function isOver({ kpi, context }: Standing): boolean {
	return (
		kpi.due !== null && context.today > addDays(kpi.due, context.closingDays)
	);
}

/** Days after which a reading is stale; a blank cadence counts as monthly. */
export function staleLimit({ kpi, context }: Standing): number {
	return context.policy.staleDays[kpi.cadence ?? "monthly"];
}

/** Days from the as-of date to today, or to the due day if that is past; `null` without an as-of date. */
export function age({ kpi, context }: Standing): number | null {
	if (kpi.updated === null) return null;
	const { today } = context;
	const day = kpi.due !== null && kpi.due < today ? kpi.due : today;
	return daysBetween(kpi.updated, day);
}

/** Whether the actual still says something on the day it is judged for. */
export function isFresh(standing: Standing): boolean {
	const days = age(standing);
	return days === null ? !standing.context.stale : days <= staleLimit(standing);
}
