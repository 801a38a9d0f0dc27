import { finding } from "../finding";
import { cellRule } from "../rule";
import { madeOf } from "../substance";
import type { RulePage } from "../verdict";

/** The name of a figure is a good beginning: what it is to come to, by when and for whom is still to be entered. */
export const figureOnly = cellRule("S/figure-only", "fault", (subject) => {
	const made = madeOf(subject, "figure");
	if (!made) return [];
	const { evidence, words } = made;
	return [finding("S.figure-only", "warn", evidence, { words })];
});

export const page: RulePage = {
	looksFor: {
		en: "the name of a figure without a target",
		"zh-TW": "只有指標名稱，還沒有目標值",
	},
	why: {
		en: "It says which figure is meant, but not where it shall stand.",
		"zh-TW": "說了看哪個數字，還沒說要到多少。",
	},
	bad: {
		en: { indicator: "Churn rate", target: null },
		"zh-TW": { indicator: "離職率", target: null },
	},
	good: {
		en: { indicator: "Churn rate", target: 5, direction: "at_most" },
		"zh-TW": { indicator: "離職率", target: 5, direction: "at_most" },
	},
};
