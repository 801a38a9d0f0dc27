import { failWhereMadeOf } from "../made-rule";
import type { RulePage } from "../verdict";

/** An act on an object that could be any: `launch a business`, 完成系統. */
export const bareDeliverable = failWhereMadeOf("S.bare-deliverable", [
	"bare",
	"indefinite",
]);

export const page: RulePage = {
	looksFor: {
		en: "something to be done on an object that could be any: a plan, some tests, the system",
		"zh-TW": "對象可以指任何東西的動作：做一個計畫、寫一些測試、完成系統",
	},
	why: {
		en: "The smallest thing of that kind would do, or the largest.",
		"zh-TW": "最小的一件算做到，最大的一件也算。",
	},
	bad: { en: "Write some tests", "zh-TW": "寫一些測試" },
	good: {
		en: "Write acceptance tests for the checkout of the web shop by 30 June",
		"zh-TW": "6 月 30 日前為網路商店結帳流程寫完驗收測試",
	},
};
