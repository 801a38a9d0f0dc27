import { describe, expect, test } from "@jest/globals";
import type { Reading } from "../../../src/kpi/reading";
import {
	type Forecast,
	forecastOf,
	paceOf,
} from "../../../src/progress/forecast";
import { kpiOf } from "./judge";

const TODAY = "2026-06-30";
/** Ten days apart, the last one today. */
const READINGS: Reading[] = [
	{ day: "2026-05-31", value: 10 },
	{ day: "2026-06-10", value: 14 },
	{ day: "2026-06-20", value: 17 },
	{ day: "2026-06-30", value: 23 },
];
const up = {
	direction: "increase",
	baseline: 0,
	target: 28,
	due: "2026-07-20",
} as const;

/*
 * x = 0 10 20 30, y = 10 14 17 23: mean x 15, mean y 16, Sxx = 225+25+25+225 = 500, Sxy = 90+10+5+105 = 210, slope 0.42 a day.
 * 20 days after the last reading, x = 50: 16 + 0.42·35 = 30.7.
 * On the line: 9.7 13.9 18.1 22.3, so SSE = 0.09+0.01+1.21+0.49 = 1.8 and s² = 1.8/2 = 0.9.
 * 80 %: 1.885618·√(0.9·(1 + 1/4 + 35²/500)) = 1.885618·√3.33 = 3.44093.
 */
describe("a forecast", () => {
	const made = forecastOf(kpiOf(up), READINGS, TODAY) as Forecast;
	test("is where the line through the last readings stands on the due day", () => {
		expect(made.value).toBeCloseTo(30.7, 10);
	});
	test("has an interval in which four values out of five will lie", () => {
		expect(made.low).toBeCloseTo(30.7 - 3.44093, 4);
		expect(made.high).toBeCloseTo(30.7 + 3.44093, 4);
	});
	test("says when the target is met: (28 - 22.3) / 0.42 = 13.57 days from now", () => {
		expect(made.metOn).toBe("2026-07-14");
	});
	test("says that it never is when the line leads away", () => {
		const down = {
			...up,
			direction: "decrease",
			target: 5,
			baseline: 30,
		} as const;
		expect(forecastOf(kpiOf(down), READINGS, TODAY)).toMatchObject({
			metOn: null,
		});
	});
	test("leads to the nearer end of a range", () => {
		const range = {
			...up,
			direction: "range",
			target: 28,
			target_high: 40,
		} as const;
		expect(forecastOf(kpiOf(range), READINGS, TODAY)).toMatchObject({
			metOn: "2026-07-14",
		});
	});
	test("rests on the last six readings only", () => {
		const older = [
			{ day: "2026-01-01", value: 900 },
			{ day: "2026-05-11", value: 2 },
			{ day: "2026-05-21", value: 6 },
			...READINGS,
		];
		const is = forecastOf(kpiOf(up), older, TODAY) as Forecast;
		expect(is.readings.map(({ value }) => value)).toEqual([
			2, 6, 10, 14, 17, 23,
		]);
		// x = -50 … 0: mean x -25, mean y 12, Sxx = 625+225+25+25+225+625 = 1750,
		// Sxy = 250+90+10+10+75+275 = 710, at x = 20: 12 + 710/1750·45
		expect(is.value).toBeCloseTo(12 + (710 / 1750) * 45, 10);
	});
	test("counts the row's own actual as the newest reading", () => {
		const row = { ...up, actual: 23, updated: TODAY };
		expect(forecastOf(kpiOf(row), READINGS.slice(0, 3), TODAY)).toMatchObject({
			value: made.value,
		});
	});
	test.each([
		[
			"with fewer than four readings",
			up,
			READINGS.slice(1),
			"forecast.too_few",
		],
		["without a due day", { ...up, due: null }, READINGS, "forecast.no_due"],
		[
			"after the due day",
			{ ...up, due: "2026-06-29" },
			READINGS,
			"forecast.over",
		],
		[
			"for a yes or no",
			{ ...up, direction: "yes_no" as const },
			READINGS,
			"forecast.no_figure",
		],
	])("is not made %s, and says so", (_, kpi, readings, key) => {
		expect(forecastOf(kpiOf(kpi), readings, TODAY)).toMatchObject({ key });
	});
});

describe("the pace", () => {
	test("that is needed from the last reading on: 5 more in 20 days; so far 13 in 30", () => {
		expect(paceOf(kpiOf(up), READINGS, TODAY)).toEqual({
			needed: 0.25,
			soFar: 13 / 30,
		});
	});
	test("is nothing where the target is met or no day is left", () => {
		expect(paceOf(kpiOf({ ...up, target: 23 }), READINGS, TODAY)).toBeNull();
		expect(paceOf(kpiOf({ ...up, due: TODAY }), READINGS, TODAY)).toBeNull();
	});
});
