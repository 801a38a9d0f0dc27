import { endlessRule } from "../endless";
import type { RulePage } from "../verdict";

/** Words such as 盡快 and `ongoing` bound nothing. */
export const openTime = endlessRule("T.open-time", "open", "fail");

export const page: RulePage = {
	looksFor: {
		en: "time words that bound nothing: soon, ongoing, in the long run",
		"zh-TW": "不算期限的時間詞：盡快、持續、長期",
	},
	why: {
		en: "They sound like a date and can be kept for ever.",
		"zh-TW": "聽起來像日期，卻可以一直拖下去。",
	},
	bad: {
		en: "Reach 500 dealers as soon as possible",
		"zh-TW": "盡快達到 500 家經銷商",
	},
	good: {
		en: "Reach 500 dealers by 30 June 2027",
		"zh-TW": "2027/6/30 前達到 500 家經銷商",
	},
};
