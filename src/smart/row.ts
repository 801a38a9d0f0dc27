import type { Rule, Subject } from "./verdict";

/** A rule that needs cells and so runs in a sheet only. */
export function rowRule(id: string, check: Rule["check"]): Rule {
	return {
		id,
		letter: id.charAt(0) as Rule["letter"],
		check: (subject: Subject) =>
			subject.scope === "row" ? check(subject) : [],
	};
}
