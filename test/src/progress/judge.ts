import { addDays } from "../../../src/kpi/day";
import { blankKpi, type Kpi } from "../../../src/kpi/kpi";
import { assess } from "../../../src/progress/assess";
import type { Assessment, PolicyName } from "../../../src/progress/assessment";
import { type Policy, policyOf } from "../../../src/progress/policy";
import { NO_SERIES, type Series } from "../../../src/progress/readings";
import type { Context } from "../../../src/progress/standing";

export function kpiOf(over: Partial<Kpi>): Kpi {
	return { ...blankKpi(), ...over };
}

export function contextOf(
	today: string,
	policy: PolicyName | Policy = "gap",
	over: Partial<Context> = {},
): Context {
	const rules = typeof policy === "string" ? policyOf(policy) : policy;
	return { today, policy: rules, stale: true, closingDays: 0, ...over };
}

export function judge(
	over: Partial<Kpi>,
	today: string,
	policy: PolicyName | Policy = "gap",
	context: Partial<Context> = {},
	series: Partial<Series> = {},
): Assessment {
	return assess(kpiOf(over), contextOf(today, policy, context), {
		...NO_SERIES,
		...series,
	});
}

/** 100 days, so that a day is one point: on day 60 from the start 60 % of the time is gone. */
export const START = "2026-03-11";
export const DUE = "2026-06-19";
export const DATES = { start: START, due: DUE };

/** The day so many days after the start. */
export const on = (day: number) => addDays(START, day);
/** Dates of a row whose actual counts up to a day. */
export const at = (day: number) => ({ ...DATES, updated: on(day) });
