import type { Kpi } from "../../kpi/kpi";
import { type FindingName, finding } from "../finding";
import { paceOf } from "../pace";
import { cellRule } from "../rule";
import type { Finding, RulePage } from "../verdict";
import { STEADY } from "./past";

/** Without past readings nobody can say whether the pace needed is one the row has ever had. */
export const noHistory = cellRule("A/no-history", "fault", (subject) =>
	paceOf(subject) === null ? [withoutPace(subject.kpi)] : [],
);

function withoutPace(kpi: Kpi): Finding {
	const evidence = [{ field: "actual" as const }];
	const found = finding(reasonFor(kpi), "cannot_tell", evidence);
	return kpi.direction === "yes_no"
		? { ...found, advice: { key: "advice.A.no-history.yes_no" } }
		: found;
}

/** What keeps its pace from being reckoned. */
function reasonFor({ direction, target, due }: Kpi): FindingName {
	if (direction === "yes_no") return "A.no-history.yes_no";
	if (target === null) return "A.no-history.no_target";
	return due === null ? "A.no-history.no_due" : "A.no-history";
}

export const page: RulePage = {
	looksFor: {
		en: "fewer than four past readings, or no target or due day to reckon with",
		"zh-TW": "過去的紀錄不到四筆，或沒有目標值、期限可以計算",
	},
	why: {
		en: "Attainable is told from what happened, never from adjectives.",
		"zh-TW": "能不能達成看的是發生過的事，不是形容詞。",
	},
	bad: { en: { past: [] }, "zh-TW": { past: [] } },
	good: { en: STEADY, "zh-TW": STEADY },
};
