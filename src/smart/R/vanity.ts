import { finding } from "../finding";
import { substanceOf } from "../substance";
import type { Rule } from "../verdict";
import { quote, wordsIn } from "../view";

/** A count that says little of any goal, wished for without a number or a why: `increase followers`. With a number it may serve one. */
export const vanity: Rule = {
	id: "R/vanity",
	letter: "R",
	check(subject) {
		const [count] = wordsIn(subject, "VANITY", ["indicator", "goal"]);
		if (
			!count ||
			substanceOf(subject).kind !== "wish" ||
			subject.kpi.parent.trim() !== ""
		)
			return [];
		if (wordsIn(subject, "WHY", ["goal", "indicator"]).length > 0) return [];
		return [
			finding("R.vanity", "fail", [count], { words: quote(subject, count) }),
		];
	},
};
