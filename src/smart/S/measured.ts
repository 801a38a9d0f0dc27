import { finding } from "../finding";
import { substanceOf } from "../substance";
import type { Rule } from "../verdict";
import { isSilent, quote } from "../view";

/** A number or bound on a named thing narrows it: `reply rate ≥ 95%`, 續約率從 70% 提升到 85%. */
export const measured: Rule = {
	id: "S/measured",
	letter: "S",
	check(subject) {
		const { kind, evidence } = substanceOf(subject);
		const [first] = evidence;
		if (kind !== "measured" || !first || isSilent(subject)) return [];
		const words = quote(subject, first);
		return [finding("S.measured", "pass", evidence, { words })];
	},
};
