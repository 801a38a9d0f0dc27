import { type SetCheck, type SetPage, setFinding } from "./finding";

/** Some rows have a weight and some have none: in roll-ups those count 0. */
export const weightBlank: SetCheck = {
	id: "set/weight-blank",
	check({ kpis }) {
		const blank = kpis.flatMap((kpi, row) =>
			kpi.weight === null && !kpi.unreadable.includes("weight") ? [row] : [],
		);
		return blank.length > 0 && blank.length < kpis.length
			? [
					setFinding("weight-blank", "warn", blank, "", {
						count: blank.length,
						of: kpis.length,
					}),
				]
			: [];
	},
};

export const page: SetPage = {
	looksFor: {
		en: "rows without a weight beside rows that have one",
		"zh-TW": "有些列填了權重，有些沒填",
	},
	why: {
		en: "A blank weight counts as 0: the row vanishes from every average.",
		"zh-TW": "空白的權重以 0 計，這一列就不會算進任何平均。",
	},
	bad: {
		en: [{ goal: "Sales", weight: 60 }, { goal: "Service" }],
		"zh-TW": [{ goal: "業務", weight: 60 }, { goal: "服務" }],
	},
	good: {
		en: [{ goal: "Sales" }, { goal: "Service" }],
		"zh-TW": [
			{ goal: "業務", weight: 60 },
			{ goal: "服務", weight: 40 },
		],
	},
};
