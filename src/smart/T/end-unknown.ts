import type { Deadline } from "../../text/facts";
import { finding } from "../finding";
import { withEnd } from "../fixes";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";
import { evidenceOf, quote, stated } from "../view";

/** The text names an end, but no day can be computed from it, and the due cell is blank: nothing in the sheet can count down to it. */
export const endUnknown = cellRule("T/end-unknown", "fault", (subject) => {
	const due = stated(subject, "due");
	if (subject.kpi.due !== null || !due || (due.value as Deadline).day !== null)
		return [];
	const words = quote(subject, evidenceOf(due));
	const fix = withEnd(subject, due.field);
	return [finding("T.end-unknown", "warn", [evidenceOf(due)], { words }, fix)];
});

export const page: RulePage = {
	looksFor: {
		en: "an end that only words name (before the launch) while the due cell is blank",
		"zh-TW": "只用文字說的期限（試用期結束前），期限欄空白",
	},
	why: {
		en: "Neither the status nor a reminder can count down to it.",
		"zh-TW": "狀態與提醒都無從倒數。",
	},
	bad: {
		en: { due: null, timeframe: "before the launch" },
		"zh-TW": { due: null, timeframe: "新產品上市前" },
	},
	good: {
		en: { due: "2027-03-31", timeframe: "before the launch" },
		"zh-TW": { due: "2027-03-31", timeframe: "新產品上市前" },
	},
};
