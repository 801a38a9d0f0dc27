import { describe, expect, test } from "@jest/globals";
import { createHost, type HostOptions } from "../../../host/core";
import { ruleLook } from "../../../host/core/workbook/rule-look";
import { changeAxis } from "../../../host/core/workbook/structure";

function host(code: string, options: Partial<HostOptions> = {}) {
	return createHost({
		data: {
			name: "Test",
			locale: "en_US",
			timeZone: "Asia/Taipei",
			sheets: [
				{
					name: "One",
					cells: [
						{ row: 0, column: 0, value: "a" },
						{ row: 1, column: 0, value: 2 },
						{ row: 1, column: 1, formula: "=A2*2" },
					],
				},
				{ name: "Two", cells: [] },
			],
		},
		code: `var ss=function(){return SpreadsheetApp.getActiveSpreadsheet()};var sh=function(){return ss().getSheetByName("One")};${code}`,
		files: { Sidebar: "<p>hello</p>" },
		userLocale: "en",
		scriptTimeZone: "Asia/Taipei",
		authMode: "limited",
		...options,
	});
}

/** What a function body gives when the host runs it. */
function run(body: string, options: Partial<HostOptions> = {}) {
	return host(`function f(x){${body}}`, options).call("f");
}
const value = (body: string, options: Partial<HostOptions> = {}) => {
	const answer = run(body, options);
	if (!answer.ok) throw new Error(answer.message);
	return answer.value;
};
const message = (body: string, options: Partial<HostOptions> = {}) => {
	const answer = run(body, options);
	return answer.ok
		? `no error: ${JSON.stringify(answer.value)}`
		: answer.message;
};

describe("a run", () => {
	test("starts afresh every time", () => {
		const one = host("var n=0;function f(){return ++n}");
		expect([one.call("f"), one.call("f")]).toEqual([
			{ ok: true, value: 1 },
			{ ok: true, value: 1 },
		]);
	});
	test("cannot be started by a private or an unknown name", () => {
		const one = host("function f_(){return 1}");
		expect(one.call("f_").ok).toBe(false);
		expect(one.call("g").ok).toBe(false);
	});
	test("hands arguments over as a copy", () => {
		const given = { list: [1] };
		host("function f(x){x.list.push(2)}").call("f", given);
		expect(given).toEqual({ list: [1] });
	});
	test("makes an answer with a Date null", () => {
		expect(value("return {a:[new Date(0)]}")).toBeNull();
		expect(value("return {a:1,b:undefined}")).toEqual({ a: 1 });
	});
	test("turns an exception into a message", () => {
		expect(message("throw new Error('no')")).toBe("no");
	});
	test("sees nothing of a browser or of Node", () => {
		expect(
			value(
				"return [typeof window,typeof process,typeof fetch,typeof setTimeout,typeof URL,typeof globalThis.process]".replace(
					",typeof globalThis.process",
					"",
				),
			),
		).toEqual([
			"undefined",
			"undefined",
			"undefined",
			"undefined",
			"undefined",
		]);
	});
	test("ends after six minutes, whatever it catches", () => {
		expect(
			message(
				"try{Utilities.sleep(200000);Utilities.sleep(200000)}catch(e){} return 1",
			),
		).toBe("Exceeded maximum execution time");
	});
	test("fails at the call it is told to, once", () => {
		const one = host("function f(){sh().getName();return 1}");
		one.fault = { call: 3, message: "gone" };
		expect(one.call("f")).toEqual({ ok: false, message: "gone" });
		expect(one.call("f").ok).toBe(true);
	});
	test("counts calls to the server, not those of builders", () => {
		const one = host(
			"function f(){SpreadsheetApp.newConditionalFormatRule().whenCellEmpty();sh().getRange('A1:B2').getValues()}",
		);
		one.call("f");
		expect(one.meter.last).toEqual({
			"SpreadsheetApp.getActiveSpreadsheet": 1,
			"Spreadsheet.getSheetByName": 1,
			"Sheet.getRange": 1,
			"Range.getValues": 1,
		});
	});
});

