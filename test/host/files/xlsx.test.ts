import { beforeAll, describe, expect, test } from "@jest/globals";
import ExcelJS from "@protobi/exceljs";
import type { CellData } from "../../../host/core/workbook/data";
import { type ReadFile, readFile } from "../../../host/files";

type Sheet = ExcelJS.Worksheet;

/** A file with one sheet that `fill` writes, read back. */
async function written(fill: (sheet: Sheet) => void): Promise<ReadFile> {
	const workbook = new ExcelJS.Workbook();
	fill(workbook.addWorksheet("Plan"));
	return readFile("plan.xlsx", await bytesOf(workbook));
}

async function bytesOf(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
	return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function sheetOf({ data }: ReadFile) {
	const [sheet] = data.sheets;
	if (!sheet) throw new Error("no sheet");
	return sheet;
}

async function cell(fill: (cell: ExcelJS.Cell) => void): Promise<CellData> {
	const file = await written((sheet) => fill(sheet.getCell("B2")));
	const found = sheetOf(file).cells.find(
		({ row, column }) => row === 1 && column === 1,
	);
	if (!found) throw new Error("B2 is empty");
	return found;
}

describe("values", () => {
	test.each<[string, ExcelJS.CellValue, CellData["value"]]>([
		["text", "回覆率", "回覆率"],
		["text that looks like a formula", "=1+1", "=1+1"],
		["a number", 0.1, 0.1],
		["a truth", true, true],
		["an error", { error: "#N/A" }, { error: "#N/A" }],
		["a day", new Date(Date.UTC(2026, 5, 30)), 46203],
		["a day and time", new Date(Date.UTC(2026, 5, 30, 12)), 46203.5],
		["rich text", { richText: [{ text: "a" }, { text: "b" }] }, "ab"],
		["a link", { text: "site", hyperlink: "https://example.org/" }, "site"],
	])("%s", async (_, value, expected) => {
		const read = await cell((target) => {
			target.value = value;
		});
		expect(read.value).toEqual(expected);
		expect(read.formula).toBeUndefined();
	});
});

describe("formulas", () => {
	test("come with their last result", async () => {
		const read = await cell((target) => {
			target.value = { formula: "SUM(A1,2)", result: 5 };
		});
		expect(read).toMatchObject({ formula: "=SUM(A1,2)", value: 5 });
	});
	test("lose the prefix of newer functions", async () => {
		const read = await cell((target) => {
			target.value = { formula: "_xlfn.XLOOKUP(A1,C:C,D:D)", result: "x" };
		});
		expect(read.formula).toBe("=XLOOKUP(A1,C:C,D:D)");
	});
	test("that are shared are moved to each cell", async () => {
		const file = await written((sheet) =>
			sheet.fillFormula("B1:B3", "A1*2", [2, 4, 6]),
		);
		const formulas = sheetOf(file).cells.map(({ formula, value }) => [
			formula,
			value,
		]);
		expect(formulas).toEqual([
			["=A1*2", 2],
			["=A2*2", 4],
			["=A3*2", 6],
		]);
	});
	test("that read another file stay as values, and that is said", async () => {
		const file = await written((sheet) => {
			sheet.getCell("A1").value = { formula: "[1]Plan!A1", result: 7 };
		});
		expect(sheetOf(file).cells[0]).toEqual({ row: 0, column: 0, value: 7 });
		expect(file.lost.map(({ en }) => en)).toContainEqual(
			expect.stringContaining("other files"),
		);
	});
});

describe("looks", () => {
	test("format, font, fill, alignment and note", async () => {
		const read = await cell((target) => {
			target.value = 0.95;
			target.numFmt = "0.0%";
			target.font = { bold: true, color: { argb: "FFCC0000" } };
			target.fill = {
				type: "pattern",
				pattern: "solid",
				fgColor: { argb: "FFFFF2CC" },
			};
			target.alignment = { horizontal: "center", wrapText: true };
			target.note = "from the board";
		});
		expect(read).toMatchObject({
			format: "0.0%",
			note: "from the board",
			style: {
				bold: true,
				color: "#cc0000",
				background: "#fff2cc",
				align: "center",
				wrap: true,
			},
		});
	});
	test("colours of the theme, lightened", async () => {
		const read = await cell((target) => {
			target.value = "x";
			target.fill = {
				type: "pattern",
				pattern: "solid",
				// The library's default theme has 4F81BD as its first accent.
				fgColor: { theme: 4, tint: 0.5 } as Partial<ExcelJS.Color>,
			};
		});
		expect(read.style?.background).toBe("#a7c0de");
	});
	test.each([
		["[$-404]e/m/d", "[$-404]yyyy/m/d", true],
		['[$-404]ggge"年"m"月"', '[$-404]yyyy"年"m"月"', true],
		["[$-404]上午/下午 hh:mm", "[$-404]AM/PM hh:mm", false],
		['0.00E+00;[Red]General"e"', '0.00E+00;[Red]General"e"', false],
	])("the format %s", async (pattern, read, isOfEra) => {
		const file = await written((sheet) => {
			sheet.getCell("A1").value = 46203;
			sheet.getCell("A1").numFmt = pattern;
		});
		expect(sheetOf(file).cells[0]).toMatchObject({
			value: 46203,
			format: read,
		});
		const said = file.lost.map(({ en }) => en).join();
		expect(said.includes("Republic of China")).toBe(isOfEra);
	});
	test("a plain cell has none", async () => {
		const read = await cell((target) => {
			target.value = "x";
		});
		expect(read).toEqual({ row: 1, column: 1, value: "x" });
	});
});

describe("the sheet", () => {
	let file: ReadFile;
	beforeAll(async () => {
		file = await written((sheet) => {
			sheet.getCell("A1").value = "title";
			sheet.getCell("A5").value = "x";
			sheet.mergeCells("A1:C2");
			sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 2 }];
			sheet.getRow(5).hidden = true;
			sheet.getRow(1).height = 30;
			sheet.getColumn(2).width = 20;
			sheet.getColumn(4).hidden = true;
			sheet.state = "hidden";
			for (const address of ["E2", "E3", "E4"])
				sheet.getCell(address).dataValidation = {
					type: "list",
					formulae: ['"低, 中,高"'],
					showErrorMessage: true,
				};
			sheet.getCell("F2").dataValidation = {
				type: "list",
				formulae: ["$A$1:$A$5"],
			};
		});
	});
	test("merges, with the value in the first cell only", () => {
		expect(sheetOf(file).merges).toEqual([
			{ top: 0, left: 0, bottom: 1, right: 2 },
		]);
		expect(sheetOf(file).cells).toHaveLength(2);
	});
	test("frozen panes", () => {
		expect(sheetOf(file)).toMatchObject({ frozenRows: 2, frozenColumns: 1 });
	});
	test("sizes in pixels", () => {
		expect(sheetOf(file).columnWidths?.[1]).toBe(140);
		expect(sheetOf(file).rowHeights?.[0]).toBe(40);
	});
	test("hidden rows, columns and sheets", () => {
		expect(sheetOf(file)).toMatchObject({
			hiddenRows: [4],
			hiddenColumns: [3],
			hidden: true,
		});
	});
	test("drop-downs, one for cells below one another", () => {
		expect(sheetOf(file).validations).toEqual([
			{
				area: { top: 1, left: 4, bottom: 3, right: 4 },
				type: "VALUE_IN_LIST",
				args: [["低", "中", "高"], true],
				allowInvalid: false,
			},
			{
				area: { top: 1, left: 5, bottom: 1, right: 5 },
				type: "VALUE_IN_RANGE",
				args: ["'Plan'!$A$1:$A$5", true],
				allowInvalid: true,
			},
		]);
	});
});

