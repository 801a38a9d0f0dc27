import { finding } from "../finding";
import { asChange } from "../fixes";
import { textRule } from "../rule";
import { unmeasured } from "../substance";
import type { RulePage } from "../verdict";
import { quote } from "../view";

/** Digits that only name something (`ISO 27001`, Q3, 第二階段) are no measure. */
export const nameOnly = textRule("M/name-only", "fault", (subject) => {
	const found = unmeasured(subject);
	if (!found?.name) return [];
	const words = quote(subject, found.name);
	const fix = asChange(subject, found.field);
	return [finding("M.name-only", "fail", [found.name], { words }, fix)];
});

export const page: RulePage = {
	looksFor: {
		en: "digits that only name something: a standard, a version, a quarter, a rank",
		"zh-TW": "只是名稱的數字：標準編號、版本、季別、排名",
	},
	why: {
		en: "“ISO 9001” holds four digits and measures nothing.",
		"zh-TW": "「ISO 9001」有四個數字，卻沒有衡量任何東西。",
	},
	bad: { en: "Strengthen our ISO 9001 culture", "zh-TW": "加強 ISO 9001 意識" },
	good: {
		en: "Close 95% of audit findings within 30 days",
		"zh-TW": "95% 的稽核缺失在 30 天內改善",
	},
};
