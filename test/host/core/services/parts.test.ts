/** What hangs on a sheet: rules, validations, charts, metadata and names. */
import { describe, expect, test } from "@jest/globals";
import { failure, given, hostOf, sheetData, workbookData } from "../script";

// https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder
describe("conditional formats", () => {
	// https://developers.google.com/apps-script/reference/spreadsheet/sheet#setConditionalFormatRules(ConditionalFormatRule):
	// "Replaces all currently existing conditional format rules in the sheet with the input rules. The rules are evaluated in their
	// input order."
	test("setting rules replaces all of them, in the order given", () => {
		expect(
			given(
				[],
				"function b(x){return SpreadsheetApp.newConditionalFormatRule().whenTextContains(x).setBold(true).setRanges([r_('A1')]).build()}var s=sh_();s.setConditionalFormatRules([b('a'),b('b')]);var two=s.getConditionalFormatRules();s.setConditionalFormatRules([two[1],b('c')]);return s.getConditionalFormatRules().map(function(r){return r.getBooleanCondition().getCriteriaValues()[0]})",
			),
		).toEqual(["b", "c"]);
	});
	test("a rule read and handed back is the same rule", () => {
		const host = hostOf(
			"function put(){sh_().setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ffffff').setGradientMidpointWithValue('#ffff00',SpreadsheetApp.InterpolationType.PERCENTILE,'50').setGradientMaxpoint('#ff0000').setRanges([r_('A1:A9')]).build(),SpreadsheetApp.newConditionalFormatRule().whenNumberBetween(1,2).setItalic(true).setFontColor('#123456').setRanges([r_('B1'),r_('D4')]).build()])}\nfunction back(){sh_().setConditionalFormatRules(sh_().getConditionalFormatRules())}",
		);
		host.call("put");
		const before = JSON.stringify(host.activeSheet.rules);
		host.call("back");
		expect(JSON.stringify(host.activeSheet.rules)).toBe(before);
		expect(host.activeSheet.rules).toHaveLength(2);
	});
	test("a copy is changed without touching the rule", () => {
		expect(
			given(
				[],
				"var a=SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(5).setBackgroundObject(SpreadsheetApp.newColor().setRgbColor('#ff0000').build()).setRanges([r_('A1')]).build();var c=a.copy().whenCellEmpty().setBackground('blue').build();return [a,c].map(function(r){var b=r.getBooleanCondition();return [String(b.getCriteriaType()),b.getCriteriaValues(),b.getBackgroundObject().asRgbColor().asHexString()]})",
			),
		).toEqual([
			["NUMBER_GREATER_THAN", [5], "#ff0000"],
			["CELL_EMPTY", [], "#0000ff"],
		]);
	});
	test("a gradient tells its points", () => {
		expect(
			given(
				[],
				"var g=SpreadsheetApp.newConditionalFormatRule().setGradientMinpointWithValue('#000000',SpreadsheetApp.InterpolationType.NUMBER,'1').setGradientMaxpoint('#ffffff').setRanges([r_('A1')]).build().getGradientCondition();return [g.getMinColor(),String(g.getMinType()),g.getMinValue(),g.getMidType(),g.getMaxColorObject().asRgbColor().asHexString(),String(g.getMaxType())]",
			),
		).toEqual(["#000000", "NUMBER", "1", null, "#ffffff", "MAX"]);
	});
	test.each([
		[
			"SpreadsheetApp.newConditionalFormatRule().setBold(true).build()",
			"criteria",
		],
		[
			"sh_().setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).build()])",
			"must have ranges",
		],
		[
			"sh_().setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>').setBold(true).setRanges([r_('A1')]).build()])",
			"Invalid conditional format rule formula",
		],
	])("%s is refused", (body, message) => {
		expect(failure([], body)).toContain(message);
	});
});

