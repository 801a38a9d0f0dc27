import type { Deadline } from "../../text/facts";
import { finding } from "../finding";
import type { Rule } from "../verdict";
import { evidenceOf, quote, stated } from "../view";

/** An end of time: the due cell, or a deadline or bounded period in the text. */
export const end: Rule = {
	id: "T/end",
	letter: "T",
	check(subject) {
		if (subject.kpi.due !== null)
			return [
				finding("T.end", "pass", [{ field: "due" }], {
					words: subject.kpi.due,
				}),
			];
		const due = stated(subject, "due");
		if (!due) return [];
		const words = quote(subject, evidenceOf(due));
		const isOpen =
			subject.scope === "row" && (due.value as Deadline).day === null;
		return [
			finding(
				isOpen ? "T.end-unknown" : "T.end",
				isOpen ? "warn" : "pass",
				[evidenceOf(due)],
				{ words },
			),
		];
	},
};
