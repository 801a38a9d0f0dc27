import { describe, expect, test } from "@jest/globals";
import { COST_CLASSES, costOf } from "../../../host/core/services/cost";
import { hostOf, sheetData, workbookData } from "./script";

const hostMessage = (host: ReturnType<typeof hostOf>) => {
	const answer = host.call("g");
	return answer.ok ? "" : answer.message;
};

const data = () => workbookData(sheetData([[1.5, "=SUM(A1,2.5)", "=A1*2"]]));

describe("settings", () => {
	// Separators by locale: https://support.google.com/docs/answer/58515
	test.each([
		["en_US", "=SUM(A1,2.5)", "1.5"],
		["zh_TW", "=SUM(A1,2.5)", "1.5"],
		["zh_CN", "=SUM(A1,2.5)", "1.5"],
		["ja_JP", "=SUM(A1,2.5)", "1.5"],
		["de_DE", "=SUM(A1;2,5)", "1,5"],
		["fr_FR", "=SUM(A1;2,5)", "1,5"],
	])("the locale %s", (locale, formula, shown) => {
		const host = hostOf("", data());
		host.settings.spreadsheetLocale = locale;
		const { workbook, activeSheet } = host;
		expect(host.settings.spreadsheetLocale).toBe(locale);
		expect(activeSheet.cell(0, 1)?.formula?.text).toBe(formula);
		expect(workbook.display(activeSheet, 0, 0)).toBe(shown);
		expect(workbook.value(activeSheet, 0, 1)).toBe(4);
		expect(host.typeInto(activeSheet, 5, 0, shown)).toEqual({ ok: true });
		expect(workbook.value(activeSheet, 5, 0)).toBe(1.5);
	});
	// https://support.google.com/docs/answer/58515; that `;` is taken everywhere no page of Google's says
	test.each(["en_US", "zh_TW", "zh_CN", "ja_JP", "de_DE", "fr_FR"])(
		"a formula with semicolons is read in %s",
		(locale) => {
			const host = hostOf(
				"function f(){return r_('D1').setFormula('=IF(A1>1;SUM(A1;1);0)').getValue()}",
				data(),
			);
			host.settings.spreadsheetLocale = locale;
			expect(host.call("f")).toEqual({ ok: true, value: 2.5 });
		},
	);
	test.each(["de_DE", "fr_FR"])(
		"a comma between arguments is no formula in %s",
		(locale) => {
			const host = hostOf(
				"function f(){return r_('D1').setFormula('=SUM(A1,C1)').getValue()}",
				data(),
			);
			host.settings.spreadsheetLocale = locale;
			expect(host.call("f")).toEqual({ ok: true, value: "#ERROR!" });
		},
	);
	test("formulas of rules and validations are rewritten, too", () => {
		const host = hostOf(
			"function f(){sh_().setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=IF(A1>1.5,TRUE,FALSE)').setBold(true).setRanges([r_('A1')]).build()]);r_('B5').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=OR(B5>0.5,FALSE)').build())}",
		);
		host.call("f");
		host.settings.spreadsheetLocale = "fr_FR";
		expect(host.activeSheet.rules[0]?.condition?.args).toEqual([
			"=IF(A1>1,5;TRUE;FALSE)",
		]);
		expect(host.activeSheet.validations[0]?.criterion.args).toEqual([
			"=OR(B5>0,5;FALSE)",
		]);
	});
	test("a locale or zone that does not exist is refused", () => {
		const { settings } = hostOf("");
		expect(() => {
			settings.spreadsheetLocale = "english";
		}).toThrow("Invalid locale");
		expect(() => {
			settings.spreadsheetTimeZone = "Mars/Olympus";
		}).toThrow("Invalid time zone");
	});
	// Session.getScriptTimeZone: script and spreadsheet have zones of their own
	test("the spreadsheet's zone decides which instant a day is, the script's how a script sees it", () => {
		const host = hostOf(
			"function f(){var d=r_('A1').getValue();return [Utilities.formatDate(d,ss_().getSpreadsheetTimeZone(),'yyyy-MM-dd HH'),Utilities.formatDate(d,Session.getScriptTimeZone(),'yyyy-MM-dd HH')]}",
			workbookData({
				...sheetData([]),
				cells: [{ row: 0, column: 0, value: 46027, format: "yyyy-mm-dd" }],
			}),
		);
		host.settings.scriptTimeZone = "Etc/UTC";
		expect(host.call("f")).toEqual({
			ok: true,
			value: ["2026-01-05 00", "2026-01-04 16"],
		});
		host.settings.spreadsheetTimeZone = "America/New_York";
		expect(host.call("f")).toEqual({
			ok: true,
			value: ["2026-01-05 00", "2026-01-05 05"],
		});
	});
	test("the user's locale reaches the script", () => {
		const host = hostOf("function f(){return Session.getActiveUserLocale()}");
		host.settings.userLocale = "zh-TW";
		expect(host.call("f")).toEqual({ ok: true, value: "zh-TW" });
	});
	// The language of messages: reports of users; no page of Google's says so
	test("messages of exceptions are in the language of the account", () => {
		const host = hostOf(
			"function f(){try{r_('A1').getCell(1,1).offset(-1,0)}catch(e){return e.message}}\nfunction g(){r_('A1').setValue(1)}",
		);
		expect(host.call("f")).toEqual({
			ok: true,
			value:
				"The coordinates of the range are outside the dimensions of the sheet.",
		});
		host.settings.userLocale = "zh-TW";
		expect(host.call("f")).toEqual({
			ok: true,
			value: "範圍的座標超出工作表的大小。",
		});
		host.settings.access = "viewer";
		expect(hostMessage(host)).not.toMatch(/[a-z]{4}/);
	});
	test("a viewer changes nothing", () => {
		const host = hostOf("function f(){r_('A1').setValue(1)}");
		host.settings.access = "viewer";
		expect(host.call("f").ok).toBe(false);
		host.settings.access = "editor";
		expect(host.call("f").ok).toBe(true);
	});
});

