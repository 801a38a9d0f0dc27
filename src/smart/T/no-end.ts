import { endless } from "../endless";
import { finding } from "../finding";
import { withEnd } from "../fixes";
import { textRule } from "../rule";
import type { RulePage } from "../verdict";

/** No end is stated at all. */
export const noEnd = textRule("T/no-end", "fault", (subject) => {
	const found = endless(subject, "none");
	if (!found) return [];
	const fix = withEnd(subject, found.field);
	return [
		finding("T.no-end", "fail", found.evidence, { words: found.words }, fix),
	];
});

export const page: RulePage = {
	looksFor: { en: "a text without any end", "zh-TW": "沒有任何期限" },
	why: {
		en: "Without an end it is never late.",
		"zh-TW": "沒有期限，就永遠不會遲到。",
	},
	bad: { en: "Open 3 stores", "zh-TW": "開設 3 家門市" },
	good: {
		en: "Open 3 stores by 30 June 2027",
		"zh-TW": "2027/6/30 前開設 3 家門市",
	},
};
