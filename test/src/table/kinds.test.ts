import { describe, expect, test } from "@jest/globals";
import { readTable } from "../../../src/table";
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
