import { finding } from "../finding";
import { fixOf } from "../fixes";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";
import { stated } from "../view";

/** 降低 with a target above the baseline, or the reverse: the row contradicts itself. */
export const directionAgainstTarget = cellRule(
	"M/direction-against-target",
	"fault",
	(subject) => {
		const { baseline, target, direction, unit } = subject.kpi;
		if (baseline === null || target === null || baseline === target) return [];
		const said = stated(subject, "comparator")?.value;
		const claimed = direction ?? said;
		const against =
			(claimed === "increase" && target < baseline) ||
			(claimed === "decrease" && target > baseline);
		if (!against) return [];
		const value = target > baseline ? "increase" : "decrease";
		return [
			finding(
				"M.direction-against-target",
				"fail",
				[{ field: "direction" }, { field: "baseline" }, { field: "target" }],
				{
					baseline: { amount: baseline, unit },
					target: { amount: target, unit },
				},
				fixOf({ field: "direction", value }),
			),
		];
	},
);

export const page: RulePage = {
	looksFor: {
		en: "an increase whose target lies below its baseline, or a decrease whose target lies above",
		"zh-TW": "要增加，目標值卻低於基準值；要減少，目標值卻高於基準值",
	},
	why: {
		en: "The row contradicts itself, and no progress can be told.",
		"zh-TW": "同一列自相矛盾，算不出進度。",
	},
	bad: {
		en: { direction: "decrease", baseline: 10, target: 50 },
		"zh-TW": { direction: "decrease", baseline: 10, target: 50 },
	},
	good: {
		en: { direction: "decrease", baseline: 50, target: 10 },
		"zh-TW": { direction: "decrease", baseline: 50, target: 10 },
	},
};
