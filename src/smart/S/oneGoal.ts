import { finding } from "../finding";
import { rowRule } from "../row";

/** One goal a row: two targets of different units in one indicator want two rows. */
export const oneGoal = rowRule("S/several-goals", ({ facts }) => {
	const { target, unit, also } = facts.indicator;
	const other = also.find(
		(each) => target && each.unit !== "" && each.unit !== (unit?.value ?? ""),
	);
	if (!target || !other) return [];
	const span = { start: other.start, end: other.end };
	return [finding("S.several-goals", "warn", [{ field: "indicator", span }])];
});
