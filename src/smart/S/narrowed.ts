import { passWhereMadeOf } from "../made-rule";
import type { RulePage } from "../verdict";

/** The object is narrowed by a place, group or product: `leads from target accounts`. */
export const narrowed = passWhereMadeOf("S.narrowed", ["narrowed"]);

export const page: RulePage = {
	looksFor: {
		en: "a place, group or product that narrows what is meant",
		"zh-TW": "限定範圍的地區、客群或產品",
	},
	why: {
		en: "Even without a figure it says where one would look.",
		"zh-TW": "即使沒有數字，也知道該看哪裡。",
	},
	bad: { en: "Increase repeat orders", "zh-TW": "提升回購" },
	good: {
		en: "Increase repeat orders from existing customers in Japan",
		"zh-TW": "針對日本既有客戶提升回購",
	},
};
