import { normalise } from "../../text/normalise";
import { finding } from "../finding";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";

/** Who is named and is nobody in particular. */
const EVERYBODY =
	/^(?:every(?:one|body)|all(?: (?:of us|staff|employees|members|teams|departments))?|(?:the )?(?:whole|entire) (?:team|company|department)|tbd|tba|n\/?a|大家|全體(?:同仁|員工|人員)?|全員|所有人|人人|每個?人|各部門|待定|未定|待補)$/i;

/** Somebody owns it. */
export const noOwner = cellRule("S/no-owner", "fault", ({ kpi }) =>
	kpi.owner.trim() === "" || EVERYBODY.test(normalise(kpi.owner).trim())
		? [finding("S.no-owner", "warn", [{ field: "owner" }])]
		: [],
);

export const page: RulePage = {
	looksFor: {
		en: "a blank owner cell, or one that names everybody",
		"zh-TW": "負責人欄空白，或寫「大家」「全體」",
	},
	why: {
		en: "What belongs to everybody is looked after by nobody.",
		"zh-TW": "大家的事就沒有人的事。",
	},
	bad: { en: { owner: "Everyone" }, "zh-TW": { owner: "大家" } },
	good: { en: { owner: "Ann" }, "zh-TW": { owner: "王小明" } },
};
