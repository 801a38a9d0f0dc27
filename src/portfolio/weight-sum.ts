import type { Kpi } from "../kpi/kpi";
import { type SetCheck, type SetPage, setFinding } from "./finding";
import { byDepartment, byGoal, byOwner, type Group } from "./groups";

/** Thirds come to 99.9, and that is meant as 100. */
const ROUNDING = 0.005;
/** Weights that come within a fifth of 100 were meant to come to 100; others are points. */
const NEAR = 0.2;

/** Weights that look like percents and do not come to 100: of the set, or of each owner, department or goal where most of those do. */
export const weightSum: SetCheck = {
	id: "set/weight-sum",
	check({ kpis }) {
		const weighted = kpis.flatMap((kpi, row) =>
			(kpi.weight ?? 0) > 0 ? [row] : [],
		);
		if (weighted.length < 2) return [];
		const whole = weighted.every((row) => weightOf(kpis, row) <= 1) ? 1 : 100;
		const excess = ({ rows }: Group) =>
			rows.reduce((sum, row) => sum + weightOf(kpis, row), 0) / whole - 1;
		return strayGroups(waysToGroup(kpis, weighted), excess).map((group) =>
			setFinding(
				group.name === "" ? "weight-sum.all" : "weight-sum.group",
				"note",
				group.rows,
				group.name,
				{ name: group.name, sum: Math.round((1 + excess(group)) * 1000) / 10 },
			),
		);
	},
};

function weightOf(kpis: readonly Kpi[], row: number): number {
	return kpis[row]?.weight ?? 0;
}

/** The whole set; and its groups by owner, department and goal, where every row with a weight is in one. */
function waysToGroup(
	kpis: readonly Kpi[],
	weighted: readonly number[],
): Group[][] {
	const parts = [byOwner(kpis), byDepartment(kpis), byGoal(kpis)].map(
		(groups) =>
			groups
				.map(({ name, rows }) => ({
					name,
					rows: rows.filter((row) => weightOf(kpis, row) > 0),
				}))
				.filter(({ rows }) => rows.length > 0),
	);
	return [
		[{ name: "", rows: [...weighted] }],
		...parts.filter(
			(groups) =>
				new Set(groups.flatMap(({ rows }) => rows)).size === weighted.length,
		),
	];
}

/** Where one way comes to 100 in all its groups, none. Else the few that stray from the rule that most follow, else the set if it comes near. */
function strayGroups(
	ways: readonly Group[][],
	excess: (group: Group) => number,
): Group[] {
	const adds = (group: Group) => Math.abs(excess(group)) <= ROUNDING;
	if (ways.some((groups) => groups.every(adds))) return [];
	const ruled = ways.find(
		(groups) => groups.filter(adds).length > groups.length / 2,
	);
	if (ruled) return ruled.filter((group) => !adds(group));
	return (ways[0] ?? []).filter((set) => Math.abs(excess(set)) <= NEAR);
}

export const page: SetPage = {
	looksFor: {
		en: "weights that look like percents and do not come to 100, in all or per owner, department or goal",
		"zh-TW":
			"權重看起來是百分比，合計卻不是 100（全部，或按負責人、部門、目標分別合計）",
	},
	why: {
		en: "Averages still come out right, but people read 20 as a fifth, and here it is not.",
		"zh-TW": "平均仍然算得出來，但大家會把 20 當成兩成，實際上並不是。",
	},
	bad: {
		en: [
			{ goal: "Sales", weight: 60 },
			{ goal: "Service", weight: 30 },
		],
		"zh-TW": [
			{ goal: "業務", weight: 60 },
			{ goal: "服務", weight: 50 },
		],
	},
	good: {
		en: [
			{ goal: "Sales", weight: 3 },
			{ goal: "Service", weight: 1 },
		],
		"zh-TW": [
			{ goal: "業務", weight: 60 },
			{ goal: "服務", weight: 40 },
		],
	},
};
