/** Every line of the rules on status and policies, each with what it comes to worked out by hand, for core and formulas alike. */
import { describe, expect, test } from "@jest/globals";
import type { Cadence, Kpi } from "../../../src/kpi/kpi";
import type { PolicyName, Status } from "../../../src/progress/assessment";
import { live } from "../scorecard/live";
import { at, DATES, DUE, judge, on, START } from "./judge";

describe("status", () => {
	const up = { direction: "increase", baseline: 0, target: 100 } as const;
	const bound = { direction: "at_least", target: 100 } as const;
	const budget = {
		direction: "at_most",
		kind: "cumulative",
		target: 100,
	} as const;
	test.each<[string, Partial<Kpi>, number, Status]>([
		// 1
		["no direction", { target: 5, actual: 9, ...at(50) }, 50, "cannot_tell"],
		[
			"no target",
			{ direction: "at_least", actual: 9, ...at(50) },
			50,
			"cannot_tell",
		],
		[
			"a range without its upper end",
			{ direction: "range", target: 1, actual: 1, ...at(50) },
			50,
			"cannot_tell",
		],
		[
			"low above high",
			{ direction: "range", target: 3, target_high: 2, actual: 1, ...at(50) },
			50,
			"cannot_tell",
		],
		[
			"due before start",
			{ ...bound, actual: 100, start: DUE, due: START, updated: on(50) },
			50,
			"cannot_tell",
		],
		[
			"increase downwards",
			{ direction: "increase", baseline: 9, target: 5, actual: 5, ...at(50) },
			50,
			"cannot_tell",
		],
		[
			"decrease upwards",
			{ direction: "decrease", baseline: 5, target: 9, actual: 5, ...at(50) },
			50,
			"cannot_tell",
		],
		[
			"a target that is no number",
			{ ...bound, target: null, unreadable: ["target"], actual: 5, ...at(50) },
			50,
			"cannot_tell",
		],
		[
			"a due that is no date",
			{
				...bound,
				actual: 100,
				unreadable: ["due"],
				start: START,
				updated: on(50),
			},
			50,
			"cannot_tell",
		],
		[
			"neither yes nor no",
			{ direction: "yes_no", unreadable: ["actual"], ...at(50) },
			50,
			"cannot_tell",
		],
		[
			"increase without dates, not met",
			{ ...up, actual: 50, updated: on(50) },
			50,
			"cannot_tell",
		],
		[
			"increase without a start, not met",
			{ ...up, actual: 50, due: DUE, updated: on(50) },
			50,
			"cannot_tell",
		],
		[
			"increase without dates, met",
			{ ...up, actual: 100, updated: on(50) },
			50,
			"achieved",
		],
		// 2
		[
			"no actual, on the due day",
			{ ...up, ...DATES, cadence: "yearly" },
			100,
			"no_data",
		],
		[
			"no actual, after it",
			{ ...up, ...DATES, cadence: "yearly" },
			101,
			"missed",
		],
		["no actual, 46 days after the start", { ...up, ...DATES }, 46, "no_data"],
		["no actual, 47 days after the start", { ...up, ...DATES }, 47, "stale"],
		["no actual and no start", { ...up, due: DUE }, 90, "no_data"],
		// 3
		["old and over, not met", { ...up, actual: 99, ...at(10) }, 101, "missed"],
		[
			"old and over, a level met",
			{ ...up, actual: 100, ...at(10) },
			101,
			"stale",
		],
		[
			"old, a sum met",
			{ ...up, kind: "cumulative", actual: 100, ...at(10) },
			99,
			"achieved",
		],
		["old, a level met", { ...up, actual: 100, ...at(10) }, 99, "stale"],
		["old, a bound kept", { ...bound, actual: 100, ...at(10) }, 99, "stale"],
		["no as-of date", { ...bound, actual: 100, ...DATES }, 50, "stale"],
		// 4: on min(today, due) the reading of day 60 is 40 days old, however much later it is read
		[
			"over, met, fresh on the due day",
			{ ...bound, actual: 100, ...at(60) },
			300,
			"achieved",
		],
		["over, not met", { ...bound, actual: 99, ...at(60) }, 101, "missed"],
		[
			"due without start is missed too",
			{ ...up, actual: 99, due: DUE, updated: on(60) },
			101,
			"missed",
		],
		[
			"start without due is never missed",
			{ ...bound, actual: 99, start: START, updated: on(160) },
			160,
			"at_risk",
		],
		// 5
		["increase met", { ...up, actual: 100, ...at(50) }, 50, "achieved"],
		[
			"decrease met",
			{ direction: "decrease", baseline: 9, target: 5, actual: 5, ...at(50) },
			50,
			"achieved",
		],
		["at least met", { ...bound, actual: 100, ...at(50) }, 50, "on_track"],
		[
			"at most met",
			{ direction: "at_most", target: 5, actual: 5, ...at(50) },
			50,
			"on_track",
		],
		[
			"range met",
			{ direction: "range", target: 1, target_high: 2, actual: 2, ...at(50) },
			50,
			"on_track",
		],
		[
			"done before it is due",
			{ direction: "yes_no", actual: 1, ...at(50) },
			50,
			"on_track",
		],
		[
			"done when it was due",
			{ direction: "yes_no", actual: 1, ...at(100) },
			101,
			"achieved",
		],
		// the budget: 60/100 after 50 %, 10 points over
		[
			"a budget 10 points over",
			{ ...budget, actual: 60, ...at(50) },
			50,
			"on_track",
		],
		[
			"a budget more than 10 over",
			{ ...budget, actual: 60.1, ...at(50) },
			50,
			"at_risk",
		],
		["a budget 25 over", { ...budget, actual: 75, ...at(50) }, 50, "at_risk"],
		[
			"a budget more than 25 over",
			{ ...budget, actual: 75.1, ...at(50) },
			50,
			"behind",
		],
		[
			"a level at most is no budget",
			{ direction: "at_most", target: 100, actual: 80, ...at(50) },
			50,
			"on_track",
		],
		// 6: 19 days gone, 0 there
		["early", { ...up, actual: 0, ...at(19) }, 19, "early"],
		["no longer early at 20 %", { ...up, actual: 0, ...at(20) }, 20, "at_risk"],
		[
			"early but not below the line",
			{ ...up, actual: 19, ...at(19) },
			19,
			"on_track",
		],
		// 7, by the gap
		["10 points behind", { ...up, actual: 50, ...at(60) }, 60, "on_track"],
		["a little more", { ...up, actual: 49.99, ...at(60) }, 60, "at_risk"],
		["25 points behind", { ...up, actual: 35, ...at(60) }, 60, "at_risk"],
		["more than that", { ...up, actual: 34.99, ...at(60) }, 60, "behind"],
		["ahead", { ...up, actual: 90, ...at(60) }, 60, "on_track"],
		[
			"undone at 79 %",
			{ direction: "yes_no", actual: 0, ...at(79) },
			79,
			"on_track",
		],
		[
			"undone at 80 %",
			{ direction: "yes_no", actual: 0, ...at(80) },
			80,
			"at_risk",
		],
		[
			"undone without dates",
			{ direction: "yes_no", actual: 0, updated: on(50) },
			50,
			"on_track",
		],
		["a bound at 90 %", { ...bound, actual: 90, ...at(50) }, 50, "at_risk"],
		[
			"a bound at 89.99 %",
			{ ...bound, actual: 89.99, ...at(50) },
			50,
			"behind",
		],
		[
			"a bound without a percentage",
			{ direction: "at_least", target: 0, actual: -1, ...at(50) },
			50,
			"behind",
		],
	])("%s", (_, kpi, today, status) => {
		expect(judge(kpi, on(today)).status).toBe(status);
		expect(live(kpi, on(today)).status).toBe(status);
	});

	test.each<[Cadence | null, number]>([
		["daily", 4],
		["weekly", 11],
		["fortnightly", 21],
		["monthly", 46],
		["quarterly", 137],
		["half_yearly", 274],
		["yearly", 548],
		[null, 46],
	])("a reading of cadence %p is fresh for %i days", (cadence, days) => {
		const kept = {
			direction: "at_least",
			target: 1,
			actual: 1,
			cadence,
		} as const;
		const later = (passed: number) =>
			judge({ ...kept, updated: START }, on(passed)).status;
		const shown = (passed: number) =>
			live({ ...kept, updated: START }, on(passed)).status;
		expect([later(days), later(days + 1)]).toEqual(["on_track", "stale"]);
		expect([shown(days), shown(days + 1)]).toEqual(["on_track", "stale"]);
	});

	test("without as-of dates and log staleness is off", () => {
		const is = judge({ ...up, actual: 60, ...DATES }, on(60), "gap", {
			stale: false,
		});
		expect(is.status).toBe("on_track");
	});

	test("closing days move the end", () => {
		const late = (day: number, actual: number) =>
			judge({ ...up, actual, ...at(100) }, on(day), "gap", { closingDays: 5 })
				.status;
		// 99 against an expected 100 % on the due day is one point behind
		expect([late(105, 99), late(106, 99), late(106, 100)]).toEqual([
			"on_track",
			"missed",
			"achieved",
		]);
		const kpi = { ...up, actual: 99, ...at(100) };
		const shown = (day: number) =>
			live(kpi, on(day), { closingDays: 5 }).status;
		expect([shown(105), shown(106)]).toEqual(["on_track", "missed"]);
	});
});

