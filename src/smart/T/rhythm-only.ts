import { endlessRule } from "../endless";
import type { RulePage } from "../verdict";

/** A rhythm says how often; until when it holds is left open. */
export const rhythmOnly = endlessRule("T.rhythm-only", "rhythm", "cannot_tell");

export const page: RulePage = {
	looksFor: {
		en: "a rhythm (each month) without an end",
		"zh-TW": "只有頻率（每週）而沒有期限",
	},
	why: {
		en: "It may be meant for ever or for this quarter.",
		"zh-TW": "可能是永久，也可能只到本季。",
	},
	bad: { en: "Visit 5 customers every week", "zh-TW": "每週拜訪 5 家客戶" },
	good: {
		en: "Visit 5 customers every week until 30 June 2027",
		"zh-TW": "2027/6/30 前每週拜訪 5 家客戶",
	},
};
