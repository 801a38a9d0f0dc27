import { finding } from "../finding";
import { paceOf } from "../pace";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";

/** The pace needed from now to the due day is one that the row has kept before. */
export const keptPace = cellRule("A/kept-pace", "merit", (subject) => {
	const pace = paceOf(subject);
	return pace?.verdict === "pass"
		? [
				finding(
					"A.kept-pace",
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
	bad: {
		en: {
			baseline: 60,
			target: 95,
			past: [
				{ day: "2026-07-31", value: 60 },
				{ day: "2026-08-31", value: 60.5 },
				{ day: "2026-09-30", value: 61 },
				{ day: "2026-10-31", value: 61.4 },
			],
		},
		"zh-TW": {
			baseline: 60,
			target: 95,
			past: [
				{ day: "2026-07-31", value: 60 },
				{ day: "2026-08-31", value: 60.5 },
				{ day: "2026-09-30", value: 61 },
				{ day: "2026-10-31", value: 61.4 },
			],
		},
	},
	good: {
		en: {
			baseline: 60,
			target: 95,
			past: [
				{ day: "2026-07-31", value: 60 },
				{ day: "2026-08-31", value: 66 },
				{ day: "2026-09-30", value: 71 },
				{ day: "2026-10-31", value: 78 },
			],
		},
		"zh-TW": {
			baseline: 60,
			target: 95,
			past: [
				{ day: "2026-07-31", value: 60 },
				{ day: "2026-08-31", value: 66 },
				{ day: "2026-09-30", value: 71 },
				{ day: "2026-10-31", value: 78 },
			],
		},
	},
};
