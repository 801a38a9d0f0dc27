import { finding } from "../finding";
import { textRule } from "../rule";
import type { RulePage } from "../verdict";
import { quote, wordsIn } from "../view";

/** The count is limited to those that the plan has chosen: `from target accounts`, 重點客戶. */
export const targeted = textRule("R/targeted", "merit", (subject) => {
	const [first] = wordsIn(subject, "CHOSEN", ["goal", "indicator"]);
	return first
		? [finding("R.targeted", "pass", [first], { words: quote(subject, first) })]
		: [];
});

export const page: RulePage = {
	looksFor: {
		en: "a group that the plan has chosen: target accounts, key customers",
		"zh-TW": "計畫選定的對象：重點客戶、目標客群",
	},
	why: {
		en: "Whom the plan has chosen, it has chosen for a reason.",
		"zh-TW": "計畫選定的對象，背後必有理由。",
	},
	bad: { en: "Win 40 new customers", "zh-TW": "新增 40 家客戶" },
	good: {
		en: "Win 40 orders from target accounts",
		"zh-TW": "從目標客戶取得 40 張訂單",
	},
};
