/** https://developers.google.com/apps-script/reference/spreadsheet/range unless said otherwise. */
import { describe, expect, test } from "@jest/globals";
import { failure, given, hostOf, sheetData, workbookData } from "../script";

// copyTo(destination): "Copies the data from a range of cells to another range of cells. Both the values and formatting are copied."
describe("copyTo", () => {
	test("brings values, formulas with shifted references, looks, notes and validations", () => {
		expect(
			given(
				[
					[1, "=A1*2"],
					[5, ""],
				],
				"r_('B1').setBackground('red').setNote('n').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());r_('B1').copyTo(r_('B2'));var r=r_('B2');return [r.getFormula(),r.getValue(),r.getBackground(),r.getNote(),String(r.getDataValidation().getCriteriaType())]",
			),
		).toEqual(["=A2*2", 10, "#ff0000", "n", "NUMBER_GREATER_THAN"]);
	});
	test("repeats the source as often as it fits", () => {
		expect(
			given(
				[["a", "b"]],
				"r_('A1:B1').copyTo(r_('A3:E4'));return r_('A3:F4').getValues()",
			),
		).toEqual([
			["a", "b", "a", "b", "", ""],
			["a", "b", "a", "b", "", ""],
		]);
	});
	// CopyPasteType: https://developers.google.com/apps-script/reference/spreadsheet/copy-paste-type
	test.each([
		["{contentsOnly:true}", ["", 2, "#ffffff"]],
		["{formatOnly:true}", ["", "", "#ff0000"]],
		["SpreadsheetApp.CopyPasteType.PASTE_VALUES,false", ["", 2, "#ffffff"]],
		[
			"SpreadsheetApp.CopyPasteType.PASTE_FORMULA,false",
			["=D1*2", 0, "#ffffff"],
		],
		["SpreadsheetApp.CopyPasteType.PASTE_FORMAT,false", ["", "", "#ff0000"]],
		[
			"SpreadsheetApp.CopyPasteType.PASTE_NORMAL,false",
			["=D1*2", 0, "#ff0000"],
		],
	])("with %s", (how, expected) => {
		expect(
			given(
				[[1, "=A1*2"]],
				`r_('B1').setBackground('red');r_('B1').copyTo(r_('E1'),${how});var r=r_('E1');return [r.getFormula(),r.getValue(),r.getBackground()]`,
			),
		).toEqual(expected);
	});
	test("turns rows into columns", () => {
		expect(
			given(
				[
					[1, 2],
					[3, 4],
				],
				"r_('A1:B2').copyTo(r_('D1'),SpreadsheetApp.CopyPasteType.PASTE_NORMAL,true);return r_('D1:E2').getValues()",
			),
		).toEqual([
			[1, 3],
			[2, 4],
		]);
	});
	test("joins the areas of conditional formats and copies merges", () => {
		expect(
			given(
				[["x", ""]],
				"var s=sh_();s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x').setBold(true).setRanges([r_('A1:B1')]).build()]);r_('A1:B1').merge();r_('A1:B1').copyTo(r_('D3'));return [s.getConditionalFormatRules()[0].getRanges().map(function(r){return r.getA1Notation()}),r_('D3').getMergedRanges()[0].getA1Notation()]",
			),
		).toEqual([["A1:B1", "D3:E3"], "D3:E3"]);
	});
	test("reaches other sheets", () => {
		const host = hostOf(
			"function f(){sh_().getRange('A1:B1').copyTo(ss_().getSheetByName('Two').getRange('C1'));return ss_().getSheetByName('Two').getRange('C1:D1').getFormulas()[0].concat(ss_().getSheetByName('Two').getRange('C1').getValue())}",
			workbookData(sheetData([[7, "=A1+1"]]), sheetData([], { name: "Two" })),
		);
		expect(host.call("f")).toEqual({ ok: true, value: ["", "=C1+1", 7] });
	});
	test("past the edge of the grid is refused", () => {
		expect(failure([["a"]], "r_('A1:B1').copyTo(r_('J1'))")).toContain(
			"outside the dimensions",
		);
	});
});

