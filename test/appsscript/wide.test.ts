/** A wide finance sheet becomes a scorecard with a past and a plan. */
import { describe, expect, test } from "@jest/globals";
import { label } from "../../src/i18n/render";
import {
	ask,
	column,
	get,
	openOffice,
	sheetOf,
	shown,
	workbookOf,
} from "./office";

const PAIRS = [
	[
		"Goal",
		"Key indicator",
		"Owner",
		"Baseline",
		"Q1 target",
		"Q1 actual",
		"Q2 target",
		"Q2 actual",
		"Q3 target",
		"Q3 actual",
		"Q4 target",
		"Q4 actual",
	],
	[
		"Grow",
		"Contracts signed since January",
		"Ann",
		0,
		10,
		12,
		20,
		15,
		30,
		"",
		40,
		"",
	],
	[
		"Keep",
		"Renewal rate",
		"Bo",
		"70%",
		"72%",
		"71%",
		"75%",
		"74%",
		"78%",
		"",
		"80%",
		"",
	],
];
const MONTHS = [
	[
		"部門",
		"目標名稱",
		"關鍵指標",
		"目標值",
		"1月",
		"2月",
		"3月",
		"4月",
		"5月",
		"6月",
		"7月",
	],
	["業務", "擴大客群", "每月新客戶數", 30, 21, 25, 28, 31, 33, "", ""],
];

const MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"];

function office(rows: (string | number)[][], language: "en" | "zh-TW") {
	const host = openOffice(workbookOf(sheetOf("Plan", rows)));
	const source = { sheetId: host.activeSheet.id, language };
	const write = () => get(host, "write", source);
	return { host, source, write };
}

test("a forecast is shown as a number, whatever day it was worked out for", () => {
	const { host, source, write } = office(
		[
			["Goal", "Indicator", "Baseline", "2026 target", ...MONTH_NAMES],
			["Calm", "Complaints on file", 50, 30, 48, 45, 44, 40, 38, 35],
		],
		"en",
	);
	const { sheetId } = write();
	get(host, "takePeriods", source);
	get(host, "write", { ...source, sheetId });
	const [forecast = ""] = column(
		shown(host, "Plan scorecard"),
		"Forecast at due",
	);
	// Least squares over six month-ends, on the last of them, which is the due day.
	expect(Number(forecast)).toBeCloseTo(35.221, 3);
});

describe("pairs of quarters", () => {
	const { host, source, write } = office(PAIRS, "en");
	const { sheetId } = write();
	const card = () => shown(host, "Plan scorecard");

	test("the scorecard has the latest actual, the last target and the year", () => {
		// The second quarter ends today.
		expect(column(card(), "Actual")).toEqual(["15", "74.0%"]);
		expect(column(card(), "As of")).toEqual(["2026-06-30", "2026-06-30"]);
		expect(column(card(), "Target")).toEqual(["40", "80.0%"]);
		expect(column(card(), "Due")).toEqual(["2026-12-31", "2026-12-31"]);
	});

	test("readings go into the log and targets into the plan, in few calls", () => {
		expect(get(host, "takePeriods", source)).toEqual({
			readings: 4,
			planned: 8,
			unknown: 0,
		});
		expect(host.meter.lastTotal).toBeLessThanOrEqual(60);
		const table = shown(host, label("sheet.log", "en"));
		expect(column(table, "KPI ID").filter(Boolean)).toEqual([
			"K-0001",
			"K-0001",
			"K-0002",
			"K-0002",
		]);
		expect(column(table, "Value").filter(Boolean)).toEqual([
			"12",
			"15",
			"71.0%",
			"74.0%",
		]);
		const settings = shown(host, "SMART settings");
		expect(column(settings, "Planned value").filter(Boolean)).toEqual(
			"10 20 30 40 72.0% 75.0% 78.0% 80.0%".split(" "),
		);
	});

	test("from the next run on the expected line follows the plan, and trends are shown", () => {
		write();
		// 20 of 40 planned, 15 reached; (75-70)/(80-70) planned
		expect(column(card(), "Expected by now")).toEqual(["50%", "50%"]);
		expect(column(card(), "Progress (from baseline)")).toEqual(["38%", "40%"]);
		expect(column(card(), "Trend")).toEqual(["▲", "▲"]);
		expect(get(host, "write", { ...source, sheetId }).summary).toMatchObject({
			cellsWritten: 0,
		});
	});

	test("nothing is taken over twice", () => {
		expect(get(host, "takePeriods", source)).toEqual({
			readings: 0,
			planned: 0,
			unknown: 0,
		});
	});
});

