import { type Substance, substanceOf } from "../smart/substance";
import { fold } from "../text/fold";
import {
	type KpiSet,
	type SetCheck,
	type SetPage,
	setFinding,
} from "./finding";
import { byGoal } from "./groups";
import { goalsServed } from "./parents";

/** A goal that stands in the sheet and that no row measures, neither its own nor one that serves it. */
export const goalWithoutKpi: SetCheck = {
	id: "set/goal-without-kpi",
	check(set) {
		const { kpis } = set;
		const measured = kpis.map((_, row) => isMeasured(set, row));
		const isKpi = (row: number) => measured[row] === true;
		const served = goalsServed(kpis, isKpi);
		return byGoal(kpis).flatMap(({ name, rows }) =>
			served.has(fold(name)) || rows.some(isKpi)
				? []
				: [setFinding("goal-without-kpi", "warn", rows, name, { goal: name })],
		);
	},
};

const MEASURED: readonly Substance["kind"][] = [
	"measured",
	"numberAlone",
	"deliverable",
	"unread",
];

/** An indicator, or a goal whose own words and cells can be measured or ticked off. */
function isMeasured({ kpis, subjectOf }: KpiSet, row: number): boolean {
	const kpi = kpis[row];
	if (kpi?.indicator.trim() !== "") return true;
	// What stands in the target cell is a target, whether or not it could be read.
	if (kpi.unreadable.includes("target")) return true;
	return MEASURED.includes(substanceOf(subjectOf(row)).kind);
}

export const page: SetPage = {
	looksFor: {
		en: "a goal that has neither an indicator nor a target, and that no measured row serves",
		"zh-TW": "只有目標名稱，沒有關鍵指標與目標值，也沒有其他列以它為上層目標",
	},
	why: {
		en: "Nobody will know how far it has come, so it will be forgotten.",
		"zh-TW": "沒有人知道做到哪裡，最後就被遺忘。",
	},
	bad: {
		en: [
			{ goal: "Win the trust of customers" },
			{ goal: "Sell more", indicator: "New subscribers a month", target: 120 },
		],
		"zh-TW": [
			{ goal: "贏得客戶信任" },
			{ goal: "擴大銷售", indicator: "每月新增訂閱戶", target: 120 },
		],
	},
	good: {
		en: [
			{ goal: "Win the trust of customers" },
			{
				goal: "Answer sooner",
				indicator: "Service reply rate",
				target: 95,
				parent: "Win the trust of customers",
			},
		],
		"zh-TW": [
			{ goal: "贏得客戶信任" },
			{
				goal: "更快回應",
				indicator: "服務回覆率",
				target: 95,
				parent: "贏得客戶信任",
			},
		],
	},
};
