import { passWhereMadeOf } from "../made-rule";
import type { RulePage } from "../verdict";

/** A completion that is a yes/no fact. */
export const deliverable = passWhereMadeOf(
	"M.deliverable",
	["deliverable", "bare"],
	"M.deliverable.yes_no",
);

export const page: RulePage = {
	looksFor: {
		en: "something that is done or not done",
		"zh-TW": "完成與否一看就知道的成果",
	},
	why: {
		en: "Whether it is there is a fact that needs no number.",
		"zh-TW": "有沒有完成是事實，不需要數字。",
	},
	bad: { en: "Improve the handbook", "zh-TW": "改善手冊" },
	good: {
		en: "Publish the handbook for new hires by 1 May",
		"zh-TW": "5 月 1 日前發布新人手冊",
	},
};
