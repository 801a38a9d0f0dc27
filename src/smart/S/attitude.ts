import { asChange } from "../fixes";
import { failWhereMadeOf } from "../made-rule";
import type { RulePage } from "../verdict";

/** Praise, comparison or an attitude: nobody can say when it holds. */
export const attitude = failWhereMadeOf("S.attitude", ["attitude"], asChange);

export const page: RulePage = {
	looksFor: {
		en: "praise, comparisons and attitudes: better, excellent, proactive",
		"zh-TW": "形容、比較與態度：更好、優質、積極",
	},
	why: {
		en: "Nobody can say on which day it came true.",
		"zh-TW": "沒有人說得出是哪一天做到的。",
	},
	bad: { en: "Be a better team player", "zh-TW": "服務態度更積極" },
	good: {
		en: "Hold a review with every team member each month",
		"zh-TW": "每月與每位組員面談一次",
	},
};
