import { describe, expect, test } from "@jest/globals";
import type { Kpi } from "../../../src/kpi/kpi";
import { progressOf } from "../../../src/progress/progress";
import { readTable } from "../../../src/table";
import type { Cell } from "../../../src/table/snapshot";
import { sheet } from "./sheet";

/** The KPI of a row with this indicator, target and baseline. */
function kpiOf(indicator: string, target: number, baseline: number | "" = "") {
	const snapshot = sheet([
		["目標名稱", "關鍵指標", "基準值", "目標值"],
		["目標", indicator, baseline, target],
	]);
	return readTable(snapshot).rows[0]?.kpi;
}

describe("what a figure counts as, when nobody says", () => {
	test("a bound on what is spent in all is a budget", () => {
		expect(kpiOf("全年管銷費用不超過 4,800 萬元", 48_000_000)).toMatchObject({
			direction: "at_most",
			kind: "cumulative",
		});
		expect(
			kpiOf("Travel spending at most $120,000 in 2026", 120_000),
		).toMatchObject({ direction: "at_most", kind: "cumulative" });
	});
	test("a bound on what one of them costs is not", () => {
		expect(kpiOf("每人差旅費不超過 3 萬元", 30_000)?.kind).toBe("level");
	});
	test("things won one by one add up, from nothing", () => {
		expect(kpiOf("全年新簽約經銷商 24 家", 24, 0)).toMatchObject({
			direction: "increase",
			kind: "cumulative",
			unit: "家",
		});
	});
	test("累計 says so outright", () => {
		expect(kpiOf("新品累計售出 6,000 組", 6_000, 0)?.kind).toBe("cumulative");
	});
});

describe("a sum to date is not compared with a year as if both were levels", () => {
	/** The KPIs of a table with last year's figures and those of this year so far. */
	function kpisOf(header: Cell[], ...rows: Cell[][]) {
		return readTable(sheet([header, ...rows])).rows.map(({ kpi }) => kpi);
	}
	const TO_DATE = ["KPI", "去年實績", "本年目標", "累計實績"];
	const YTD = ["KPI", "Last year", "Target", "YTD"];

	test.each<[Cell[], Cell[], Partial<Kpi>, number]>([
		[
			TO_DATE,
			["壓低管銷費用", "3,100 萬", "2,900 萬", "1,512 萬"],
			{ direction: "at_most", kind: "cumulative", baseline: null },
			1,
		],
		[
			TO_DATE,
			["管銷費用降至 2,900 萬", "3,100 萬", "2,900 萬", "1,512 萬"],
			{ direction: "at_most", kind: "cumulative", baseline: null },
			1,
		],
		[
			TO_DATE,
			["全年營業收入", "8.8 億", "10.2 億", "4.35 億"],
			{ direction: "increase", kind: "cumulative", baseline: null },
			0.4265,
		],
		[
			YTD,
			["Overhead", 31, 29, 15.12],
			{ direction: "at_most", kind: "cumulative", baseline: null },
			1,
		],
		[
			YTD,
			["Annual revenue", 880, 1020, 435],
			{ direction: "increase", kind: "cumulative", baseline: null },
			0.4265,
		],
		[
			["KPI", "去年", "今年目標", "目前"],
			["新增企業客戶數", "12 家", "20 家", "14 家"],
			{ direction: "increase", kind: "cumulative", baseline: null },
			0.7,
		],
		[
			["KPI", "去年", "今年目標", "目前"],
			["每人每年訓練時數", "18 小時", "24 小時", "13.5 小時"],
			{ direction: "increase", kind: "cumulative", baseline: null },
			0.5625,
		],
	])("%j %j", (header, row, expected, share) => {
		const [kpi] = kpisOf(header, row);
		expect(kpi).toMatchObject(expected);
		expect(kpi?.assumed).toContain("kind");
		expect(kpi && progressOf(kpi)?.share).toBe(share);
	});
	test.each([
		["毛利率", "30%", "35%", "32%"],
		["平均客單價", 3100, 3500, 3280],
		["平均等候時間", "4.5 分鐘", "2 分鐘", "3 分鐘"],
		["庫存餘額", 500, 400, 450],
	])("%s is a level under the same header", (...row) => {
		const [kpi] = kpisOf(TO_DATE, row);
		expect(kpi?.kind).toBe("level");
		expect(kpi?.baseline).not.toBeNull();
	});
	test("每月 holds for each month, and last year's month is where it began", () => {
		const [kpi] = kpisOf(TO_DATE, ["每月客訴件數", 40, 25, 31]);
		expect(kpi).toMatchObject({ kind: "per_period", baseline: 40 });
	});
	test("a baseline that is called so stays, as does a direction in a cell", () => {
		const [one] = kpisOf(["KPI", "基準值", "目標值"], ["全年營收", 880, 1020]);
		expect(one).toMatchObject({ kind: "cumulative", baseline: 880 });
		const [other] = kpisOf(
			["KPI", "方向", "去年實績", "目標值", "累計實績"],
			["管銷費用", "降低", 31, 29, 15],
		);
		expect(other).toMatchObject({ direction: "decrease", baseline: null });
	});
});
