import { finding } from "../finding";
import { textRule } from "../rule";
import { madeOf } from "../substance";
import type { RulePage } from "../verdict";

/** Something is to be done, but the text does not say what counts as done. */
export const bareDeliverable = textRule(
	"M/bare-deliverable",
	"fault",
	(subject) => {
		const made = madeOf(subject, "bare");
		return made
			? [
					finding("M.bare-deliverable", "cannot_tell", made.evidence, {
						words: made.words,
					}),
				]
			: [];
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
	bad: { en: "Create a strategy", "zh-TW": "完成系統" },
	good: {
		en: "Publish the price list for dealers by June",
		"zh-TW": "6 月底前發布經銷商價目表",
	},
};
