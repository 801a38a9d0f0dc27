import { assess } from "../progress/assess";
import { type SetCheck, type SetPage, setFinding } from "./finding";
import { byOwner } from "./groups";

/** Rows whose last figure is older than their cadence allows, by the one who should bring a new one. The same rows as the status says. */
export const stale: SetCheck = {
	id: "set/stale",
	check({ kpis, context }) {
		const old = new Set(
			kpis.flatMap((kpi, row) =>
				assess(kpi, context).status === "stale" ? [row] : [],
			),
		);
		const owned = new Set<number>();
		const found = byOwner(kpis).flatMap(({ name, rows }) => {
			for (const row of rows) owned.add(row);
			const late = rows.filter((row) => old.has(row));
			if (late.length === 0) return [];
			return [
				setFinding("stale.owner", "warn", late, name, {
					owner: name,
					count: late.length,
				}),
			];
		});
		const nobodys = [...old].filter((row) => !owned.has(row));
		if (nobodys.length > 0)
			found.push(
				setFinding("stale.nobody", "warn", nobodys, "", {
					count: nobodys.length,
				}),
			);
		return found;
	},
};

export const page: SetPage = {
	looksFor: {
		en: "a last figure that is older than the update cadence allows (46 days for a monthly one)",
		"zh-TW": "最近一次的數值已超過更新頻率允許的天數（每月更新者為 46 天）",
	},
	why: {
		en: "Whoever decides by old figures decides about a situation that is gone.",
		"zh-TW": "用舊數字做決定，處理的是已經過去的情況。",
	},
	bad: {
		en: [
			{
				owner: "Ann",
				indicator: "Service reply rate",
				direction: "at_least",
				target: 95,
				actual: 90,
				cadence: "monthly",
				updated: "2026-09-30",
			},
		],
		"zh-TW": [
			{
				owner: "王小明",
				indicator: "服務回覆率",
				direction: "at_least",
				target: 95,
				actual: 90,
				cadence: "monthly",
				updated: "2026-09-30",
			},
		],
	},
	good: {
		en: [
			{
				owner: "Ann",
				indicator: "Service reply rate",
				direction: "at_least",
				target: 95,
				actual: 90,
				cadence: "monthly",
				updated: "2026-10-31",
			},
		],
		"zh-TW": [
			{
				owner: "王小明",
				indicator: "服務回覆率",
				direction: "at_least",
				target: 95,
				actual: 90,
				cadence: "monthly",
				updated: "2026-10-31",
			},
		],
	},
};
