import type { Timing } from "../kpi/kpi";
import { type SetCheck, type SetPage, setFinding } from "./finding";
import { byGoal } from "./groups";
import { timingOf } from "./terms";

/** All lagging and nothing leading: of a goal, and of the whole set. */
export const balance: SetCheck = {
	id: "set/balance",
	check({ kpis, limits }) {
		const timings = kpis.map(timingOf);
		const of = (rows: readonly number[], timing: Timing | null) =>
			rows.filter((row) => timings[row] === timing);
		const goals = byGoal(kpis);
		const found = goals
			.filter(
				({ rows }) =>
					rows.length >= limits.balancedFrom &&
					of(rows, "lagging").length === rows.length,
			)
			.map(({ name, rows }) =>
				setFinding("balance.goal", "warn", rows, name, {
					goal: name,
					count: rows.length,
				}),
			);
		const all = kpis.map((_, row) => row);
		const lagging = of(all, "lagging");
		// Where most are unknown, some of them may well lead.
		const known = lagging.length > of(all, null).length;
		if (goals.length > 1 && known && of(all, "leading").length === 0)
			found.push(
				setFinding("balance.all", "warn", lagging, "", {
					count: lagging.length,
				}),
			);
		return found;
	},
};

export const page: SetPage = {
	looksFor: {
		en: "a goal, or a whole set, of lagging KPIs alone",
		"zh-TW": "同一個目標或整份計分卡只有落後指標",
	},
	why: {
		en: "Lagging figures tell when it is too late to act; a leading one tells while there is time.",
		"zh-TW": "落後指標出現時往往來不及改變；領先指標能在還有時間時提醒。",
	},
	bad: {
		en: [
			{
				goal: "Run a marathon",
				indicator: "Races finished",
				timing: "lagging",
			},
			{ goal: "Run a marathon", indicator: "Longest run", timing: "lagging" },
		],
		"zh-TW": [
			{ goal: "跑完全馬", indicator: "完賽場次", timing: "lagging" },
			{ goal: "跑完全馬", indicator: "最長跑步距離", timing: "lagging" },
		],
	},
	good: {
		en: [
			{ goal: "Run a marathon", indicator: "Longest run", timing: "lagging" },
			{ goal: "Run a marathon", indicator: "Km a week", timing: "leading" },
		],
		"zh-TW": [
			{ goal: "跑完全馬", indicator: "最長跑步距離", timing: "lagging" },
			{ goal: "跑完全馬", indicator: "每週跑步公里數", timing: "leading" },
		],
	},
};
