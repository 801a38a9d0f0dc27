import { finding } from "../finding";
import { rowRule } from "../row";

/** The end is not already past. */
export const past = rowRule("T/past", ({ kpi, today }) =>
	kpi.due !== null && kpi.due < today
		? [finding("T.past", "warn", [{ field: "due" }], { due: kpi.due })]
		: [],
);
