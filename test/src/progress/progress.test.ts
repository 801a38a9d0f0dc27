/** Every line of the rules on progress and expectation, each with what it comes to worked out by hand, for core and formulas alike. */
import { describe, expect, test } from "@jest/globals";
import type { Kpi } from "../../../src/kpi/kpi";
import { live } from "../scorecard/live";
import { at, DATES, DUE, judge, on, START } from "./judge";

type Row = [title: string, kpi: Partial<Kpi>, progress: number | null];

describe("progress", () => {
	test.each<Row>([
		// (a-b)/(t-b): (115-100)/(120-100) = 15/20
		[
			"increase",
			{ direction: "increase", baseline: 100, target: 120, actual: 115 },
			0.75,
		],
		// (-2+5)/(5+5) = 3/10
		[
			"increase through zero",
			{ direction: "increase", baseline: -5, target: 5, actual: -2 },
			0.3,
		],
		// (-30+50)/(-10+50) = 20/40
		[
			"increase below zero",
			{ direction: "increase", baseline: -50, target: -10, actual: -30 },
			0.5,
		],
		// (130-100)/20 = 30/20
		[
			"increase above 100 %",
			{ direction: "increase", baseline: 100, target: 120, actual: 130 },
			1.5,
		],
		// (90-100)/20 = -10/20
		[
			"increase below 0",
			{ direction: "increase", baseline: 100, target: 120, actual: 90 },
			-0.5,
		],
		// 1/3 = 0.33333…
		[
			"rounded to 4 decimals",
			{ direction: "increase", baseline: 0, target: 3, actual: 1 },
			0.3333,
		],
		// 1/8000 = 0.000125: half away from zero would be 0.0001 (0.000125 lies nearer to 0.0001 than to 0.0002)
		[
			"rounded down",
			{ direction: "increase", baseline: 0, target: 8000, actual: 1 },
			0.0001,
		],
		// 1/4000 = 0.00025, half, away from zero
		[
			"a half is rounded away from zero",
			{ direction: "increase", baseline: 0, target: 4000, actual: 1 },
			0.0003,
		],
		// -1/4000 = -0.00025
		[
			"a negative half too",
			{ direction: "increase", baseline: 0, target: 4000, actual: -1 },
			-0.0003,
		],
		// no baseline, cumulative, t > 0: counted from 0, 30/200
		[
			"increase, a sum from nothing",
			{ direction: "increase", kind: "cumulative", target: 200, actual: 30 },
			0.15,
		],
		[
			"increase, a sum with target 0",
			{ direction: "increase", kind: "cumulative", target: 0, actual: -3 },
			null,
		],
		[
			"increase, a level without baseline",
			{ direction: "increase", kind: "level", target: 200, actual: 30 },
			null,
		],
		[
			"increase, per period without baseline",
			{ direction: "increase", kind: "per_period", target: 20, actual: 5 },
			null,
		],
		// (30-50)/(10-50) = -20/-40
		[
			"decrease",
			{ direction: "decrease", baseline: 50, target: 10, actual: 30 },
			0.5,
		],
		// (0-50)/(10-50) = 50/40
		[
			"decrease above 100 %",
			{ direction: "decrease", baseline: 50, target: 10, actual: 0 },
			1.25,
		],
		// (70-50)/(10-50) = 20/-40
		[
			"decrease below 0",
			{ direction: "decrease", baseline: 50, target: 10, actual: 70 },
			-0.5,
		],
		[
			"decrease without baseline",
			{ direction: "decrease", target: 10, actual: 30 },
			null,
		],
		[
			"decrease, a sum without baseline",
			{ direction: "decrease", kind: "cumulative", target: 10, actual: 30 },
			null,
		],
		[
			"b = t, increase met",
			{ direction: "increase", baseline: 8, target: 8, actual: 9 },
			1,
		],
		[
			"b = t, increase not met",
			{ direction: "increase", baseline: 8, target: 8, actual: 7 },
			0,
		],
		[
			"b = t, decrease met",
			{ direction: "decrease", baseline: 8, target: 8, actual: 7 },
			1,
		],
		[
			"b = t, decrease not met",
			{ direction: "decrease", baseline: 8, target: 8, actual: 9 },
			0,
		],
		// b < t: (80-70)/(90-70) = 10/20
		[
			"at least, from below",
			{ direction: "at_least", baseline: 70, target: 90, actual: 80 },
			0.5,
		],
		// (60-70)/20 = -0.5, held at 0
		[
			"at least, below where it began",
			{ direction: "at_least", baseline: 70, target: 90, actual: 60 },
			0,
		],
		[
			"at least, met: exactly 100 %",
			{ direction: "at_least", baseline: 70, target: 90, actual: 99 },
			1,
		],
		// no baseline: 76/95
		[
			"at least, without baseline",
			{ direction: "at_least", target: 95, actual: 76 },
			0.8,
		],
		// b >= t: a/t as well, 76/95
		[
			"at least, baseline beyond",
			{ direction: "at_least", baseline: 98, target: 95, actual: 76 },
			0.8,
		],
		[
			"at least, a negative actual",
			{ direction: "at_least", target: 95, actual: -1 },
			null,
		],
		[
			"at least 0, below it",
			{ direction: "at_least", target: 0, actual: -1 },
			null,
		],
		[
			"at least a negative, below it",
			{ direction: "at_least", target: -5, actual: -6 },
			null,
		],
		// b > t: (30-50)/(10-50)
		[
			"at most, from above",
			{ direction: "at_most", baseline: 50, target: 10, actual: 30 },
			0.5,
		],
		[
			"at most, above where it began",
			{ direction: "at_most", baseline: 50, target: 10, actual: 60 },
			0,
		],
		[
			"at most, met: exactly 100 %",
			{ direction: "at_most", target: 10, actual: 2 },
			1,
		],
		// t/a = 4/5
		[
			"at most, without baseline",
			{ direction: "at_most", target: 4, actual: 5 },
			0.8,
		],
		// t/a = 0/2
		["at most 0, broken", { direction: "at_most", target: 0, actual: 2 }, 0],
		[
			"at most a negative, broken",
			{ direction: "at_most", target: -4, actual: -2 },
			null,
		],
		[
			"range, on its lower end",
			{ direction: "range", target: 36, target_high: 38, actual: 36 },
			1,
		],
		[
			"range, on its upper end",
			{ direction: "range", target: 36, target_high: 38, actual: 38 },
			1,
		],
		// baseline outside: d = 40-38 = 2, D = 42-38 = 4, 1 - 2/4
		[
			"range, on the way from above",
			{
				direction: "range",
				baseline: 42,
				target: 36,
				target_high: 38,
				actual: 40,
			},
			0.5,
		],
		// d = 36-35 = 1, D = 36-32 = 4
		[
			"range, on the way from below",
			{
				direction: "range",
				baseline: 32,
				target: 36,
				target_high: 38,
				actual: 35,
			},
			0.75,
		],
		// baseline inside: D = 38-36 = 2, d = 1
		[
			"range, baseline inside",
			{
				direction: "range",
				baseline: 37,
				target: 36,
				target_high: 38,
				actual: 39,
			},
			0.5,
		],
		// no baseline: D = 2, d = 0.5
		[
			"range, without baseline",
			{ direction: "range", target: 36, target_high: 38, actual: 38.5 },
			0.75,
		],
		// d = 9, D = 2: 1 - 4.5, held at 0
		[
			"range, far away",
			{ direction: "range", target: 36, target_high: 38, actual: 47 },
			0,
		],
		[
			"range of one value, missed: D = 0",
			{ direction: "range", target: 36, target_high: 36, actual: 37 },
			0,
		],
		["yes", { direction: "yes_no", actual: 1 }, 1],
		["no", { direction: "yes_no", actual: 0 }, 0],
		["yes or no is blank", { direction: "yes_no" }, null],
		["no actual", { direction: "increase", baseline: 1, target: 2 }, null],
		["no target", { direction: "at_most", actual: 2 }, null],
	])("%s", (_, kpi, progress) => {
		const row = { ...at(50), ...kpi };
		expect(judge(row, on(50)).progress).toBe(progress);
		expect(live(row, on(50)).progress).toBe(progress);
	});
});