describe("policies", () => {
	const up = {
		direction: "increase",
		baseline: 0,
		target: 100,
		...at(60),
	} as const;
	/** Actuals at and just below the two thresholds; 60 % is expected. */
	test.each<[PolicyName, [number, Status][]]>([
		[
			"gap",
			[
				[50, "on_track"],
				[49.99, "at_risk"],
				[35, "at_risk"],
				[34.99, "behind"],
			],
		],
		[
			"gap_wide",
			[
				[43.5, "on_track"],
				[43.49, "at_risk"],
				[27, "at_risk"],
				[26.99, "behind"],
			],
		],
		// 57/60 = 0.95, 51/60 = 0.85
		[
			"ratio",
			[
				[57, "on_track"],
				[56.99, "at_risk"],
				[51, "at_risk"],
				[50.99, "behind"],
			],
		],
		[
			"corridor",
			[
				[90, "on_track"],
				[89.99, "at_risk"],
				[70, "at_risk"],
				[69.99, "behind"],
			],
		],
		[
			"strict",
			[
				[60, "on_track"],
				[59.99, "at_risk"],
				[50, "at_risk"],
				[49.99, "behind"],
			],
		],
	])("%s", (policy, cases) => {
		const judged = cases.map(([actual]) => [
			actual,
			judge({ ...up, actual }, on(60), policy).status,
		]);
		expect(judged).toEqual(cases);
		const shown = cases.map(([actual]) => [
			actual,
			live({ ...up, actual }, on(60), { policy }).status,
		]);
		expect(shown).toEqual(cases);
	});
	test("the ratio with nothing expected asks only for no loss", () => {
		const first = { ...up, start: on(60), due: on(100) };
		const early = (actual: number) => {
			const is = judge({ ...first, actual }, on(60), "ratio");
			return [is.expected, is.status];
		};
		// below the line it is still early, whatever the policy
		expect([early(0), early(-1)]).toEqual([
			[0, "on_track"],
			[0, "early"],
		]);
	});
});
