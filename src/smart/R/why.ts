import { finding } from "../finding";
import { textRule } from "../rule";
import type { RulePage } from "../verdict";
import { quote, wordsIn } from "../view";

/** The text says what it is good for: `in order to`, 以實現. */
export const why = textRule("R/why", "merit", (subject) => {
	const [first] = wordsIn(subject, "WHY", ["goal", "indicator"]);
	return first
		? [finding("R.why", "pass", [first], { words: quote(subject, first) })]
		: [];
});

export const page: RulePage = {
	looksFor: {
		en: "a stated why or higher goal",
		"zh-TW": "寫明的目的或上層目標",
	},
	why: {
		en: "A figure that serves nothing is the first to be gamed.",
		"zh-TW": "不為任何目的服務的數字，最先被鑽漏洞。",
	},
	bad: {
		en: "Answer 95% of emails within a day",
		"zh-TW": "95% 的來信在 1 天內回覆",
	},
	good: {
		en: "Answer 95% of emails within a day in order to keep our service promise",
		"zh-TW": "95% 的來信在 1 天內回覆，以落實服務承諾",
	},
};
