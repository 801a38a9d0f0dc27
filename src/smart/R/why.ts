import { finding } from "../finding";
import type { Rule } from "../verdict";
import { quote, wordsIn } from "../view";

/** The text says what it is good for: `in order to`, 以實現. */
export const why: Rule = {
	id: "R/why",
	letter: "R",
	check(subject) {
		const [first] = wordsIn(subject, "WHY", ["goal", "indicator"]);
		return first
			? [finding("R.why", "pass", [first], { words: quote(subject, first) })]
			: [];
	},
};
