import { finding } from "../finding";
import { substanceOf } from "../substance";
import type { Rule } from "../verdict";
import { isSilent, quote } from "../view";

/** Something is to be done, but the text does not say what counts as done. */
export const bareDeliverable: Rule = {
	id: "M/bare-deliverable",
	letter: "M",
	check(subject) {
		const { kind, evidence } = substanceOf(subject);
		const [first] = evidence;
		if (kind !== "bare" || !first || isSilent(subject)) return [];
		const words = quote(subject, first);
		return [finding("M.bare-deliverable", "cannot_tell", evidence, { words })];
	},
};