// https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
describe("authorisation modes", () => {
	const may = (mode: "none" | "limited" | "full", body: string) => {
		const host = hostOf(`function onOpen(e){${body}}`);
		host.settings.authMode = mode;
		return host.call("onOpen").ok;
	};
	test.each([
		[
			"the menu",
			"SpreadsheetApp.getUi().createAddonMenu().addItem('a','b').addToUi()",
			[true, true, true],
		],
		["the locale", "Session.getActiveUserLocale()", [true, true, true]],
		["Utilities", "Utilities.getUuid()", [true, true, true]],
		["the document", "sh_().getName()", [false, true, true]],
		["changing it", "r_('A1').setValue(1)", [false, true, true]],
		[
			"properties",
			"PropertiesService.getUserProperties().getProperty('a')",
			[false, true, true],
		],
		["caches", "CacheService.getUserCache().get('a')", [false, true, true]],
		[
			"a sidebar",
			"SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
			[false, false, true],
		],
		[
			"a dialog",
			"SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'),'t')",
			[false, false, true],
		],
	])("%s", (_, body, allowed) => {
		expect([
			may("none", body),
			may("limited", body),
			may("full", body),
		]).toEqual(allowed);
	});
	test("the event says which", () => {
		const host = hostOf(
			"function onOpen(e){Logger.log(String(e.authMode)+' '+(e.source?e.source.getName():'-'))}",
		);
		for (const mode of ["none", "limited", "full"] as const) {
			host.settings.authMode = mode;
			host.call("onOpen");
		}
		expect(host.log).toEqual(["NONE -", "LIMITED Test", "FULL Test"]);
	});
	test("menu items have full rights whatever the mode", () => {
		const host = hostOf("function go(){r_('A1').setValue(1)}");
		host.settings.authMode = "none";
		expect(host.click("go").ok).toBe(true);
	});
	// https://developers.google.com/apps-script/guides/triggers: simple triggers "cannot run for longer than 30 seconds"
	test("simple triggers end after thirty seconds", () => {
		const host = hostOf(
			"function onOpen(){Utilities.sleep(31000)}\nfunction long(){Utilities.sleep(31000)}",
		);
		expect(host.call("onOpen")).toMatchObject({
			message: "Exceeded maximum execution time",
		});
		expect(host.call("long").ok).toBe(true);
	});
});

