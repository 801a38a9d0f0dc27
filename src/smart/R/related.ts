import { finding } from "../finding";
import { relationOf } from "../relation";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";

/** Goal and indicator speak of related things. */
export const related = cellRule("R/related", "merit", (subject) => {
	const relation = relationOf(subject);
	if (relation.kind !== "shared") return [];
	const evidence = [
		{ field: "goal" as const },
		{ field: "indicator" as const },
	];
	return [finding("R.related", "pass", evidence, { words: relation.words })];
});

export const page: RulePage = {
	looksFor: {
		en: "a goal and an indicator that speak of the same thing",
		"zh-TW": "目標名稱與關鍵指標談的是同一件事",
	},
	why: {
		en: "A measure that moves with its goal shows how far the goal has come.",
		"zh-TW": "與目標連動的指標，才看得出目標的進展。",
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
