import { finding } from "../finding";
import { rowRule } from "../row";
import { stated } from "../view";

/** 降低 with a target above the baseline, or the reverse: the row contradicts itself. */
export const directionAgainstTarget = rowRule(
	"M/direction-against-target",
	(subject) => {
		const { baseline, target, direction } = subject.kpi;
		if (baseline === null || target === null || baseline === target) return [];
		const said = stated(subject, "comparator")?.value;
		const claimed = direction ?? said;
		const against =
			(claimed === "increase" && target < baseline) ||
			(claimed === "decrease" && target > baseline);
		if (!against) return [];
		return [
			finding(
				"M.direction-against-target",
				"fail",
				[{ field: "direction" }, { field: "baseline" }, { field: "target" }],
				{ baseline, target },
			),
		];
	},
);
