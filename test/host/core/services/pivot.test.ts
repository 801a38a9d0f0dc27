/** https://developers.google.com/apps-script/reference/spreadsheet/pivot-table and https://support.google.com/docs/answer/1272900 */
import { describe, expect, test } from "@jest/globals";
import { LocalSheets } from "../../../../host/local";

const ROWS = [
	["Region", "Quarter", "Amount", "Rep"],
	["East", "Q1", 10, "Ann"],
	["West", "Q1", 20, "Bob"],
	["East", "Q2", 30, "Ann"],
	["East", "Q1", 40, "Cid"],
	["West", "Q2", "", "Ann"],
];

function local(body: string) {
	return new LocalSheets({
		project: [
			{
				name: "a.gs",
				text: `function f() { const sheet = SpreadsheetApp.getActiveSheet(); const F = SpreadsheetApp.PivotTableSummarizeFunction; const pivot = sheet.getRange("F1").createPivotTable(sheet.getRange("A1:D6")); ${body} }
function again() { const sheet = SpreadsheetApp.getActiveSheet(); const pivot = sheet.getPivotTables()[0]; return [sheet.getPivotTables().length, pivot.getAnchorCell().getA1Notation(), pivot.getRowGroups().map(g => g.getSourceDataColumn()), pivot.getColumnGroups().length, pivot.getPivotValues().map(v => String(v.getSummarizedBy())), sheet.getRange("F1").getFormula()]; }
function remove() { SpreadsheetApp.getActiveSheet().getPivotTables()[0].remove(); }`,
			},
		],
		rows: ROWS,
	});
}

/** What stands in F:J after the body has run, without what is blank at the right and below. */
function table(body: string): string[][] {
	const sheets = local(body);
	sheets.run("f");
	return trimmed(sheets.display("F1:K12"));
}

function trimmed(rows: string[][]): string[][] {
	const lines = rows.map((row) => {
		const last = row.reduce((at, text, index) => (text ? index + 1 : at), 0);
		return row.slice(0, last);
	});
	while (lines.at(-1)?.length === 0) lines.pop();
	return lines;
}

