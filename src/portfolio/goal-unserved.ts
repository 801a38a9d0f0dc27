import { fold } from "../text/fold";
import { type SetCheck, type SetPage, setFinding } from "./finding";
import { byGoal } from "./groups";
import { goalsServed } from "./parents";

/** A strategic goal that no work below serves, in a set whose rows say what they serve. */
export const goalUnserved: SetCheck = {
	id: "set/goal-unserved",
	check({ kpis }) {
		const served = goalsServed(kpis, () => true);
		if (served.size === 0) return [];
		return byGoal(kpis)
			.filter(
				({ name, rows }) =>
					!served.has(fold(name)) &&
					rows.every((row) => kpis[row]?.level === "strategic"),
			)
			.map(({ name, rows }) =>
				setFinding("goal-unserved", "note", rows, name, { goal: name }),
			);
	},
};

export const page: SetPage = {
	looksFor: {
		en: "a strategic goal that no row serves, where other rows say which goal they serve",
		"zh-TW": "其他列都填了上層目標，卻沒有任何一列支援的戰略型目標",
	},
	why: {
		en: "What nobody works towards will not come by itself.",
		"zh-TW": "沒有人為它做事，目標不會自己達成。",
	},
	bad: {
		en: [
			{ goal: "Grow profit", level: "strategic" },
			{ goal: "Win loyal customers", level: "strategic" },
			{ goal: "Lower unit cost", level: "operational", parent: "Grow profit" },
		],
		"zh-TW": [
			{ goal: "提高獲利", level: "strategic" },
			{ goal: "培養忠實客戶", level: "strategic" },
			{ goal: "降低單位成本", level: "operational", parent: "提高獲利" },
		],
	},
	good: {
		en: [
			{ goal: "Grow profit", level: "strategic" },
			{ goal: "Lower unit cost", level: "operational", parent: "Grow profit" },
		],
		"zh-TW": [
			{ goal: "提高獲利", level: "strategic" },
			{ goal: "降低單位成本", level: "operational", parent: "提高獲利" },
		],
	},
};
