import { finding } from "../finding";
import { relationOf } from "../relation";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";

/** Goal and indicator share nothing by which one could tell that they belong together. */
export const unrelated = cellRule("R/unrelated", "fault", (subject) =>
	relationOf(subject).kind === "none"
		? [
				finding("R.unrelated", "cannot_tell", [
					{ field: "goal" },
					{ field: "indicator" },
				]),
			]
		: [],
);

export const page: RulePage = {
	looksFor: {
		en: "a goal and an indicator that share no word and no subject of the KPI library",
		"zh-TW": "目標名稱與關鍵指標沒有共同的詞，也不屬於 KPI 庫的同一主題",
	},
	why: {
		en: "They may belong together all the same; the row does not say how.",
		"zh-TW": "兩者可能有關，只是這一列沒有說明。",
	},
	bad: {
		en: { goal: "A healthy team", indicator: "Page views" },
		"zh-TW": { goal: "健康的團隊", indicator: "網頁瀏覽量" },
	},
	good: {
		en: {
			goal: "Faster customer service",
			indicator: "Reply time of customer service",
		},
		"zh-TW": { goal: "提升服務滿意度", indicator: "服務回覆率" },
	},
};