// moveTo(target): "Cut and paste (both format and values) from this range to the target range."
describe("moveTo", () => {
	test("leaves nothing behind and is followed by references, names and charts", () => {
		expect(
			given(
				[
					[1, "=A1", "=SUM(A1:A2)"],
					[2, "", ""],
				],
				"var s=sh_();ss_().setNamedRange('n',r_('A1:A2'));s.insertChart(s.newChart().asLineChart().addRange(r_('A1:A2')).setPosition(5,5,0,0).build());r_('A1').setBackground('red');r_('A1:A2').moveTo(r_('E3'));return [r_('A1').getValue(),r_('A1').getBackground(),r_('E3:E4').getValues(),r_('E3').getBackground(),r_('B1').getFormula(),r_('C1').getFormula(),ss_().getRangeByName('n').getA1Notation(),s.getCharts()[0].getRanges()[0].getA1Notation()]",
			),
		).toEqual([
			"",
			"#ffffff",
			[[1], [2]],
			"#ff0000",
			"=E3",
			"=SUM(E3:E4)",
			"E3:E4",
			"E3:E4",
		]);
	});
	test("keeps its own formulas pointing where they pointed", () => {
		expect(
			given(
				[[1, "=A1+$A$1"]],
				"r_('B1').moveTo(r_('D5'));return r_('D5').getFormula()",
			),
		).toBe("=A1+$A$1");
	});
	test("may overlap itself", () => {
		expect(
			given(
				[["a", "b"]],
				"r_('A1:B1').moveTo(r_('B1'));return r_('A1:C1').getValues()[0]",
			),
		).toEqual(["", "a", "b"]);
	});
	test("to another sheet names the sheets in formulas", () => {
		const host = hostOf(
			"function f(){var two=ss_().getSheetByName('Two');r_('B1:C1').moveTo(two.getRange('A1'));return [two.getRange('A1:B1').getFormulas()[0],r_('D1').getFormula()]}",
			workbookData(
				sheetData([[1, "=A1", "=B1", "=C1"]]),
				sheetData([], { name: "Two" }),
			),
		);
		expect(host.call("f")).toEqual({
			ok: true,
			value: [["=One!A1", "=A1"], "=Two!B1"],
		});
	});
});

// autoFill(destination, series), AutoFillSeries: DEFAULT_SERIES and ALTERNATE_SERIES
describe("autoFill", () => {
	test.each([
		[
			[[1], [2]],
			[1, 2, 3, 4, 5],
		],
		[
			[[10], [8]],
			[10, 8, 6, 4, 2],
		],
		[[["Item 1"]], ["Item 1", "Item 2", "Item 3", "Item 4", "Item 5"]],
		[
			[["Jan"], ["Feb"]],
			["Jan", "Feb", "Mar", "Apr", "May"],
		],
		[[["Fri"]], ["Fri", "Sat", "Sun", "Mon", "Tue"]],
		[
			[["x"], ["y"]],
			["x", "y", "x", "y", "x"],
		],
	])("goes on from %j", (cells, expected) => {
		expect(
			given(
				cells,
				`r_('A1:A${cells.length}').autoFill(r_('A1:A5'),SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);return r_('A1:A5').getValues().map(function(r){return r[0]})`,
			),
		).toEqual(expected);
	});
	test("repeats with the alternate series", () => {
		expect(
			given(
				[[1], [2]],
				"r_('A1:A2').autoFill(r_('A1:A5'),SpreadsheetApp.AutoFillSeries.ALTERNATE_SERIES);return r_('A1:A5').getValues().join()",
			),
		).toBe("1,2,1,2,1");
	});
	test("goes backwards and shifts formulas", () => {
		expect(
			given(
				[["", "", 10, 8]],
				"r_('C1:D1').autoFill(r_('A1:D1'),SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);r_('A2').setFormula('=A1').autoFill(r_('A2:D2'),SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);return [r_('A1:D1').getValues()[0],r_('A2:D2').getFormulas()[0]]",
			),
		).toEqual([
			[14, 12, 10, 8],
			["=A1", "=B1", "=C1", "=D1"],
		]);
	});
	test.each([
		["B1:B5", "must contain the source range"],
		["A1:B5", "only one direction"],
	])("into %s is refused", (into, message) => {
		expect(
			failure(
				[[1]],
				`r_('A1').autoFill(r_('${into}'),SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)`,
			),
		).toContain(message);
	});
	// autoFillToNeighbor: "Calculates a range to fill with new data based on neighboring cells"
	test("to a neighbour stops where the neighbour's data does", () => {
		expect(
			given(
				[
					["a", 1],
					["b", 2],
					["c", ""],
					["d", ""],
				],
				"r_('B1:B2').autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);return r_('B1:B5').getValues().join()",
			),
		).toBe("1,2,3,4,");
	});
});

// insertCells(shiftDimension), deleteCells(shiftDimension)
describe("cells are pushed", () => {
	const rows = [
		["A1", "B1", "C1"],
		["A2", "B2", "C2"],
		["A3", "B3", "C3"],
	];
	test.each([
		[
			"r_('A2:B2').insertCells(SpreadsheetApp.Dimension.COLUMNS)",
			"A1,B1,C1,|,,A2,B2|A3,B3,C3,",
		],
		[
			"r_('B1:B2').insertCells(SpreadsheetApp.Dimension.ROWS)",
			"A1,,C1,|A2,,C2,|A3,B1,C3,",
		],
		[
			"r_('A1:B1').deleteCells(SpreadsheetApp.Dimension.COLUMNS)",
			"C1,,,|A2,B2,C2,|A3,B3,C3,",
		],
		[
			"r_('B1').deleteCells(SpreadsheetApp.Dimension.ROWS)",
			"A1,B2,C1,|A2,B3,C2,|A3,,C3,",
		],
	])("by %s", (call, expected) => {
		expect(
			given(
				rows,
				`${call};return r_('A1:D3').getValues().map(function(r){return r.join()}).join('|')`,
			),
		).toBe(expected);
	});
	test("and references follow", () => {
		expect(
			given(
				[[1, "=A1"]],
				"r_('A1').insertCells(SpreadsheetApp.Dimension.ROWS);return r_('B1').getFormula()",
			),
		).toBe("=A2");
	});
});
