/** Any project on the local Sheets: what a person does with it, and what a script may take for granted. */
import { describe, expect, test } from "@jest/globals";
import { type LocalOptions, LocalSheets } from "../../../host/local";

function sheets(code: string, options: Partial<LocalOptions> = {}) {
	return new LocalSheets({
		project: [{ name: "Code.gs", text: code }],
		...options,
	});
}

describe("a project", () => {
	test("is its scripts together, its pages, and the zone and scopes of its manifest", () => {
		const local = new LocalSheets({
			project: [
				{ name: "a.gs", text: "const GREETING = 'hello';" },
				{
					name: "lib/b.js",
					text: "function greet() { return GREETING + ' ' + Session.getScriptTimeZone(); }\nfunction page() { return HtmlService.createHtmlOutputFromFile('lib/Page').getContent(); }",
				},
				{ name: "lib/Page.html", text: "<p>hi</p>" },
				{
					name: "appsscript.json",
					text: '{"timeZone":"Asia/Tokyo","oauthScopes":["https://www.googleapis.com/auth/spreadsheets.currentonly"]}',
				},
				{ name: "README.md", text: "function no() {" },
			],
		});
		expect(local.functions).toEqual(["greet", "page"]);
		expect(local.run("greet")).toBe("hello Asia/Tokyo");
		expect(local.run("page")).toBe("<p>hi</p>");
		expect(local.host.settings.scopes).toHaveLength(1);
	});
	test("without scopes in its manifest may call what it likes", () => {
		const local = sheets(
			"function f() { return [SpreadsheetApp.create('New').getName(), DriveApp.getRootFolder().getName(), Session.getActiveUser().getEmail()]; }",
		);
		expect(local.run("f")).toEqual(["New", "My Drive", "owner@example.com"]);
	});
	test("whose manifest is no JSON is refused by its name", () => {
		expect(
			() =>
				new LocalSheets({ project: [{ name: "appsscript.json", text: "{" }] }),
		).toThrow("appsscript.json is not JSON.");
	});
});

describe("what a person does", () => {
	const CODE = `
function onOpen() {
	SpreadsheetApp.getUi().createMenu("Tools").addItem("Mark", "mark_").addSubMenu(SpreadsheetApp.getUi().createMenu("More").addItem("Ask", "asking.name")).addToUi();
}
function mark_() { SpreadsheetApp.getActiveRange().setValue("x"); }
var asking = { name: function () {
	var ui = SpreadsheetApp.getUi();
	var given = ui.prompt("Name?", ui.ButtonSet.OK_CANCEL);
	if (given.getSelectedButton() == ui.Button.OK && ui.alert("Sure?", ui.ButtonSet.YES_NO) == ui.Button.YES)
		SpreadsheetApp.getActiveSheet().appendRow([given.getResponseText()]);
	ui.alert("Done");
} };
function onEdit(e) { if (e.range.getColumn() === 1) e.range.offset(0, 1).setValue("edited " + e.value); }
`;
	test("menu items run on what is selected, also in submenus and in objects of the script", () => {
		const local = sheets(CODE, { answers: ["Ann", "yes"] });
		local.open();
		expect(local.menu).toEqual(["Tools > Mark", "Tools > More > Ask"]);
		local.select("B1:B2");
		local.click("Tools", "Mark");
		local.click("Ask");
		expect(local.table()).toEqual([
			["", "x"],
			["", "x"],
			["Ann", ""],
		]);
		expect(local.asked.map(({ message }) => message)).toEqual([
			"Name?",
			"Sure?",
			"Done",
		]);
	});
	test("an item that is not there, a question without an answer and a failing function are told", () => {
		const local = sheets(
			`${CODE}\nfunction fails() { throw new Error("no"); }`,
		);
		local.open();
		expect(() => local.click("Tools", "Nothing")).toThrow(
			"The menu has no item “Tools > Nothing”.",
		);
		expect(() => local.click("Ask")).toThrow(
			"Nobody has answered the question “Name?”.",
		);
		expect(() => local.run("fails")).toThrow("no");
	});
	test("typing starts onEdit, and cells are shown as they look", () => {
		const local = sheets(CODE);
		local.type("A2", "5%");
		local.type("Sheet1!C1:D1", [[true, "=1+1"]]);
		expect(local.table()).toEqual([
			["", "", "TRUE", "2"],
			["5%", "edited 0.05", "", ""],
		]);
	});
	test("installed triggers run when the spreadsheet is opened and edited", () => {
		const local = sheets(`
function install() {
	const book = SpreadsheetApp.getActive();
	ScriptApp.newTrigger("opened").forSpreadsheet(book).onOpen().create();
	ScriptApp.newTrigger("changed").forSpreadsheet(book).onEdit().create();
}
function opened(e) { Logger.log(e.source.getName() + " " + e.authMode); }
function changed(e) { Logger.log(e.range.getA1Notation() + " " + e.value + " " + (e.triggerUid === ScriptApp.getProjectTriggers()[1].getUniqueId())); }
`);
		local.run("install");
		local.open();
		local.type("B3", "7");
		expect(local.host.log).toEqual(["Untitled spreadsheet FULL", "B3 7 true"]);
	});
});

describe("a script", () => {
	test("may use the names of services and of browsers for its own variables", () => {
		const local = sheets(
			"const URL = 'https://example.com/', document = 1, process = 2;\nlet Logger = { log: () => 3 };\nfunction f() { return [URL, document, process, Logger.log()]; }",
		);
		expect(local.run("f")).toEqual(["https://example.com/", 1, 2, 3]);
	});
	test("that forgets to declare a variable leaves nothing behind", () => {
		const local = sheets(
			"function f() { count = typeof count === 'undefined' ? 1 : count + 1; globalThis.more = count; return [count, more]; }",
		);
		expect([local.run("f"), local.run("f")]).toEqual([
			[1, 1],
			[1, 1],
		]);
		expect(Object.keys(globalThis)).not.toContain("count");
	});
	test("finds its functions and the services on the global object", () => {
		const local = sheets(
			"function one() { return 1; }\nfunction f() { return [this['one'](), globalThis.one(), typeof globalThis.SpreadsheetApp.flush, typeof globalThis.process]; }\nvar top1 = this.Utilities === Utilities;\nfunction g() { return top1; }",
		);
		expect(local.run("f")).toEqual([1, 1, "function", "undefined"]);
		expect(local.run("g")).toBe(true);
		expect("one" in globalThis).toBe(false);
	});
	test("gets the services it is given in place of those that are not here", () => {
		const UrlFetchApp = {
			fetch: (url: string) => ({ getContentText: () => url }),
		};
		const code =
			"function f() { return UrlFetchApp.fetch('https://example.com').getContentText(); }";
		expect(sheets(code, { services: { UrlFetchApp } }).run("f")).toBe(
			"https://example.com",
		);
		expect(() => sheets(code).run("f")).toThrow(
			"UrlFetchApp.fetch is not available in this local Google Sheets.",
		);
	});
});

test("the services can be had without a script", () => {
	const { SpreadsheetApp, Utilities } = sheets("").globals as unknown as {
		SpreadsheetApp: typeof globalThis.SpreadsheetApp;
		Utilities: typeof globalThis.Utilities;
	};
	const sheet = SpreadsheetApp.getActiveSheet();
	sheet.getRange("A1:B1").setValues([[1, "=A1+1"]]);
	expect(sheet.getDataRange().getValues()).toEqual([[1, 2]]);
	expect(Utilities.formatString("%05d", 7)).toBe("00007");
});
