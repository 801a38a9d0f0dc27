import { describe, expect, test } from "@jest/globals";
import type { Kpi } from "../../../src/kpi/kpi";
import { readTable } from "../../../src/table";
import type { Cell, SheetSnapshot } from "../../../src/table/snapshot";
import { merge, sheet } from "./sheet";

/** The only KPI of a table with this header and this row. */
function read(row: Record<string, Cell>, formats: Record<string, string> = {}) {
	const headers = Object.keys(row);
	const snapshot = sheet([headers, Object.values(row)], {
		formats: [headers.map(() => ""), headers.map((h) => formats[h] ?? "")],
	});
	const reading = readTable(snapshot);
	const found = reading.rows[0];
	if (!found) throw new Error(`no row: ${JSON.stringify(reading.skipped)}`);
	return found;
}

const kpiOf = (
	row: Record<string, Cell>,
	formats?: Record<string, string>,
): Kpi => read(row, formats).kpi;

describe("cells", () => {
	test("are taken as they are", () => {
		expect(
			kpiOf({
				目標名稱: "提升服務滿意度",
				關鍵指標: "客服回覆率",
				單位: "%",
				基準值: 80,
				目標值: 95,
				目前值: 88,
				開始日: { date: "2026-01-01" },
				期限: { date: "2026-06-30" },
				更新頻率: "每週",
				方向: "至少",
				部門: "客服部",
				負責人: "王小明",
				權重: 0.2,
			}),
		).toMatchObject({
			goal: "提升服務滿意度",
			indicator: "客服回覆率",
			unit: "%",
			baseline: 80,
			target: 95,
			actual: 88,
			start: "2026-01-01",
			due: "2026-06-30",
			cadence: "weekly",
			direction: "at_least",
			department: "客服部",
			owner: "王小明",
			weight: 0.2,
			unreadable: [],
		});
	});

	test.each<[Cell, number]>([
		["１２０萬", 1_200_000],
		["1.2 億", 120_000_000],
		["NT$3,500", 3500],
		["20 家", 20],
		["5K", 5000],
		["1 million", 1_000_000],
	])("a text number %j is %d", (cell, value) => {
		expect(kpiOf({ KPI: "x", 目標值: cell })).toMatchObject({
			target: value,
			unreadable: [],
		});
	});

	test("a cell shown as percent holds the fraction", () => {
		expect(
			kpiOf(
				{ KPI: "毛利", 目標值: 0.07, 目前值: 0.285 },
				{ 目標值: "0%", 目前值: "0.0%" },
			),
		).toMatchObject({ target: 7, actual: 28.5, unit: "%" });
	});

	test("bounds, ranges and units in the target cell", () => {
		expect(kpiOf({ KPI: "回覆率", 目標值: "≥95%" })).toMatchObject({
			target: 95,
			unit: "%",
			direction: "at_least",
		});
		expect(kpiOf({ KPI: "Handling time", Target: "<= 5 min" })).toMatchObject({
			target: 5,
			direction: "at_most",
		});
		expect(kpiOf({ KPI: "體溫", 目標值: "36–37.5" })).toMatchObject({
			target: 36,
			target_high: 37.5,
			direction: "range",
		});
	});

	test("the unit may stand in the header of the number", () => {
		const row = read({ KPI: "回覆", "目標值(%)": 95 });
		expect(row.kpi).toMatchObject({ target: 95, unit: "%" });
		expect(row.evidence.unit).toEqual({ from: "header", column: 1 });
	});

	test("a placeholder is a blank, an error and a word are left and reported", () => {
		const row = read({ KPI: "x", 目標值: "待定", 目前值: "-", 基準值: "#N/A" });
		expect(row.kpi).toMatchObject({
			target: null,
			actual: null,
			baseline: null,
		});
		expect(row.kpi.unreadable.sort()).toEqual(["baseline", "target"]);
		expect(row.unread.map(({ field, text }) => [field, text])).toEqual([
			["baseline", "#N/A"],
			["target", "待定"],
		]);
	});

	test("several numbers in one target are not one target", () => {
		const row = read({ KPI: "收案", 目標值: "① ≥ 70%；② ≥ 36%" });
		expect(row.kpi.target).toBeNull();
		expect(row.kpi.unreadable).toContain("target");
	});

	test("mixed percent scales in one row leave the small one unread", () => {
		const row = read({ KPI: "回覆率", 單位: "%", 目標值: 96, 目前值: 0.95 });
		expect(row.kpi).toMatchObject({ target: 96, actual: null });
		expect(row.unread[0]?.message.key).toBe("unread.percent_scale");
	});

	test("yes and no", () => {
		expect(
			kpiOf({ KPI: "取得認證", 目標值: "完成", 目前值: "未完成" }),
		).toMatchObject({ direction: "yes_no", target: 1, actual: 0 });
		expect(
			kpiOf({
				KPI: "Certificate",
				Direction: "yes/no",
				Target: "yes",
				Actual: true,
			}),
		).toMatchObject({ direction: "yes_no", target: 1, actual: 1 });
	});

	test("the baseline of a yes/no is one, too", () => {
		const audit = { KPI: "Pass the audit", Baseline: "no", Target: "yes" };
		for (const cells of [
			audit,
			{ KPI: audit.KPI, Baseline: "no", Direction: "yes/no" },
		])
			expect(read(cells)).toMatchObject({
				kpi: { direction: "yes_no", baseline: 0 },
				unread: [],
			});
	});

	test("無 beside a number, or alone, says that there is no baseline and makes no yes/no", () => {
		for (const 目標值 of [40, ""]) {
			const { kpi } = read({ KPI: "新客戶數", 基準值: "無", 目標值 });
			expect(kpi.direction).not.toBe("yes_no");
			expect(kpi.baseline).toBeNull();
		}
	});

	test("a date that is text, and a period", () => {
		expect(kpiOf({ KPI: "x", 目標值: 1, 期限: "115/12/31" }).due).toBe(
			"2026-12-31",
		);
		expect(kpiOf({ KPI: "x", Target: 1, Due: "Q3 2026" }).due).toBe(
			"2026-09-30",
		);
	});
});