describe("a pivot table", () => {
	test("sums a column up by the values of another, with a grand total", () => {
		expect(
			table("pivot.addRowGroup(1); pivot.addPivotValue(3, F.SUM);"),
		).toEqual([
			["Region", "SUM of Amount"],
			["East", "80"],
			["West", "20"],
			["Grand Total", "100"],
		]);
	});
	test("has groups within groups, each with its total", () => {
		expect(
			table(
				"pivot.addRowGroup(1); pivot.addRowGroup(2); pivot.addPivotValue(3, F.SUM); pivot.addPivotValue(4, F.COUNTUNIQUE).setDisplayName('Reps');",
			),
		).toEqual([
			["Region", "Quarter", "SUM of Amount", "Reps"],
			["East", "Q1", "50", "2"],
			["", "Q2", "30", "1"],
			["East Total", "", "80", "2"],
			["West", "Q1", "20", "1"],
			["", "Q2", "0", "1"],
			["West Total", "", "20", "2"],
			["Grand Total", "", "100", "3"],
		]);
	});
	test("has groups in columns; a cell of no record is blank", () => {
		expect(
			table(
				"pivot.addRowGroup(4); pivot.addColumnGroup(2); pivot.addPivotValue(3, F.COUNT);",
			),
		).toEqual([
			["COUNT of Amount", "Quarter"],
			["Rep", "Q1", "Q2", "Grand Total"],
			["Ann", "1", "1", "2"],
			["Bob", "1", "", "1"],
			["Cid", "1", "", "1"],
			["Grand Total", "3", "1", "4"],
		]);
	});
	test("is sorted either way, by a value too, with labels repeated and totals left out", () => {
		expect(
			table(
				"const g = pivot.addRowGroup(1).sortDescending().showRepeatedLabels().showTotals(false); pivot.addRowGroup(2).showTotals(false); const v = pivot.addPivotValue(3, F.MAX); pivot.getRowGroups()[1].sortBy(v, []);",
			),
		).toEqual([
			["Region", "Quarter", "MAX of Amount"],
			["West", "Q2", "0"],
			["West", "Q1", "20"],
			["East", "Q2", "30"],
			["East", "Q1", "40"],
		]);
	});
	test("takes labels together by name or by intervals", () => {
		expect(
			table(
				"pivot.addRowGroup(4).addManualGroupingRule('A to B', ['Ann', 'Bob']).setDisplayName('Who'); pivot.addPivotValue(3, F.AVERAGE);",
			),
		).toEqual([
			["Who", "AVERAGE of Amount"],
			["A to B", "20"],
			["Cid", "40"],
			["Grand Total", "25"],
		]);
		expect(
			table(
				"pivot.addRowGroup(3).setHistogramGroupingRule(10, 30, 10); pivot.addPivotValue(1, F.COUNTA);",
			),
		).toEqual([
			["Amount", "COUNTA of Region"],
			["10 - 20", "1"],
			["20 - 30", "2"],
			["> 30", "1"],
			["", "1"],
			["Grand Total", "5"],
		]);
	});
	test("leaves out what its filters hide", () => {
		expect(
			table(
				"pivot.addRowGroup(1); pivot.addPivotValue(3, F.SUM); pivot.addFilter(4, SpreadsheetApp.newFilterCriteria().setVisibleValues(['Ann']).build()); pivot.addFilter(3, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(10).build());",
			),
		).toEqual([
			["Region", "SUM of Amount"],
			["East", "30"],
			["Grand Total", "30"],
		]);
	});
	test("shows shares of a row, a column or all", () => {
		const shares = (display: string) =>
			table(
				`pivot.addRowGroup(1); pivot.addColumnGroup(2); pivot.addPivotValue(3, F.SUM).showAs(SpreadsheetApp.PivotValueDisplayType.${display});`,
			).slice(2, 3);
		expect(shares("PERCENT_OF_ROW_TOTAL")).toEqual([
			["East", "62.50%", "37.50%", "100.00%"],
		]);
		expect(shares("PERCENT_OF_GRAND_TOTAL")).toEqual([
			["East", "50.00%", "30.00%", "80.00%"],
		]);
	});
	test("follows its source and moves with its cell, is found again, and goes without a trace", () => {
		const sheets = local(
			"pivot.addRowGroup(1); pivot.addPivotValue(3, F.SUM);",
		);
		sheets.run("f");
		sheets.type("C2", "15");
		expect(sheets.display("G2")).toEqual([["85"]]);
		sheets.host.click("again");
		expect(sheets.run("again")).toEqual([1, "F1", [1], 0, ["SUM"], ""]);
		sheets.run("remove");
		expect(trimmed(sheets.display("F1:H6"))).toEqual([]);
	});
	test("days are days in a pivot table and in what array formulas fill", () => {
		const sheets = new LocalSheets({
			project: [
				{
					name: "a.gs",
					text: `function f() {
						const sheet = SpreadsheetApp.getActiveSheet();
						sheet.getRange("A2:A3").setValues([["2026-02-05"], ["2026-01-05"]]);
						sheet.getRange("D1").createPivotTable(sheet.getRange("A1:B3")).addRowGroup(1);
						sheet.getRange("A6").setFormula("=SORT(A2:B3)");
						sheet.getRange("A9").setFormula("={B2:B3,A2:A3}");
					}`,
				},
			],
			rows: [
				["Day", "Count"],
				["", 2],
				["", 3],
			],
		});
		sheets.run("f");
		const [first, second] = sheets.display("A2:A3").flat();
		expect(sheets.display("D2:D3")).toEqual([[second], [first]]);
		expect(sheets.display("A6:B7")).toEqual([
			[second, "3"],
			[first, "2"],
		]);
		expect(sheets.display("A9:B10")).toEqual([
			["2", first],
			["3", second],
		]);
	});
	test("a calculated value is refused by name", () => {
		expect(() =>
			table("pivot.addCalculatedPivotValue('x', '=SUM(Amount)/2');"),
		).toThrow("PivotTable.addCalculatedPivotValue is not available");
	});
});
