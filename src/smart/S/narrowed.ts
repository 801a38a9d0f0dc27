import { finding } from "../finding";
import { substanceOf } from "../substance";
import type { Rule } from "../verdict";
import { isSilent, quote } from "../view";

/** The object is narrowed by a place, group or product: `leads from target accounts`. */
export const narrowed: Rule = {
	id: "S/narrowed",
	letter: "S",
	check(subject) {
		const { kind, evidence } = substanceOf(subject);
		const [first] = evidence;
		if (kind !== "narrowed" || !first || isSilent(subject)) return [];
		const words = quote(subject, first);
		return [finding("S.narrowed", "pass", evidence, { words })];
	},
};
