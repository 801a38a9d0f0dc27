import type { Day } from "../kpi/day";
import type { Cadence, Kpi } from "../kpi/kpi";
import { type SetCheck, type SetPage, setFinding } from "./finding";
import { byOwner, runsOn } from "./groups";

/** Figures are taken on working days: five a week, 52 weeks a year. */
const READINGS_A_YEAR: Readonly<Record<Cadence, number>> = {
	daily: 260,
	weekly: 52,
	fortnightly: 26,
	monthly: 12,
	quarterly: 4,
	half_yearly: 2,
	yearly: 1,
};

/** Readings that a KPI asks for in a month; a blank cadence counts as monthly. */
export function readingsAMonth({ cadence }: Kpi): number {
	return READINGS_A_YEAR[cadence ?? "monthly"] / 12;
}

/** What one owner looks after at the same time. */
export interface Load {
	owner: string;
	/** Indices into the set, ascending. */
	rows: number[];
	/** Readings a month, rounded. */
	readings: number;
}

/** The loads of all owners, in the order in which they first occur. */
export function loadsOf(kpis: readonly Kpi[], today: Day): Load[] {
	return byOwner(kpis).map(({ name, rows }) => {
		const running = runningOf(kpis, rows, today);
		const readings = running.reduce(
			(sum, row) => sum + readingsAMonth(kpis[row] as Kpi),
			0,
		);
		return { owner: name, rows: running, readings: Math.round(readings) };
	});
}

/** An owner that is no person: the limits are those of one. */
const TEAM =
	/(?:[部處組課室]|中心|團隊|小組|事業群|委員會|\b(?:team|department|dept\.?|division|group|office|committee))$/i;

/** More than one person can keep an eye on, or more figures than one person can collect. */
export const burden: SetCheck = {
	id: "set/burden",
	check: ({ kpis, context, limits }) =>
		loadsOf(kpis, context.today).flatMap(({ owner, rows, readings }) => {
			if (TEAM.test(owner)) return [];
			const found = [];
			if (rows.length > limits.kpisPerOwner)
				found.push(
					setFinding("burden.count", "warn", rows, owner, {
						owner,
						count: rows.length,
						limit: limits.kpisPerOwner,
					}),
				);
			if (readings > limits.readingsPerOwner)
				found.push(
					setFinding("burden.readings", "warn", rows, owner, {
						owner,
						readings,
						limit: limits.readingsPerOwner,
					}),
				);
			return found;
		}),
};

/** The rows that run today; where none does, those that run when the first of them begins. Quarters that follow each other are no burden at once. */
function runningOf(
	kpis: readonly Kpi[],
	rows: readonly number[],
	today: Day,
): number[] {
	const on = (day: Day) => rows.filter((row) => runsOn(kpis[row] as Kpi, day));
	const running = on(today);
	if (running.length > 0) return running;
	const [first] = rows
		.flatMap((row) => kpis[row]?.start ?? [])
		.filter((start) => start > today)
		.sort();
	return first ? on(first) : [];
}

export const page: SetPage = {
	looksFor: {
		en: "more than 7 KPIs, or more than 48 readings a month, for one owner at the same time",
		"zh-TW": "同一位負責人同時有超過 7 項 KPI，或每月要回報超過 48 次",
	},
	why: {
		en: "Collecting takes time that the work needs, and whoever watches everything improves nothing.",
		"zh-TW": "收集數據會占用做事的時間；什麼都要盯，就什麼都改善不了。",
	},
	bad: {
		en: [
			{ owner: "Ann", indicator: "Line A" },
			{ owner: "Ann", indicator: "Line B" },
			{ owner: "Ann", indicator: "Line C" },
			{ owner: "Ann", indicator: "Line D" },
			{ owner: "Ann", indicator: "Line E" },
			{ owner: "Ann", indicator: "Line F" },
			{ owner: "Ann", indicator: "Line G" },
			{ owner: "Ann", indicator: "Line H" },
		],
		"zh-TW": [
			{ owner: "王小明", indicator: "產線 A", cadence: "daily" },
			{ owner: "王小明", indicator: "產線 B", cadence: "daily" },
			{ owner: "王小明", indicator: "產線 C", cadence: "daily" },
		],
	},
	good: {
		en: [
			{ owner: "Ann", indicator: "Line A" },
			{ owner: "Ann", indicator: "Line B" },
			{ owner: "Ann", indicator: "Line C" },
			{ owner: "Ann", indicator: "Line D" },
			{ owner: "Ann", indicator: "Line E" },
			{ owner: "Ann", indicator: "Line F" },
			{ owner: "Ann", indicator: "Line G" },
		],
		"zh-TW": [
			{ owner: "王小明", indicator: "產線 A", cadence: "weekly" },
			{ owner: "王小明", indicator: "產線 B", cadence: "weekly" },
			{ owner: "王小明", indicator: "產線 C", cadence: "weekly" },
		],
	},
};
