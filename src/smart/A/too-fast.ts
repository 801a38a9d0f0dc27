import { finding } from "../finding";
import { paceOf } from "../pace";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";
import { SLOW, STEADY } from "./past";

/** The pace needed from now to the due day is far beyond any that the row has kept. */
export const tooFast = cellRule("A/too-fast", "fault", (subject) => {
	const pace = paceOf(subject);
	return pace?.verdict === "warn" || pace?.verdict === "fail"
		? [
				finding(
					`A.too-fast.${pace.way}${pace.moved ? "" : ".never"}`,
					pace.verdict,
					[{ field: "target" }, { field: "due" }],
					pace.figures,
				),
			]
		: [];
});

export const page: RulePage = {
	looksFor: {
		en: "a pace needed until the due day that the row's own readings never came near",
		"zh-TW": "到期前所需的步調，過去的紀錄從未接近",
	},
	why: {
		en: "What a row never did in its best month it will hardly do in every one that is left.",
		"zh-TW": "最好的一個月都做不到的事，很難在剩下的每個月都做到。",
	},
	bad: { en: SLOW, "zh-TW": SLOW },
	good: { en: STEADY, "zh-TW": STEADY },
};
