import { finding } from "../finding";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";

/** Of ten: whoever says three or less does not expect to reach it. */
const LOW = 3;

/** The owner's own confidence says that it will not be reached. */
export const lowConfidence = cellRule("A/low-confidence", "fault", ({ kpi }) =>
	kpi.confidence !== null && kpi.confidence <= LOW
		? [
				finding("A.low-confidence", "warn", [{ field: "confidence" }], {
					confidence: kpi.confidence,
				}),
			]
		: [],
);

export const page: RulePage = {
	looksFor: {
		en: "a stated confidence of three or less out of ten",
		"zh-TW": "信心在十分裡只有三分以下",
	},
	why: {
		en: "The one who does the work knows first.",
		"zh-TW": "做事的人最先知道。",
	},
	bad: { en: { confidence: 2 }, "zh-TW": { confidence: 2 } },
	good: { en: { confidence: 7 }, "zh-TW": { confidence: 7 } },
};
