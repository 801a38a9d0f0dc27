/** Rules of S and M that rest on what the goal is made of and nothing else. */
import { type FindingName, finding, ruleIdOf } from "./finding";
import { textRule } from "./rule";
import { madeOf, type Substance } from "./substance";
import type { Fix, JudgedText, Rule, Subject } from "./verdict";

/** A goal that is made of one of these passes. */
export function passWhereMadeOf(
	name: FindingName,
	...kinds: Substance["kind"][]
): Rule {
	return textRule(ruleIdOf(name), "merit", (subject) => {
		const made = madeOf(subject, ...kinds);
		if (!made) return [];
		const { evidence, words } = made;
		return [finding(name, "pass", evidence, { words })];
	});
}

/** A goal that is made of one of these fails; `fix` proposes another wording of the text that says so. */
export function failWhereMadeOf(
	name: FindingName,
	kinds: readonly Substance["kind"][],
	fix?: (subject: Subject, field: JudgedText) => Fix,
): Rule {
	return textRule(ruleIdOf(name), "fault", (subject) => {
		const made = madeOf(subject, ...kinds);
		if (!made) return [];
		const { evidence, words, field } = made;
		return [finding(name, "fail", evidence, { words }, fix?.(subject, field))];
	});
}
