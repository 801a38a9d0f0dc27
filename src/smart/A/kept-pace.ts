import { finding } from "../finding";
import { paceOf } from "../pace";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";
import { SLOW, STEADY } from "./past";

/** The pace needed from now to the due day is one that the row has kept before. */
export const keptPace = cellRule("A/kept-pace", "merit", (subject) => {
	const pace = paceOf(subject);
	return pace?.verdict === "pass"
		? [
				finding(
					pace.reached ? "A.kept-pace.reached" : `A.kept-pace.${pace.way}`,
					"pass",
					[{ field: "target" }, { field: "due" }],
					pace.figures,
				),
			]
		: [];
});

export const page: RulePage = {
	looksFor: {
		en: "a pace needed until the due day that the row's own readings have shown before",
		"zh-TW": "到期前所需的步調，是這一列過去的紀錄出現過的",
	},
	why: {
		en: "A row's own past is the best witness of what it can do.",
		"zh-TW": "一列自己的過去，最能證明它做得到什麼。",
	},
	bad: { en: SLOW, "zh-TW": SLOW },
	good: { en: STEADY, "zh-TW": STEADY },
};
