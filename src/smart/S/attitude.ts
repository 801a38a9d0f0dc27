import { finding } from "../finding";
import { substanceOf } from "../substance";
import type { Rule } from "../verdict";
import { isSilent, quote } from "../view";

/** Praise, comparison or an attitude: nobody can say when it holds. */
export const attitude: Rule = {
	id: "S/attitude",
	letter: "S",
	check(subject) {
		const { kind, evidence } = substanceOf(subject);
		const [first] = evidence;
		if (kind !== "attitude" || !first || isSilent(subject)) return [];
		const words = quote(subject, first);
		return [finding("S.attitude", "fail", evidence, { words })];
	},
};