// https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
describe("validations", () => {
	test("overwrite what was there, and tell what they ask for", () => {
		expect(
			given(
				[],
				"var r=r_('A1:A3');r.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());r_('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x','y'],true).setAllowInvalid(false).setHelpText('h').build());var v=r_('A2').getDataValidation();return [String(v.getCriteriaType()),v.getCriteriaValues(),v.getAllowInvalid(),v.getHelpText(),String(r_('A1').getDataValidation().getCriteriaType()),v.copy().requireNumberBetween(1,2).build().getCriteriaValues()]",
			),
		).toEqual([
			"VALUE_IN_LIST",
			[["x", "y"], true],
			false,
			"h",
			"CHECKBOX",
			[1, 2],
		]);
	});
	test("a builder that was told nothing has no criterion, and numbers of a list are texts", () => {
		expect(
			given(
				[],
				"var b=SpreadsheetApp.newDataValidation();var a=[b.getCriteriaType(),b.getCriteriaValues(),b.getHelpText(),b.getAllowInvalid()];return [a,b.requireValueInList([1,2]).build().getCriteriaValues()]",
			),
		).toEqual([
			[null, [], null, true],
			[["1", "2"], true],
		]);
	});
	test("bind a person, not a script", () => {
		const host = hostOf(
			"function put(){r_('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(5).setAllowInvalid(false).build())}",
		);
		host.call("put");
		expect(host.typeInto(host.activeSheet, 0, 0, "3").ok).toBe(false);
		expect(host.typeInto(host.activeSheet, 0, 0, "7").ok).toBe(true);
	});
	test("of a range read its words when they are asked for", () => {
		expect(
			given(
				[["a"], ["b"]],
				"var v=SpreadsheetApp.newDataValidation().requireValueInRange(r_('A1:A2')).build();r_('C1').setDataValidation(v);return r_('C1').getDataValidation().getCriteriaValues()[0].getA1Notation()",
			),
		).toBe("A1:A2");
	});
});

// https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder and …/embedded-chart
describe("charts", () => {
	const chart =
		"function c_(t){return sh_().newChart().asColumnChart().addRange(r_('A1:B3')).setTitle(t).setPosition(5,2,10,20).setNumHeaders(1).setOption('width',400).setColors(['#ff0000']).setStacked().setTitleTextStyle(Charts.newTextStyle().setFontSize(20).build()).build()}";
	// getChartId: "Returns a stable identifier for the chart that is unique across the spreadsheet containing the chart or null if the
	// chart is not in a spreadsheet."
	test("have an id only once they are in the spreadsheet, and keep it through updates", () => {
		expect(
			given(
				[],
				`${chart}var c=c_('x');var s=sh_();s.insertChart(c);s.insertChart(c_('y'));var a=s.getCharts();var ids=a.map(function(x){return x.getChartId()});s.updateChart(a[0].modify().setOption('title','z').build());var b=s.getCharts();return [c.getChartId(),ids[0]!==ids[1],b.map(function(x){return x.getChartId()}).join()===ids.join(),b[0].getOptions().get('title')]`,
			),
		).toEqual([null, true, true, "z"]);
	});
	test("tell where they are and what they were given", () => {
		expect(
			given(
				[],
				`${chart}sh_().insertChart(c_('T'));var c=sh_().getCharts()[0];var i=c.getContainerInfo();return [i.getAnchorRow(),i.getAnchorColumn(),i.getOffsetX(),i.getOffsetY(),c.getRanges()[0].getA1Notation(),c.getNumHeaders(),c.getOptions().get('colors'),c.getOptions().get('isStacked'),c.getOptions().get('titleTextStyle.fontSize'),c.getOptions().get('none')]`,
			),
		).toEqual([5, 2, 10, 20, "A1:B3", 1, ["#ff0000"], true, 20, null]);
	});
	test("change only by updateChart, and go by removeChart", () => {
		expect(
			given(
				[],
				`${chart}var s=sh_();s.insertChart(c_('T'));var c=s.getCharts()[0];c.modify().setOption('title','not yet').build();var kept=s.getCharts()[0].getOptions().get('title');s.removeChart(c);return [kept,s.getCharts().length]`,
			),
		).toEqual(["T", 0]);
		expect(
			failure(
				[],
				`${chart}var s=sh_();s.insertChart(c_('T'));var c=s.getCharts()[0];s.removeChart(c);s.updateChart(c)`,
			),
		).toContain("Embedded object not found");
	});
	test("follow rows that are inserted above them", () => {
		expect(
			given(
				[],
				`${chart}var s=sh_();s.insertChart(c_('T'));s.insertRowsBefore(1,2);var c=s.getCharts()[0];return [c.getContainerInfo().getAnchorRow(),c.getRanges()[0].getA1Notation()]`,
			),
		).toEqual([7, "A3:B5"]);
	});
});

