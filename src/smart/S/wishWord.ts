import { finding } from "../finding";
import { substanceOf } from "../substance";
import type { Rule } from "../verdict";
import { isSilent, quote } from "../view";

/** Only a wish on an object that nothing narrows: `increase sales`, 提升效率. */
export const wishWord: Rule = {
	id: "S/wish-word",
	letter: "S",
	check(subject) {
		const { kind, evidence } = substanceOf(subject);
		const [first] = evidence;
		if (kind !== "wish" || !first || isSilent(subject)) return [];
		const words = quote(subject, first);
		return [finding("S.wish-word", "fail", evidence, { words })];
	},
};
