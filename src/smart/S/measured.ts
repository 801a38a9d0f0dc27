import { passWhereMadeOf } from "../made-rule";
import type { RulePage } from "../verdict";

/** A number or bound on a named thing narrows it: `reply rate ≥ 95%`, 續約率從 70% 提升到 85%. */
export const measured = passWhereMadeOf("S.measured", ["measured"]);

export const page: RulePage = {
	looksFor: {
		en: "a number, a change or a bound on something that is named",
		"zh-TW": "數字、變化幅度或上下限，加上指標名稱",
	},
	why: {
		en: "Who reads it knows which figure is meant and what it will be.",
		"zh-TW": "看的人知道指的是哪一個數字，也知道會到多少。",
	},
	bad: { en: "Increase sales", "zh-TW": "提升業績" },
	good: {
		en: "Raise the renewal rate from 70% to 85%",
		"zh-TW": "續約率從 70% 提升到 85%",
	},
};
