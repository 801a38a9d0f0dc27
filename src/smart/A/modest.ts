import { daysGiven } from "../days-given";
import { finding } from "../finding";
import { textRule } from "../rule";
import type { RulePage } from "../verdict";
import { evidenceOf, stated } from "../view";

/** A relative change of so many percent a month is what running businesses do. */
const PERCENT_A_MONTH = 5;
const DAYS_IN_MONTH = 30;
const LONG_ENOUGH = 80;

/** A change in percent that is small for the time it is given. In a sheet the row's own history decides. */
export const modest = textRule("A/modest", "merit", (subject) => {
	if (subject.scope !== "text") return [];
	const change = stated(subject, "relativeChange");
	const days = daysGiven(subject);
	if (!change || days === null || days < LONG_ENOUGH) return [];
	const percent = Math.abs(change.value);
	if (percent / (days / DAYS_IN_MONTH) > PERCENT_A_MONTH) return [];
	return [finding("A.modest", "pass", [evidenceOf(change)], { percent, days })];
});

export const page: RulePage = {
	looksFor: {
		en: "a change of at most five percent a month over eighty days or more",
		"zh-TW": "八十天以上、每月不超過百分之五的變化",
	},
	why: {
		en: "A pace that running work keeps without a miracle.",
		"zh-TW": "一般營運不靠奇蹟就做得到的步調。",
	},
	bad: {
		en: "Increase revenue by 60% within 3 months",
		"zh-TW": "3 個月內營收提升 60%",
	},
	good: {
		en: "Increase revenue by 15% within 12 months",
		"zh-TW": "12 個月內營收提升 15%",
	},
};
