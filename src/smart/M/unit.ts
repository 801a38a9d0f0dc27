import { finding } from "../finding";
import { rowRule } from "../row";

/** A number without a unit says nothing. */
export const unit = rowRule("M/no-unit", ({ kpi }) =>
	kpi.target !== null && kpi.unit.trim() === "" && kpi.direction !== "yes_no"
		? [finding("M.no-unit", "warn", [{ field: "unit" }])]
		: [],
);
