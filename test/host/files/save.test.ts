import { describe, expect, test } from "@jest/globals";
import ExcelJS from "@protobi/exceljs";
import type { SheetData } from "../../../host/core/workbook/data";
import { loadWorkbook } from "../../../host/core/workbook/load";
import type { Workbook } from "../../../host/core/workbook/workbook";
import { readFile, saveFile } from "../../../host/files";
import { hostOf, sheetData, workbookData } from "../core/script";

function workbookOf(sheet: Partial<SheetData>, locale = "en_US"): Workbook {
	return loadWorkbook({
		name: "Plan",
		locale,
		timeZone: "Asia/Taipei",
		sheets: [{ name: "KPI", cells: [], ...sheet }],
	});
}

function save(workbook: Workbook, format: "xlsx" | "csv" = "xlsx") {
	const [sheet] = workbook.sheets;
	if (!sheet) throw new Error("no sheet");
	return saveFile(workbook, sheet, format);
}

/** The saved file as another program reads it. */
async function asOthersRead(sheet: Partial<SheetData>, locale = "en_US") {
	const { bytes, lost } = await save(workbookOf(sheet, locale));
	const book = new ExcelJS.Workbook();
	await book.xlsx.load(bytes as unknown as ArrayBuffer);
	const [read] = book.worksheets;
	if (!read) throw new Error("no sheet");
	return { sheet: read, lost: lost.map(({ en }) => en) };
}

const at = (row: number, column: number) => ({ row, column });

