import { finding } from "../finding";
import { namedThings, substanceOf } from "../substance";
import type { Rule } from "../verdict";
import { isSilent, quote, wholeText } from "../view";

/** Nothing to measure; digits that only name something (`ISO 27001`, Q3, 第二階段) are said to be none. */
export const noMeasure: Rule = {
	id: "M/no-measure",
	letter: "M",
	check(subject) {
		const { kind } = substanceOf(subject);
		if (
			["measured", "numberAlone", "deliverable", "bare"].includes(kind) ||
			isSilent(subject)
		)
			return [];
		const [name] = namedThings(subject);
		if (name)
			return [
				finding("M.name-only", "fail", [name], { words: quote(subject, name) }),
			];
		return [finding("M.no-measure", "fail", wholeText(subject))];
	},
};
