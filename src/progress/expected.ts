/** The expected line: where a KPI should stand on the day up to which its actual counts. */
import { type Day, daysBetween } from "../kpi/day";
import type { Kpi } from "../kpi/kpi";
import type { PlannedValue } from "./readings";
import { round4 } from "./round";

/** The day up to which the actual counts: `updated`, else today; never later than today. */
export function asOf(kpi: Kpi, today: Day): Day {
	return kpi.updated !== null && kpi.updated < today ? kpi.updated : today;
}

/** Share of the time from start to due that is gone on the as-of day, 0..1; `null` without both dates in order. */
export function elapsed(kpi: Kpi, today: Day): number | null {
	const { start, due } = kpi;
	if (start === null || due === null || due < start) return null;
	const now = asOf(kpi, today);
	if (start === due) return now >= due ? 1 : 0;
	const share = daysBetween(start, now) / daysBetween(start, due);
	return round4(Math.min(1, Math.max(0, share)));
}

/** Share that should be reached by the as-of day: as planned, else with the time; `null` for a KPI that has no line to follow. */
export function expectedOf(
	kpi: Kpi,
	today: Day,
	plan: readonly PlannedValue[] = [],
): number | null {
	const planned = plannedShare(kpi, today, plan);
	if (planned !== null) return planned.share;
	return hasLine(kpi) ? elapsed(kpi, today) : null;
}

/** The way to the target that the plan has gone, and what it rests on. */
export interface PlannedShare {
	share: number;
	/** Value planned for the last period ended; the start of the way before any has. */
	value: number;
	/** Where the way begins: the baseline, or 0 for what is counted from nothing. */
	from: number;
	/** End of that period; `null` before any has ended. */
	end: Day | null;
}

/** `null` without a plan, or where no way leads from the baseline to the target; a range and a yes/no follow no plan. */
export function plannedShare(
	kpi: Kpi,
	today: Day,
	plan: readonly PlannedValue[],
): PlannedShare | null {
	const { target } = kpi;
	const from = wayBegins(kpi);
	if (plan.length === 0 || from === null || target === null) return null;
	const last = plannedAt(plan, asOf(kpi, today));
	const value = last?.value ?? from;
	const share = round4((value - from) / (target - from));
	return { share, value, from, end: last?.end ?? null };
}

/** What was planned for the last period that has ended by a day; of several for one end the one written last counts. */
function plannedAt(
	plan: readonly PlannedValue[],
	day: Day,
): PlannedValue | null {
	const ended = plan.filter(({ end }) => end <= day);
	return ended.reduce<PlannedValue | null>(
		(latest, each) =>
			latest === null || each.end >= latest.end ? each : latest,
		null,
	);
}

function wayBegins(kpi: Kpi): number | null {
	const { direction, kind, baseline: b, target: t } = kpi;
	if (t === null) return null;
	if (direction === "decrease" || direction === "at_most")
		return b !== null && b > t ? b : null;
	if (direction !== "increase" && direction !== "at_least") return null;
	if (b !== null) return b < t ? b : null;
	const countsFromNothing = direction === "at_least" || kind === "cumulative";
	return countsFromNothing && t > 0 ? 0 : null;
}

/** A change has a line from baseline to target; a bound has one only when the baseline still lies on the wrong side of it. */
export function hasLine(kpi: Kpi): boolean {
	const { direction, baseline: b, target: t, target_high: h } = kpi;
	if (direction === "increase" || direction === "decrease") return true;
	if (b === null || t === null) return false;
	if (direction === "at_least") return b < t;
	if (direction === "at_most") return b > t;
	if (direction === "range") return h !== null && (b < t || b > h);
	return false;
}
