import { describe, expect, test } from "@jest/globals";
import type { FieldKey } from "../../../src/kpi/kpi";
import { mapColumns } from "../../../src/table/mapping";
import type { Cell } from "../../../src/table/snapshot";

/** Field → header that was taken for it. */
function mapped(
	headers: string[],
	samples?: Cell[][],
): Partial<Record<FieldKey, string>> {
	const { columns } = mapColumns(headers, samples);
	return Object.fromEntries(
		Object.entries(columns).map(([field, m]) => [field, headers[m.column]]),
	);
}

describe("mapping by header", () => {
	test("the four fields of the template, in Traditional Chinese", () => {
		expect(mapped(["目標名稱", "關鍵指標", "測量方式", "時間範圍"])).toEqual({
			goal: "目標名稱",
			indicator: "關鍵指標",
			method: "測量方式",
			timeframe: "時間範圍",
		});
	});

	test("Taiwanese office headers", () => {
		expect(
			mapped([
				"項次",
				"部門年度目標",
				"衡量指標",
				"單位",
				"去年實績",
				"目標值",
				"目前值",
				"權重",
				"權責單位",
				"承辦人",
				"完成期限",
				"追蹤頻率",
				"達成率",
				"備註",
			]),
		).toEqual({
			goal: "部門年度目標",
			indicator: "衡量指標",
			unit: "單位",
			baseline: "去年實績",
			target: "目標值",
			actual: "目前值",
			weight: "權重",
			department: "權責單位",
			owner: "承辦人",
			due: "完成期限",
			cadence: "追蹤頻率",
		});
	});

	test("a number that counts the rows is no id, a code is", () => {
		expect(mapped(["項次", "指標", "目標值"])).toEqual({
			indicator: "指標",
			target: "目標值",
		});
		expect(mapped(["指標編號", "指標", "目標值"]).id).toBe("指標編號");
	});

	test("the lower line of a two-line header, under a heading that says nothing", () => {
		expect(
			mapped([
				"目標",
				"關鍵指標",
				"數值 去年實績",
				"數值 今年目標",
				"數值 目前",
			]),
		).toEqual({
			goal: "目標",
			indicator: "關鍵指標",
			baseline: "數值 去年實績",
			target: "數值 今年目標",
			actual: "數值 目前",
		});
	});

	test("Simplified Chinese and Japanese", () => {
		expect(mapped(["考核指标", "目标值", "完成值", "责任人"])).toEqual({
			indicator: "考核指标",
			target: "目标值",
			actual: "完成值",
			owner: "责任人",
		});
		expect(mapped(["指標", "目標値", "実績", "担当者"])).toEqual({
			indicator: "指標",
			target: "目標値",
			actual: "実績",
			owner: "担当者",
		});
	});

	test("snake_case, camelCase, full width, brackets", () => {
		expect(
			mapped(["kpiName", "target_value", "ＯＷＮＥＲ", "基準值（萬元）"]),
		).toEqual({
			indicator: "kpiName",
			target: "target_value",
			owner: "ＯＷＮＥＲ",
			baseline: "基準值（萬元）",
		});
	});

	test("what a target is of, or for, is no target", () => {
		expect(
			mapped(["Target name", "Target value", "Target date", "Target unit"]),
		).toEqual({
			indicator: "Target name",
			target: "Target value",
			due: "Target date",
			unit: "Target unit",
		});
		expect(mapped(["KPI", "Target audience", "Owner"])).toEqual({
			indicator: "KPI",
			owner: "Owner",
		});
	});

	test("an achievement rate is neither target nor actual", () => {
		expect(mapped(["指標", "目標達成率", "實際達成率"])).toEqual({
			indicator: "指標",
		});
	});

	test("beside a target column, Goal is the goal, whatever figures stand below", () => {
		const below = [
			["Goal 1", "Goal 2"],
			["Revenue", "Margin"],
			[100, 30],
		];
		expect(mapped(["Goal", "Key indicator", "Target"], below)).toEqual({
			goal: "Goal",
			indicator: "Key indicator",
			target: "Target",
		});
	});

	test("目標 is the goal left of the indicator and the target right of it", () => {
		expect(mapped(["目標", "關鍵結果", "負責人"]).goal).toBe("目標");
		expect(mapped(["指標", "現值", "目標"]).target).toBe("目標");
	});
});

