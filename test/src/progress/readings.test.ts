import { describe, expect, test } from "@jest/globals";
import type { Kpi } from "../../../src/kpi/kpi";
import type { Reading } from "../../../src/kpi/reading";
import { periodRecord } from "../../../src/progress/period-record";
import { periodStart } from "../../../src/progress/periods";
import { counted, history } from "../../../src/progress/readings";
import { trendOf } from "../../../src/progress/trend";
import { judge, kpiOf } from "./judge";

const TODAY = "2026-06-30";
const read = (day: string, value: number): Reading => ({ day, value });

describe("the actual that counts", () => {
	const row = {
		direction: "increase",
		actual: 5,
		updated: "2026-06-10",
	} as const;
	const log = [read("2026-06-20", 7), read("2026-05-31", 3)];
	test.each<[string, Partial<Kpi>, Reading[], [number | null, string | null]]>([
		["the row's own without a log", row, [], [5, "2026-06-10"]],
		["the log's when that is newer", row, log, [7, "2026-06-20"]],
		[
			"the row's own when that is newer",
			{ ...row, updated: "2026-06-21" },
			log,
			[5, "2026-06-21"],
		],
		[
			"the row's own on the same day",
			{ ...row, updated: "2026-06-20" },
			log,
			[5, "2026-06-20"],
		],
		[
			"the log's when the row's own has no date",
			{ ...row, updated: null },
			log,
			[7, "2026-06-20"],
		],
		[
			"the log's when the row has none",
			{ ...row, actual: null },
			log,
			[7, "2026-06-20"],
		],
		[
			"not one of the future",
			row,
			[...log, read("2026-07-01", 9)],
			[7, "2026-06-20"],
		],
		[
			"of one day the one written last",
			row,
			[...log, read("2026-06-20", 8)],
			[8, "2026-06-20"],
		],
		[
			"a word in the cell as long as it is newer",
			{ ...row, actual: null, unreadable: ["actual"], updated: "2026-06-21" },
			log,
			[null, "2026-06-21"],
		],
	])("is %s", (_, over, readings, [actual, updated]) => {
		expect(counted(kpiOf(over), readings, TODAY)).toMatchObject({
			actual,
			updated,
		});
	});
	test("decides progress, and a log's figure for a yes or no is 1 or 0", () => {
		const done = {
			direction: "yes_no",
			actual: 0,
			updated: "2026-06-10",
		} as const;
		const status = (value: number) =>
			judge(done, TODAY, "gap", {}, { readings: [read("2026-06-20", value)] });
		expect(status(1)).toMatchObject({ progress: 1, status: "on_track" });
		expect(status(2).status).toBe("cannot_tell");
	});
});

describe("a KPI per period", () => {
	const monthly = {
		direction: "at_least",
		kind: "per_period",
		cadence: "monthly",
		target: 20,
		start: "2026-01-15",
	} as const;
	const log = [read("2026-05-31", 21), read("2026-06-10", 7)];
	test("counts the last period that is over", () => {
		// on 15 June the 7 of June are not a month yet
		expect(counted(kpiOf(monthly), log, "2026-06-15")).toMatchObject({
			actual: 21,
		});
		// June is over on its last day
		expect(counted(kpiOf(monthly), log, "2026-06-30")).toMatchObject({
			actual: 7,
		});
	});
	test("passes over a figure that the row itself has of the open period", () => {
		const row = { ...monthly, actual: 9, updated: "2026-06-14" };
		expect(counted(kpiOf(row), log, "2026-06-15")).toMatchObject({
			actual: 21,
		});
		expect(counted(kpiOf(row), [], "2026-06-15")).toMatchObject({ actual: 9 });
	});
	test("counts how many periods met the target, and those without a figure", () => {
		const readings = [
			read("2026-01-31", 20), // met
			read("2026-02-28", 19), // not met
			read("2026-03-10", 25), // corrected below
			read("2026-03-31", 15), // not met
			// nothing in April
			read("2026-05-31", 21), // met
			read("2026-06-10", 30), // June is not over
		];
		expect(periodRecord(kpiOf(monthly), readings, "2026-06-15")).toEqual({
			met: 2,
			reported: 4,
			blank: 1,
		});
		expect(
			periodRecord(
				kpiOf({ ...monthly, kind: "level" }),
				readings,
				"2026-06-15",
			),
		).toBeNull();
	});
	test.each([
		["daily", "2026-06-30"],
		["weekly", "2026-06-29"], // a Monday
		["monthly", "2026-06-01"],
		["quarterly", "2026-04-01"],
		["half_yearly", "2026-01-01"],
		["yearly", "2026-01-01"],
		["fortnightly", "2026-06-18"], // 12 × 14 days after 1 January is 18 June
	] as const)("%s periods begin on %s", (cadence, first) => {
		expect(periodStart(kpiOf({ cadence, start: "2026-01-01" }), TODAY)).toBe(
			first,
		);
	});
});

describe("history and trend", () => {
	const log = [
		read("2026-06-10", 4),
		read("2026-05-10", 3),
		read("2026-06-10", 6),
	];
	test("has one reading a day, by day, the row's own last", () => {
		const row = kpiOf({
			direction: "increase",
			actual: 8,
			updated: "2026-06-20",
		});
		expect(history(row, log, TODAY)).toEqual([
			read("2026-05-10", 3),
			read("2026-06-10", 6),
			read("2026-06-20", 8),
		]);
	});
	test("ends where the row's own has no date and the log nothing", () => {
		expect(history(kpiOf({ actual: 8 }), [], TODAY)).toEqual([]);
	});
	test.each<[Kpi["direction"], number, string | undefined]>([
		["increase", 7, "better"],
		["increase", 5, "worse"],
		["increase", 6, "same"],
		["at_least", 7, "better"],
		["decrease", 5, "better"],
		["decrease", 7, "worse"],
		["at_most", 5, "better"],
		// 2..4: 6 lies 2 away, 5 lies 1 away, 1 lies 1 away, 0 lies 2 away
		["range", 5, "better"],
		["range", 1, "better"],
		["range", 0, "same"],
		["range", 9, "worse"],
		[null, 7, undefined],
	])("%s from 6 to %d is %s", (direction, actual, trend) => {
		const row = kpiOf({
			direction,
			target: 2,
			target_high: 4,
			actual,
			updated: "2026-06-20",
		});
		expect(trendOf(row, log, TODAY)?.trend).toBe(trend);
	});
	test("needs two readings", () => {
		const row = kpiOf({
			direction: "increase",
			actual: 8,
			updated: "2026-06-20",
		});
		expect(trendOf(row, [], TODAY)).toBeNull();
	});
});