// https://developers.google.com/apps-script/guides/triggers: onEdit(e) "runs when a user changes a value in a spreadsheet";
// "Script executions and API requests do not cause triggers to run."
describe("onEdit", () => {
	const code =
		"function onEdit(e){Logger.log([e.range.getA1Notation(),e.value,e.oldValue,String(e.authMode)].join());if(e.range.getColumn()===1)e.range.offset(0,1).setValue('seen')}\nfunction f(){r_('A9').setValue(1)}";
	test("hears what a person types, and may change the sheet", () => {
		const host = hostOf(code);
		host.typeInto(host.activeSheet, 0, 0, "12");
		host.typeInto(host.activeSheet, 0, 0, "");
		expect(host.log).toEqual(["A1,12,,LIMITED", "A1,,12,LIMITED"]);
		expect(host.workbook.display(host.activeSheet, 0, 1)).toBe("seen");
	});
	test("may be an arrow function", () => {
		const host = hostOf("const onEdit = (e) => { Logger.log(e.value) };");
		host.typeInto(host.activeSheet, 0, 0, "x");
		expect(host.log).toEqual(["x"]);
	});
	test("hears nothing of scripts, of refused edits, or where the add-on was not used yet", () => {
		const host = hostOf(code);
		host.call("f");
		host.settings.access = "viewer";
		host.typeInto(host.activeSheet, 0, 0, "x");
		host.settings.access = "editor";
		host.settings.authMode = "none";
		host.typeInto(host.activeSheet, 0, 0, "x");
		expect(host.log).toEqual([]);
	});
});

// https://developers.google.com/apps-script/guides/projects#fix_issues_with_multiple_google_accounts,
// https://issuetracker.google.com/issues/69270374
test("with another default account google.script.run is refused, a menu item is not", () => {
	const host = hostOf("function f(){return 1}\nfunction onOpen(){}");
	host.settings.defaultAccount = "private@example.com";
	expect(host.call("f")).toEqual({
		ok: false,
		message:
			"We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
	});
	expect(host.click("f").ok).toBe(true);
	expect(host.call("onOpen").ok).toBe(true);
	host.settings.defaultAccount = host.settings.account;
	expect(host.call("f").ok).toBe(true);
});

describe("faults", () => {
	const code =
		"function f(){var s=sh_();r_('A1').setValue('one');r_('A2').setValue('two');return [r_('A1').getValue(),r_('A2').getValue()]}\nfunction tough(){for(var i=0;i<50;i++){try{sh_()}catch(e){}}return 'done'}";
	// sh_() and r_() are getActiveSpreadsheet and getSheets, the latter with getRange: calls 1-2, 3-6, 7-10 …
	test("the n-th call fails, once, and what was done before stays", () => {
		const host = hostOf(code);
		host.faults.fail = { call: 10, message: "Service error: Spreadsheets" };
		expect(host.call("f")).toEqual({
			ok: false,
			message: "Service error: Spreadsheets",
		});
		expect(host.workbook.display(host.activeSheet, 0, 0)).toBe("one");
		expect(host.workbook.display(host.activeSheet, 1, 0)).toBe("");
		expect(host.call("f").ok).toBe(true);
	});
	test("the n-th call takes long, and too long ends the run", () => {
		const host = hostOf(code);
		host.faults.delay = { call: 3, seconds: 200 };
		expect(host.call("f").ok).toBe(true);
		host.faults.delay = { call: 3, seconds: 400 };
		expect(host.call("f")).toMatchObject({
			message: "Exceeded maximum execution time",
		});
	});
	test("a run ends at a call or a second, whatever it catches", () => {
		const host = hostOf(code);
		host.faults.endAt = { call: 5 };
		expect(host.call("tough")).toEqual({
			ok: false,
			message: "Exceeded maximum execution time",
		});
		expect(host.meter.lastTotal).toBe(5);
		host.faults.endAt = { seconds: 10 };
		host.faults.delay = { call: 2, seconds: 11 };
		expect(host.call("tough").ok).toBe(false);
		expect(host.call("tough")).toEqual({ ok: true, value: "done" });
	});
	test("another editor acts between two calls", () => {
		const host = hostOf(code);
		host.faults.otherEditor = {
			call: 11,
			act: (workbook) =>
				workbook.sheets[0]?.put(0, 0, { value: "theirs", formula: null }),
		};
		expect(host.call("f")).toEqual({ ok: true, value: ["theirs", "two"] });
	});
	test("a deleted sheet is gone for the script, too", () => {
		const host = hostOf(
			"function f(){var s=ss_().getSheetByName('Two');return s.getName()}",
			workbookData(sheetData([]), sheetData([], { name: "Two" })),
		);
		host.faults.otherEditor = {
			call: 3,
			act: (workbook) => {
				const two = workbook.sheetNamed("Two");
				if (two) workbook.deleteSheet(two);
			},
		};
		expect(host.call("f")).toMatchObject({
			ok: false,
			message: expect.stringContaining("not found"),
		});
	});
	// Sentences: https://developers.google.com/apps-script/guides/services/quotas
	test("a quota is used up until it is not", () => {
		const host = hostOf(
			"function p(){PropertiesService.getUserProperties().getProperty('a')}\nfunction f(){return 1}",
		);
		host.faults.quota = "properties";
		expect(host.call("p")).toMatchObject({
			message: "Service invoked too many times for one day: properties.",
		});
		expect(host.call("f").ok).toBe(true);
		host.faults.quota = "runtime";
		expect(host.call("f")).toMatchObject({
			message: "Service using too much computer time for one day",
		});
		host.faults.quota = "simultaneous";
		expect(host.call("f")).toMatchObject({
			message: expect.stringContaining("too many scripts running"),
		});
		host.faults.quota = null;
		expect(host.call("p").ok).toBe(true);
	});
	test("a full store takes nothing more, and gives what it has", () => {
		const host = hostOf(
			"function put(){PropertiesService.getUserProperties().setProperty('a','1')}\nfunction get(){return PropertiesService.getUserProperties().getProperty('a')}\nfunction drop(){PropertiesService.getUserProperties().deleteProperty('a')}",
		);
		host.call("put");
		host.faults.storeFull = true;
		expect(host.call("put").ok).toBe(true);
		expect(host.call("get")).toEqual({ ok: true, value: "1" });
		host.call("drop");
		expect(host.call("put")).toMatchObject({
			message: expect.stringContaining("property storage quota"),
		});
	});
});

