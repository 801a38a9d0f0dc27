/** Wide tables: a column a period. */
import { describe, expect, test } from "@jest/globals";
import { readTable } from "../../../src/table";
import type { Cell } from "../../../src/table/snapshot";
import { periodColumns } from "../../../src/table/wide";
import { sheet } from "./sheet";

const TODAY = "2026-05-20";
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

const read = (rows: Cell[][], formats?: string[][]) =>
	readTable(sheet(rows, { today: TODAY, ...(formats && { formats }) }));
const found = (headers: string[], around: string[] = []) =>
	periodColumns(headers, TODAY, around).map(
		({ column, start, end, as }) => `${column} ${as} ${start} ${end}`,
	);

describe("period columns", () => {
	test.each([
		["1月 2月 3月", "2026-01-31 2026-02-28 2026-03-31"],
		["一月 十一月 十二月", "2026-01-31 2026-11-30 2026-12-31"],
		["Jan Feb Sept", "2026-01-31 2026-02-28 2026-09-30"],
		["2025/11 2025/12 2026/1", "2025-11-30 2025-12-31 2026-01-31"],
		["2026-01-01 2026-02-01 2026-03-01", "2026-01-31 2026-02-28 2026-03-31"],
		["Q1 Q2 Q3 Q4", "2026-03-31 2026-06-30 2026-09-30 2026-12-31"],
		["第一季 第二季 第三季", "2026-03-31 2026-06-30 2026-09-30"],
		["上半年 下半年 2027上半年", "2026-06-30 2026-12-31 2027-06-30"],
		["2024年 2025年 2026年", "2024-12-31 2025-12-31 2026-12-31"],
		["113年 114年 115年", "2024-12-31 2025-12-31 2026-12-31"],
		["FY24 FY25 FY26", "2024-12-31 2025-12-31 2026-12-31"],
	])("%s end on %s", (headers, ends) => {
		const columns = periodColumns(headers.split(" "), TODAY, []);
		expect(columns.map(({ end }) => end).join(" ")).toBe(ends);
		expect(new Set(columns.map(({ as }) => as))).toEqual(new Set(["actual"]));
	});

	test("say what they hold, in both languages", () => {
		const pairs = ["Q1 target", "Q1 actual", "Q2 target", "Q2 actual"];
		expect(found(["KPI", ...pairs])).toEqual([
			"2 actual 2026-01-01 2026-03-31",
			"4 actual 2026-04-01 2026-06-30",
			"1 target 2026-01-01 2026-03-31",
			"3 target 2026-04-01 2026-06-30",
		]);
		expect(found(["指標", "2025 目標", "2026 目標", "2027 目標"])).toEqual([
			"1 target 2025-01-01 2025-12-31",
			"2 target 2026-01-01 2026-12-31",
			"3 target 2027-01-01 2027-12-31",
		]);
		expect(found(["指標", "1月實績", "2月實績", "1月預算", "2月預算"])).toEqual(
			[
				"1 actual 2026-01-01 2026-01-31",
				"2 actual 2026-02-01 2026-02-28",
				"3 target 2026-01-01 2026-01-31",
				"4 target 2026-02-01 2026-02-28",
			],
		);
	});

	test("take a year that they do not name from the titles", () => {
		const [first] = periodColumns(["Q1", "Q2", "Q3"], TODAY, ["2025 年度報表"]);
		expect(first?.end).toBe("2025-03-31");
	});

	test.each([
		["one period alone", ["KPI", "2026 target", "Owner"]],
		["two months without a word beside them", ["KPI", "1月", "2月"]],
		["the same period twice", ["KPI", "Q1 actual", "Q1 actual", "Q2 actual"]],
		["dates and the past", ["KPI", "2026 start date", "2027 due date"]],
		[
			"last year's figures",
			["KPI", "去年 1月實績", "去年 2月實績", "去年 3月實績"],
		],
		["other words", ["KPI", "Q1 notes", "Q2 notes", "Q3 notes"]],
	])("are none: %s", (_, headers) => {
		expect(found(headers)).toEqual([]);
	});
});

