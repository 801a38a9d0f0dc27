/** https://developers.google.com/apps-script/reference/spreadsheet/sheet unless said otherwise. */
import { describe, expect, test } from "@jest/globals";
import { failure, given, hostOf, sheetData, workbookData } from "../script";

describe("rows and columns", () => {
	test("appendRow writes below the last row and adds rows where none is left", () => {
		expect(
			given(
				[["a"]],
				"var s=sh_();s.appendRow(['b',2]);s.getRange(20,1).setValue('end');s.appendRow(['new']);return [r_('A2:B2').getValues()[0],s.getMaxRows(),r_('A21').getValue()]",
			),
		).toEqual([["b", 2], 21, "new"]);
	});
	test("hidden and shown", () => {
		expect(
			given(
				[],
				"var s=sh_();s.hideRows(2,2);s.hideColumn(r_('B1:C1'));var a=[s.isRowHiddenByUser(3),s.isColumnHiddenByUser(2)];s.showRows(2,2);s.unhideColumn(r_('B1:C1'));return [a,s.isRowHiddenByUser(3),s.isColumnHiddenByUser(2)]",
			),
		).toEqual([[true, true], false, false]);
	});
	// setRowHeight: "By default, rows grow to fit cell contents. If you want to force rows to a specified height, use setRowHeightsForced".
	test("a row is lowered below its text only by force", () => {
		expect(
			given(
				[],
				"var s=sh_();s.setRowHeight(1,5);var a=s.getRowHeight(1);s.setRowHeightsForced(1,1,5);return [a,s.getRowHeight(1)]",
			),
		).toEqual([21, 5]);
	});
	test("autoResizeColumns makes wide what is long and leaves empty columns", () => {
		expect(
			given(
				[["x".repeat(60), "y"]],
				"var s=sh_();s.autoResizeColumns(1,3);return [s.getColumnWidth(1)>300,s.getColumnWidth(2)<50,s.getColumnWidth(3)]",
			),
		).toEqual([true, true, 100]);
	});
	// https://support.google.com/drive/answer/37603: 10 million cells or 18,278 columns
	test("the grid has an end", () => {
		expect(failure([], "sh_().insertColumnsAfter(10,18300)")).toContain(
			"number of columns above the limit of 18278",
		);
		expect(failure([], "sh_().insertRowsAfter(20,1000000)")).toContain(
			"above the limit of 10000000 cells",
		);
	});
	test("all rows cannot be frozen or deleted", () => {
		expect(failure([], "sh_().setFrozenRows(20)")).toContain("freeze all");
		expect(failure([], "sh_().deleteRows(1,20)")).toContain("delete all");
	});
});

describe("the sheet itself", () => {
	// copyTo: "The copied sheet is named 'Copy of [original name]'."
	test("is copied with all that hangs on it", () => {
		expect(
			given(
				[[1, "=A1+1"]],
				"var s=sh_();r_('A1').setBackground('red').setNote('n');r_('C1:D1').merge();s.setFrozenRows(1);s.addDeveloperMetadata('k','v');r_('B:B').addDeveloperMetadata('col','b');s.insertChart(s.newChart().asLineChart().addRange(r_('A1:B1')).setPosition(5,5,0,0).build());s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([r_('A1')]).build()]);var c=s.copyTo(ss_());var d=s.copyTo(ss_());return [c.getName(),d.getName(),c.getIndex(),c.getRange('B1').getFormula(),c.getRange('A1').getBackground(),c.getRange('A1').getNote(),c.getRange('C1').isPartOfMerge(),c.getFrozenRows(),c.getDeveloperMetadata()[0].getValue(),c.getRange('B:B').getDeveloperMetadata()[0].getKey(),c.getCharts()[0].getRanges()[0].getSheet().getName(),c.getConditionalFormatRules().length]",
			),
		).toEqual([
			"Copy of One",
			"Copy of One 1",
			2,
			"=A1+1",
			"#ff0000",
			"n",
			true,
			1,
			"v",
			"col",
			"Copy of One",
			1,
		]);
	});
	test("has a name of its own and a colour", () => {
		expect(
			given(
				[],
				"var s=sh_();ss_().insertSheet('Two');s.setTabColor('#ff00ff');var a=s.getTabColorObject().asRgbColor().asHexString();s.setTabColor(null);s.setHiddenGridlines(true).setRightToLeft(true);return [a,s.getTabColor(),s.hasHiddenGridlines(),s.isRightToLeft()]",
			),
		).toEqual(["#ff00ff", null, true, true]);
		expect(
			failure([], "ss_().insertSheet('Two');sh_().setName('two')"),
		).toContain("already exists");
	});
	test("the last one shown cannot be hidden", () => {
		expect(failure([], "sh_().hideSheet()")).toContain("hide all the sheets");
		expect(
			given(
				[],
				"ss_().insertSheet('Two');sh_().hideSheet();var a=sh_().isSheetHidden();sh_().showSheet();return [a,sh_().isSheetHidden()]",
			),
		).toEqual([true, false]);
	});
});

// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
describe("sheets of a spreadsheet", () => {
	// insertSheet(): the new sheet comes behind the active one and becomes the active one; insertSheet(sheetName, sheetIndex)
	test("are inserted behind the active one or at an index", () => {
		expect(
			given(
				[],
				"var b=ss_();b.insertSheet('s1');b.insertSheet('s2');b.insertSheet('s3',1);b.insertSheet('s4',0);return [b.getSheets().map(function(s){return s.getName()}),b.getActiveSheet().getName(),b.getSheetByName('s1').getIndex()]",
			),
		).toEqual([["s4", "One", "s3", "s1", "s2"], "s4", 4]);
	});
	test("may follow a template", () => {
		expect(
			given(
				[["seed"]],
				"var t=ss_().insertSheet('t',{template:sh_()});return [t.getName(),t.getRange('A1').getValue()]",
			),
		).toEqual(["t", "seed"]);
	});
	test("are duplicated, renamed, moved and deleted", () => {
		expect(
			given(
				[["x"]],
				"var b=ss_();var d=b.duplicateActiveSheet();b.renameActiveSheet('Twin');b.moveActiveSheet(1);var a=b.getSheets().map(function(s){return s.getName()});b.deleteActiveSheet();return [a,b.getSheets().length,b.getActiveSheet().getName()]",
			),
		).toEqual([["Twin", "One"], 1, "One"]);
	});
	// many members of Spreadsheet act on its active sheet, e.g. getLastRow: "Returns the position of the last row that has content"
	test("the active one is reached through the spreadsheet", () => {
		expect(
			given(
				[["a", "b"]],
				"var b=ss_();b.appendRow(['c']);b.setFrozenRows(1);b.setColumnWidth(1,50);return [b.getLastRow(),b.getLastColumn(),b.getFrozenRows(),b.getColumnWidth(1),b.getSheetName(),b.getDataRange().getA1Notation()]",
			),
		).toEqual([2, 2, 1, 50, "One", "A1:B2"]);
	});
});

describe("settings of a spreadsheet", () => {
	test("name, address and calculation", () => {
		expect(
			given(
				[],
				"var b=ss_();b.rename('New');b.setIterativeCalculationEnabled(true).setMaxIterativeCalculationCycles(7);return [b.getName(),b.getUrl().indexOf(b.getId())>0,b.isIterativeCalculationEnabled(),b.getMaxIterativeCalculationCycles(),String(b.getRecalculationInterval())]",
			),
		).toEqual(["New", true, true, 7, "ON_CHANGE"]);
	});
	// setSpreadsheetLocale; separators by locale: https://support.google.com/docs/answer/58515
	test("the locale rewrites formulas in its own separators", () => {
		expect(
			given(
				[[1.5, "=SUM(A1,2.5)"]],
				"var b=ss_();b.setSpreadsheetLocale('de_DE');return [b.getSpreadsheetLocale(),r_('B1').getFormula(),r_('B1').getValue(),r_('B1').getDisplayValue()]",
			),
		).toEqual(["de_DE", "=SUM(A1;2,5)", 4, "4"]);
		expect(failure([], "ss_().setSpreadsheetLocale('xx-yy')")).toContain(
			"Invalid locale",
		);
	});
});

// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app and …/spreadsheet#copy(String)
describe("other spreadsheets", () => {
	const scopes = ["https://www.googleapis.com/auth/spreadsheets"];
	test("are out of reach for the add-on's scopes", () => {
		for (const call of [
			"SpreadsheetApp.create('x')",
			"SpreadsheetApp.openById('x')",
			"SpreadsheetApp.openByUrl('https://docs.google.com/spreadsheets/d/x/edit')",
		])
			expect(failure([], call)).toMatch(
				/Specified permissions are not sufficient to call SpreadsheetApp\.\w+\. Required permissions: https:\/\/www\.googleapis\.com\/auth\/spreadsheets/,
			);
	});
	test("are made and opened again with the full scope", () => {
		expect(
			given(
				[],
				"var b=SpreadsheetApp.create('Other',25,10);var s=b.getSheets()[0];s.getRange('A1').setValue(7);var again=SpreadsheetApp.openById(b.getId());var byUrl=SpreadsheetApp.openByUrl(b.getUrl());return [b.getName(),s.getMaxRows(),s.getMaxColumns(),again.getSheets()[0].getRange('A1').getValue(),byUrl.getId()===b.getId(),ss_().getName(),s.getName()]",
				{ scopes },
			),
		).toEqual(["Other", 25, 10, 7, true, "Test", "Sheet1"]);
	});
	test("have their own active sheet, names and metadata", () => {
		expect(
			given(
				[],
				"var b=SpreadsheetApp.create('Other');b.insertSheet('Second');b.setNamedRange('n',b.getRange('B2'));b.addDeveloperMetadata('k','v');return [b.getActiveSheet().getName(),ss_().getActiveSheet().getName(),b.getRangeByName('n').getSheet().getName(),ss_().getNamedRanges().length,b.createDeveloperMetadataFinder().withKey('k').find().length,ss_().createDeveloperMetadataFinder().find().length]",
				{ scopes },
			),
		).toEqual(["Second", "One", "Second", 0, 1, 0]);
	});
	test("have charts and drop-downs whose ranges lie in them", () => {
		expect(
			given(
				[],
				"var s=SpreadsheetApp.create('Other').getSheets()[0];s.insertChart(s.newChart().addRange(s.getRange('A1:B2')).setPosition(1,1,0,0).build());s.getRange('D1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(s.getRange('C1:C2')).build());return [s.getCharts()[0].getRanges()[0].getA1Notation(),s.getRange('D1').getDataValidation().getCriteriaValues()[0].getA1Notation()]",
				{ scopes },
			),
		).toEqual(["A1:B2", "C1:C2"]);
	});
	test("are copied whole, and sheets go from one to the other", () => {
		expect(
			given(
				[[1, "=A1"]],
				"ss_().setNamedRange('n',r_('A1'));var c=ss_().copy('Copy');var moved=sh_().copyTo(c);return [c.getName(),c.getSheets().map(function(s){return s.getName()}),c.getRangeByName('n').getA1Notation(),moved.getParent().getId()===c.getId(),moved.getRange('B1').getFormula()]",
				{ scopes },
			),
		).toEqual(["Copy", ["One", "Copy of One"], "A1", true, "=A1"]);
	});
	test("one that is not there says so", () => {
		expect(
			failure([], "SpreadsheetApp.openById('nowhere')", { scopes }),
		).toContain("Document nowhere is missing");
	});
});

