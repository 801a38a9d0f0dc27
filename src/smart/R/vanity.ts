import { finding } from "../finding";
import { textRule } from "../rule";
import { substanceOf } from "../substance";
import type { RulePage } from "../verdict";
import { quote, wordsIn } from "../view";

/** A count that says little of any goal, wished for without a number or a why: `increase followers`. With a number it may serve one. */
export const vanity = textRule("R/vanity", "fault", (subject) => {
	const [count] = wordsIn(subject, "VANITY", ["indicator", "goal"]);
	const wished = substanceOf(subject).kind === "wish";
	const serves =
		subject.kpi.parent.trim() !== "" ||
		wordsIn(subject, "WHY", ["goal", "indicator"]).length > 0;
	if (!count || !wished || serves) return [];
	return [
		finding("R.vanity", "fail", [count], { words: quote(subject, count) }),
	];
});

export const page: RulePage = {
	looksFor: {
		en: "followers, likes, views and the like, wished for without a number or a why",
		"zh-TW": "粉絲數、按讚數、瀏覽量之類，沒有數字也沒有目的",
	},
	why: {
		en: "They can grow for years while nothing that matters does.",
		"zh-TW": "這些數字可以一直漲，真正重要的卻沒有變。",
	},
	bad: { en: "Increase social media followers", "zh-TW": "增加粉絲數" },
	good: {
		en: "Win 40 enquiries a month from followers by 30 June",
		"zh-TW": "6 月 30 日前每月由粉絲帶來 40 筆詢問",
	},
};
