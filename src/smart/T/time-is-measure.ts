import { endlessRule } from "../endless";
import type { RulePage } from "../verdict";

/** A time that is itself what is measured bounds nothing. */
export const timeIsMeasure = endlessRule(
	"T.time-is-measure",
	"measured",
	"cannot_tell",
);

export const page: RulePage = {
	looksFor: {
		en: "a time that is the thing measured (reply within 24 hours) without an end",
		"zh-TW": "要衡量的就是時間（24 小時內回覆），沒有期限",
	},
	why: {
		en: "A service level says how fast, not from when to when.",
		"zh-TW": "服務水準說的是多快，不是做到什麼時候。",
	},
	bad: {
		en: "Answer every ticket within 8 hours",
		"zh-TW": "8 小時內回覆所有客戶來信",
	},
	good: {
		en: "Answer every ticket within 8 hours until 30 June 2027",
		"zh-TW": "2027/6/30 前 8 小時內回覆所有客戶來信",
	},
};
