import { finding } from "../finding";
import { asChange } from "../fixes";
import { textRule } from "../rule";
import { unmeasured } from "../substance";
import type { RulePage } from "../verdict";

/** Nothing to measure: no number, and nothing that is done or not done. */
export const noMeasure = textRule("M/no-measure", "fault", (subject) => {
	const found = unmeasured(subject);
	if (!found || found.name) return [];
	const fix = asChange(subject, found.field);
	return [finding("M.no-measure", "fail", found.evidence, {}, fix)];
});

export const page: RulePage = {
	looksFor: {
		en: "a text with no quantity and nothing that is done or not done",
		"zh-TW": "沒有數量，也沒有完成與否的成果",
	},
	why: {
		en: "Nobody can say how far it has come, so nobody can steer.",
		"zh-TW": "沒有人說得出進展到哪裡，也就無從調整。",
	},
	bad: { en: "Strengthen our brand", "zh-TW": "強化品牌形象" },
	good: {
		en: "Raise brand awareness in the yearly survey from 32% to 40%",
		"zh-TW": "年度調查的品牌知名度從 32% 提升到 40%",
	},
};
