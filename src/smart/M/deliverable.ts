import { finding } from "../finding";
import { substanceOf } from "../substance";
import type { Rule } from "../verdict";
import { quote } from "../view";

/** A completion that is a yes/no fact. */
export const deliverable: Rule = {
	id: "M/deliverable",
	letter: "M",
	check(subject) {
		const { kind, evidence } = substanceOf(subject);
		const [first] = evidence;
		if (kind !== "deliverable" || !first) return [];
		const words = quote(subject, first);
		return [finding("M.deliverable", "pass", evidence, { words })];
	},
};
