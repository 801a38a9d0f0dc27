import { finding } from "../finding";
import { fixOf } from "../fixes";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";

/** A change is claimed from a baseline. The actual of a row that was never updated is where it starts. */
export const noBaseline = cellRule("M/no-baseline", "fault", ({ kpi }) => {
	const { direction, baseline, kind, actual } = kpi;
	const claimsChange = direction === "increase" || direction === "decrease";
	if (!claimsChange || baseline !== null || kind === "cumulative") return [];
	const fix =
		actual === null ? null : fixOf({ field: "baseline", value: actual });
	return [finding("M.no-baseline", "warn", [{ field: "baseline" }], {}, fix)];
});

export const page: RulePage = {
	looksFor: {
		en: "an increase or decrease without the value it starts from",
		"zh-TW": "要增加或減少，卻沒有起點的數值",
	},
	why: {
		en: "Without the start nobody can say how much of the way is gone.",
		"zh-TW": "沒有起點，就算不出走了多少路。",
	},
	bad: {
		en: { direction: "increase", baseline: null },
		"zh-TW": { direction: "decrease", baseline: null },
	},
	good: {
		en: { direction: "increase", baseline: 70 },
		"zh-TW": { direction: "increase", baseline: 70 },
	},
};
