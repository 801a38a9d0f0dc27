import { finding } from "../finding";
import { fixOf } from "../fixes";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";
import { evidenceOf, stated } from "../view";

/** The text gives the target in percent and the unit column counts things, or the reverse. */
export const textAgainstUnit = cellRule(
	"M/text-against-unit",
	"fault",
	(subject) => {
		const { target, unit } = subject.kpi;
		const said = stated(subject, "unit");
		const aimed = stated(subject, "target");
		if (!said || !aimed || aimed.value !== target || unit.trim() === "")
			return [];
		if (isPercent(said.value) === isPercent(unit)) return [];
		return [
			finding(
				"M.text-against-unit",
				"warn",
				[evidenceOf(said), { field: "unit" }],
				{ text: said.value, cell: unit },
				fixOf({
					field: "unit",
					value: isPercent(said.value) ? "%" : said.value,
				}),
			),
		];
	},
);

function isPercent(unit: string): boolean {
	return /^\s*[%％]/.test(unit);
}

export const page: RulePage = {
	looksFor: {
		en: "a unit in the text that is not the one in the unit column",
		"zh-TW": "文字裡的單位與單位欄不同",
	},
	why: {
		en: "95 percent and 95 orders are two KPIs.",
		"zh-TW": "95% 與 95 件是兩個不同的指標。",
	},
	bad: {
		en: { indicator: "Reply rate of 95%", target: 95, unit: "replies" },
		"zh-TW": { indicator: "服務回覆率達 95%", target: 95, unit: "件" },
	},
	good: {
		en: { indicator: "Reply rate of 95%", target: 95, unit: "%" },
		"zh-TW": { indicator: "服務回覆率達 95%", target: 95, unit: "%" },
	},
};