describe("expected", () => {
	test.each<[string, Partial<Kpi>, number | null]>([
		// 60 of 100 days
		["increase follows the time", { direction: "increase", ...at(60) }, 0.6],
		["decrease too", { direction: "decrease", ...at(60) }, 0.6],
		[
			"at least from below",
			{ direction: "at_least", baseline: 1, target: 2, ...at(60) },
			0.6,
		],
		[
			"at least already kept at the start",
			{ direction: "at_least", baseline: 2, target: 2, ...at(60) },
			null,
		],
		[
			"at least without baseline",
			{ direction: "at_least", target: 2, ...at(60) },
			null,
		],
		[
			"at most from above",
			{ direction: "at_most", baseline: 3, target: 2, ...at(60) },
			0.6,
		],
		[
			"at most already kept at the start",
			{ direction: "at_most", baseline: 1, target: 2, ...at(60) },
			null,
		],
		[
			"range from outside",
			{ direction: "range", baseline: 9, target: 1, target_high: 2, ...at(60) },
			0.6,
		],
		[
			"range from inside",
			{ direction: "range", baseline: 1, target: 1, target_high: 2, ...at(60) },
			null,
		],
		["yes or no", { direction: "yes_no", ...at(60) }, null],
		["before the start", { direction: "increase", ...at(-5) }, 0],
		[
			"after the due day",
			{ direction: "increase", start: START, due: on(50), updated: on(60) },
			1,
		],
		[
			"without a start",
			{ direction: "increase", due: DUE, updated: on(60) },
			null,
		],
		[
			"without a due day",
			{ direction: "increase", start: START, updated: on(60) },
			null,
		],
		// the actual counts up to day 40, although today is day 60
		["as of the actual's day", { direction: "increase", ...at(40) }, 0.4],
		["never later than today", { direction: "increase", ...at(70) }, 0.6],
		["today where no day is given", { direction: "increase", ...DATES }, 0.6],
		[
			"start is due: 0 before that day",
			{ direction: "increase", start: on(61), due: on(61), updated: on(60) },
			0,
		],
		[
			"start is due: 1 on it",
			{ direction: "increase", start: on(60), due: on(60), updated: on(60) },
			1,
		],
	])("%s", (_, kpi, expected) => {
		expect(judge(kpi, on(60)).expected).toBe(expected);
		expect(live(kpi, on(60)).expected).toBe(expected);
	});
});

