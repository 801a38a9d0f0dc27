import { finding } from "../finding";
import { relationOf } from "../relation";
import { cellRule } from "../rule";
import type { RulePage } from "../verdict";

/** A measure that names no goal at all. */
export const noGoal = cellRule("R/no-goal", "fault", (subject) =>
	relationOf(subject).kind === "no_goal"
		? [finding("R.no-goal", "warn", [{ field: "goal" }])]
		: [],
);

export const page: RulePage = {
	looksFor: {
		en: "a row with neither a goal nor a goal above",
		"zh-TW": "沒有目標名稱，也沒有上層目標",
	},
	why: {
		en: "Nobody can say what would be lost if it were dropped.",
		"zh-TW": "沒有人說得出拿掉它會少了什麼。",
	},
	bad: { en: { goal: "", parent: "" }, "zh-TW": { goal: "", parent: "" } },
	good: { en: { goal: "Faster service" }, "zh-TW": { goal: "提升服務滿意度" } },
};