describe("conditional formats", () => {
	async function rulesOf(...rules: object[]) {
		const file = await written((sheet) => {
			sheet.getCell("A1").value = 1;
			sheet.addConditionalFormatting({
				ref: "A1:B9 D1:D3",
				rules: rules as ExcelJS.ConditionalFormattingRule[],
			});
		});
		return { rules: sheetOf(file).rules ?? [], lost: file.lost };
	}
	const red = {
		fill: {
			type: "pattern",
			pattern: "solid",
			bgColor: { argb: "FFFF0000" },
		},
	};
	test("a custom formula on all its areas", async () => {
		const { rules } = await rulesOf({
			type: "expression",
			formulae: ["$A1>3"],
			style: red,
		});
		expect(rules).toEqual([
			{
				areas: [
					{ top: 0, left: 0, bottom: 8, right: 1 },
					{ top: 0, left: 3, bottom: 2, right: 3 },
				],
				formula: "=$A1>3",
				style: { background: "#ff0000" },
			},
		]);
	});
	test.each([
		["greaterThan", [3], "NUMBER_GREATER_THAN"],
		["lessThanOrEqual", [3], "NUMBER_LESS_THAN_OR_EQUAL_TO"],
		["between", [1, 5], "NUMBER_BETWEEN"],
	])("a comparison: %s", async (operator, formulae, type) => {
		const { rules } = await rulesOf({
			type: "cellIs",
			operator,
			formulae,
			style: red,
		});
		expect(rules[0]?.criterion).toEqual({ type, args: formulae });
	});
	test("a comparison with a cell becomes a formula", async () => {
		const { rules } = await rulesOf({
			type: "cellIs",
			operator: "lessThan",
			formulae: ["$C1"],
			style: red,
		});
		expect(rules[0]?.formula).toBe("=A1<$C1");
	});
	test("text becomes the formula that it stands for", async () => {
		const { rules } = await rulesOf({
			type: "containsText",
			operator: "containsText",
			text: "落後",
			style: red,
		});
		expect(rules[0]?.formula).toBe('=NOT(ISERROR(SEARCH("落後",A1)))');
	});
	test("a colour scale", async () => {
		const { rules } = await rulesOf({
			type: "colorScale",
			cfvo: [
				{ type: "min" },
				{ type: "percentile", value: 50 },
				{ type: "max" },
			],
			color: [{ argb: "FFFF0000" }, { argb: "FFFFFF00" }, { argb: "FF00FF00" }],
		});
		expect(rules[0]?.gradient).toEqual([
			{ color: "#ff0000", type: "MIN", value: "" },
			{ color: "#ffff00", type: "PERCENTILE", value: "50" },
			{ color: "#00ff00", type: "MAX", value: "" },
		]);
	});
	test("a data bar is not kept, and that is said", async () => {
		const { rules, lost } = await rulesOf({
			type: "dataBar",
			cfvo: [{ type: "min" }, { type: "max" }],
			color: { argb: "FF00FF00" },
		});
		expect(rules).toEqual([]);
		expect(lost[0]?.en).toContain("data bars");
	});
});

