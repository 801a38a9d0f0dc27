import { addMonths, type Day, partsOf } from "../../kpi/day";
import type { Deadline } from "../../text/facts";
import { finding } from "../finding";
import { fixOf } from "../fixes";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";
import { evidenceOf, quote, stated } from "../view";

/** The text names another end than the due cell. A due day inside the period the text names agrees with it. */
export const textAgainstDue = cellRule(
	"T/text-against-due",
	"fault",
	(subject) => {
		const due = stated(subject, "due");
		const cell = subject.kpi.due;
		const said = due?.value as Deadline | undefined;
		if (!due || !said || said.day === null || said.relative || cell === null)
			return [];
		if (agrees(said, cell)) return [];
		return [
			finding(
				"T.text-against-due",
				"warn",
				[evidenceOf(due), { field: "due" }],
				{ words: quote(subject, evidenceOf(due)), cell },
				fixOf({ field: "due", value: said.day }),
			),
		];
	},
);

/** A day lies in the period that the text names; where the text names no year (`Q3`, `--12-31`), in that of any year. */
function agrees({ from, day, stated }: Deadline, cell: Day): boolean {
	if (day === null) return true;
	const years = /^(?:--|[QH]\d$)/.test(stated)
		? partsOf(cell).year - partsOf(day).year
		: 0;
	const shifted = (value: Day) => addMonths(value, 12 * years);
	return shifted(from ?? day) <= cell && cell <= shifted(day);
}

export const page: RulePage = {
	looksFor: {
		en: "an end in the text that differs from the due cell",
		"zh-TW": "文字裡的期限與期限欄不同",
	},
	why: {
		en: "The status counts to the cell, people count to the text.",
		"zh-TW": "狀態照儲存格倒數，人照文字倒數。",
	},
	bad: {
		en: { timeframe: "by 31 December 2026", due: "2027-06-30" },
		"zh-TW": { timeframe: "2026 年底前", due: "2027-06-30" },
	},
	good: {
		en: { timeframe: "by 30 June 2027", due: "2027-06-30" },
		"zh-TW": { timeframe: "2027 上半年", due: "2027-06-30" },
	},
};
