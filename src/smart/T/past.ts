import { finding } from "../finding";
import { fixOf, soundDue } from "../fixes";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";

/** The end is not already past. */
export const past = cellRule("T/past", "fault", ({ kpi, today }) => {
	const { due } = kpi;
	if (due === null || due >= today) return [];
	const fix = fixOf({ field: "due", value: soundDue(today) });
	return [finding("T.past", "warn", [{ field: "due" }], { due }, fix)];
});

export const page: RulePage = {
	looksFor: { en: "a due day that is past", "zh-TW": "已經過去的期限" },
	why: {
		en: "It is achieved or missed; an open row with an old date is neither.",
		"zh-TW": "不是達成就是未達成；過了期限還開著的一列，兩者都不是。",
	},
	bad: {
		en: { start: "2026-01-01", due: "2026-06-30" },
		"zh-TW": { start: "2026-01-01", due: "2026-06-30" },
	},
	good: { en: { due: "2027-03-31" }, "zh-TW": { due: "2027-03-31" } },
};
