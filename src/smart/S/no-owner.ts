import { finding } from "../finding";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";

/** Somebody owns it. */
export const noOwner = cellRule("S/no-owner", "fault", ({ kpi }) =>
	kpi.owner.trim() === ""
		? [finding("S.no-owner", "warn", [{ field: "owner" }])]
		: [],
);

export const page: RulePage = {
	looksFor: { en: "a blank owner cell", "zh-TW": "空白的負責人欄" },
	why: {
		en: "What belongs to everybody is looked after by nobody.",
		"zh-TW": "大家的事就沒有人的事。",
	},
	bad: { en: { owner: "" }, "zh-TW": { owner: "" } },
	good: { en: { owner: "Ann" }, "zh-TW": { owner: "王小明" } },
};
