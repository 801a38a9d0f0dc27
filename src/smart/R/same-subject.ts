import { finding } from "../finding";
import { relationOf } from "../relation";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";

/** Goal and indicator share no word, but the KPI library counts both to one subject. */
export const sameSubject = cellRule("R/same-subject", "merit", (subject) =>
	relationOf(subject).kind === "family"
		? [
				finding("R.same-subject", "pass", [
					{ field: "goal" },
					{ field: "indicator" },
				]),
			]
		: [],
);

export const page: RulePage = {
	looksFor: {
		en: "a goal and an indicator that the KPI library counts to the same subject, though they share no word",
		"zh-TW": "目標名稱與關鍵指標雖然沒有共同的詞，但在 KPI 庫屬於同一主題",
	},
	why: {
		en: "Keeping customers and the renewal rate are one matter under two names.",
		"zh-TW": "「忠誠客戶」和「續約率」說的是同一件事，只是名稱不同。",
	},
	bad: {
		en: { goal: "A healthy team", indicator: "Page views" },
		"zh-TW": { goal: "健康的團隊", indicator: "網頁瀏覽量" },
	},
	good: {
		en: { goal: "Less churn", indicator: "Renewal rate" },
		"zh-TW": { goal: "客戶更忠誠", indicator: "續約率" },
	},
};
