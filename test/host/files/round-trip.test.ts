import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { CellData, WorkbookData } from "../../../host/core/workbook/data";
import { loadWorkbook } from "../../../host/core/workbook/load";
import { type ReadFile, readFile, saveFile } from "../../../host/files";

const FOLDER = join(__dirname, "../../fixtures/xlsx");
const NOW = () => new Date("2026-06-30T04:00:00Z");

/** A file made by another program, what it holds for us, and what a file that we save of it holds. */
async function roundTrip(name: string) {
	const opened = await readFile(name, readFileSync(join(FOLDER, name)));
	const workbook = loadWorkbook(opened.data, NOW);
	const [sheet] = workbook.sheets;
	if (!sheet) throw new Error(`${name} has no sheet`);
	const saved = await saveFile(workbook, sheet, "xlsx");
	const again = await readFile(name, saved.bytes);
	return { opened, again };
}

/** Results of formulas are computed anew; a program that wrote none has none to compare. */
function comparable(
	{ data }: ReadFile,
	results: ReadonlyMap<string, CellData["value"]>,
): WorkbookData {
	return {
		...data,
		sheets: data.sheets.map((sheet) => ({
			...sheet,
			cells: sheet.cells.map((cell) => {
				if (cell.formula === undefined) return cell;
				const known = results.get(`${sheet.name} ${cell.row} ${cell.column}`);
				const value = known === undefined ? undefined : rounded(cell.value);
				return { ...cell, value };
			}),
		})),
	};
}

function rounded(value: CellData["value"]) {
	return typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value;
}

function resultsOf({ data }: ReadFile): Map<string, CellData["value"]> {
	return new Map(
		data.sheets.flatMap(({ name, cells }) =>
			cells.map((cell) => [`${name} ${cell.row} ${cell.column}`, cell.value]),
		),
	);
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));

test("there are ten files of four programs at least", () => {
	expect(files.length).toBeGreaterThanOrEqual(10);
	const programs = new Set(files.map((name) => name.split("-")[0]));
	expect(programs.size).toBeGreaterThanOrEqual(4);
});

describe("open, save and open gives the same workbook, its formulas the same results", () => {
	test.each(files)("%s", async (name) => {
		const { opened, again } = await roundTrip(name);
		const results = resultsOf(opened);
		expect(comparable(again, results)).toEqual(comparable(opened, results));
		expect(again.lost).toEqual([]);
	});
});

async function opened(name: string) {
	const { data, lost } = await readFile(name, readFileSync(join(FOLDER, name)));
	const sheet = (index: number) => {
		const found = data.sheets[index];
		if (!found) throw new Error(`${name} has no sheet ${index}`);
		return found;
	};
	const cell = (row: number, column: number, index = 0) =>
		sheet(index).cells.find((one) => one.row === row && one.column === column);
	return { data, sheet, cell, lost: lost.map(({ en }) => en) };
}

