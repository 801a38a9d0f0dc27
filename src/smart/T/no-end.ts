import { endlessRule } from "../endless";
import type { RulePage } from "../verdict";

/** No end is stated at all. */
export const noEnd = endlessRule("T.no-end", "none", "fail");

export const page: RulePage = {
	looksFor: { en: "a text without any end", "zh-TW": "沒有任何期限" },
	why: {
		en: "Without an end it is never late.",
		"zh-TW": "沒有期限，就永遠不會遲到。",
	},
	bad: { en: "Open 3 stores", "zh-TW": "開設 3 家門市" },
	good: {
		en: "Open 3 stores by 30 June 2027",
		"zh-TW": "2027/6/30 前開設 3 家門市",
	},
};