describe("rows of a wide table", () => {
	test("months: readings up to today, the latest of which is the actual", () => {
		const { rows } = read([
			["部門", "關鍵指標", "目標值", ...MONTHS.map((n) => `${n}月`)],
			[
				"業務",
				"每月新客戶數",
				30,
				21,
				"",
				25,
				"28 家",
				12,
				"",
				"",
				"",
				"",
				"",
				"",
				"",
			],
		]);
		const [row] = rows;
		expect(row?.periods?.readings).toEqual([
			{ day: "2026-01-31", value: 21 },
			{ day: "2026-03-31", value: 25 },
			{ day: "2026-04-30", value: 28 },
			// May is not over: it counts as of today
			{ day: TODAY, value: 12 },
		]);
		expect(row?.periods?.plan).toEqual([]);
		expect(row?.kpi).toMatchObject({
			target: 30,
			actual: 12,
			updated: TODAY,
			start: "2026-01-01",
			due: "2026-12-31",
			cadence: "monthly",
		});
	});

	test("what stands in a period that has not begun is no reading", () => {
		const { rows } = read([
			["Goal", "Key indicator", "Owner", "Q1", "Q2", "Q3", "Q4"],
			["Grow", "Net revenue", "Ann", 10, 11, 12, 13],
		]);
		expect(rows[0]?.periods?.readings).toEqual([
			{ day: "2026-03-31", value: 10 },
			{ day: TODAY, value: 11 },
		]);
	});

	test("pairs of quarters: readings and a target plan; the last target is the target", () => {
		const { rows } = read([
			[
				"Goal",
				"Key indicator",
				"Q1 target",
				"Q1 actual",
				"Q2 target",
				"Q2 actual",
				"Q3 target",
				"Q3 actual",
				"Q4 target",
				"Q4 actual",
			],
			["Grow", "Net revenue", 10, 9, 20, 12, 30, "", 40, ""],
		]);
		const [row] = rows;
		expect(row?.periods).toEqual({
			readings: [
				{ day: "2026-03-31", value: 9 },
				{ day: TODAY, value: 12 },
			],
			plan: [
				{ end: "2026-03-31", value: 10 },
				{ end: "2026-06-30", value: 20 },
				{ end: "2026-09-30", value: 30 },
				{ end: "2026-12-31", value: 40 },
			],
		});
		expect(row?.kpi).toMatchObject({
			target: 40,
			actual: 12,
			updated: TODAY,
			due: "2026-12-31",
			cadence: "quarterly",
		});
	});

	test("shares are percent points", () => {
		const formats = [Array(6).fill(""), ["", "", "", "0%", "0%", "0%"]];
		const { rows } = read(
			[
				["Goal", "Key indicator", "Owner", "Jan", "Feb", "Mar"],
				["Keep", "Renewal rate", "Ann", 0.7, 0.75, 0.82],
			],
			formats,
		);
		expect(rows[0]?.kpi).toMatchObject({ unit: "%", actual: 82 });
		expect(rows[0]?.periods?.readings[0]?.value).toBe(70);
	});

	test("dates and an actual of the row's own are kept", () => {
		const { rows } = read([
			["Goal", "Key indicator", "Actual", "Due", "1月", "2月", "3月"],
			["Grow", "Deals", 7, { date: "2026-06-30" }, 1, 2, 3],
		]);
		expect(rows[0]?.kpi).toMatchObject({ actual: 7, due: "2026-06-30" });
	});

	test("a table without periods has none", () => {
		const { rows } = read([
			["Goal", "Key indicator", "Target"],
			["Grow", "Deals", 7],
		]);
		expect(rows[0]?.periods).toBeUndefined();
	});
});
