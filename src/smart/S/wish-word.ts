import { asChange } from "../fixes";
import { failWhereMadeOf } from "../made-rule";
import type { RulePage } from "../verdict";

/** Only a wish on an object that nothing narrows: `increase sales`, 提升效率. */
export const wishWord = failWhereMadeOf("S.wish-word", ["wish"], asChange);

export const page: RulePage = {
	looksFor: {
		en: "words that wish for more or better, such as improve or optimise, with no figure, place or group",
		"zh-TW": "只有「提升」「加強」之類的期望，沒有數字、範圍或對象",
	},
	why: {
		en: "Ten people would do ten different things, and each could say it was done.",
		"zh-TW": "十個人會做十件不同的事，每個人都能說自己做到了。",
	},
	bad: { en: "Improve customer service", "zh-TW": "加強客戶服務" },
	good: {
		en: "Answer 95% of customer emails within one day",
		"zh-TW": "95% 的客戶來信在 1 天內回覆",
	},
};
