import { daysGiven } from "../days-given";
import { finding } from "../finding";
import { boundedBy, noneAtAll } from "../none-at-all";
import { textRule } from "../rule";
import type { RulePage } from "../verdict";
import { quote, wordsIn } from "../view";

/** Longer periods leave room to get there. */
const DAYS = 100;

/** None at all, within weeks, of what nobody can wholly prevent: `zero bugs for 90 days`. Severe failures may well be ruled out. */
export const perfection = textRule("A/perfection", "fault", (subject) => {
	const none = noneAtAll(subject);
	const days = daysGiven(subject);
	if (!none || none.forEver || wordsIn(subject, "SEVERE").length > 0) return [];
	if (days === null || days > DAYS) return [];
	const values = { words: quote(subject, none.failure), days };
	const fix = boundedBy(subject);
	return [finding("A.perfection", "fail", none.evidence, values, fix)];
});

export const page: RulePage = {
	looksFor: {
		en: "none at all, within a hundred days, of failures that nobody can wholly prevent",
		"zh-TW": "一百天內完全沒有任何人都無法全面避免的失誤",
	},
	why: {
		en: "One report on the first day, and the goal is lost for good; people then stop reporting.",
		"zh-TW": "第一天只要有一件，目標就破了，之後大家就不再回報。",
	},
	bad: {
		en: "Zero customer complaints within 30 days",
		"zh-TW": "30 天內零客訴",
	},
	good: {
		en: "At most 3 customer complaints within 30 days",
		"zh-TW": "30 天內客訴不超過 3 件",
	},
};
