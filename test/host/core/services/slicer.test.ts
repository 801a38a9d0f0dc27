/** https://developers.google.com/apps-script/reference/spreadsheet/slicer and …/spreadsheet-theme */
import { describe, expect, test } from "@jest/globals";
import { failure, given } from "../script";

const ROWS = [
	["Region", "Amount"],
	["East", 1],
	["West", 2],
	["East", 3],
];
const HIDDEN =
	"var hidden=function(){return [1,2,3,4].filter(function(r){return sh_().isRowHiddenByFilter(r)})};";

describe("slicers", () => {
	test("hide rows by one column, several of them together, until their criteria or they themselves go", () => {
		expect(
			given(
				ROWS,
				`${HIDDEN}
				var a=sh_().insertSlicer(r_('A1:B4'),2,4), b=sh_().insertSlicer(r_('A1:B4'),8,4,5,6);
				var seen=[hidden()];
				a.setColumnFilterCriteria(1,SpreadsheetApp.newFilterCriteria().setHiddenValues(['West']).build()); seen.push(hidden());
				b.setColumnFilterCriteria(2,SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(2).build()); seen.push(hidden());
				a.setColumnFilterCriteria(1,null); seen.push(hidden());
				b.remove(); seen.push(hidden());
				return [seen,a.getColumnPosition(),a.getFilterCriteria(),sh_().getSlicers().length]`,
			),
		).toEqual([[[], [3], [2, 3], [2, 3], []], 1, null, 1]);
	});
	test("tell how they look and where they stand, and move with the cells", () => {
		expect(
			given(
				ROWS,
				`var s=sh_().insertSlicer(r_('A1:B4'),2,4,5,6).setBackgroundColor('red').setTitleHorizontalAlignment('center').setApplyToPivotTables(false).setTitleTextStyle(SpreadsheetApp.newTextStyle().setBold(true).build());
				s.setColumnFilterCriteria(2,null); var title=s.getTitle(); s.setTitle('Mine');
				sh_().insertRowBefore(1); sh_().insertColumnBefore(1);
				var c=s.getContainerInfo();
				return [title,s.getTitle(),s.getBackgroundColor(),s.getTitleHorizontalAlignment(),s.isAppliedToPivotTables(),s.getTitleTextStyle().isBold(),s.getRange().getA1Notation(),s.getColumnPosition(),c.getAnchorRow(),c.getAnchorColumn(),c.getOffsetX(),c.getOffsetY()]`,
			),
		).toEqual([
			"Amount",
			"Mine",
			"#ff0000",
			"center",
			false,
			true,
			"B2:C5",
			2,
			3,
			5,
			5,
			6,
		]);
	});
	test("refuse a column outside their range, and are gone once removed", () => {
		expect(
			failure(
				ROWS,
				"sh_().insertSlicer(r_('A1:B4'),1,4).setColumnFilterCriteria(3,null)",
			),
		).toMatch(/outside the dimensions/);
		expect(
			failure(
				ROWS,
				"var s=sh_().insertSlicer(r_('A1:B4'),1,4); s.remove(); s.getTitle()",
			),
		).toBe("The slicer no longer exists.");
	});
});

describe("the theme", () => {
	test("names colours and the type of cells that nobody has styled", () => {
		expect(
			given(
				[],
				"var t=ss_().getSpreadsheetTheme(); return [t.getFontFamily(),t.getThemeColors().map(String).slice(0,3),t.getConcreteColor(SpreadsheetApp.ThemeColorType.ACCENT1).asRgbColor().asHexString(),ss_().getPredefinedSpreadsheetThemes().length]",
			),
		).toEqual(["Arial", ["TEXT", "BACKGROUND", "ACCENT1"], "#4285f4", 1]);
	});
	test("changes cells that took a colour by its name once it is set, and no others; a reset brings it back", () => {
		expect(
			given(
				[],
				`var T=SpreadsheetApp.ThemeColorType, accent=SpreadsheetApp.newColor().setThemeColor(T.ACCENT1).build();
				r_('A1').setBackgroundObject(accent); r_('A2').setFontColorObject(accent); r_('A3').setBackground('#4285f4');
				var t=ss_().getSpreadsheetTheme().setConcreteColor(T.ACCENT1,1,2,255).setFontFamily('Roboto');
				var before=r_('A1').getBackground();
				ss_().setSpreadsheetTheme(t);
				var after=[r_('A1').getBackground(),r_('A2').getFontColor(),r_('A3').getBackground(),r_('A4').getFontFamily()];
				ss_().resetSpreadsheetTheme();
				return [before,after,r_('A1').getBackground(),r_('A4').getFontFamily()]`,
			),
		).toEqual([
			"#4285f4",
			["#0102ff", "#0102ff", "#4285f4", "Roboto"],
			"#4285f4",
			"Arial",
		]);
	});
});