test("months in Chinese become readings", () => {
	const { host, source, write } = office(MONTHS, "zh-TW");
	write();
	expect(get(host, "takePeriods", source)).toMatchObject({
		readings: 5,
		planned: 0,
	});
	write();
	const card = shown(host, "Plan 計分卡");
	expect(column(card, "目前值")).toEqual(["33"]);
	expect(column(card, "資料截止日")).toEqual(["2026-05-31"]);
	expect(column(card, "趨勢")).toEqual(["▲"]);
});

test("beside the table itself its readings and targets count, too", () => {
	const { host, source } = office(PAIRS, "en");
	const attach = () => get(host, "write", { ...source, attach: { add: [] } });
	attach();
	expect(get(host, "takePeriods", source)).toEqual({
		readings: 4,
		planned: 8,
		unknown: 0,
	});
	expect(host.meter.lastTotal).toBeLessThanOrEqual(60);
	attach();
	const table = () => shown(host, "Plan");
	expect(column(table(), "Expected by now")).toEqual(["50%", "50%"]);
	expect(column(table(), "Progress (from baseline)")).toEqual(["38%", "40%"]);
	expect(column(table(), "Trend")).toEqual(["▲", "▲"]);
	expect(get(host, "takePeriods", source)).toMatchObject({
		readings: 0,
		planned: 0,
	});
	expect(attach().summary.cellsWritten).toBe(0);
});

test.each([
	{
		language: "en" as const,
		rows: [
			["Owner", "target_sales", "target_calls", "actual_sales"],
			["Ann", 100, 20, 80],
			["Bo", 200, 30, 90],
		],
		card: "Plan scorecard",
		headings: ["Owner", "Key indicator", "Target", "Actual"],
		names: "sales, calls",
		kpis: [
			"Ann sales 100 80",
			"Ann calls 20 ",
			"Bo sales 200 90",
			"Bo calls 30 ",
		],
	},
	{
		language: "zh-TW" as const,
		rows: [
			["負責人", "目標_營收", "目標_客戶數", "實際_營收", "實際_客戶數"],
			["林怡君", 100, 20, 80, 11],
			["王小明", 200, 30, 90, 12],
		],
		card: "Plan 計分卡",
		headings: ["負責人", "關鍵指標", "目標值", "目前值"],
		names: "營收, 客戶數",
		kpis: [
			"林怡君 營收 100 80",
			"林怡君 客戶數 20 11",
			"王小明 營收 200 90",
			"王小明 客戶數 30 12",
		],
	},
])(
	"several targets with the measure in the header are a KPI each ($language)",
	({ language, rows, card, headings, names, kpis }) => {
		const { host, source, write } = office(rows, language);
		const { summary } = get(host, "preview", source);
		expect(summary).toMatchObject({ rowsAdded: 4 });
		expect(summary.remarks).toContainEqual({
			key: "plan.metrics",
			values: { count: 2, names, kpis: 4 },
		});
		write();
		const table = shown(host, card);
		const columns = headings.map((heading) => column(table, heading));
		expect(
			columns[0]?.map((_, i) => columns.map((each) => each[i]).join(" ")),
		).toEqual(kpis);
		// Once more: they are known, and only a new row joins them.
		const plan = host.workbook.sheetNamed("Plan");
		if (!plan) throw new Error("no plan");
		for (const [at, text] of ["Cy", "7", "8"].entries())
			host.typeInto(plan, 3, at, text);
		expect(write().summary).toMatchObject({ rowsAdded: 2, rowsKnown: 4 });
	},
);

test("beside a row with several measures only one KPI can stand, which is said", () => {
	const { host, source } = office(
		[
			["Goal", "Owner", "Sales target", "Calls target", "Sales actual"],
			["Grow north", "Ann", 100, 20, 80],
		],
		"en",
	);
	const asked = { ...source, attach: { add: [] } };
	expect(get(host, "preview", asked).summary.remarks).toContainEqual({
		key: "plan.measures_beside",
		values: { names: "Sales, Calls" },
	});
	get(host, "write", asked);
	expect(shown(host, "Plan")).toHaveLength(2);
	expect(column(shown(host, "Plan"), "Progress (from baseline)")).toEqual([
		"80%",
	]);
});

test("restoring takes log and plan lines away again", () => {
	const { host, source, write } = office(PAIRS, "en");
	write();
	const before = shown(host, "SMART settings");
	const sheets = host.workbook.sheets.length;
	get(host, "takePeriods", source);
	get(host, "restore", {});
	expect(shown(host, "SMART settings")).toEqual(before);
	expect(
		host.workbook.sheets.filter(({ name }) => name !== "SMART undo"),
	).toHaveLength(sheets);
});

test("asks for a scorecard first", () => {
	const { host, source } = office(PAIRS, "en");
	expect(ask(host, "takePeriods", source)).toMatchObject({
		code: "no_scorecard",
	});
});
