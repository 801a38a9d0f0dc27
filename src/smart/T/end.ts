import type { Deadline } from "../../text/facts";
import { finding } from "../finding";
import { textRule } from "../rule";
import type { RulePage } from "../verdict";
import { evidenceOf, quote, stated } from "../view";

/** An end of time: the due cell, or a deadline or bounded period in the text that a day can be computed from. */
export const end = textRule("T/end", "merit", (subject) => {
	const { due: cell } = subject.kpi;
	if (cell !== null)
		return [finding("T.end.cell", "pass", [{ field: "due" }], { due: cell })];
	const due = stated(subject, "due");
	if (!due || (subject.scope === "row" && (due.value as Deadline).day === null))
		return [];
	const words = quote(subject, evidenceOf(due));
	return [finding("T.end", "pass", [evidenceOf(due)], { words })];
});

export const page: RulePage = {
	looksFor: {
		en: "a day, a period or a duration by which it ends",
		"zh-TW": "結束的日期、期間或時程",
	},
	why: {
		en: "With an end one can say early enough that it will be missed.",
		"zh-TW": "有期限，才能及早發現趕不上。",
	},
	bad: { en: "Open 3 stores", "zh-TW": "開設 3 家門市" },
	good: {
		en: "Open 3 stores by the end of June 2027",
		"zh-TW": "2027 年 6 月底前開設 3 家門市",
	},
};