describe("what the files hold is read", () => {
	test("values, formats, notes, links and formulas of a plan in Chinese", async () => {
		const { sheet, cell, data } = await opened("openpyxl-plan.xlsx");
		expect(cell(1, 1)).toEqual({
			row: 1,
			column: 1,
			value: "續約率",
			note: "由業務部每月提供\n上次更新：六月",
		});
		expect(cell(1, 7)).toMatchObject({
			value: 46387,
			format: 'yyyy"年"m"月"d"日"',
		});
		expect(cell(1, 5)).toMatchObject({
			formula: "=IF(D2=C2,0,(E2-C2)/(D2-C2))",
			format: "0.0%",
		});
		expect(cell(2, 8)?.runs).toEqual([
			{ start: 0, end: 3, style: {}, link: "#名單!A1" },
		]);
		expect(sheet(0)).toMatchObject({
			frozenRows: 1,
			frozenColumns: 2,
			rowHeights: { 0: 40 },
			columnWidths: { 0: 126 },
			hiddenRows: [7],
			hiddenColumns: [10],
			tabColor: "#cc0000",
			merges: [
				{ top: 8, left: 0, bottom: 8, right: 1 },
				{ top: 10, left: 0, bottom: 12, right: 3 },
			],
		});
		expect(data.sheets.map(({ hidden }) => hidden)).toEqual([
			false,
			false,
			true,
		]);
		expect(data.names).toEqual([
			{
				name: "門檻值",
				sheet: "參數",
				area: { top: 0, left: 1, bottom: 0, right: 1 },
			},
		]);
	});
	test("rules of every kind, in order", async () => {
		const { sheet } = await opened("openpyxl-plan.xlsx");
		const rules = sheet(0).rules?.map(
			({ formula, criterion, gradient }) =>
				formula ?? criterion ?? gradient?.map(({ type }) => type),
		);
		expect(rules).toEqual([
			{ type: "NUMBER_GREATER_THAN_OR_EQUAL_TO", args: [1] },
			"=F2<參數!$B$1",
			{ type: "NUMBER_BETWEEN", args: [0, 0.5] },
			'=AND($G2="落後",$H2<TODAY())',
			{ type: "TEXT_CONTAINS", args: ["完成"] },
			{ type: "TEXT_STARTS_WITH", args: ["未"] },
			{ type: "CELL_EMPTY", args: [] },
			"=COUNTIF($A$2:$A$6,A2)>1",
			["MIN", "PERCENTILE", "MAX"],
		]);
	});
	test("validations of every kind", async () => {
		const { sheet } = await opened("openpyxl-plan.xlsx");
		const found = sheet(0).validations?.map(
			({ type, args, allowInvalid, help }) => [type, args, allowInvalid, help],
		);
		expect(found).toEqual([
			["VALUE_IN_RANGE", ["名單!$A$1:$A$4", true], false, "請從清單選擇"],
			["VALUE_IN_LIST", [["高", "中", "低"], true], true, undefined],
			["NUMBER_GREATER_THAN_OR_EQUAL_TO", [0], false, "不可為負"],
			["DATE_BETWEEN", [46023, 46387], false, undefined],
			[
				"CUSTOM_FORMULA",
				["=AND(ISNUMBER(L2),L2=INT(L2),AND(L2>=1,L2<=5))"],
				false,
				undefined,
			],
			["CUSTOM_FORMULA", ["=LEN(M2)<=20"], false, undefined],
			["CUSTOM_FORMULA", ["=COUNTIF($N$2:$N$9,N2)=1"], false, undefined],
			["CUSTOM_FORMULA", ["=COUNTIF($N$2:$N$9,P2)=1"], false, undefined],
			["CHECKBOX", [], false, undefined],
		]);
	});
	test("rich text, text that looks like something else, and what is lost", async () => {
		const { cell, sheet, lost } = await opened("xlsxwriter-kpi.xlsx");
		expect(cell(1, 6)).toMatchObject({
			value: "比去年高出 3% 但低於預期",
			runs: [
				{ start: 3, end: 8, style: { bold: true } },
				{ start: 10, end: 14, style: { color: "#c00000", italic: true } },
			],
		});
		expect(cell(7, 0)).toMatchObject({ value: "001234", format: "@" });
		expect(cell(8, 3)).toMatchObject({ value: "=not a formula" });
		expect(cell(8, 5)).toMatchObject({ value: "_x0041_ stays" });
		expect(sheet(0)).toMatchObject({
			hiddenRows: [2, 4, 5],
			filter: { top: 0, left: 0, bottom: 5, right: 6 },
		});
		expect(lost).toEqual([
			"Cell borders were not read.",
			"Conditional formats with data bars, icons or rankings were not read.",
			"Names that do not stand for a range were not read.",
		]);
	});
	test("days counted from 1904 become days, other numbers stay", async () => {
		const { cell } = await opened("openpyxl-1904.xlsx");
		expect(cell(1, 1)?.value).toBe(46027);
		expect(cell(2, 1)?.value).toBeCloseTo(46203.59375, 9);
		expect(cell(4, 1)?.value).toBe(36525);
		expect(cell(7, 1)?.value).toBe(12345.678);
		expect(cell(1, 2)?.value).toBeCloseTo(9.5 / 24, 9);
	});
	test("array formulas fill the cells beside them themselves", async () => {
		const { data, lost } = await opened("xlsxwriter-arrays.xlsx");
		const workbook = loadWorkbook(data, NOW);
		const [sheet] = workbook.sheets;
		if (!sheet) throw new Error("no sheet");
		const column = (index: number) =>
			[0, 1, 2, 3].map((row) => workbook.value(sheet, row, index));
		expect(column(3)).toEqual([6, 2, 4, 10]);
		expect(column(4)[0]).toBe(6);
		expect(column(5)).toEqual(["b", "a", "c", null]);
		expect(column(6)).toEqual([2, 8, 6, 42]);
		expect(lost).toHaveLength(2);
	});
	test.each(["openpyxl-charts.xlsx", "libreoffice-charts.xlsx"])(
		"charts of every kind: %s",
		async (name) => {
			const { sheet } = await opened(name);
			const charts = [
				...(sheet(0).charts ?? []),
				...(sheet(1).charts ?? []),
			].map(({ type, ranges, headers, options }) => ({
				type,
				headers,
				columns: ranges.map(({ left, right }) => [left, right]),
				title: options.title,
			}));
			expect(charts).toEqual([
				{
					type: "COLUMN",
					headers: 1,
					columns: [[0, 2]],
					title: "Plan and actual",
				},
				{ type: "BAR", headers: 1, columns: [[0, 3]], title: "Stacked" },
				{ type: "LINE", headers: 1, columns: [[0, 2]], title: "Line" },
				{ type: "AREA", headers: 1, columns: [[0, 3]], title: undefined },
				{
					type: "PIE",
					headers: 1,
					columns: [
						[0, 0],
						[2, 2],
					],
					title: "Share",
				},
				{ type: "PIE", headers: 1, columns: [[0, 1]], title: undefined },
				{ type: "SCATTER", headers: 0, columns: [[0, 1]], title: "Square" },
			]);
		},
	);
	test("a chart's place, colours, axis and legend", async () => {
		const { sheet, lost } = await opened("xlsxwriter-charts.xlsx");
		expect(sheet(1).charts?.[0]).toEqual({
			type: "COLUMN",
			headers: 1,
			ranges: [{ sheet: "資料", top: 0, left: 0, bottom: 4, right: 3 }],
			options: {
				title: "各部門狀態",
				"legend.position": "bottom",
				isStacked: true,
				colors: ["#34a853", "#ea4335", "#9aa0a6"],
			},
			anchor: { row: 1, column: 1, dx: 10, dy: 5 },
			width: expect.any(Number),
			height: expect.any(Number),
		});
		expect(sheet(1).charts?.[2]?.options).toMatchObject({
			"vAxis.viewWindow.min": 0,
			"vAxis.viewWindow.max": 1,
			"hAxis.title": "月份",
			"legend.position": "none",
		});
		expect(lost).toEqual([
			"Charts that Google Sheets draws in another way were not read.",
			"Sheets that hold nothing but a chart were not read.",
		]);
	});
});
