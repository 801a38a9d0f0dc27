/** The figures of a set at a glance: who looks after how much, and what leads and what lags. */
import type { Day } from "../kpi/day";
import type { Kpi } from "../kpi/kpi";
import { type Load, loadsOf } from "./burden";
import { byGoal, ownersOf } from "./groups";
import { timingOf } from "./terms";

export interface Overview {
	/** Of owners with something that runs; the heaviest first. */
	loads: Load[];
	/** Rows that nobody owns. */
	unowned: number;
	goals: number;
	leading: number;
	lagging: number;
	/** Rows of which neither is known. */
	untimed: number;
}

export function overviewOf(kpis: readonly Kpi[], today: Day): Overview {
	const timings = kpis.map(timingOf);
	const count = (timing: Kpi["timing"]) =>
		timings.filter((each) => each === timing).length;
	return {
		loads: loadsOf(kpis, today)
			.filter(({ rows }) => rows.length > 0)
			.sort((a, b) => b.rows.length - a.rows.length || b.readings - a.readings),
		unowned: kpis.filter(({ owner }) => ownersOf(owner).length === 0).length,
		goals: byGoal(kpis).length,
		leading: count("leading"),
		lagging: count("lagging"),
		untimed: count(null),
	};
}