describe("a target plan", () => {
	/** 100 → 200 with 110 by day 30, 150 by day 60, 200 by day 100. */
	const plan = [
		{ end: on(30), value: 110 },
		{ end: on(100), value: 200 },
		{ end: on(60), value: 150 },
	];
	const up = { direction: "increase", baseline: 100, target: 200 } as const;
	test.each<[string, Partial<Kpi>, number | null]>([
		[
			"before its first period ends nothing is expected",
			{ ...up, ...at(29) },
			0,
		],
		// (110-100)/(200-100)
		["on the day its first period ends", { ...up, ...at(30) }, 0.1],
		["until the next one ends", { ...up, ...at(59) }, 0.1],
		// (150-100)/100
		["with the second", { ...up, ...at(60) }, 0.5],
		// (150-300)/(100-300) = 150/200
		[
			"decrease",
			{ direction: "decrease", baseline: 300, target: 100, ...at(60) },
			0.75,
		],
		// from nothing: 150/200
		[
			"a sum from nothing",
			{ direction: "increase", kind: "cumulative", target: 200, ...at(60) },
			0.75,
		],
		[
			"at least without baseline, from 0",
			{ direction: "at_least", target: 200, ...at(60) },
			0.75,
		],
		[
			"at least, kept at the start, has no way to go",
			{ direction: "at_least", baseline: 200, target: 200, ...at(60) },
			null,
		],
		// a range follows the time: 60 days
		[
			"a range follows the time",
			{ direction: "range", baseline: 9, target: 1, target_high: 2, ...at(60) },
			0.6,
		],
	])("%s", (_, kpi, expected) => {
		const is = judge(kpi, on(60), "gap", {}, { plan });
		expect(is.expected).toBe(expected);
		expect(live(kpi, on(60), { plan }).expected).toBe(expected);
	});
	test("counts the line written last for one end, and decides the status", () => {
		const corrected = [...plan, { end: on(60), value: 120 }];
		// (120-100)/100 expected, (118-100)/100 there: 2 points behind
		const is = judge(
			{ ...up, actual: 118, ...at(60) },
			on(60),
			"gap",
			{},
			{ plan: corrected },
		);
		expect(is).toMatchObject({
			expected: 0.2,
			progress: 0.18,
			gap: -0.02,
			status: "on_track",
		});
	});
});
