import { finding } from "../finding";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";

/** The row points to the goal it serves. */
export const parent = cellRule("R/parent", "merit", ({ kpi }) =>
	kpi.parent.trim() === ""
		? []
		: [
				finding("R.parent", "pass", [{ field: "parent" }], {
					words: kpi.parent.trim(),
				}),
			],
);

export const page: RulePage = {
	looksFor: {
		en: "a goal above in the “Supports” column",
		"zh-TW": "「上層目標」欄寫明的目標",
	},
	why: {
		en: "The link is there for everybody to see and to doubt.",
		"zh-TW": "關聯寫出來，人人看得到，也才能質疑。",
	},
	bad: { en: { parent: "" }, "zh-TW": { parent: "" } },
	good: {
		en: { parent: "Service people recommend" },
		"zh-TW": { parent: "讓客戶願意推薦" },
	},
};
