import { finding } from "../finding";
import { rowRule } from "../row";

/** The row says how and how often it is measured. */
export const method = rowRule("M/no-method", ({ kpi }) =>
	kpi.method.trim() === "" && kpi.cadence === null
		? [finding("M.no-method", "warn", [{ field: "method" }])]
		: [],
);