describe("another program reads in a saved file", () => {
	test("values, and formulas with their results", async () => {
		const { sheet, lost } = await asOthersRead({
			cells: [
				{ ...at(0, 0), value: 2.5 },
				{ ...at(0, 1), value: "中文 <&> \"'" },
				{ ...at(0, 2), value: true },
				{ ...at(0, 3), value: { error: "#N/A" } },
				{ ...at(1, 0), formula: "=A1*2" },
				{ ...at(1, 1), formula: '=B1&"!"' },
				{ ...at(1, 2), formula: "=A1>1" },
				{ ...at(1, 3), formula: "=1/0" },
				{ ...at(2, 0), value: "=A1*2" },
			],
		});
		expect(sheet.getCell("A1").value).toBe(2.5);
		expect(sheet.getCell("B1").value).toBe("中文 <&> \"'");
		expect(sheet.getCell("C1").value).toBe(true);
		expect(sheet.getCell("D1").value).toEqual({ error: "#N/A" });
		expect(sheet.getCell("A2").value).toEqual({ formula: "A1*2", result: 5 });
		expect(sheet.getCell("B2").value).toEqual({
			formula: 'B1&"!"',
			result: "中文 <&> \"'!",
		});
		expect(sheet.getCell("C2").value).toEqual({
			formula: "A1>1",
			result: true,
		});
		expect(sheet.getCell("D2").result).toEqual({ error: "#DIV/0!" });
		expect(sheet.getCell("A3").value).toBe("=A1*2");
		expect(lost).toEqual([]);
	});
	test("days under their format", async () => {
		const { sheet } = await asOthersRead({
			cells: [{ ...at(0, 0), value: 46203, format: "yyyy-mm-dd" }],
		});
		expect(sheet.getCell("A1").value).toEqual(new Date("2026-06-30"));
		expect(sheet.getCell("A1").numFmt).toBe("yyyy-mm-dd");
	});
	test("looks, notes, rich text and links", async () => {
		const { sheet } = await asOthersRead({
			cells: [
				{
					...at(0, 0),
					value: "x",
					note: "第一行\n第二行",
					style: {
						bold: true,
						color: "#cc0000",
						background: "#fff2cc",
						fontFamily: "Noto Sans TC",
						fontSize: 14,
						align: "center",
						vertical: "middle",
						wrap: true,
					},
				},
				{
					...at(1, 0),
					value: "plain bold",
					runs: [{ start: 6, end: 10, style: { bold: true } }],
				},
				{
					...at(2, 0),
					value: "site",
					runs: [{ start: 0, end: 4, style: {}, link: "https://example.org/" }],
				},
			],
		});
		const cell = sheet.getCell("A1");
		expect(cell.font).toMatchObject({
			bold: true,
			name: "Noto Sans TC",
			size: 14,
			color: { argb: "FFCC0000" },
		});
		expect(cell.fill).toMatchObject({
			pattern: "solid",
			fgColor: { argb: "FFFFF2CC" },
		});
		expect(cell.alignment).toEqual({
			horizontal: "center",
			vertical: "middle",
			wrapText: true,
		});
		expect(cell.note).toBe("第一行\n第二行");
		expect(sheet.getCell("A2").value).toMatchObject({
			richText: [{ text: "plain " }, { text: "bold", font: { bold: true } }],
		});
		expect(sheet.getCell("A3").value).toMatchObject({
			text: "site",
			hyperlink: "https://example.org/",
		});
	});
	test("the sheet around the cells", async () => {
		const { sheet } = await asOthersRead({
			cells: [{ ...at(0, 0), value: "x" }],
			merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
			frozenRows: 2,
			frozenColumns: 1,
			columnWidths: { 1: 140 },
			rowHeights: { 2: 40 },
			hiddenRows: [4],
			hiddenColumns: [3],
		});
		expect(sheet.model.merges).toEqual(["A1:C2"]);
		expect(sheet.views[0]).toMatchObject({
			state: "frozen",
			xSplit: 1,
			ySplit: 2,
		});
		expect(sheet.getColumn(2).width).toBe(20);
		expect(sheet.getRow(3).height).toBe(30);
		expect(sheet.getRow(5).hidden).toBe(true);
		expect(sheet.getColumn(4).hidden).toBe(true);
	});
	test("rules and validations", async () => {
		const area = { top: 1, left: 0, bottom: 4, right: 0 };
		const { sheet, lost } = await asOthersRead({
			rules: [
				{
					areas: [area],
					formula: "=$A2>3",
					style: { background: "#ff0000" },
				},
				{
					areas: [area],
					criterion: { type: "NUMBER_BETWEEN", args: [1, 5] },
					style: { bold: true },
				},
				{
					areas: [area],
					criterion: { type: "TEXT_IS_VALID_EMAIL", args: [] },
					style: { bold: true },
				},
			],
			validations: [
				{
					area,
					type: "VALUE_IN_LIST",
					args: [["高", "低"], true],
					allowInvalid: false,
					help: "請選擇",
				},
				{
					area: { ...area, left: 1, right: 1 },
					type: "NUMBER_GREATER_THAN",
					args: [0],
					allowInvalid: true,
				},
			],
		});
		const { conditionalFormattings: rules } = sheet as unknown as {
			conditionalFormattings: { ref: string; rules: object[] }[];
		};
		expect(rules.map(({ ref }) => ref)).toEqual(["A2:A5", "A2:A5"]);
		expect(rules[0]?.rules[0]).toMatchObject({
			type: "expression",
			formulae: ["$A2>3"],
			style: { fill: { bgColor: { argb: "FFFF0000" } } },
		});
		expect(rules[1]?.rules[0]).toMatchObject({
			type: "cellIs",
			operator: "between",
			formulae: ["1", "5"],
		});
		expect(sheet.getCell("A3").dataValidation).toMatchObject({
			type: "list",
			formulae: ['"高,低"'],
			showErrorMessage: true,
			prompt: "請選擇",
		});
		expect(sheet.getCell("B2").dataValidation).toMatchObject({
			type: "decimal",
			operator: "greaterThan",
			formulae: [0],
		});
		expect(lost).toEqual([
			"Conditional formats with tests that only Google Sheets has were not saved.",
		]);
	});
});

