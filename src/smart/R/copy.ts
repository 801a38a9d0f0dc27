import { finding } from "../finding";
import { relationOf } from "../relation";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";

/** The indicator is a copy of the goal. */
export const copy = cellRule("R/copy", "fault", (subject) =>
	relationOf(subject).kind === "copy"
		? [finding("R.copy", "warn", [{ field: "goal" }, { field: "indicator" }])]
		: [],
);

export const page: RulePage = {
	looksFor: {
		en: "the same text in goal and indicator",
		"zh-TW": "目標名稱與關鍵指標寫一樣的文字",
	},
	why: {
		en: "One says what for, the other by what figure; a copy says only one of them.",
		"zh-TW": "一個寫為了什麼，一個寫用什麼衡量；照抄只說了其中一個。",
	},
	bad: {
		en: { goal: "Renewal rate", indicator: "Renewal rate" },
		"zh-TW": { goal: "續約率", indicator: "續約率" },
	},
	good: {
		en: { goal: "Keep our customers", indicator: "Renewal rate of customers" },
		"zh-TW": { goal: "留住客戶", indicator: "客戶續約率" },
	},
};
