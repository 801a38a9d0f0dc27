/** https://developers.google.com/apps-script/reference/spreadsheet/range unless said otherwise. */
import { describe, expect, test } from "@jest/globals";
import { failure, given } from "../script";

describe("notation", () => {
	// Sheet.getRange(a1Notation): "The range to return, as specified in A1 notation or R1C1 notation."
	test.each([
		["B2:D5", "B2:D5", [2, 2, 4, 3]],
		["D5:B2", "B2:D5", [2, 2, 4, 3]],
		["$C$3", "C3", [3, 3, 1, 1]],
		["R2C3", "C2", [2, 3, 1, 1]],
		["r4c5:r2c2", "B2:E4", [2, 2, 3, 4]],
		["D:F", "D:F", [1, 4, 20, 3]],
		["5:7", "5:7", [5, 1, 3, 10]],
		["B3:B", "B3:B", [3, 2, 18, 1]],
		["One!E1:F2", "E1:F2", [1, 5, 2, 2]],
	])("%s", (text, notation, place) => {
		expect(
			given(
				[],
				`var r=r_(${JSON.stringify(text)});return [r.getA1Notation(),[r.getRow(),r.getColumn(),r.getNumRows(),r.getNumColumns()]]`,
			),
		).toEqual([notation, place]);
	});
	test("a name stands for its range", () => {
		expect(
			given(
				[],
				"ss_().setNamedRange('sales',r_('B2:C3'));return [sh_().getRange('sales').getA1Notation(),ss_().getRangeByName('sales').getA1Notation(),ss_().getRangeByName('none')]",
			),
		).toEqual(["B2:C3", "B2:C3", null]);
	});
	// isStartRowBounded etc.: "Determines whether the start of the range is bound to a particular row."
	test("open sides are not bounded", () => {
		const sides =
			"function b(t){var r=r_(t);return [r.isStartRowBounded(),r.isEndRowBounded(),r.isStartColumnBounded(),r.isEndColumnBounded()]}return ['A1:B2','A:B','2:3','A2:A'].map(b)";
		expect(given([], sides)).toEqual([
			[true, true, true, true],
			[false, false, true, true],
			[true, true, false, false],
			[true, false, true, true],
		]);
	});
});

describe("beside a range", () => {
	test("offset keeps the size unless another is given", () => {
		expect(
			given(
				[],
				"var r=r_('A1:B2');return [r.offset(1,1),r.offset(2,0,1),r.offset(0,3,2,4)].map(function(x){return x.getA1Notation()})",
			),
		).toEqual(["B2:C3", "A3:B3", "D1:G2"]);
	});
	// The parameters are Integers.
	test("fractions of positions are cut off", () => {
		expect(
			given(
				[],
				"return [sh_().getRange(2.9,1.2,1.5,2).getA1Notation(),r_('A1').offset(1.5,0).getA1Notation()]",
			),
		).toEqual(["A2:B2", "A2"]);
	});
	test.each([
		["r_('A1').offset(0,0,0,1)", "number of rows"],
		["r_('A1').offset(0,0,1,0)", "number of columns"],
		["r_('A1').offset(-1,0)", "outside the dimensions of the sheet"],
		["r_('A1:B2').getCell(3,1)", "Cell reference out of range"],
	])("%s is refused", (body, message) => {
		expect(failure([], body)).toContain(message);
	});
	// getNextDataCell: "Starting at the cell in the first column and row of the range, returns the next cell in the given direction
	// that is the edge of a contiguous range of cells with data in them or the cell at the edge of the spreadsheet in that direction."
	test("the next data cell is where Ctrl and an arrow go", () => {
		const rows = [
			["", "", ""],
			["a", "", "x"],
			["b", "", ""],
			["c", "", ""],
		];
		const body =
			"function n(a,d){return r_(a).getNextDataCell(SpreadsheetApp.Direction[d]).getA1Notation()}return [n('A1','DOWN'),n('A2','DOWN'),n('A4','DOWN'),n('A4','UP'),n('A2','NEXT'),n('C2','PREVIOUS'),n('B1','DOWN')]";
		expect(given(rows, body)).toEqual([
			"A2",
			"A4",
			"A20",
			"A2",
			"C2",
			"A2",
			"B20",
		]);
	});
	// getDataRegion: "Returns a copy of the range expanded in the four cardinal Directions to cover all adjacent cells with data in them."
	test("the data region grows in four directions, not over corners", () => {
		const rows = [
			["", "", "", ""],
			["", 1, 2, ""],
			["", 3, 4, ""],
			["", "", "", 5],
		];
		const body =
			"function d(a,x){return (x?r_(a).getDataRegion(SpreadsheetApp.Dimension[x]):r_(a).getDataRegion()).getA1Notation()}return [d('B2'),d('B1'),d('A1'),d('B2','ROWS'),d('B2','COLUMNS')]";
		expect(given(rows, body)).toEqual([
			"B2:C3",
			"B1:C3",
			"A1",
			"B2:B3",
			"B2:C2",
		]);
	});
});

// https://developers.google.com/apps-script/reference/spreadsheet/selection
describe("selection", () => {
	test("the last of several ranges is the active one", () => {
		expect(
			given(
				[],
				"var s=sh_();s.getRangeList(['A1:B4','D1:E4']).activate();var x=s.getSelection();return [x.getCurrentCell().getA1Notation(),x.getActiveRange().getA1Notation(),x.getActiveRangeList().getRanges().length,x.getActiveSheet().getName()]",
			),
		).toEqual(["D1", "D1:E4", 2, "One"]);
	});
	// setCurrentCell: "If the specified cell is present in an already selected range, then that range becomes the active range …
	// If the specified cell is not present in any selected range, then any existing selection is removed".
	test("a current cell inside the selection leaves the selection", () => {
		expect(
			given(
				[],
				"var s=sh_();r_('D1:E4').activate();s.setCurrentCell(r_('E2'));var inside=[s.getActiveRange().getA1Notation(),s.getCurrentCell().getA1Notation()];s.setCurrentCell(r_('A1'));return [inside,s.getActiveRange().getA1Notation()]",
			),
		).toEqual([["D1:E4", "E2"], "A1"]);
	});
});