describe("formulas are written as Excel knows them", () => {
	test.each([
		[
			"newer functions bear their prefix",
			'=IFS(A1>0,"a")',
			'_xlfn.IFS(A1>0,"a")',
		],
		["names of LET too", "=LET(x,A1,x+1)", "_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)"],
		[
			"a range without an end ends at the last row",
			"=SUM(A2:A)",
			"SUM(A2:A1048576)",
		],
		["whole columns stay", "=SUM(A:A)", "SUM(A:A)"],
		[
			"`;` between arguments, as Sheets takes it everywhere, becomes a comma",
			'=IF(A1>0; "a; b" ;{1,2;3,4})',
			'IF(A1>0,"a; b",{1,2;3,4})',
		],
	])("%s", async (_, formula, written) => {
		const { sheet } = await asOthersRead({
			cells: [{ ...at(5, 5), formula }],
		});
		expect(sheet.getCell("F6").formula).toBe(written);
	});
	test("in a German spreadsheet", async () => {
		const { sheet } = await asOthersRead(
			{ cells: [{ ...at(0, 0), formula: "=ROUND(1,25;1)" }] },
			"de_DE",
		);
		expect(sheet.getCell("A1").value).toEqual({
			formula: "ROUND(1.25,1)",
			result: 1.3,
		});
	});
	test("what only Sheets has becomes its value, and that is said", async () => {
		const { sheet, lost } = await asOthersRead({
			cells: [
				{ ...at(0, 0), formula: '=JOIN("-",1,2)' },
				{ ...at(1, 0), formula: "=SPARKLINE({1,2})" },
				{ ...at(2, 0), formula: "=1+" },
			],
		});
		expect(sheet.getCell("A1").value).toBe("1-2");
		expect(sheet.getCell("A2").value).toBeNull();
		expect(lost).toEqual([
			"Formulas that only Google Sheets has were saved as their values.",
		]);
	});
	test("an array is written with all that it fills", async () => {
		const { sheet } = await asOthersRead({
			cells: [
				{ ...at(0, 0), value: 1 },
				{ ...at(1, 0), value: 2 },
				{ ...at(0, 1), formula: "=ARRAYFORMULA(A1:A2*2)" },
			],
		});
		expect(sheet.getCell("B1").value).toMatchObject({
			formula: "A1:A2*2",
			shareType: "array",
			ref: "B1:B2",
			result: 2,
		});
		expect(sheet.getCell("B2").value).toBe(4);
	});
});

describe("what Excel cannot have is named", () => {
	const lostOf = async (workbook: Workbook) =>
		(await save(workbook)).lost.map(({ en }) => en);
	test("sheet names are shortened, and formulas follow", async () => {
		const workbook = workbookOf({
			name: "Objectives and key results: 2026/27",
			cells: [{ ...at(0, 0), value: 3 }],
		});
		const other = workbook.addSheet("B");
		other.put(0, 0, {
			formula: workbook.formula("='Objectives and key results: 2026/27'!A1"),
		});
		const { bytes, lost } = await save(workbook);
		const { data } = await readFile("a.xlsx", bytes);
		expect(data.sheets[0]?.name).toBe("Objectives and key results  202");
		expect(data.sheets[1]?.cells[0]).toMatchObject({
			formula: "='Objectives and key results  202'!A1",
			value: 3,
		});
		expect(lost[0]?.en).toContain("31 characters");
		expect(workbook.sheets[0]?.name).toBe(
			"Objectives and key results: 2026/27",
		);
	});
	test("marks of add-ons and protections", async () => {
		const workbook = workbookOf({});
		workbook.addMetadata({ kind: "SPREADSHEET" }, "key", "1", "DOCUMENT");
		workbook.sheets[0]?.putProtection({
			id: 1,
			area: null,
			unprotected: [],
			description: "",
			warningOnly: true,
			userMayEdit: true,
		});
		expect(await lostOf(workbook)).toEqual([
			expect.stringContaining("marks by which an add-on"),
			"Protected ranges were not saved.",
		]);
	});
	test("slicers, and pivot tables but for their values", async () => {
		const host = hostOf(
			`function analyse() {
				const records = r_("A1:A2");
				sh_().insertSlicer(records, 1, 5);
				r_("C1").createPivotTable(records).addRowGroup(1);
			}`,
			workbookData(sheetData([["Team"], ["North"]])),
		);
		host.call("analyse");
		expect(await lostOf(host.workbook)).toEqual([
			expect.stringContaining("Slicers were not saved"),
			"Pivot tables were saved as their values.",
		]);
	});
	test("a drop-down too long for Excel, a checkbox, a table chart", async () => {
		const area = { top: 0, left: 0, bottom: 0, right: 0 };
		const anchor = { row: 0, column: 0, dx: 0, dy: 0 };
		const workbook = workbookOf({
			validations: [
				{
					area,
					type: "VALUE_IN_LIST",
					args: [["a,b", "c"], true],
					allowInvalid: false,
				},
				{ area, type: "CHECKBOX", args: [], allowInvalid: false },
			],
			charts: [
				{
					type: "TABLE",
					ranges: [{ sheet: "KPI", ...area, right: 1 }],
					headers: 0,
					options: {},
					anchor,
					width: 100,
					height: 100,
				},
			],
		});
		expect(await lostOf(workbook)).toHaveLength(3);
	});
	test("a formula and a text longer than Excel's", async () => {
		const workbook = workbookOf({
			cells: [
				{ ...at(0, 0), formula: `=LEN("${"x".repeat(8200)}")` },
				{ ...at(1, 0), value: "字".repeat(40_000) },
			],
		});
		const { bytes, lost } = await save(workbook);
		const { data } = await readFile("a.xlsx", bytes);
		const [formula, text] = data.sheets[0]?.cells ?? [];
		expect(formula).toEqual({ ...at(0, 0), value: 8200 });
		expect(String(text?.value)).toHaveLength(32_767);
		expect(lost).toHaveLength(2);
	});
	test("both languages have a sentence", async () => {
		const { lost } = await save(workbookOf({}), "csv");
		expect(lost[0]).toEqual({
			en: expect.stringMatching(/\.$/),
			"zh-TW": expect.stringMatching(/。$/),
		});
	});
});