// https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata
describe("developer metadata", () => {
	test("hangs on the spreadsheet, a sheet, a row or a column, and is found by key", () => {
		expect(
			given(
				[],
				"ss_().addDeveloperMetadata('k','book');sh_().addDeveloperMetadata('k','sheet');r_('3:3').addDeveloperMetadata('k','row',SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);r_('B:B').addDeveloperMetadata('k','column');return ss_().createDeveloperMetadataFinder().withKey('k').find().map(function(m){var l=m.getLocation();return [m.getValue(),String(l.getLocationType()),String(m.getVisibility()),(l.getRow()||l.getColumn()||{getA1Notation:function(){return ''}}).getA1Notation()]})",
			),
		).toEqual([
			["book", "SPREADSHEET", "DOCUMENT", ""],
			["sheet", "SHEET", "DOCUMENT", ""],
			["row", "ROW", "PROJECT", "3:3"],
			["column", "COLUMN", "DOCUMENT", "B:B"],
		]);
	});
	// "the metadata is associated with the row, column or sheet and moves with it; it is deleted with it"
	test("moves with its row or column, and is deleted with it", () => {
		expect(
			given(
				[],
				"function at(){return ss_().createDeveloperMetadataFinder().withKey('k').find().map(function(m){return m.getLocation().getColumn().getA1Notation()})}r_('B:B').addDeveloperMetadata('k','v');var s=sh_();s.insertColumnBefore(1);var a=at();s.moveColumns(r_('C:C'),1);var b=at();s.deleteColumn(1);return [a,b,at()]",
			),
		).toEqual([["C:C"], ["A:A"], []]);
	});
	test("is changed, moved elsewhere and removed", () => {
		expect(
			given(
				[],
				"sh_().addDeveloperMetadata('a','1');var m=sh_().getDeveloperMetadata()[0];m.setKey('b').setValue('2');m.moveToColumn(r_('C:C'));var kind=String(m.getLocation().getLocationType());m.moveToSpreadsheet();var found=ss_().getDeveloperMetadata()[0];var v=[found.getKey(),found.getValue()];found.remove();return [kind,v,ss_().getDeveloperMetadata().length]",
			),
		).toEqual(["COLUMN", ["b", "2"], 0]);
	});
});

// https://developers.google.com/apps-script/reference/spreadsheet/named-range
test("names follow rows, are renamed, and go", () => {
	expect(
		given(
			[[1, "=total+1"]],
			"ss_().setNamedRange('total',r_('A1'));sh_().insertRowBefore(1);var n=ss_().getNamedRanges()[0];var a=[n.getName(),n.getRange().getA1Notation(),r_('B2').getValue()];n.setName('sum').setRange(r_('A2:A3'));var b=[sh_().getNamedRanges()[0].getName(),n.getRange().getA1Notation()];n.remove();return [a,b,ss_().getNamedRanges().length]",
		),
	).toEqual([["total", "A2", 2], ["sum", "A2:A3"], 0]);
});

describe("what getValues gives", () => {
	test("only the first cell of a merge has a value", () => {
		expect(
			given(
				[
					["a", ""],
					["", "z"],
				],
				"r_('A1:B2').merge();return r_('A1:B2').getValues()",
			),
		).toEqual([
			["a", ""],
			["", ""],
		]);
	});
	// https://developers.google.com/apps-script/reference/spreadsheet/sheet#isRowHiddenByFilter(Integer)
	test("hidden and filtered rows are there like the others", () => {
		expect(
			given(
				[["h"], ["a"], ["b"]],
				"r_('A1:A3').createFilter().setColumnFilterCriteria(1,SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build());sh_().hideRows(3);return [sh_().isRowHiddenByFilter(2),sh_().isRowHiddenByUser(3),r_('A1:A3').getValues().join()]",
			),
		).toEqual([true, true, "h,a,b"]);
	});
	test("an unticked box counts as content", () => {
		expect(
			given(
				[["a"]],
				"r_('C5').insertCheckboxes();return [sh_().getLastRow(),sh_().getLastColumn(),r_('C5').isBlank()]",
			),
		).toEqual([5, 3, false]);
	});
	// https://developers.google.com/apps-script/guides/v8-runtime/migration: undefined reaches a service as null
	test("null, undefined and an empty text clear a cell", () => {
		expect(
			given(
				[["a", "b", "c"]],
				"r_('A1:C1').setValues([[null,undefined,'']]);return [r_('A1:C1').getValues()[0],sh_().getLastRow()]",
			),
		).toEqual([["", "", ""], 0]);
	});
	test("formats of cells decide whether a number is a day", () => {
		const host = hostOf(
			"function f(){var r=r_('A1');var a=Object.prototype.toString.call(r.getValue());r.setNumberFormat('yyyy-mm-dd');return [a,Object.prototype.toString.call(r.getValue()),r.getDisplayValue()]}",
			workbookData(sheetData([[46027]])),
		);
		expect(host.call("f")).toEqual({
			ok: true,
			value: ["[object Number]", "[object Date]", "2026-01-05"],
		});
	});
});
