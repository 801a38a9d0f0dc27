import { describe, expect, test } from "@jest/globals";
import { failure, given } from "../script";

// https://developers.google.com/apps-script/reference/spreadsheet/range: merge, mergeAcross, mergeVertically, breakApart
describe("merges", () => {
	const rows = [
		["a", "b"],
		["c", "d"],
	];
	const merged =
		"return [r_('A1:B2').getMergedRanges().map(function(r){return r.getA1Notation()}),r_('A1:B2').getValues()]";
	test.each([
		[
			"merge",
			["A1:B2"],
			[
				["a", ""],
				["", ""],
			],
		],
		[
			"mergeAcross",
			["A1:B1", "A2:B2"],
			[
				["a", ""],
				["c", ""],
			],
		],
		[
			"mergeVertically",
			["A1:A2", "B1:B2"],
			[
				["a", "b"],
				["", ""],
			],
		],
	])("%s keeps the first cell of each", (call, ranges, values) => {
		expect(given(rows, `r_('A1:B2').${call}();${merged}`)).toEqual([
			ranges,
			values,
		]);
	});
	test("break apart again", () => {
		expect(
			given(
				rows,
				"r_('A1:B2').merge().breakApart();return r_('A1').isPartOfMerge()",
			),
		).toBe(false);
	});
});

// https://developers.google.com/apps-script/reference/spreadsheet/group
describe("groups", () => {
	const depths =
		"function d(){return [1,2,3,4,5,6].map(function(r){return sh_().getRowGroupDepth(r)})}";
	test("nest where depths are added, and vanish where they are taken off", () => {
		expect(
			given(
				[],
				`${depths}r_('A2:A5').shiftRowGroupDepth(1);r_('A3:A4').shiftRowGroupDepth(1);var a=d();r_('A2:A5').shiftRowGroupDepth(-1);return [a,d()]`,
			),
		).toEqual([
			[0, 1, 2, 2, 1, 0],
			[0, 0, 1, 1, 0, 0],
		]);
	});
	// "at the time that a group is collapsed or expanded, the rows or columns within the group are hidden or set visible"
	test("hide their rows when they collapse, and an inner one stays collapsed", () => {
		expect(
			given(
				[],
				"var s=sh_();r_('A2:A5').shiftRowGroupDepth(1);r_('A3:A4').shiftRowGroupDepth(1);function h(){return [2,3,5].map(function(r){return s.isRowHiddenByUser(r)})}var inner=s.getRowGroup(3,2).collapse();var a=h();var outer=s.getRowGroup(3,1).collapse();var b=h();outer.expand();return [a,b,h(),inner.isCollapsed(),outer.getRange().getA1Notation(),outer.getControlIndex(),outer.getDepth()]",
			),
		).toEqual([
			[false, true, false],
			[true, true, true],
			[false, true, false],
			true,
			"2:5",
			6,
			1,
		]);
	});
	test("there is none where the depth is not reached, and one removed is gone", () => {
		expect(
			given(
				[],
				"r_('B1:C1').shiftColumnGroupDepth(1);var g=sh_().getColumnGroup(2,1);var none=sh_().getColumnGroup(2,2);g.remove();return [none,sh_().getColumnGroupDepth(2)]",
			),
		).toEqual([null, 0]);
	});
	// collapseGroups: "Collapses all groups that are wholly contained within the range."
	test("of a range and of the whole sheet", () => {
		expect(
			given(
				[],
				"var s=sh_();r_('A2:A3').shiftRowGroupDepth(1);r_('A6:A7').shiftRowGroupDepth(1);r_('A1:A4').collapseGroups();function c(){return [2,6].map(function(r){return s.getRowGroup(r,1).isCollapsed()})}var a=c();s.collapseAllRowGroups();var b=c();s.expandAllRowGroups();return [a,b,c()]",
			),
		).toEqual([
			[true, false],
			[true, true],
			[false, false],
		]);
	});
	test("grow when rows are inserted inside them, and their toggle may stand before", () => {
		expect(
			given(
				[],
				"var s=sh_();r_('A2:A3').shiftRowGroupDepth(1);s.insertRowAfter(2);s.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);var g=s.getRowGroup(2,1);return [g.getRange().getA1Notation(),g.getControlIndex(),String(s.getRowGroupControlPosition())]",
			),
		).toEqual(["2:4", 1, "BEFORE"]);
	});
});

