import { finding } from "../finding";
import { daysGiven } from "../span";
import type { Rule } from "../verdict";
import { evidenceOf, quote, stated, wordsIn } from "../view";

/** Longer periods leave room to get there; what never ends can never be reached. */
const DAYS = 100;

/** None at all, within weeks, of what nobody can wholly prevent: `zero bugs for 90 days`. Severe failures may well be ruled out. */
export const perfection: Rule = {
	id: "A/perfection",
	letter: "A",
	check(subject) {
		const target = stated(subject, "target");
		const value =
			target?.value ?? (subject.scope === "row" ? subject.kpi.target : null);
		const failures = wordsIn(subject, "UNCONTROLLED");
		const days = daysGiven(subject);
		if (
			value !== 0 ||
			failures.length === 0 ||
			wordsIn(subject, "SEVERE").length > 0
		)
			return [];
		const [first] = failures;
		if (days === null || days > DAYS || !first) return [];
		return [
			finding(
				"A.perfection",
				"fail",
				[...(target ? [evidenceOf(target)] : []), ...failures],
				{ words: quote(subject, first), days },
			),
		];
	},
};
