import { describe, expect, test } from "@jest/globals";
import { readTable } from "../../../src/table";
import type { Cell } from "../../../src/table/snapshot";

function read(cells: Cell[][]) {
	const { rows } = readTable({
		sheetId: 1,
		name: "Plan",
		role: "foreign",
		today: "2026-06-30",
		cells,
		formats: cells.map((row) => row.map(() => "")),
		merges: [],
		columns: {},
		hasCharts: false,
	});
	return rows.map(({ row, kpi }) => [
		row,
		kpi.goal || kpi.owner || kpi.department,
		kpi.indicator,
		kpi.baseline,
		kpi.target,
		kpi.actual,
	]);
}

describe("each measure of a row is a KPI", () => {
	test.each<[string, string[], Cell[], unknown[][]]>([
		[
			"of a region",
			["Region", "target_sales", "target_calls", "actual_sales"],
			["North region", 100, 20, 80],
			[
				[1, "North region", "sales", null, 100, 80],
				[1, "North region", "calls", null, 20, null],
			],
		],
		[
			"of a person",
			["負責人", "目標_營收", "目標_客戶數", "實際_營收", "實際_客戶數"],
			["林怡君", 1200, 30, 900, 21],
			[
				[1, "林怡君", "營收", null, 1200, 900],
				[1, "林怡君", "客戶數", null, 30, 21],
			],
		],
		[
			"of a goal, with baselines",
			[
				"Goal",
				"Sales baseline",
				"Sales target",
				"Churn target (%)",
				"Churn actual (%)",
			],
			["Grow", 50, 100, 4, 5],
			[
				[1, "Grow", "Sales", 50, 100, null],
				[1, "Grow", "Churn", null, 4, 5],
			],
		],
		[
			"named by its row, where no field is",
			["品牌", "營收目標", "客單價目標", "營收實際"],
			["甲牌", 500, 320, 410],
			[
				[1, "", "甲牌 營收", null, 500, 410],
				[1, "", "甲牌 客單價", null, 320, null],
			],
		],
	])("%s", (_, header, row, kpis) => {
		expect(read([header, row])).toEqual(kpis);
	});

	test("but for those without any figure", () => {
		const header = ["Region", "Sales target", "Calls target", "Sales actual"];
		expect(
			read([
				header,
				["North region", 100, "", 80],
				["South region", "", 7, ""],
			]),
		).toEqual([
			[1, "North region", "Sales", null, 100, 80],
			[2, "South region", "Calls", null, 7, null],
		]);
	});
});

test.each<[string, string[], Cell[]]>([
	["one target", ["Goal", "Sales target", "Sales actual"], ["Grow", 9, 8]],
	[
		"two targets of one measure",
		["Goal", "Target", "Stretch target", "Actual"],
		["Grow", 9, 12, 8],
	],
	[
		"an indicator",
		["Key indicator", "Sales target", "Calls target"],
		["Deals", 9, 12],
	],
	[
		"a day beside the target",
		["Goal", "Target date", "Sales target", "Sales actual"],
		["Grow", "2026-12-31", 9, 8],
	],
	["periods", ["指標", "Q1目標", "Q2目標", "Q1實際"], ["營收", 9, 12, 8]],
	[
		"a rate of what was reached",
		["目標", "目標值", "目標達成率"],
		["成長", 9, 0.5],
	],
])("a row with %s is one KPI", (_, header, row) => {
	expect(read([header, row])).toHaveLength(1);
});
