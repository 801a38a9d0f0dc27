import { finding } from "../finding";
import { textRule } from "../rule";
import { substanceOf } from "../substance";
import type { RulePage } from "../verdict";
import { evidenceOf, quote, stated, wordsIn } from "../view";

/** A text that says from where or by what means the quantity is to be reached. In a sheet the row's own history decides. */
export const grounded = textRule("A/grounded", "merit", (subject) => {
	if (subject.scope !== "text") return [];
	const { kind } = substanceOf(subject);
	if (!["measured", "numberAlone", "deliverable"].includes(kind)) return [];
	const baseline = stated(subject, "baseline");
	const ground = baseline
		? evidenceOf(baseline)
		: [...wordsIn(subject, "MEANS"), ...wordsIn(subject, "BASIS")][0];
	if (!ground) return [];
	return [
		finding("A.grounded", "pass", [ground], { words: quote(subject, ground) }),
	];
});

export const page: RulePage = {
	looksFor: {
		en: "a baseline, or the means by which it is to be reached",
		"zh-TW": "起點的數值，或達成的做法",
	},
	why: {
		en: "Where it starts and how it goes on is what makes a number more than a hope.",
		"zh-TW": "有起點、有做法，數字才不只是希望。",
	},
	bad: { en: "Reach 5,000 subscribers", "zh-TW": "訂閱數達 5,000 人" },
	good: {
		en: "Grow subscribers from 3,200 to 5,000",
		"zh-TW": "訂閱數從 3,200 人增加到 5,000 人",
	},
};