// https://developers.google.com/apps-script/reference/spreadsheet/protection
describe("protections", () => {
	const host = () =>
		hostOf(
			"function protect(){var p=r_('A1:A3').protect().setDescription('d');p.addEditor('ann@example.com');return p.getEditors().map(function(u){return u.getEmail()})}\nfunction write(){r_('A2').setValue(1);return r_('A2').getValue()}\nfunction can(){var p=sh_().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];return [p.canEdit(),p.getDescription(),p.getRange().getA1Notation()]}\nfunction warn(){sh_().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].setWarningOnly(true);return sh_().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getEditors().length}\nfunction remove(){var p=sh_().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];p.removeEditor('ann@example.com');return p.getEditors().length}",
			workbookData(sheetData([])),
		);
	test("hold off an editor who is not among theirs", () => {
		const one = host();
		expect(one.call("protect")).toEqual({
			ok: true,
			value: ["owner@example.com", "ann@example.com"],
		});
		one.settings.account = "bob@example.com";
		expect(one.call("can")).toEqual({ ok: true, value: [false, "d", "A1:A3"] });
		expect(one.call("write")).toMatchObject({
			ok: false,
			message: expect.stringContaining("protected cell or object"),
		});
		expect(one.typeInto(one.activeSheet, 1, 0, "x").ok).toBe(false);
		one.settings.account = "ann@example.com";
		expect(one.call("write")).toEqual({ ok: true, value: 1 });
		one.settings.account = "owner@example.com";
		expect(one.call("remove")).toEqual({ ok: true, value: 1 });
		one.settings.account = "ann@example.com";
		expect(one.call("write").ok).toBe(false);
	});
	// setWarningOnly: "every user can edit data in the range, except editing prompts a warning asking the user to confirm the edit"
	test("that only warn let everybody edit", () => {
		const one = host();
		one.call("protect");
		expect(one.call("warn")).toEqual({ ok: true, value: 0 });
		one.settings.account = "bob@example.com";
		expect(one.call("write").ok).toBe(true);
	});
	test("of a sheet leave out what is unprotected, and have no notation", () => {
		expect(
			given(
				[],
				"var p=sh_().protect();p.setUnprotectedRanges([r_('B2:B3')]);return [String(p.getProtectionType()),p.getRange().getA1Notation(),p.getUnprotectedRanges()[0].getA1Notation(),p.canDomainEdit()]",
			),
		).toEqual(["SHEET", "", "B2:B3", false]);
	});
	test("may follow a name", () => {
		expect(
			given(
				[],
				"ss_().setNamedRange('n',r_('C1:C2'));var p=r_('A1').protect().setNamedRange(ss_().getNamedRanges()[0]);return [p.getRangeName(),p.getRange().getA1Notation()]",
			),
		).toEqual(["n", "C1:C2"]);
	});
});

test("editors and viewers of the spreadsheet", () => {
	expect(
		given(
			[],
			"var b=ss_();b.addEditor('ed@example.com').addViewers(['v@example.com','ed@example.com']);var a=[b.getOwner().getEmail(),b.getEditors().map(String).length,b.getViewers().map(function(u){return u.getEmail()})];b.removeEditor('ed@example.com');return [a,b.getEditors().length]",
		),
	).toEqual([["owner@example.com", 2, ["v@example.com"]], 1]);
});
