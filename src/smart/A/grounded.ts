import { finding } from "../finding";
import { daysGiven } from "../span";
import { substanceOf } from "../substance";
import type { Rule, Subject } from "../verdict";
import { evidenceOf, quote, stated, wordsIn } from "../view";

/** A relative change of so many percent a month is what running businesses do. */
const PERCENT_A_MONTH = 5;
const DAYS_IN_MONTH = 30;
const LONG_ENOUGH = 80;

/** A text that says from where or by what means the quantity is to be reached. In a sheet the row's own history decides. */
export const grounded: Rule = {
	id: "A/grounded",
	letter: "A",
	check(subject) {
		if (subject.scope !== "text") return [];
		const { kind } = substanceOf(subject);
		if (kind !== "measured" && kind !== "deliverable") return [];
		const baseline = stated(subject, "baseline");
		if (baseline)
			return [
				finding("A.grounded", "pass", [evidenceOf(baseline)], {
					words: quote(subject, evidenceOf(baseline)),
				}),
			];
		const [means] = wordsIn(subject, "MEANS");
		if (means)
			return [
				finding("A.grounded", "pass", [means], {
					words: quote(subject, means),
				}),
			];
		return modest(subject);
	},
};

function modest(subject: Subject) {
	const change = stated(subject, "relativeChange");
	const days = daysGiven(subject);
	if (!change || days === null || days < LONG_ENOUGH) return [];
	if (Math.abs(change.value) / (days / DAYS_IN_MONTH) > PERCENT_A_MONTH)
		return [];
	return [
		finding("A.modest", "pass", [evidenceOf(change)], {
			percent: Math.abs(change.value),
			days,
		}),
	];
}
