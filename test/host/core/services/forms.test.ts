/** https://developers.google.com/apps-script/reference/forms */
import { describe, expect, test } from "@jest/globals";
import { LocalSheets } from "../../../../host/local";

function local(code: string, body = "") {
	return new LocalSheets({
		project: [{ name: "a.gs", text: `${code}\nfunction f() { ${body} }` }],
		now: () => new Date("2026-03-04T05:06:07Z"),
	});
}
const given = (body: string) => local("", body).run("f");

describe("a form", () => {
	test("keeps its title and its switches", () => {
		expect(
			given(`
				const form = FormApp.create('Survey').setDescription('d').setCollectEmail(true).setProgressBar(true);
				const same = FormApp.openById(form.getId());
				return [same.getTitle(), same.getDescription(), same.collectsEmail(), same.hasProgressBar(), same.isAcceptingResponses(), FormApp.openByUrl(form.getEditUrl()).getId() === form.getId(), DriveApp.getFilesByName('Survey').next().getMimeType()];
			`),
		).toEqual([
			"Survey",
			"d",
			true,
			true,
			true,
			true,
			"application/vnd.google-apps.form",
		]);
	});
	test("has items of every type, in an order that can be changed", () => {
		expect(
			given(`
				const form = FormApp.create('x');
				form.addTextItem().setTitle('a').setHelpText('h').setRequired(true);
				form.addScaleItem().setTitle('b').setBounds(1, 10).setLabels('low', 'high');
				form.addGridItem().setTitle('c').setRows(['r']).setColumns(['1', '2']);
				const choice = form.addMultipleChoiceItem();
				choice.setTitle('d').setChoices([choice.createChoice('yes'), choice.createChoice('no', true)]).showOtherOption(true);
				form.addPageBreakItem().setTitle('e');
				form.addCheckboxItem().setTitle('f').setChoiceValues(['x', 'y']).duplicate();
				form.moveItem(0, 1);
				form.deleteItem(form.getItems(FormApp.ItemType.PAGE_BREAK)[0]);
				const items = form.getItems();
				const scale = items[0].asScaleItem();
				return [items.map(i => i.getTitle() + ' ' + i.getType() + ' ' + i.getIndex()), scale.getUpperBound(), scale.getRightLabel(), items[1].asTextItem().isRequired(), items[2].asGridItem().getColumns(), items[3].asMultipleChoiceItem().getChoices().map(c => c.getValue() + c.isCorrectAnswer()), form.getItemById(items[1].getId()).getHelpText(), form.getItemById(1)];
			`),
		).toEqual([
			[
				"b SCALE 0",
				"a TEXT 1",
				"c GRID 2",
				"d MULTIPLE_CHOICE 3",
				"f CHECKBOX 4",
				"f CHECKBOX 5",
			],
			10,
			"high",
			true,
			["1", "2"],
			["yesfalse", "notrue"],
			"h",
			null,
		]);
	});
	test("takes an item for no other type than its own", () => {
		expect(() =>
			given(
				"const form = FormApp.create('x'); form.addTextItem(); form.getItems()[0].asListItem();",
			),
		).toThrow("Invalid conversion for item type: LIST.");
	});
});

const FORM = `
function make() {
	const form = FormApp.create('Hours').setCollectEmail(true).setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
	form.addTextItem().setTitle('Name').setRequired(true);
	form.addCheckboxItem().setTitle('Days').setChoiceValues(['Mon', 'Tue']);
	form.addTextItem().setTitle('Hours');
	ScriptApp.newTrigger('onAnswer').forForm(form).onFormSubmit().create();
	ScriptApp.newTrigger('onRow').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
}
function onAnswer(e) {
	Logger.log(e.response.getItemResponses().map(r => r.getItem().getTitle() + '=' + r.getResponse()).join(';') + ' by ' + e.response.getRespondentEmail() + ' of ' + e.source.getResponses().length);
}
function onRow(e) { Logger.log(e.range.getA1Notation() + ' ' + e.values.join('|') + ' ' + JSON.stringify(e.namedValues.Days)); }
`;

