import { finding } from "../finding";
import { boundedBy, noneAtAll } from "../none-at-all";
import { textRule } from "../rule";
import type { RulePage } from "../verdict";
import { quote } from "../view";

/** None at all for ever, which a single case undoes: `zero bugs`, 永遠零故障. */
export const neverAgain = textRule("A/never-again", "fault", (subject) => {
	const none = noneAtAll(subject);
	if (!none?.forEver) return [];
	const values = { words: quote(subject, none.failure) };
	const fix = boundedBy(subject);
	return [finding("A.never-again", "fail", none.evidence, values, fix)];
});

export const page: RulePage = {
	looksFor: {
		en: "none at all, with no end, of failures that nobody can wholly prevent",
		"zh-TW": "沒有期限、完全不發生任何人都無法全面避免的失誤",
	},
	why: {
		en: "The first case undoes it for good, whatever is done afterwards.",
		"zh-TW": "只要發生一次就破功，之後再努力也無法挽回。",
	},
	bad: { en: "Zero bugs in the app", "zh-TW": "網站永遠 0 次當機" },
	good: {
		en: "At most 3 bugs a month in the app",
		"zh-TW": "網站每月當機不超過 1 次",
	},
};
