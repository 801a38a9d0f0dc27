import { passWhereMadeOf } from "../made-rule";
import type { RulePage } from "../verdict";

/** A quantity on the thing measured: `≥ 95%`, 翻倍, `within 24 hours`. */
export const quantity = passWhereMadeOf("M.quantity", [
	"measured",
	"numberAlone",
]);

export const page: RulePage = {
	looksFor: {
		en: "a quantity: a level, a bound, a change, also without digits (double, every)",
		"zh-TW":
			"數量：水準、上下限或變化幅度，不含數字的也算（翻倍、三成、每一位）",
	},
	why: {
		en: "With a quantity two people who count come to the same answer.",
		"zh-TW": "有了數量，兩個人來算會得到同樣的答案。",
	},
	bad: { en: "Follow ISO 9001", "zh-TW": "落實 5S" },
	good: { en: "Double the paid subscriptions", "zh-TW": "付費訂閱翻倍" },
};
