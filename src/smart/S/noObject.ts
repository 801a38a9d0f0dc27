import { finding } from "../finding";
import { substanceOf } from "../substance";
import type { Rule } from "../verdict";
import { isSilent, quote } from "../view";

/** Nothing is named that could be measured or delivered: `increase by 20%`, 盡快完成. */
export const noObject: Rule = {
	id: "S/no-object",
	letter: "S",
	check(subject) {
		const { kind, evidence } = substanceOf(subject);
		const [first] = evidence;
		if (
			(kind !== "numberAlone" && kind !== "nothing") ||
			!first ||
			isSilent(subject)
		)
			return [];
		const words = quote(subject, first);
		return [finding("S.no-object", "fail", evidence, { words })];
	},
};