describe("the answers of a form", () => {
	test("go to a sheet of their own, a row each, and triggers hear of them", () => {
		const sheets = local(
			FORM,
			"const book = SpreadsheetApp.getActive(); return [book.getFormUrl() !== null, book.getSheets()[0].getFormUrl() === book.getFormUrl(), book.getSheets()[1].getFormUrl()];",
		);
		sheets.run("make");
		expect(sheets.run("f")).toEqual([true, true, null]);
		sheets.submit("Hours", { Name: "Ann", Days: ["Mon", "Tue"], Hours: "8" });
		expect(sheets.table("Form Responses 1")).toEqual([
			["Timestamp", "Email Address", "Name", "Days", "Hours"],
			["3/4/2026 5:06:07", "owner@example.com", "Ann", "Mon, Tue", "8"],
		]);
		expect(sheets.host.log).toEqual([
			"Name=Ann;Days=Mon,Tue;Hours=8 by owner@example.com of 1",
			'A2:E2 3/4/2026 5:06:07|owner@example.com|Ann|Mon, Tue|8 ["Mon, Tue"]',
		]);
	});
	test("follow their headings when columns are added, and a question that is renamed", () => {
		const sheets = local(
			FORM,
			"const sheet = SpreadsheetApp.getActive().getSheetByName('Form Responses 1'); sheet.insertColumnBefore(3); FormApp.openByUrl(SpreadsheetApp.getActive().getFormUrl()).getItems()[0].setTitle('Full name');",
		);
		sheets.run("make");
		sheets.run("f");
		sheets.submit("Hours", { "Full name": "Bob" });
		expect(sheets.table("Form Responses 1")[0]).toEqual([
			"Timestamp",
			"Email Address",
			"",
			"Full name",
			"Days",
			"Hours",
		]);
		expect(sheets.display("Form Responses 1!D2")).toEqual([["Bob"]]);
	});
	test("to a grid stand in a column for each of its rows", () => {
		const sheets = local(
			"",
			`const form = FormApp.create('x').setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
			const grid = form.addGridItem().setTitle('Rank').setRows(['a', 'b']).setColumns(['1st', '2nd']);
			const boxes = form.addCheckboxGridItem().setTitle('Days').setRows(['c']).setColumns(['Mon', 'Tue']);
			form.createResponse().withItemResponse(grid.createResponse(['2nd', null])).withItemResponse(boxes.createResponse([['Mon', 'Tue']])).submit();`,
		);
		sheets.run("f");
		expect(sheets.table("Form Responses 1").map((row) => row.slice(1))).toEqual(
			[
				["Rank [a]", "Rank [b]", "Days [c]"],
				["2nd", "", "Mon, Tue"],
			],
		);
	});
	test("are refused while the form is closed, and where a choice is not offered", () => {
		const closed = local(
			FORM,
			"FormApp.openByUrl(SpreadsheetApp.getActive().getFormUrl()).setAcceptingResponses(false)",
		);
		closed.run("make");
		closed.run("f");
		expect(() => closed.submit("Hours", { Name: "x" })).toThrow(
			"This form is currently not accepting responses.",
		);
		expect(() =>
			given(
				"FormApp.create('x').addListItem().setChoiceValues(['a']).createResponse('b')",
			),
		).toThrow("Invalid response submitted to item: b");
	});
	test("can be given by a script, and read again", () => {
		expect(
			given(`
				const form = FormApp.create('x');
				const day = form.addDateItem().setTitle('day');
				const time = form.addTimeItem().setTitle('time');
				const sent = form.createResponse().withItemResponse(time.createResponse(9, 5)).withItemResponse(day.createResponse(new Date(Date.UTC(2026, 0, 31)))).submit();
				return [form.getResponse(sent.getId()).getItemResponses().map(r => r.getResponse()), sent.getResponseForItem(form.getItems()[1]).getResponse(), form.getResponses(new Date(Date.UTC(2030, 0, 1))).length, sent.getRespondentEmail()];
			`),
		).toEqual([["2026-01-31", "09:05"], "09:05", 0, ""]);
	});
});
