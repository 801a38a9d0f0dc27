/** What the page of a rule, or of a check of a whole set, says. */
import type { Language } from "../../src/i18n/message";
import { SET_PAGES } from "../../src/portfolio/pages";
import { RULES } from "../../src/smart";
import { PAGES } from "../../src/smart/pages";
import type { Example } from "../../src/smart/verdict";

export interface RuleAbout {
	looksFor: string;
	why: string;
	/** A row of a set is an example of its own. */
	bad: readonly Example[];
	good: readonly Example[];
	/** A merit is what a pass rests on, and cannot be switched off. */
	finds: "merit" | "fault";
}

/** `null` for an id that no rule has: settings may name one of a later version. */
export function aboutRule(id: string, language: Language): RuleAbout | null {
	const rule = RULES.find((each) => each.id === id);
	const page = PAGES[id];
	if (rule && page)
		return {
			looksFor: page.looksFor[language],
			why: page.why[language],
			bad: [page.bad[language]],
			good: [page.good[language]],
			finds: rule.finds,
		};
	const set = SET_PAGES[id];
	return set
		? {
				looksFor: set.looksFor[language],
				why: set.why[language],
				bad: set.bad[language],
				good: set.good[language],
				finds: "fault",
			}
		: null;
}