describe("rights", () => {
	const menu =
		"function onOpen(e){SpreadsheetApp.getUi().createAddonMenu().addItem('Open','show').addToUi()} function show(){SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('T'))}";
	test("without any, the menu still works", () => {
		const one = host(menu, { authMode: "none" });
		expect(one.call("onOpen").ok).toBe(true);
		expect(one.menu).toEqual([
			{
				kind: "menu",
				caption: "SMART Scorecard",
				entries: [{ kind: "item", caption: "Open", functionName: "show" }],
			},
		]);
		expect(one.call("show").ok).toBe(true);
		expect(one.sidebar).toEqual({ title: "T", content: "<p>hello</p>" });
	});
	test("without any, the document is out of reach", () => {
		expect(
			host("function onOpen(){sh()}", { authMode: "none" }).call("onOpen").ok,
		).toBe(false);
	});
	test("limited reads the document but shows no sidebar", () => {
		const code =
			"function onOpen(){sh().getName(); SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))}";
		const answer = host(code).call("onOpen");
		expect(answer).toMatchObject({ ok: false });
		expect(JSON.stringify(answer)).toContain("Ui.showSidebar");
	});
	test("a viewer changes nothing", () => {
		expect(
			message("sh().getRange(1,1).setValue(1)", { access: "viewer" }),
		).toContain("permission");
	});
});

describe("as strict as Sheets", () => {
	test.each([
		[
			"sh().getRange(1,1,2,2).setValues([[1,2]])",
			"The number of rows in the data does not match",
		],
		[
			"sh().getRange(1,1,1,2).setValues([[1]])",
			"The number of columns in the data does not match",
		],
		[
			"sh().getRange(1001,1)",
			"The coordinates of the range are outside the dimensions of the sheet.",
		],
		[
			"sh().getRange(0,1)",
			"The coordinates of the range are outside the dimensions of the sheet.",
		],
		[
			"sh().getRange('1',1)",
			"The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
		],
		[
			"sh().getRange(1,1).setValue()",
			"The parameters () don't match the method signature for SpreadsheetApp.Range.setValue.",
		],
		[
			"sh().insertImage('https://example.com/a.png',1,1)",
			"SpreadsheetApp.Sheet.insertImage is not available in this local Google Sheets.",
		],
		[
			"SpreadsheetApp.getUi().alert('x')",
			"Ui.alert is not available in this local Google Sheets: nobody is there to answer.",
		],
		[
			"var s=ss().getSheetByName('Two');ss().deleteSheet(s);s.getName()",
			"not found",
		],
		[
			"sh().setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=Two!A1=1').setBackground('#ff0000').setRanges([sh().getRange('A1')]).build()])",
			"Conditional format rule cannot reference a different sheet.",
		],
		[
			"sh().newChart().asPieChart().setStacked()",
			"setStacked is not a function",
		],
		[
			"sh().newChart().asColumnChart().setXAxisRange(0,1)",
			"setXAxisRange is not a function",
		],
		[
			"PropertiesService.getUserProperties().setProperty('a',new Array(9300).join('x'))",
			"quota",
		],
		[
			"sh().getRange('A1:A5').addDeveloperMetadata('k')",
			"Adding developer metadata to arbitrary ranges",
		],
	])("%s", (body, expected) => {
		expect(message(body)).toContain(expected);
	});
	test("enums are told apart by identity and print their name", () => {
		expect(
			value(
				"return [ss().getSheets()[0].getType()===SpreadsheetApp.SheetType.GRID,String(SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA)]",
			),
		).toEqual([true, "CUSTOM_FORMULA"]);
	});
});

