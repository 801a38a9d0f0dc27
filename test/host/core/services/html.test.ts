/** https://developers.google.com/apps-script/guides/html/templates and …/reference/html */
import { describe, expect, test } from "@jest/globals";
import { hostOf } from "../script";

const FILES = {
	Page: "<p><?= name ?></p><? for (var i = 0; i < 2; i++) { ?><b><?= i ?></b><? } ?><?!= include('Part') ?>",
	Part: "<i>part & all</i>",
};
const run = (
	body: string,
	more = "",
	files: Record<string, string> = FILES,
) => {
	const answer = hostOf(`${more}\nfunction f(){${body}}`, undefined, {
		files,
	}).call("f");
	if (!answer.ok) throw new Error(answer.message);
	return answer.value;
};

describe("templates", () => {
	const include =
		"function include(n){return HtmlService.createHtmlOutputFromFile(n).getContent()}";
	test("print variables escaped, run code, and print other files as they are", () => {
		expect(
			run(
				"var t=HtmlService.createTemplateFromFile('Page');t.name='<Ann & \"Bob\">';return t.evaluate().setTitle('T').getContent()",
				include,
			),
		).toBe(
			"<p>&lt;Ann &amp; &#34;Bob&#34;&gt;</p><b>0</b><b>1</b><i>part & all</i>",
		);
	});
	test("inside a script element print JavaScript that cannot break out", () => {
		expect(
			run(
				"var t=HtmlService.createTemplate('<script>var a = <?= a ?>, b = \"<?= b ?>\", n = <?= n ?>;</script><?= a ?>');t.a='</script>';t.b='x\"y';t.n=5;return t.evaluate().getContent()",
			),
		).toBe(
			"<script>var a = '\\x3c/script\\x3e', b = \"x\\x22y\", n = 5;</script>&lt;/script&gt;",
		);
	});
	test("call services and the script's own functions, and their calls are counted", () => {
		const host = hostOf(
			"function total(){return sh_().getRange('A1').getValue()+1}\nfunction f(){return HtmlService.createTemplate('<?= total() ?>').evaluate().getContent()}",
		);
		host.activeSheet.put(0, 0, { value: 41 });
		expect(host.call("f")).toEqual({ ok: true, value: "42" });
		expect(host.meter.last["Range.getValue"]).toBe(1);
	});
	test("show their code, and fail with the error of the code", () => {
		expect(
			run("return HtmlService.createTemplate('a<?= 1 ?>').getCode()"),
		).toContain("output._$ = 1;");
		expect(() =>
			run("HtmlService.createTemplate('<?= missing ?>').evaluate()"),
		).toThrow("missing is not defined");
	});
});

// https://developers.google.com/apps-script/reference/html/html-output
test("pages keep what is said about them", () => {
	expect(
		run(
			"var o=HtmlService.createHtmlOutput('<b>').append('x').appendUntrusted('<i>').setTitle('T').setWidth(200).setHeight(100).addMetaTag('viewport','w').setFaviconUrl('u');return [o.getContent(),o.getTitle(),o.getWidth(),o.getHeight(),o.getMetaTags()[0].getName(),o.getFaviconUrl(),o.getBlob().getContentType(),o.clear().getContent()]",
		),
	).toEqual(["<b>x&lt;i&gt;", "T", 200, 100, "viewport", "u", "text/html", ""]);
});

// https://developers.google.com/apps-script/reference/base/ui
describe("dialogs", () => {
	const show = (call: string) => {
		const host = hostOf(`function f(){SpreadsheetApp.getUi().${call}}`);
		expect(host.call("f")).toEqual({ ok: true, value: null });
		return host;
	};
	test("show a page with its size, modal or not", () => {
		expect(
			show(
				"showModalDialog(HtmlService.createHtmlOutput('<p>').setWidth(250).setHeight(300),'My add-on')",
			).dialog,
		).toEqual({
			title: "My add-on",
			content: "<p>",
			modal: true,
			width: 250,
			height: 300,
		});
		expect(
			show("showModelessDialog(HtmlService.createHtmlOutput('x'),'t')").dialog,
		).toMatchObject({ modal: false, title: "t" });
	});
	test("ask, and go on with the answer", () => {
		const asked: unknown[] = [];
		const host = hostOf(
			"function f(){var ui=SpreadsheetApp.getUi();var a=ui.alert('Title','Sure?',ui.ButtonSet.YES_NO);var p=ui.prompt('Name?',ui.ButtonSet.OK_CANCEL);return [a===ui.Button.YES,p.getSelectedButton()===ui.Button.OK,p.getResponseText(),Browser.inputBox('Row'),Browser.msgBox('Note','done',Browser.Buttons.OK)]}",
			undefined,
			{
				answer: (question) => {
					asked.push(question);
					return question.text
						? { button: "OK", text: "Ann" }
						: { button: question.buttons[0] ?? "CLOSE" };
				},
			},
		);
		expect(host.call("f")).toEqual({
			ok: true,
			value: [true, true, "Ann", "Ann", "ok"],
		});
		expect(asked[0]).toEqual({
			title: "Title",
			message: "Sure?",
			buttons: ["YES", "NO"],
			text: false,
		});
	});
	test("with nobody there say that", () => {
		const host = hostOf("function f(){SpreadsheetApp.getUi().alert('x')}");
		expect(host.call("f")).toMatchObject({
			ok: false,
			message: expect.stringContaining("nobody is there to answer"),
		});
	});
});

// https://developers.google.com/apps-script/guides/menus and the older Spreadsheet.addMenu
test("menus of both kinds, with submenus and separators, may call private functions", () => {
	const host = hostOf(
		"function onOpen(){var ui=SpreadsheetApp.getUi();ui.createMenu('M').addItem('One','one').addSeparator().addSubMenu(ui.createMenu('S').addItem('Two','two')).addToUi();SpreadsheetApp.getActive().addMenu('Old',[{name:'Do',functionName:'do_'},null])}\nfunction do_(){return 7}",
	);
	expect(host.call("onOpen").ok).toBe(true);
	expect(host.menu).toEqual([
		{
			kind: "menu",
			caption: "M",
			own: true,
			entries: [
				{ kind: "item", caption: "One", functionName: "one" },
				{ kind: "separator" },
				{
					kind: "menu",
					caption: "S",
					entries: [{ kind: "item", caption: "Two", functionName: "two" }],
				},
			],
		},
		{
			kind: "menu",
			caption: "Old",
			own: true,
			entries: [
				{ kind: "item", caption: "Do", functionName: "do_" },
				{ kind: "separator" },
			],
		},
	]);
	expect(host.click("do_")).toEqual({ ok: true, value: 7 });
	expect(host.call("do_").ok).toBe(false);
});