describe("facts from text fill what no cell says", () => {
	test("the template's own example", () => {
		const row = read({
			目標名稱: "提升服務滿意度",
			關鍵指標: "每月客服回覆率 ≥ 95%",
			測量方式: "每週收集並統計",
			時間範圍: "3 個月內",
		});
		expect(row.kpi).toMatchObject({
			target: 95,
			unit: "%",
			direction: "at_least",
			kind: "level",
			cadence: "weekly",
			start: "2026-03-02",
			due: "2026-06-02",
		});
		expect(row.kpi.assumed.sort()).toEqual(["kind", "start"]);
		expect(row.evidence.target).toMatchObject({
			from: "text",
			field: "indicator",
		});
	});

	test("a cell goes before a text", () => {
		expect(
			kpiOf({
				KPI: "Reply rate ≥ 95%",
				Target: 90,
				Due: { date: "2026-05-01" },
			}),
		).toMatchObject({ target: 90, due: "2026-05-01" });
	});

	test("a duration counts from the row's start", () => {
		expect(
			kpiOf({
				KPI: "x",
				目標值: 1,
				開始日: { date: "2026-01-15" },
				時間範圍: "3 個月內",
			}),
		).toMatchObject({ start: "2026-01-15", due: "2026-04-15" });
	});

	test("a change from here to there", () => {
		expect(
			kpiOf({ 目標: "x", 關鍵指標: "新訂閱數從 100 增至 120" }),
		).toMatchObject({
			baseline: 100,
			target: 120,
			direction: "increase",
		});
	});

	test("a relative change of a known baseline", () => {
		expect(
			kpiOf({ KPI: "營收", 基準值: 200, 目標值: "提升 20%" }),
		).toMatchObject({
			baseline: 200,
			target: 240,
			direction: "increase",
		});
	});

	test("without one the KPI measures the change itself", () => {
		expect(
			kpiOf({ KPI: "Raise click-through by 15%", Owner: "Ann" }),
		).toMatchObject({
			baseline: 0,
			target: 15,
			unit: "% change",
			direction: "increase",
		});
	});
});

describe("what nobody says", () => {
	test.each<[string, Record<string, Cell>, Partial<Kpi>]>([
		[
			"= 0",
			{ KPI: "重大客訴", 目標值: 0 },
			{ direction: "at_most", kind: "level" },
		],
		[
			"= a level",
			{ KPI: "NPS", Target: 60 },
			{ direction: "at_least", kind: "level" },
		],
		[
			"= a count of things to do",
			{ KPI: "新增廣告主", 目標值: 20, 單位: "家" },
			{ direction: "increase", kind: "cumulative" },
		],
		[
			"= a count for each month",
			{ KPI: "每月新增廣告主", 目標值: 20, 單位: "家" },
			{ direction: "increase", kind: "per_period" },
		],
		[
			"from a baseline down",
			{ KPI: "客訴", 基準值: 30, 目標值: 10 },
			{ direction: "decrease" },
		],
	])("%s", (_, row, expected) => {
		const kpi = kpiOf(row);
		expect(kpi).toMatchObject(expected);
		expect(kpi.assumed).toEqual(["direction", "kind"]);
	});
});