describe("values", () => {
	test("strings are parsed as typed, formulas computed, blanks are empty texts", () => {
		expect(
			value(
				"sh().getRange('C1:F1').setValues([['01234','50%','=A2+1','x']]);return sh().getRange('A1:G2').getValues()",
			),
		).toEqual([
			["a", "", 1234, 0.5, 3, "x", ""],
			[2, 4, "", "", "", "", ""],
		]);
	});
	test("the format @ keeps text, and by choice formulas out", () => {
		const body =
			"var r=sh().getRange('C1');r.setNumberFormat('@');r.setValue('=1+1');return r.getFormula()";
		expect(value(body)).toBe("");
		expect(value(body, { plainTextStopsFormulas: false })).toBe("=1+1");
	});
	test("errors are read as their sign", () => {
		expect(
			value("return sh().getRange('C1').setFormula('=1/0').getValue()"),
		).toBe("#DIV/0!");
		expect(
			value("return sh().getRange('C1').setFormula('=1+').getValue()"),
		).toBe("#ERROR!");
	});
	test("arrays spill, and a cell in their way blocks them", () => {
		expect(
			value(
				"sh().getRange('D1').setFormula('=TRANSPOSE(A1:A2)');return sh().getRange('D1:E1').getValues()",
			),
		).toEqual([["a", 2]]);
		expect(
			value(
				"sh().getRange('E1').setValue(1);return sh().getRange('D1').setFormula('=TRANSPOSE(A1:A2)').getValue()",
			),
		).toBe("#REF!");
	});
	test("an array formula may read what another one spills beside it, whichever is asked first", () => {
		for (const [first, second] of [
			["=ARRAYFORMULA(A1:A3&1)", "=ARRAYFORMULA(D1:D3&2)"],
			["=ARRAYFORMULA(E1:E3&2)", "=ARRAYFORMULA(A1:A3&1)"],
		])
			expect(
				value(
					`sh().getRange('D1:E1').setFormulas([['${first}','${second}']]);return sh().getRange('D1:E3').getValues().map(function(r){return r.slice().sort().join()})`,
				),
			).toEqual(["a1,a12", "21,212", "1,12"]);
	});
	// https://support.google.com/docs/answer/13190535: a later value may use an earlier name; names are read whatever their case
	test("LET names results for the rest of the formula, an array, too", () => {
		expect(
			value(
				`sh().getRange('D1:F1').setFormulas([['=LET(avg;AVERAGE(A2:B2);IF(AVG>=4;"Great";IF(avg>=3;"Good";"Poor")))','=LET(few;A2;more;few+B2;few*more)','=LET(range;FILTER(A1:A3;A1:A3<>2);ARRAYFORMULA(IF(ISBLANK(range);"-";range)))']]);return sh().getRange('D1:F2').getValues()`,
			),
		).toEqual([
			["Good", 12, "a"],
			["", "", "-"],
		]);
	});
	test("a circle of formulas is #REF!", () => {
		expect(
			value(
				"sh().getRange('C1').setFormula('=D1');return sh().getRange('D1').setFormula('=C1').getValue()",
			),
		).toBe("#REF!");
	});
	test("ten thousand formulas one upon the other compute from the bottom", () => {
		expect(
			value(
				"var s=sh();s.insertRowsAfter(1000,9000);var f=[['=1']];for(var i=1;i<10000;i++)f.push(['=D'+i+'+1']);s.getRange(1,4,10000,1).setFormulas(f);return s.getRange(10000,4).getValue()",
			),
		).toBe(10000);
	});
	test.each(["Asia/Taipei", "America/New_York", "Pacific/Auckland"])(
		"a day in %s is the instant of its midnight there",
		(timeZone) => {
			const data = {
				name: "T",
				locale: "en_US",
				timeZone,
				sheets: [{ name: "One", cells: [] }],
			};
			const days = [
				"2026-03-08",
				"2026-04-05",
				"2026-09-27",
				"2026-11-01",
				"2026-12-31",
			];
			expect(
				value(
					`var r=sh().getRange(1,1,5,1);r.setValues(${JSON.stringify(days.map((d) => [d]))});var v=r.getValues();sh().getRange(1,2,5,1).setValues(v);return [v,sh().getRange(1,2,5,1).getValues()].map(function(l){return l.map(function(x){return Utilities.formatDate(x[0],"${timeZone}","yyyy-MM-dd HH:mm")})})`,
					{ data },
				),
			).toEqual([days.map((d) => `${d} 00:00`), days.map((d) => `${d} 00:00`)]);
		},
	);
});

