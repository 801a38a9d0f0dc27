import { passWhereMadeOf } from "../made-rule";
import type { RulePage } from "../verdict";

/** An act on a thing one can see: `publish the price list for dealers by June`. */
export const deliverable = passWhereMadeOf(
	"S.deliverable",
	["deliverable"],
	"S.deliverable.yes_no",
);

export const page: RulePage = {
	looksFor: {
		en: "something to be finished that people can see, told apart from others of its kind",
		"zh-TW": "看得到、與其他同類有所區別的完成成果",
	},
	why: {
		en: "A finished thing is as clear as a figure, if it is said which one.",
		"zh-TW": "只要說清楚是哪一項，完成的成果和數字一樣明確。",
	},
	bad: { en: "Launch a business", "zh-TW": "完成系統" },
	good: {
		en: "Publish the price list for dealers by June",
		"zh-TW": "6 月底前發布經銷商價目表",
	},
};