describe("what cannot be opened", () => {
	const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0, 0]);
	const locked = new Uint8Array([
		...compound,
		...[..."EncryptedPackage"].flatMap((sign) => [sign.charCodeAt(0), 0]),
	]);
	test.each([
		[
			"text under the name of a workbook",
			new TextEncoder().encode("hello"),
			"damaged",
		],
		["a workbook of the old format", compound, "old-excel"],
		["a workbook with a password", locked, "encrypted"],
		[
			"no more than the beginning of an archive",
			Uint8Array.from([0x50, 0x4b, 3, 4, 0]),
			"damaged",
		],
	])("%s", async (_, bytes, code) => {
		await expect(readFile("a.xlsx", bytes)).rejects.toMatchObject({ code });
	});
	test("a workbook cut off half way", async () => {
		const workbook = new ExcelJS.Workbook();
		workbook.addWorksheet("Plan").getCell("A1").value = "x";
		const bytes = await bytesOf(workbook);
		await expect(
			readFile("a.xlsx", bytes.subarray(0, bytes.length / 2)),
		).rejects.toMatchObject({ code: "damaged" });
	});
	test("a workbook whose sheet is no longer XML", async () => {
		const workbook = new ExcelJS.Workbook();
		workbook.addWorksheet("Plan").getCell("A1").value = "x";
		const bytes = await bytesOf(workbook);
		const name = "xl/worksheets/sheet1.xml";
		const start = new TextDecoder("latin1").decode(bytes).indexOf(name);
		bytes.fill(0xff, start + name.length, start + name.length + 60);
		await expect(readFile("a.xlsx", bytes)).rejects.toMatchObject({
			code: "damaged",
		});
	});
	test("a workbook without a sheet", async () => {
		const bytes = await bytesOf(new ExcelJS.Workbook());
		await expect(readFile("a.xlsx", bytes)).rejects.toMatchObject({
			code: "empty",
		});
	});
});
