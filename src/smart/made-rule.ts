/** Rules of S and M that rest on what the goal is made of and nothing else. */
import { type FindingName, finding, ruleIdOf } from "./finding";
import { textRule } from "./rule";
import { madeOf, type Substance } from "./substance";
import type { Fix, JudgedText, Rule, Subject } from "./verdict";

/** A goal that is made of one of these passes; `byCell` is the finding where the direction cell says so, and no words. */
export function passWhereMadeOf(
	name: FindingName,
	kinds: readonly Substance["kind"][],
	byCell: FindingName = name,
): Rule {
	return textRule(ruleIdOf(name), "merit", (subject) => {
		const made = madeOf(subject, ...kinds);
		if (!made) return [];
		const { evidence, words } = made;
		const said = evidence[0]?.field === "direction" ? byCell : name;
		return [finding(said, "pass", evidence, { words })];
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