describe("rows", () => {
	const head = ["部門", "KPI", "目標值", "單位"];
	const table: SheetSnapshot = sheet([
		["2026 KPI"],
		head,
		["業務部", "新客戶", 20, "家"],
		[],
		["【客服部】"],
		["", "回覆率", 95, "%"],
		head,
		["", "滿意度", 4.5, "分"],
		["合計", "", 119.5, ""],
		["", "", 7, ""],
	]);

	test("that are no KPI are passed over with the reason", () => {
		const { rows, skipped } = readTable(table);
		expect(rows.map(({ row, kpi }) => [row, kpi.indicator])).toEqual([
			[2, "新客戶"],
			[5, "回覆率"],
			[7, "滿意度"],
		]);
		expect(skipped.map(({ row, reason }) => [row, reason.key])).toEqual([
			[3, "skip.blank"],
			[4, "skip.section_department"],
			[6, "skip.repeated_header"],
			[8, "skip.total"],
			[9, "skip.no_name"],
		]);
	});

	test.each([
		"註：數字由各部門自行填報，管理部僅彙整。",
		"註 1：未稅",
		"備註: 依董事會決議",
		"※ 未經查核",
		"* 未稅",
		"資料來源：ERP",
		"Note: figures by department",
		"Notes: unaudited",
		"* before tax",
		"Source: ERP",
		"（註）：未稅",
	])("a note, and no department of the rows below: %s", (note) => {
		const { rows, skipped } = readTable(
			sheet([head, [note], ["", "新客戶", 20, "家"]], {
				merges: [merge(1, 0, 1, 3)],
			}),
		);
		expect(skipped).toEqual([{ row: 1, reason: { key: "skip.note" } }]);
		expect(rows[0]?.kpi.department).toBe("");
	});

	test("what only begins like a note is none", () => {
		const { rows } = readTable(
			sheet([
				["KPI", "Target"],
				["* Orders", 20],
				["註冊會員數", 30],
				["Notes: pages written", 12],
				["Source code coverage", 80],
			]),
		);
		expect(rows).toHaveLength(4);
	});

	test("below a section that names a department belong to it", () => {
		const { rows } = readTable(table);
		expect(rows.map(({ kpi }) => kpi.department)).toEqual([
			"業務部",
			"客服部",
			"客服部",
		]);
		expect(rows[1]?.evidence.department).toEqual({ from: "section", row: 4 });
	});

	test("take part in a cell merged over them", () => {
		const { rows } = readTable(
			sheet(
				[
					["目標", "指標", "目標值"],
					["提升服務", "回覆率", 95],
					["", "滿意度", 4.5],
				],
				{ merges: [merge(1, 0, 2, 0)] },
			),
		);
		expect(rows.map(({ kpi }) => kpi.goal)).toEqual(["提升服務", "提升服務"]);
	});

	test("of a table without any KPI column are left", () => {
		expect(
			readTable(
				sheet([
					["a", "b"],
					[1, 2],
				]),
			),
		).toMatchObject({
			header: null,
			rows: [],
		});
	});
});

describe("whose columns somebody named", () => {
	test("the user's mapping is taken instead of the one found", () => {
		const snapshot = sheet([
			["KPI", "Target", "Stretch"],
			["Reply rate", 90, 95],
		]);
		const { rows, mapping } = readTable(snapshot, {
			mapping: { indicator: 0, target: 2 },
		});
		expect(rows[0]?.kpi.target).toBe(95);
		expect(mapping.columns.target?.reason).toBe("chosen");
	});

	test("our own scorecard is read by its metadata, whatever its headers say", () => {
		const { rows, header } = readTable(
			sheet(
				[
					["編號", "KPI 名稱(改過)", "目標值", "方向"],
					["K-0001", "回覆率", 0.95, "至少"],
				],
				{
					role: "scorecard",
					columns: { id: 0, indicator: 1, target: 2, direction: 3, bar: 9 },
					formats: [
						["", "", "", ""],
						["", "", "0.0%", ""],
					],
				},
			),
		);
		expect(header?.row).toBe(0);
		expect(rows[0]?.kpi).toMatchObject({
			id: "K-0001",
			indicator: "回覆率",
			target: 95,
			direction: "at_least",
			unit: "%",
		});
	});

	test("columns that nothing is read from are named", () => {
		expect(
			readTable(
				sheet([
					["KPI", "Target", "備註"],
					["x", 1, "hello"],
				]),
			).unreadColumns,
		).toEqual([2]);
	});
});
