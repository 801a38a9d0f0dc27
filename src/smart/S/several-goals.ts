import { finding } from "../finding";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";

/** One goal a row: two targets of different units in one indicator want two rows. */
export const severalGoals = cellRule(
	"S/several-goals",
	"fault",
	({ facts }) => {
		const { target, unit, also } = facts.indicator;
		const other = also.find(
			(each) => target && each.unit !== "" && each.unit !== (unit?.value ?? ""),
		);
		if (!target || !other) return [];
		const span = { start: other.start, end: other.end };
		return [finding("S.several-goals", "warn", [{ field: "indicator", span }])];
	},
);

export const page: RulePage = {
	looksFor: {
		en: "two targets of different units in one indicator",
		"zh-TW": "一個指標裡有兩個單位不同的目標值",
	},
	why: {
		en: "A row has one target cell, one status and one bar: the second target would be watched by nobody.",
		"zh-TW": "一列只有一個目標值、一個狀態、一條進度：第二個目標沒有人看得到。",
	},
	bad: {
		en: { indicator: "Open 3 stores and train 40 staff" },
		"zh-TW": { indicator: "開設 3 家門市並培訓 40 位員工" },
	},
	good: {
		en: { indicator: "Open 3 stores" },
		"zh-TW": { indicator: "開設 3 家門市" },
	},
};