describe("what hangs on a sheet", () => {
	test("metadata follows a column that moves", () => {
		const one = host(
			"function put(){sh().getRange('C:C').addDeveloperMetadata('k','v')} function where(){return ss().createDeveloperMetadataFinder().withKey('k').find().map(function(m){return m.getLocation().getColumn().getColumn()})}",
		);
		expect(one.call("put").ok).toBe(true);
		const sheet = one.activeSheet;
		changeAxis(sheet, { axis: "column", kind: "insert", at: 0, count: 2 });
		expect(one.call("where")).toEqual({ ok: true, value: [5] });
		changeAxis(sheet, { axis: "column", kind: "move", at: 4, count: 1, to: 0 });
		expect(one.call("where")).toEqual({ ok: true, value: [1] });
		changeAxis(sheet, { axis: "column", kind: "delete", at: 0, count: 1 });
		expect(one.call("where")).toEqual({ ok: true, value: [] });
	});
	test("formulas follow inserts and moves", () => {
		expect(
			value(
				"sh().insertColumnBefore(1);return sh().getRange('C2').getFormula()",
			),
		).toBe("=B2*2");
		expect(
			value(
				"sh().moveColumns(sh().getRange('A:A'),4);return sh().getRange('A2').getFormula()",
			),
		).toBe("=C2*2");
	});
	test("rules come back in order; the first that holds decides", () => {
		const one = host(
			"function f(){var b=function(c,q){return SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(q).setBackground(c).setRanges([sh().getRange('A1:A3')]).build()};sh().setConditionalFormatRules([b('#ff0000','=$A1=2'),b('#00ff00','=ISNUMBER($A1)')]);return sh().getConditionalFormatRules().map(function(r){return r.getBooleanCondition().getBackground()+r.getBooleanCondition().getCriteriaValues()[0]})}",
		);
		expect(one.call("f")).toEqual({
			ok: true,
			value: ["#ff0000=$A1=2", "#00ff00=ISNUMBER($A1)"],
		});
		expect(ruleLook(one.activeSheet, 1, 0)).toEqual({ background: "#ff0000" });
		expect(ruleLook(one.activeSheet, 0, 0)).toBeNull();
	});
	test("a chart is updated in place", () => {
		expect(
			value(
				"var s=sh();s.insertChart(s.newChart().asColumnChart().addRange(s.getRange('A1:B2')).setTitle('one').setPosition(5,1,0,0).build());var c=s.getCharts()[0];s.updateChart(c.modify().asBarChart().setTitle('two').build());var d=s.getCharts();return [d.length,d[0].getChartId()===c.getChartId(),d[0].modify().getChartType()===Charts.ChartType.BAR]",
			),
		).toEqual([1, true, true]);
	});
	test("a drop-down refuses other words typed, and takes its own", () => {
		const one = host(
			"function f(){sh().getRange('C1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x','y']).setAllowInvalid(false).build())}",
		);
		expect(one.call("f").ok).toBe(true);
		expect(one.typeInto(one.activeSheet, 0, 2, "z").ok).toBe(false);
		expect(one.workbook.value(one.activeSheet, 0, 2)).toBeNull();
		expect(one.typeInto(one.activeSheet, 0, 2, "y").ok).toBe(true);
	});
	test("a protected range refuses a user who is not among its editors", () => {
		const one = host("function f(){sh().getRange('A1').setValue(1)}");
		one.activeSheet.putProtection({
			id: 1,
			area: { top: 0, left: 0, bottom: 0, right: 0 },
			unprotected: [],
			description: "",
			warningOnly: false,
			userMayEdit: false,
		});
		expect(one.call("f")).toMatchObject({
			ok: false,
			message: expect.stringContaining(
				"You are trying to edit a protected cell or object.",
			),
		});
	});
	test("what was saved loads to the same", () => {
		const one = host("");
		const saved = one.save();
		expect(host("", { data: saved }).save()).toEqual(saved);
		expect(saved.sheets[0]?.cells).toContainEqual({
			row: 1,
			column: 1,
			value: 4,
			formula: "=A2*2",
		});
	});
});
