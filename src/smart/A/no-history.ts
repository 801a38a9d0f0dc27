import { finding } from "../finding";
import { paceOf } from "../pace";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";
import { STEADY } from "./past";

/** Without past readings nobody can say whether the pace needed is one the row has ever had. */
export const noHistory = cellRule("A/no-history", "fault", (subject) =>
	paceOf(subject) === null
		? [finding("A.no-history", "cannot_tell", [{ field: "actual" }])]
		: [],
);

export const page: RulePage = {
	looksFor: {
		en: "fewer than four past readings, or no target or due day to reckon with",
		"zh-TW": "過去的紀錄不到四筆，或沒有目標值、期限可以計算",
	},
	why: {
		en: "Attainable is told from what happened, never from adjectives.",
		"zh-TW": "能不能達成看的是發生過的事，不是形容詞。",
	},
	bad: { en: { past: [] }, "zh-TW": { past: [] } },
	good: { en: STEADY, "zh-TW": STEADY },
};
