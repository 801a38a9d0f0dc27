import { finding } from "../finding";
import { substanceOf } from "../substance";
import type { Rule } from "../verdict";
import { quote } from "../view";

/** A quantity on the thing measured: `≥ 95%`, 翻倍, `within 24 hours`. */
export const quantity: Rule = {
	id: "M/quantity",
	letter: "M",
	check(subject) {
		const { kind, evidence } = substanceOf(subject);
		const [first] = evidence;
		if ((kind !== "measured" && kind !== "numberAlone") || !first) return [];
		const words = quote(subject, first);
		return [finding("M.quantity", "pass", evidence, { words })];
	},
};
