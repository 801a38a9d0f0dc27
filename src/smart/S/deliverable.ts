import { finding } from "../finding";
import { substanceOf } from "../substance";
import type { Rule } from "../verdict";
import { isSilent, quote } from "../view";

/** An act on a thing one can see: `publish the price list for dealers by June`. */
export const deliverable: Rule = {
	id: "S/deliverable",
	letter: "S",
	check(subject) {
		const { kind, evidence } = substanceOf(subject);
		const [first] = evidence;
		if (kind !== "deliverable" || !first || isSilent(subject)) return [];
		const words = quote(subject, first);
		return [finding("S.deliverable", "pass", evidence, { words })];
	},
};