describe("headers that the rest of the row settles", () => {
	test.each<[string, Partial<Record<FieldKey, string>>]>([
		["目標 | 指標 | 目標值", { goal: "目標" }],
		["指標 | 目標", { target: "目標" }],
		["公司目標 | 部門目標 | KPI", { parent: "公司目標", goal: "部門目標" }],
		["公司目標 | KPI | 目標值", { goal: "公司目標" }],
		[
			"部門 KPI | 個人 KPI | 目標",
			{ parent: "部門 KPI", indicator: "個人 KPI" },
		],
		["服務項目 | 服務指標 | 目標", { indicator: "服務指標" }],
		["項目 | 目標 | 實績", { indicator: "項目" }],
		["單位 | 本年累計 | 目標值", { department: "單位" }],
		["指標 | 單位 | 目標值", { unit: "單位" }],
		["指標 | 現況 | 目標", { actual: "現況" }],
		["指標 | 現況 | 實績 | 目標", { baseline: "現況", actual: "實績" }],
		["指標 | 目標 | 上限", { target: "目標", target_high: "上限" }],
		["指標 | 上限 | 現值", { target: "上限" }],
		["KPI | 名稱 | 目標", { id: "KPI", indicator: "名稱" }],
		["Key result | From | To | Now", { baseline: "From", target: "To" }],
		["Task | Start | End", { start: "Start", due: "End" }],
		["指標 | 計畫 | 實際", { target: "計畫", actual: "實際" }],
		["月份 | 營收目標 | 實際營收", { target: "營收目標", actual: "實際營收" }],
		["指標 | 6 個月目標 | 12 個月目標", { target: "12 個月目標" }],
	])("%s", (line, expected) => {
		expect(mapped(line.split(" | "))).toMatchObject(expected);
	});

	test("an amount that names what it measures leaves no indicator to the row's place", () => {
		expect(mapped(["通路", "營收目標", "實際營收"]).indicator).toBeUndefined();
	});
});

describe("mapping by what stands below", () => {
	test("numbers under 目標 make it the target, sentences the goal", () => {
		expect(
			mapped(
				["目標", "指標"],
				[
					[95, 20],
					["回覆率", "新客戶"],
				],
			),
		).toEqual({
			target: "目標",
			indicator: "指標",
		});
		expect(
			mapped(["指標", "目標"], [["回覆率"], ["提升客戶對服務的滿意程度"]]),
		).toEqual({ goal: "目標", indicator: "指標" });
	});

	test("words of a fixed list", () => {
		expect(
			mapped(
				["KPI", "Target", "How", "Kind"],
				[
					["A", "B"],
					[1, 2],
					["每月", "weekly"],
					["leading", "lagging"],
				],
			),
		).toEqual({
			indicator: "KPI",
			target: "Target",
			cadence: "How",
			timing: "Kind",
		});
	});

	test("計算方式 with formulas is the method, with our words the kind", () => {
		const below = (cells: Cell[]) => [["回覆率", "客戶數"], [95, 20], cells];
		const headers = ["指標", "目標值", "計算方式"];
		expect(mapped(headers, below(["回覆數 ÷ 來信數", "加總"])).method).toBe(
			"計算方式",
		);
		expect(mapped(headers, below(["累計", "水準值"])).kind).toBe("計算方式");
	});

	test("a definition is the method only where it reckons", () => {
		const below = (definition: string) => [["回覆率"], [95], [definition]];
		const headers = ["指標", "目標值", "定義"];
		expect(mapped(headers, below("回覆數 ÷ 來信數")).method).toBe("定義");
		expect(mapped(headers, below("客戶來信的回覆")).method).toBeUndefined();
		expect(mapped(headers).method).toBeUndefined();
	});

	test("the first column of text where nothing names the thing measured", () => {
		const mapping = mapColumns(
			["要緊的事", "目標值"],
			[
				["新客戶", "續約"],
				[20, 85],
			],
		);
		expect(mapping.columns.indicator).toEqual({
			column: 0,
			confidence: 0.5,
			reason: "position",
		});
	});

	test("a header that names no field heads the names, where they stand left of the numbers and hardly repeat", () => {
		const headers = ["維度", "基準值", "目標值", "說明"];
		const numbers = [
			[1, 2, 3],
			[4, 5, 6],
			["甲", "乙", "丙"],
		];
		const names = mapColumns(headers, [["測試數", "錯誤", "評分"], ...numbers]);
		expect(names.columns.indicator?.column).toBe(0);
		const groups = mapColumns(headers, [["財務", "財務", "財務"], ...numbers]);
		expect(groups.columns.indicator?.column).not.toBe(0);
	});
});

describe("several columns for one field", () => {
	test("the latest period is taken, the others are named as not taken", () => {
		const mapping = mapColumns([
			"KPI",
			"2024 Actual",
			"2026 Actual",
			"2025 Actual",
		]);
		expect(mapping.columns.actual?.column).toBe(2);
		expect(mapping.notTaken).toEqual([
			{ field: "actual", column: 1 },
			{ field: "actual", column: 3 },
		]);
	});

	test.each([
		[["KPI", "year1_target", "year2_target", "year3_target"], 3],
		[["指標", "第一年目標", "第二年目標"], 2],
		[["指標", "114年目標", "115年目標"], 2],
		[["KPI", "Q1 target", "Q2 target"], 2],
	])("%j", (headers, column) => {
		expect(mapColumns(headers).columns.target?.column).toBe(column);
	});
});
