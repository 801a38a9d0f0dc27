import { finding } from "../finding";
import { rowRule } from "../row";

/** A change is claimed from a baseline. */
export const baseline = rowRule("M/no-baseline", ({ kpi }) =>
	(kpi.direction === "increase" || kpi.direction === "decrease") &&
	kpi.baseline === null &&
	kpi.kind !== "cumulative"
		? [finding("M.no-baseline", "warn", [{ field: "baseline" }])]
		: [],
);
