import { finding } from "../finding";
import { textRule } from "../rule";
import { madeOf } from "../substance";
import type { RulePage } from "../verdict";
import { quote, stated, wordsIn } from "../view";

/** `a designer`, who is hired or not, though anybody might be meant; 交辦任務 is not even one. */
const ONE_OF_A_KIND = /^an? /i;

/** Something is to be done, but the text does not say what counts as done; an amount such as `some`, or an act such as `provide`, measures nothing. */
export const bareDeliverable = textRule(
	"M/bare-deliverable",
	"fault",
	(subject) => {
		const made = madeOf(subject, "indefinite");
		if (!made) return [];
		const { evidence, words } = made;
		const openly =
			wordsIn(subject, "VAGUE").length > 0 ||
			wordsIn(subject, "INDEFINITE").some(
				(words) => !ONE_OF_A_KIND.test(quote(subject, words)),
			) ||
			stated(subject, "deliverable")?.value === "soft";
		const verdict = openly ? "fail" : "cannot_tell";
		return [finding("M.bare-deliverable", verdict, evidence, { words })];
	},
);

export const page: RulePage = {
	looksFor: {
		en: "something to be done whose completion cannot be told",
		"zh-TW": "說不出怎樣才算完成的工作",
	},
	why: {
		en: "Done would be what the one who does it says.",
		"zh-TW": "做的人說完成就算完成。",
	},
	bad: { en: "Create a strategy", "zh-TW": "寫一些測試" },
	good: {
		en: "Publish the price list for dealers by June",
		"zh-TW": "6 月底前發布經銷商價目表",
	},
};
