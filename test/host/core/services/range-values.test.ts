/** https://developers.google.com/apps-script/reference/spreadsheet/range unless said otherwise. */
import { describe, expect, test } from "@jest/globals";
import { failure, given } from "../script";

describe("formulas", () => {
	test("setFormula over several cells counts its references from the first", () => {
		expect(
			given([], "return r_('B2:C3').setFormula('=A1+$D$1').getFormulas()"),
		).toEqual([
			["=A1+$D$1", "=B1+$D$1"],
			["=A2+$D$1", "=B2+$D$1"],
		]);
	});
	// setFormulaR1C1: "Updates the formula for this range. The given formula must be in R1C1 notation."
	test.each([
		["A1", "=R[1]C[1]", "=B2", "=R[1]C[1]"],
		["C3", "=R1C1", "=$A$1", "=R1C1"],
		["D4", "=R1C[1]", "=E$1", "=R1C[1]"],
		[
			"A2",
			"=SUM(R[-1]C:R[-1]C[2])",
			"=SUM(A1:C1)",
			"=SUM(R[-1]C[0]:R[-1]C[2])",
		],
		["B2", '=R[-1]C & "R1C1"', '=B1 & "R1C1"', '=R[-1]C[0] & "R1C1"'],
	])("in %s %s is %s", (cell, r1c1, a1, back) => {
		expect(
			given(
				[],
				`var r=r_('${cell}').setFormulaR1C1(${JSON.stringify(r1c1)});return [r.getFormula(),r.getFormulaR1C1()]`,
			),
		).toEqual([a1, back]);
	});
	test("whole columns and rows have an R1C1 form, and a cell without a formula has none", () => {
		expect(
			given(
				[],
				"r_('D1').setFormula('=SUM(A:$B)');r_('D2').setFormula('=SUM(5:5)');return r_('D1:D3').getFormulasR1C1()",
			),
		).toEqual([["=SUM(C[-3]:C2)"], ["=SUM(R[3]:R[3])"], [null]]);
	});
	test("a reference above the sheet is refused", () => {
		expect(failure([], "r_('A1').setFormulaR1C1('=R[-1]C')")).toContain(
			"outside",
		);
	});
});

describe("number formats", () => {
	test("general is the automatic format", () => {
		expect(
			given(
				[[1]],
				"var r=r_('A1');r.setNumberFormat('0.00');var a=r.getNumberFormat();r.setNumberFormat('general');return [a,r.getNumberFormat()]",
			),
		).toEqual(["0.00", "0.###############"]);
	});
});

// clear(options), clearContent, clearFormat, clearNote, clearDataValidations
describe("clearing", () => {
	const fill =
		"var r=r_('A1');r.setValue('x').setBackground('red').setNote('n').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build());function s(){return [r.getValue(),r.getBackground(),r.getNote(),r.getDataValidation()!==null]}";
	test.each([
		["r.clear({contentsOnly:true})", ["", "#ff0000", "n", true]],
		["r.clear({formatOnly:true})", ["x", "#ffffff", "n", true]],
		["r.clear({validationsOnly:true})", ["x", "#ff0000", "n", false]],
		["r.clear({commentsOnly:true})", ["x", "#ff0000", "", true]],
		["r.clearContent()", ["", "#ff0000", "n", true]],
		["r.clearNote()", ["x", "#ff0000", "", true]],
	])("%s", (call, left) => {
		expect(given([], `${fill};${call};return s()`)).toEqual(left);
	});
});

// insertCheckboxes, check, uncheck, isChecked, removeCheckboxes
describe("checkboxes", () => {
	test("are unticked at first and tick to TRUE", () => {
		expect(
			given(
				[],
				"var r=r_('A1:A2').insertCheckboxes();var a=[r.getValues(),r.isChecked()];r.check();var b=[r.getValues(),r.isChecked()];r_('A1').uncheck();return [a,b,r.isChecked(),r_('A1:B1').isChecked()]",
			),
		).toEqual([
			[[[false], [false]], false],
			[[[true], [true]], true],
			null,
			null,
		]);
	});
	test("may have values of their own", () => {
		expect(
			given(
				[],
				"var r=r_('A1').insertCheckboxes('yes','no');var a=r.getValue();r.check();return [a,r.getValue(),r.isChecked()]",
			),
		).toEqual(["no", "yes", true]);
	});
	// "Clears the data validation of each cell, and additionally clears its value if the cell contains either the checked or unchecked value."
	test("when removed take their value along, other values stay", () => {
		expect(
			given(
				[],
				"r_('A1:A2').insertCheckboxes();r_('A2').setValue('kept');var r=r_('A1:A2').removeCheckboxes();return [r.getValues(),r.getDataValidation()]",
			),
		).toEqual([[[""], ["kept"]], null]);
	});
});