// https://developers.google.com/apps-script/reference/spreadsheet/banding
describe("bandings", () => {
	test("have a header and no footer unless it is said", () => {
		expect(
			given(
				[],
				"var b=r_('A1:C5').applyRowBanding();return [b.getRange().getA1Notation(),b.getHeaderRowColor()!==null,b.getFooterRowColor(),b.getFirstColumnColor(),r_('B2').getBandings().length,r_('E9').getBandings().length]",
			),
		).toEqual(["A1:C5", true, null, null, 1, 0]);
	});
	test("take colours, by text and by object", () => {
		expect(
			given(
				[],
				"var b=r_('A1:C5').applyColumnBanding(SpreadsheetApp.BandingTheme.BLUE,false,true);b.setFirstColumnColor('red').setSecondColumnColorObject(SpreadsheetApp.newColor().setRgbColor('#00ff00').build());return [b.getHeaderColumnColor(),b.getFirstColumnColor(),b.getSecondColumnColorObject().asRgbColor().asHexString(),b.copyTo(r_('E1:F5')).getFirstColumnColor(),sh_().getBandings().length]",
			),
		).toEqual([null, "#ff0000", "#00ff00", "#ff0000", 2]);
	});
	test("do not overlap, and go when removed", () => {
		expect(
			failure([], "r_('A1:C5').applyRowBanding();r_('B2').applyRowBanding()"),
		).toContain("alternating background colors");
		expect(
			given(
				[],
				"r_('A1:C5').applyRowBanding().remove();return ss_().getBandings().length",
			),
		).toBe(0);
	});
});

// https://developers.google.com/apps-script/reference/spreadsheet/filter and …/filter-criteria-builder
describe("filters", () => {
	const rows = [
		["name", "n"],
		["a", 3],
		["b", 1],
		["c", 2],
	];
	const hidden =
		"function h(){return [1,2,3,4].filter(function(r){return sh_().isRowHiddenByFilter(r)})}";
	test.each([
		["setHiddenValues(['a','c'])", 1, [2, 4]],
		["setVisibleValues(['a'])", 1, [3, 4]],
		["whenNumberGreaterThan(1)", 2, [3]],
		["whenTextContains('b')", 1, [2, 4]],
		["whenFormulaSatisfied('=B2=2')", 2, [2, 3]],
		["whenCellNotEmpty()", 1, []],
	])("with %s hide rows, never the header", (criteria, column, rowsHidden) => {
		expect(
			given(
				rows,
				`${hidden}var f=r_('A1:B4').createFilter();f.setColumnFilterCriteria(${column},SpreadsheetApp.newFilterCriteria().${criteria}.build());return h()`,
			),
		).toEqual(rowsHidden);
	});
	test("give their criteria back, and show all rows without them", () => {
		expect(
			given(
				rows,
				`${hidden}var f=r_('A1:B4').createFilter();f.setColumnFilterCriteria(2,SpreadsheetApp.newFilterCriteria().whenNumberBetween(1,2).setHiddenValues(['2']).build());var c=f.getColumnFilterCriteria(2);var a=[String(c.getCriteriaType()),c.getCriteriaValues(),c.getHiddenValues(),f.getColumnFilterCriteria(1),h()];f.removeColumnFilterCriteria(2);return [a,h()]`,
			),
		).toEqual([["NUMBER_BETWEEN", [1, 2], ["2"], null, [2, 4]], []]);
	});
	test("sort below the header", () => {
		expect(
			given(
				rows,
				"r_('A1:B4').createFilter().sort(2,true);return r_('A1:A4').getValues().join()",
			),
		).toBe("name,b,c,a");
	});
	// https://developers.google.com/apps-script/reference/spreadsheet/sort-spec
	test("tell which column they are sorted by", () => {
		expect(
			given(
				rows,
				"var f=r_('A1:B4').createFilter().sort(2,false);var s=f.getColumnSortSpec(2);return [s.getDimensionIndex(),s.isAscending(),String(s.getSortOrder())]",
			),
		).toEqual([2, false, "DESCENDING"]);
		expect(
			failure(
				rows,
				"r_('A1:B4').createFilter().sort(2,false).getColumnSortSpec(1).getSortOrder()",
			),
		).toContain("getSortOrder on object SpreadsheetApp.SortSpec");
	});
	test("are one a sheet, found from any range of it", () => {
		expect(
			given(
				rows,
				"var none=r_('A1').getFilter();r_('A1:B4').createFilter();var far=r_('J9').getFilter().getRange().getA1Notation();sh_().getFilter().remove();return [none,far,sh_().getFilter()]",
			),
		).toEqual([null, "A1:B4", null]);
		expect(
			failure(rows, "r_('A1:B4').createFilter();r_('A1').createFilter()"),
		).toBe("You can't create a filter in a sheet that already has a filter.");
		expect(failure(rows, "r_('A1:B4').createFilter().sort(3,true)")).toContain(
			"outside the dimensions",
		);
	});
});
