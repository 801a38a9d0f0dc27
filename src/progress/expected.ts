/** The expected line: where a KPI should stand on the day up to which its actual counts. */
import { type Day, daysBetween } from "../kpi/day";
import type { Kpi } from "../kpi/kpi";
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

/** Share that should be reached by the as-of day; `null` for a KPI that has no line to follow. */
export function expectedOf(kpi: Kpi, today: Day): number | null {
	return hasLine(kpi) ? elapsed(kpi, today) : null;
}

/** A change has a line from baseline to target; a bound has one only when the baseline still lies on the wrong side of it. */
function hasLine(kpi: Kpi): boolean {
	const { direction, baseline: b, target: t, target_high: h } = kpi;
	if (direction === "increase" || direction === "decrease") return true;
	if (b === null || t === null) return false;
	if (direction === "at_least") return b < t;
	if (direction === "at_most") return b > t;
	if (direction === "range") return h !== null && (b < t || b > h);
	return false;
}