// https://developers.google.com/apps-script/guides/support/best-practices: "Minimize calls to other services", "Use batch operations"
describe("the meter", () => {
	test("tells reads, writes, handles, stores and the interface apart", () => {
		const host = hostOf(
			"function f(){var s=sh_();var r=s.getRange('A1');r.setValue(1);r.getValue();r.getA1Notation();PropertiesService.getUserProperties().getProperty('a');ss_().toast('x');SpreadsheetApp.newDataValidation().requireCheckbox().build();Utilities.getUuid()}",
		);
		host.call("f");
		expect(host.meter.lastByClass).toEqual({
			// getActiveSpreadsheet twice, getSheets, getRange, getA1Notation
			handle: 5,
			write: 1,
			read: 1,
			store: 1,
			interface: 1,
		});
		expect(host.meter.lastTotal).toBe(9);
	});
	test("counts a getter of an object fetched before", () => {
		const host = hostOf(
			"function put(){sh_().addDeveloperMetadata('k','v')}\nfunction f(){var m=sh_().getDeveloperMetadata()[0];m.getKey();m.getKey();m.getValue()}",
		);
		host.call("put");
		host.call("f");
		expect(host.meter.last).toMatchObject({
			"DeveloperMetadata.getKey": 2,
			"DeveloperMetadata.getValue": 1,
		});
	});
	// "scripts that alternate read and write commands are slow": each read carries out the writes before it
	test("counts reads that had to wait for writes", () => {
		const host = hostOf(
			"function mixed(){var r=r_('A1');for(var i=0;i<3;i++){r.setValue(i);r.getValue()}}\nfunction apart(){var r=r_('A1');for(var i=0;i<3;i++)r.setValue(i);for(var j=0;j<3;j++)r.getValue()}\nfunction flushed(){var r=r_('A1');r.setValue(1);SpreadsheetApp.flush();r.getValue()}",
		);
		const flushes = (name: string) => {
			host.call(name);
			return host.meter.lastFlushes;
		};
		expect([flushes("mixed"), flushes("apart"), flushes("flushed")]).toEqual([
			3, 1, 0,
		]);
	});
	test.each([
		["Range.getValues", "read"],
		["Range.getA1Notation", "handle"],
		["Range.setValues", "write"],
		["Range.isBlank", "read"],
		["Sheet.getRange", "handle"],
		["Sheet.getLastRow", "read"],
		["Sheet.insertRowsAfter", "write"],
		["Spreadsheet.getSheetByName", "handle"],
		["Spreadsheet.createDeveloperMetadataFinder", "handle"],
		["DeveloperMetadataFinder.find", "read"],
		["DeveloperMetadata.getKey", "handle"],
		["Properties.getProperty", "store"],
		["Cache.put", "store"],
		["Lock.tryLock", "store"],
		["Ui.showSidebar", "interface"],
		["Session.getActiveUserLocale", "interface"],
	])("%s is a %s", (member, cost) => {
		expect(costOf(member)).toBe(cost);
		expect(COST_CLASSES).toContain(cost);
	});
});
