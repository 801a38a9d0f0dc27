/** https://developers.google.com/apps-script/guides/sheets/functions */
import { describe, expect, test } from "@jest/globals";
import { hostOf, sheetData, workbookData } from "./script";

const CODE = `
function DOUBLE(input) {
	return Array.isArray(input) ? input.map(function (row) { return row.map(function (cell) { return cell * 2 }) }) : input * 2;
}
function whatIs(value) { return Object.prototype.toString.call(value).slice(8, -1) + (Array.isArray(value) ? value.length + "x" + value[0].length : ":" + value) }
function fails() { throw new Error("no such place") }
function writes() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1) }
function reads() { return SpreadsheetApp.getActiveSheet().getRange("A1").getValue() }
function opens() { SpreadsheetApp.getUi() }
function hidden_() { return 1 }
function SUM() { return "mine" }
function day() { return new Date(Date.UTC(2026, 0, 5, 0, 0)) }
var calls = 0;
function table() { return [["a", 1], ["b"]] }
`;

function shown(formulas: string[], more: (string | number)[][] = []) {
	const host = hostOf(
		CODE,
		workbookData(
			sheetData([...more, ...formulas.map((formula) => ["", "", formula])]),
		),
	);
	return formulas.map((_, index) =>
		host.workbook.display(host.activeSheet, more.length + index, 2),
	);
}

describe("a function of the script in a cell", () => {
	test("is called whatever the case of its name, in other formulas, too", () => {
		expect(
			shown(["=double(21)", "=DOUBLE(A1)+1", "=IF(TRUE,Double(2),0)"], [[5]]),
		).toEqual(["42", "11", "4"]);
	});
	// "If you call your function with a reference to a range of cells as an argument, the argument will be a two-dimensional array of the
	// cells' values."
	test("gets a cell as its value, a range as rows, a blank as an empty text", () => {
		expect(
			shown(
				[
					"=whatIs(A1)",
					"=whatIs(A1:B2)",
					"=whatIs(B2)",
					'=whatIs("t")',
					"=whatIs(TRUE)",
				],
				[
					[5, 6],
					[7, ""],
				],
			),
		).toEqual(["Number:5", "Array2x2", "String:", "String:t", "Boolean:true"]);
	});
	test("gets a day as a Date", () => {
		const host = hostOf(
			CODE,
			workbookData({
				...sheetData([["", "=whatIs(A1)"]]),
				cells: [
					{ row: 0, column: 0, value: 46027, format: "yyyy-mm-dd" },
					{ row: 0, column: 1, formula: "=whatIs(A1)" },
				],
			}),
		);
		expect(host.workbook.display(host.activeSheet, 0, 1)).toMatch(
			/^Date:Mon Jan 05 2026|^Date:Sun Jan 04 2026/,
		);
	});
	// "it can return … a two-dimensional array of values … the values overflow into adjacent cells, as long as those cells are empty"
	test("may fill cells beside it", () => {
		const host = hostOf(
			CODE,
			workbookData(
				sheetData([
					[1, 2, "=DOUBLE(A1:B1)"],
					["", "", "=table()"],
				]),
			),
		);
		const row = (index: number) =>
			[2, 3].map((column) =>
				host.workbook.display(host.activeSheet, index, column),
			);
		expect([row(0), row(1), row(2)]).toEqual([
			["2", "4"],
			["a", "1"],
			["b", ""],
		]);
	});
	test("shows #ERROR! where it fails, takes no NOW, and passes errors on", () => {
		expect(shown(["=fails()", "=double(NOW())", "=double(1/0)"])).toEqual([
			"#ERROR!",
			"#ERROR!",
			"#DIV/0!",
		]);
	});
	// "Spreadsheet: Read only (can use most get*() methods, but not set*()). Can't open other spreadsheets"
	test("may read the spreadsheet, not change it or open a page", () => {
		expect(shown(["=reads()", "=writes()", "=opens()"], [["x"]])).toEqual([
			"x",
			"#ERROR!",
			"#ERROR!",
		]);
	});
	// "The name of a custom function must be distinct from the names of built-in functions", "cannot end with an underscore"
	test("is neither private nor a built-in one", () => {
		expect(shown(["=hidden_()", "=SUM(1,2)"])).toEqual(["#NAME?", "3"]);
	});
	// "Results … are recalculated only when its arguments change"
	test("is called again only when an argument changes", () => {
		const host = hostOf(
			"function seen(x){Logger.log('seen '+x);return x}",
			workbookData(sheetData([[1, "=seen(A1)", 0]])),
		);
		const { workbook, activeSheet } = host;
		workbook.display(activeSheet, 0, 1);
		activeSheet.put(0, 2, { value: 5 });
		workbook.display(activeSheet, 0, 1);
		expect(host.log).toEqual(["seen 1"]);
		activeSheet.put(0, 0, { value: 2 });
		expect(workbook.display(activeSheet, 0, 1)).toBe("2");
		expect(host.log).toEqual(["seen 1", "seen 2"]);
	});
});
