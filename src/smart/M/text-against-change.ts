import { finding } from "../finding";
import { fixOf } from "../fixes";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";
import { evidenceOf, stated } from "../view";

/** A figure may be rounded by a percent of itself. */
const ROUNDING = 0.01;

/** The text claims a change in percent, t = b(1 + r), that baseline and target cells do not make. */
export const textAgainstChange = cellRule(
	"M/text-against-change",
	"fault",
	(subject) => {
		const { baseline, target, assumed, unit } = subject.kpi;
		const change = stated(subject, "relativeChange");
		if (!change || baseline === null || target === null || baseline === 0)
			return [];
		if (
			assumed.includes("baseline") ||
			pointsMeant(unit, change.value, target - baseline)
		)
			return [];
		const claimed = baseline * (1 + change.value / 100);
		if (Math.abs(claimed - target) <= ROUNDING * Math.abs(claimed)) return [];
		const percent = Number((100 * (target / baseline - 1)).toPrecision(3));
		return [
			finding(
				"M.text-against-change",
				"warn",
				[evidenceOf(change), { field: "baseline" }, { field: "target" }],
				{
					text: { amount: change.value, unit: "%" },
					cells: { amount: percent, unit: "%" },
				},
				fixOf({ field: "target", value: Number(claimed.toPrecision(12)) }),
			),
		];
	},
);

/** `+5 %` of a rate is often meant in points: from 70 % to 75 %. */
function pointsMeant(unit: string, said: number, points: number): boolean {
	return unit === "%" && Math.abs(said - points) < 1e-9;
}

export const page: RulePage = {
	looksFor: {
		en: "a change in percent in the text that baseline and target cells do not make",
		"zh-TW": "文字裡的變化百分比，與基準值、目標值兩欄算出來的不同",
	},
	why: {
		en: "One of three figures is wrong, and the bar shows the wrong one with confidence.",
		"zh-TW": "三個數字裡有一個錯了，而進度條會很篤定地照錯的顯示。",
	},
	bad: {
		en: {
			indicator: "Orders +20%",
			unit: "orders",
			baseline: 100,
			target: 150,
		},
		"zh-TW": {
			indicator: "訂單數提升 20%",
			unit: "件",
			baseline: 100,
			target: 150,
		},
	},
	good: {
		en: {
			indicator: "Orders +20%",
			unit: "orders",
			baseline: 100,
			target: 120,
		},
		"zh-TW": {
			indicator: "訂單數提升 20%",
			unit: "件",
			baseline: 100,
			target: 120,
		},
	},
};
