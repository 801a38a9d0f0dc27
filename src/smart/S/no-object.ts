import { asChange } from "../fixes";
import { failWhereMadeOf } from "../made-rule";
import type { RulePage } from "../verdict";

/** Nothing is named that could be measured or delivered: `increase by 20%`, 盡快完成. */
export const noObject = failWhereMadeOf(
	"S.no-object",
	["numberAlone", "nothing"],
	asChange,
);

export const page: RulePage = {
	looksFor: {
		en: "a text that names nothing to be measured or finished",
		"zh-TW": "沒有說明要衡量或完成什麼",
	},
	why: {
		en: "A number alone, or a deadline alone, belongs to nothing.",
		"zh-TW": "只有數字或只有期限，不知道是在說什麼。",
	},
	bad: { en: "Increase by 20%", "zh-TW": "盡快完成" },
	good: {
		en: "Increase newsletter subscribers by 20%",
		"zh-TW": "電子報訂閱數增加 20%",
	},
};
