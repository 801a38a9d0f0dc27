import { finding } from "../finding";
import { substanceOf } from "../substance";
import type { Rule } from "../verdict";
import { isSilent, quote } from "../view";

/** An act on an object that could be any: `launch a business`, 完成系統. */
export const bareDeliverable: Rule = {
	id: "S/bare-deliverable",
	letter: "S",
	check(subject) {
		const { kind, evidence } = substanceOf(subject);
		const [first] = evidence;
		if (kind !== "bare" || !first || isSilent(subject)) return [];
		const words = quote(subject, first);
		return [finding("S.bare-deliverable", "fail", evidence, { words })];
	},
};
