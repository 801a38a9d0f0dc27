import type { TextFacts } from "../../text/facts";
import { normalise } from "../../text/normalise";
import { finding } from "../finding";
import { fixOf } from "../fixes";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";
import { evidenceOf, stated } from "../view";

/** The text names another target than the cell, of the same unit, and the reader cannot know which one holds. */
export const textAgainstTarget = cellRule(
	"M/text-against-target",
	"fault",
	(subject) => {
		const { kpi } = subject;
		const target = stated(subject, "target");
		if (
			!target ||
			kpi.target === null ||
			names(subject.facts[target.field], kpi.target) ||
			!sameUnit(subject.facts[target.field], kpi.unit) ||
			!sameScale(target.value, kpi.target)
		)
			return [];
		const unit = kpi.unit || (stated(subject, "unit")?.value ?? "");
		const amount = (value: number) => ({ amount: value, unit });
		return [
			finding(
				"M.text-against-target",
				"warn",
				[evidenceOf(target), { field: "target" }],
				{ text: amount(target.value), cell: amount(kpi.target) },
				fixOf({ field: "target", value: target.value }),
			),
		];
	},
);

/** The text may hold other figures too (`within 30 days of a release, from 42 to 20`): one of them being the target is enough. */
function names({ quantities }: TextFacts, target: number): boolean {
	return quantities.some(
		({ value, high }) => value === target || high === target,
	);
}

/** Contracts above $50,000 are counted in contracts: a figure of another unit says nothing about the target. */
function sameUnit({ unit }: TextFacts, cell: string): boolean {
	const said = unit?.value ?? "";
	const fold = (text: string) => normalise(text).trim().toLowerCase();
	return said === "" || cell === "" || fold(said) === fold(cell);
}

/** 95% against 0.95 or 120 萬 against 120 is a matter of scale, which reading the row reports. */
function sameScale(text: number, cell: number): boolean {
	if (cell === 0 || text === 0) return true;
	const ratio = text / cell;
	return !(Number.isInteger(Math.log10(ratio)) && ratio !== 1);
}

export const page: RulePage = {
	looksFor: {
		en: "a target in the text that differs from the target cell",
		"zh-TW": "文字裡的目標值與目標值欄不同",
	},
	why: {
		en: "The status goes by the cell, people go by the text.",
		"zh-TW": "狀態看的是儲存格，人看的是文字。",
	},
	bad: {
		en: { indicator: "Reply rate of 90%", target: 95, unit: "%" },
		"zh-TW": { indicator: "服務回覆率達 90%", target: 95, unit: "%" },
	},
	good: {
		en: { indicator: "Reply rate of 95%", target: 95, unit: "%" },
		"zh-TW": { indicator: "服務回覆率達 95%", target: 95, unit: "%" },
	},
};
