import { daysBetween } from "../../kpi/day";
import type { Cadence } from "../../kpi/kpi";
import { finding } from "../finding";
import { rowRule } from "../row";

const DAYS: Record<Cadence, number> = {
	daily: 1,
	weekly: 7,
	fortnightly: 14,
	monthly: 30,
	quarterly: 91,
	half_yearly: 182,
	yearly: 365,
};
const ENOUGH = 3;

/** The rhythm gives at least three readings before the end; with fewer nobody can steer. */
export const readings = rowRule("T/few-readings", ({ kpi }) => {
	if (
		kpi.start === null ||
		kpi.due === null ||
		kpi.cadence === null ||
		kpi.due < kpi.start
	)
		return [];
	// Both ends count, and months differ in length: three of them may have 89 days.
	const days = daysBetween(kpi.start, kpi.due) + 1;
	const count = Math.round(days / DAYS[kpi.cadence]);
	if (count >= ENOUGH) return [];
	return [
		finding(
			"T.few-readings",
			"warn",
			[{ field: "cadence" }, { field: "due" }],
			{ count },
		),
	];
});
