import { describe, expect, test } from "@jest/globals";
import { classify, findHeader, readTable } from "../../../src/table";
import { merge, sheet } from "./sheet";

describe("finding the header", () => {
	test("stands below title rows", () => {
		const header = findHeader(
			sheet([
				["2026 年度 KPI 總表"],
				["製表:營運管理部", "", "更新:2026/01/05"],
				[],
				["目標名稱", "關鍵指標", "目標值", "負責人"],
				["提升服務", "客服回覆率", 0.95, "王小明"],
			]),
		);
		expect(header).toMatchObject({ row: 3, lines: 1 });
	});

	test("joins a merged parent with the texts below it", () => {
		const header = findHeader(
			sheet(
				[
					["KPI", "負責人", "2026", ""],
					["", "", "目標值", "實際值"],
					["客服回覆率", "王小明", 95, 90],
				],
				{
					merges: [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 3)],
				},
			),
		);
		expect(header).toEqual({
			row: 0,
			lines: 2,
			texts: ["KPI", "負責人", "2026 目標值", "2026 實際值"],
		});
	});

	test("joins them in a csv too, where merges have become blanks", () => {
		const header = findHeader(
			sheet([
				["KPI", "Owner", "FY26", ""],
				["", "", "Target", "Actual"],
				["Reply rate", "Ann", 95, 90],
			]),
		);
		expect(header?.texts).toEqual([
			"KPI",
			"Owner",
			"FY26 Target",
			"FY26 Actual",
		]);
	});

	test("is not a row of data that happens to say a header's words", () => {
		const header = findHeader(
			sheet([
				["Goal", "KPI", "Target", "Due"],
				["Raise target attainment", "Target attainment KPI", 90, "Q3"],
				["Owner training", "Trained owners", 12, "Q4"],
			]),
		);
		expect(header?.row).toBe(0);
	});

	test("is missing where no row names a KPI's fields", () => {
		expect(
			findHeader(
				sheet([
					["Name", "Phone"],
					["Ann", "0912"],
				]),
			),
		).toBeNull();
	});

	test("said again further down with a word before it is passed over", () => {
		const { rows, skipped } = readTable(
			sheet([
				["指標", "基準值", "目標值", "測量方式"],
				["回覆率", 80, 95, "客服系統"],
				["項目", "P4 基準值", "P5 目標值", "測量方式"],
				["錯誤數", 43, 0, "測試報表"],
			]),
		);
		expect(rows.map(({ row }) => row)).toEqual([1, 3]);
		expect(skipped).toEqual([
			{ row: 2, reason: { key: "skip.repeated_header" } },
		]);
	});

	test("takes the first of several headers that are alike", () => {
		const head = ["KPI", "Target", "Owner"];
		expect(
			findHeader(sheet([head, ["A", 1, "x"], head, ["B", 2, "y"]]))?.row,
		).toBe(0);
	});
});

describe("what kind of sheet it is", () => {
	test.each([
		["empty", sheet([]), "empty"],
		["blanks only", sheet([["", " "]]), "empty"],
		["charts only", sheet([], { hasCharts: true }), "only_charts"],
		["one column", sheet([["KPI"], ["Reply rate"]]), "one_column"],
		[
			"no header",
			sheet([
				["a", "b"],
				["c", "d"],
			]),
			"no_header",
		],
		["no rows", sheet([["KPI", "Target"]]), "no_rows"],
		[
			"a table",
			sheet([
				["KPI", "Target"],
				["Reply rate", 95],
			]),
			"table",
		],
		["ours", sheet([["x"]], { role: "scorecard" }), "scorecard"],
		["ours", sheet([], { role: "dashboard" }), "dashboard"],
		["ours", sheet([], { role: "settings" }), "settings"],
	])("%s", (_, snapshot, kind) => {
		expect(classify(snapshot)).toBe(kind);
	});
});