test("a chart holds the values that it shows, for programs that do not compute", async () => {
	const anchor = { row: 4, column: 0, dx: 3, dy: 4 };
	const cells = [
		["季", "達成"],
		["Q1", 3],
		["Q2", 5],
	].flatMap((row, r) => row.map((value, c) => ({ ...at(r, c), value })));
	const { bytes } = await save(
		workbookOf({
			cells,
			charts: [
				{
					type: "BAR",
					ranges: [{ sheet: "KPI", top: 0, left: 0, bottom: 2, right: 1 }],
					headers: 1,
					options: {
						title: "進度",
						legend: { position: "bottom" },
						hAxis: { viewWindow: { min: 0, max: 10 } },
					},
					anchor,
					width: 480,
					height: 300,
				},
			],
		}),
	);
	const book = new ExcelJS.Workbook();
	await book.xlsx.load(bytes as unknown as ArrayBuffer);
	const [again] = (await readFile("a.xlsx", bytes)).data.sheets;
	expect(again?.charts).toEqual([
		{
			type: "BAR",
			ranges: [{ sheet: "KPI", top: 0, left: 0, bottom: 2, right: 1 }],
			headers: 1,
			options: {
				title: "進度",
				"legend.position": "bottom",
				"hAxis.viewWindow.min": 0,
				"hAxis.viewWindow.max": 10,
			},
			anchor,
			width: 480,
			height: 300,
		},
	]);
});

describe("csv", () => {
	const text = async (sheet: Partial<SheetData>) =>
		new TextDecoder("utf-8", { ignoreBOM: true }).decode(
			(await save(workbookOf(sheet), "csv")).bytes,
		);
	test("UTF-8 with a byte order mark, so that Excel in Taiwan shows Chinese", async () => {
		const written = await text({
			cells: [
				{ ...at(0, 0), value: "部門" },
				{ ...at(0, 1), value: "達成率" },
				{ ...at(1, 1), value: 0.95, format: "0%" },
				{ ...at(2, 0), value: 'say "hi",\nthen go' },
				{ ...at(2, 1), value: 46203, format: "yyyy/m/d" },
			],
		});
		expect(written).toBe(
			'\ufeff部門,達成率\r\n,95%\r\n"say ""hi"",\nthen go",2026/6/30\r\n',
		);
	});
	test("text that Excel would compute is guarded, numbers are not, and we read it back", async () => {
		const texts = ["=1+1", "+886 2", "-lead time", "@home", "plain", "'tis"];
		const workbook = workbookOf({
			cells: [
				...texts.map((value, row) => ({ ...at(row, 0), value })),
				{ ...at(0, 1), value: -5 },
				{ ...at(1, 1), formula: "=2-4" },
			],
		});
		const { bytes, name } = await save(workbook, "csv");
		expect(name).toBe("Plan - KPI.csv");
		expect(new TextDecoder().decode(bytes)).toBe(
			"'=1+1,-5\r\n'+886 2,-2\r\n'-lead time,\r\n'@home,\r\nplain,\r\n'tis,\r\n",
		);
		const { data } = await readFile("a.csv", bytes);
		expect(
			data.sheets[0]?.cells
				.filter(({ column }) => column === 0)
				.map(({ value }) => value),
		).toEqual(texts);
	});
	test("a heading of equals signs opens as text", async () => {
		const bytes = new TextEncoder().encode("=== Sales ===,1\n=1+1,2\n");
		const { data } = await readFile("a.csv", bytes);
		expect(data.sheets[0]?.cells[0]).toEqual({
			...at(0, 0),
			value: "=== Sales ===",
		});
		expect(data.sheets[0]?.cells[2]?.formula).toBe("=1+1");
	});
});
