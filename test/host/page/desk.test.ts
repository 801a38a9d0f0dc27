import { beforeEach, describe, expect, test } from "@jest/globals";
import {
	FOREIGN_ACTS,
	type ForeignAct,
} from "../../../host/page/circumstances";
import { createServer } from "../../../host/page/desk/server";
import type { Edit } from "../../../host/page/edit";
import type { AreaData, BookView, Server } from "../../../host/page/protocol";

const CODE = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("Write", "write").addToUi(); }
function write() {
	var sheet = SpreadsheetApp.getActiveSheet();
	var before = sheet.getRange("A1:A3").getValues();
	sheet.getRange("C1").setValue(before.length);
	sheet.getRange("C2").setValue("second");
	return sheet.getRange("A1:A3").getValues().join();
}
function store() { PropertiesService.getDocumentProperties().setProperty("a", "b"); }
function ask() {
	var sheet = SpreadsheetApp.getActiveSheet();
	var store = PropertiesService.getScriptProperties();
	store.setProperty("times", Number(store.getProperty("times") || 0) + 1);
	MailApp.sendEmail("a@example.com", "before", "");
	sheet.getRange("D1").setValue("before");
	var form = FormApp.getActiveForm() || FormApp.create("f");
	form.addTextItem();
	CalendarApp.createEvent("e", new Date(0), new Date(1));
	var other = DriveApp.getFilesByName("Beside");
	other = other.hasNext() ? SpreadsheetApp.open(other.next()) : SpreadsheetApp.create("Beside");
	other.appendRow(["row"]);
	try { sheet.getRange("D2").setValue(SpreadsheetApp.getUi().prompt("Who?").getResponseText()); } catch (e) { sheet.getRange("D4").setValue("caught"); }
	sheet.getRange("D3").setValue(Browser.msgBox("Sure?", Browser.Buttons.YES_NO));
	return [store.getProperty("times"), MailApp.getRemainingDailyQuota(), form.getItems().length, CalendarApp.getEvents(new Date(-1), new Date(9)).length, other.getLastRow()].join();
}
function lock() { return LockService.getDocumentLock().tryLock(10); }
`;

let server: Server;
let book: BookView;

/** The first sheet of an empty spreadsheet with a small table: names in A, numbers in B with their sum below. */
beforeEach(async () => {
	server = createServer((event) => {
		if (event.event === "changed") book = event.book;
	});
	server.start({
		addOn: { code: CODE, files: {}, timeZone: "Etc/UTC" },
		setting: { userLocale: "en", untitled: "Untitled", today: "2026-06-30" },
	});
	server.openEmpty({ name: "Plan" });
	await settled();
	type(0, 0, [
		["Name", "Value"],
		["Cid", "3"],
		["Anna", "1"],
		["Ben", "2"],
		["", "=SUM(B2:B4)"],
	]);
	await settled();
});

/** Events come after the call that made them. */
const settled = () => new Promise((done) => setTimeout(done));
const sheet = () => book.activeSheet;
const type = (row: number, column: number, texts: string[][]) =>
	server.type({ sheet: sheet(), row, column, texts });
const edit = (one: Edit) => server.edit({ sheet: sheet(), edit: one });
const area = (
	top: number,
	left: number,
	bottom: number,
	right: number,
): AreaData => ({ top, left, bottom, right });

async function shown(where: AreaData): Promise<string[][]> {
	const views = await server.window({ sheet: sheet(), area: where });
	const texts: string[][] = [];
	for (let row = where.top; row <= where.bottom; row++) {
		texts.push([]);
		for (let column = where.left; column <= where.right; column++)
			texts
				.at(-1)
				?.push(
					views.find((view) => view.row === row && view.column === column)
						?.text ?? "",
				);
	}
	return texts;
}
const input = (row: number, column: number) =>
	server.input({ sheet: sheet(), row, column });

describe("edits", () => {
	test("references follow rows that are inserted, moved and deleted", async () => {
		edit({ kind: "insert", axis: "row", at: 2, count: 1, like: 1 });
		expect(await input(5, 1)).toBe("=SUM(B2:B5)");
		edit({ kind: "delete", axis: "row", at: 2, count: 1 });
		edit({ kind: "move", axis: "column", at: 1, count: 1, to: 4 });
		expect(await input(4, 3)).toBe("=SUM(D2:D4)");
		for (let step = 0; step < 3; step++) server.undo({});
		expect(await input(4, 1)).toBe("=SUM(B2:B4)");
	});

	test("a new row takes look, format and drop-down of the row it was made beside", async () => {
		edit({
			kind: "look",
			area: area(1, 0, 1, 0),
			look: { background: "#fff2cc" },
		});
		edit({ kind: "format", area: area(1, 1, 1, 1), pattern: "0.00" });
		edit({ kind: "choice", area: area(1, 0, 1, 0), choice: ["Cid", "Dan"] });
		edit({ kind: "insert", axis: "row", at: 2, count: 2, like: 1 });
		type(3, 1, [["7"]]);
		const [name, value] = await server.window({
			sheet: sheet(),
			area: area(3, 0, 3, 1),
		});
		expect(name).toMatchObject({
			text: "",
			choice: "list",
			style: { background: "#fff2cc" },
		});
		expect(value?.text).toBe("7.00");
		expect((await type(3, 0, [["Eve"]])).refused?.reason).toBe("invalid");
	});

	test("sorting, filtering and filling are one step each", async () => {
		edit({
			kind: "sort",
			area: area(1, 0, 3, 1),
			column: 0,
			ascending: true,
		});
		expect(await shown(area(1, 0, 3, 0))).toEqual([["Anna"], ["Ben"], ["Cid"]]);
		edit({ kind: "filter", area: area(0, 0, 3, 1) });
		expect(await server.filterTexts({ sheet: sheet(), column: 0 })).toEqual([
			{ text: "Anna", shown: true },
			{ text: "Ben", shown: true },
			{ text: "Cid", shown: true },
		]);
		edit({ kind: "filterColumn", column: 0, hidden: ["Ben"] });
		expect((await server.sheet({ sheet: sheet() })).hiddenRows).toEqual([2]);
		server.undo({});
		server.undo({});
		expect((await server.sheet({ sheet: sheet() })).filter).toBeNull();
		server.undo({});
		expect(await shown(area(1, 0, 1, 0))).toEqual([["Cid"]]);
		edit({
			kind: "fill",
			area: area(2, 1, 3, 1),
			into: area(2, 1, 6, 1),
			series: true,
		});
		expect(await shown(area(2, 1, 6, 1))).toEqual(
			["1", "2", "3", "4", "5"].map((text) => [text]),
		);
	});

	test("a block copied here takes its formulas along, repeats in a larger area, and gives values alone", async () => {
		const from = { sheet: sheet(), area: area(4, 1, 4, 1) };
		const to = (where: AreaData) => ({ sheet: sheet(), area: where });
		server.paste({ from, to: to(area(4, 2, 4, 3)), cut: false, what: "all" });
		expect(await input(4, 3)).toBe("=SUM(D2:D4)");
		server.paste({
			from,
			to: to(area(9, 0, 9, 0)),
			cut: false,
			what: "values",
		});
		expect(await input(9, 0)).toBe("6");
		server.paste({
			from: to(area(1, 1, 3, 1)),
			to: to(area(1, 5, 1, 5)),
			cut: true,
			what: "all",
		});
		expect(await input(4, 1)).toBe("=SUM(F2:F4)");
	});
});

test("a copy leaves out the rows that a filter hides", async () => {
	edit({ kind: "filter", area: area(0, 0, 3, 1) });
	edit({ kind: "filterColumn", column: 0, hidden: ["Anna"] });
	const { filteredRows } = await server.sheet({ sheet: sheet() });
	expect(filteredRows).toEqual([2]);
	const pasted = await server.paste({
		from: { sheet: sheet(), area: area(0, 0, 3, 1) },
		to: { sheet: sheet(), area: area(10, 3, 10, 3) },
		cut: false,
		what: "all",
	});
	expect(pasted.area).toEqual(area(10, 3, 12, 4));
	expect(await shown(area(10, 3, 13, 4))).toEqual([
		["Name", "Value"],
		["Cid", "3"],
		["Ben", "2"],
		["", ""],
	]);
});

describe("rights", () => {
	const protect = () =>
		edit({ kind: "protect", area: area(1, 0, 1, 1), warn: false });

	test("the colleague changes nothing of what the owner protects", async () => {
		protect();
		server.set({ account: "colleague@example.com" });
		const refused = { refused: { reason: "protected" } };
		expect(type(1, 0, [["x"]])).toMatchObject(refused);
		expect(edit({ kind: "clear", area: area(0, 0, 4, 1) })).toEqual(refused);
		expect(edit({ kind: "delete", axis: "row", at: 1, count: 1 })).toEqual(
			refused,
		);
		expect(
			server.paste({
				from: { sheet: sheet(), area: area(2, 0, 2, 0) },
				to: { sheet: sheet(), area: area(1, 0, 1, 0) },
				cut: false,
				what: "all",
			}),
		).toEqual(refused);
		expect(await shown(area(1, 0, 1, 1))).toEqual([["Cid", "3"]]);
		expect(
			edit({ kind: "insert", axis: "row", at: 1, count: 1, like: 1 }),
		).toEqual({});
	});

	test("a viewer changes nothing at all", async () => {
		server.set({ access: "viewer" });
		const refused = { refused: { reason: "view-only" } };
		expect(type(3, 0, [["x"]])).toMatchObject(refused);
		expect(
			edit({ kind: "hide", axis: "row", at: 1, count: 1, hidden: true }),
		).toEqual(refused);
		expect(server.addSheet({})).toEqual(refused);
		expect(server.renameSheet({ sheet: sheet(), name: "x" })).toEqual(refused);
		expect(server.deleteSheet({ sheet: sheet() })).toEqual(refused);
		expect(await shown(area(3, 0, 3, 0))).toEqual([["Ben"]]);
	});

	test("another first account has the sidebar's calls refused, and the menu's not", async () => {
		server.set({ account: "colleague@example.com" });
		server.set({ defaultAccount: "owner@example.com" });
		expect((await server.call({ name: "write", args: [] })).ok).toBe(false);
		expect((await server.click({ name: "write" })).ok).toBe(true);
	});

	test("without any right the menu is there still, and who sat down stays in the next workbook", async () => {
		server.set({ authMode: "none", account: "colleague@example.com" });
		await settled();
		expect(book.menu).toHaveLength(1);
		server.openEmpty({ name: "Another" });
		await settled();
		const { settings } = await server.circumstances({});
		expect(settings).toMatchObject({
			authMode: "none",
			account: "colleague@example.com",
		});
	});
});

describe("settings", () => {
	test.each([
		["de_DE", "1.234,5", "=SUM(1,5;2)"],
		["fr_FR", "1 234,5", "=SUM(1,5;2)"],
		["ja_JP", "1,234.5", "=SUM(1.5,2)"],
		["zh_CN", "1,234.5", "=SUM(1.5,2)"],
	])("%s has its own separators", async (locale, text, formula) => {
		type(6, 0, [["1234.5", "=SUM(1.5,2)"]]);
		edit({ kind: "format", area: area(6, 0, 6, 0), pattern: "#,##0.0" });
		server.set({ spreadsheetLocale: locale });
		const [[number = ""] = []] = await shown(area(6, 0, 6, 0));
		expect(number.replace(/[\u00a0\u202f]/g, " ")).toBe(text);
		expect(await input(6, 1)).toBe(formula);
		expect(server.undo({})).toEqual({ done: false });
	});

	test("what Google does not take is said", () => {
		expect(() => server.set({ spreadsheetLocale: "xx_YY" })).toThrow("xx_YY");
		expect(() => server.set({ spreadsheetTimeZone: "Mars/One" })).toThrow(
			"Mars/One",
		);
	});
});

describe("faults", () => {
	const run = (name = "write") => server.call({ name, args: [] });
	const AFTER: Record<ForeignAct, string> = {
		types: "Name,typed by somebody else,Anna",
		insertsRow: "Name,,Cid",
		deletesRow: "Name,Anna,Ben",
		sorts: "Name,Cid,Ben",
		deletesSheet: "",
	};

	test.each(FOREIGN_ACTS)(
		"somebody else in the middle of a run: %s",
		async (act) => {
			if (act === "deletesSheet") {
				server.addSheet({});
				server.activate({ sheet: sheet() });
			}
			server.break({ otherEditor: { call: 4, act } });
			const outcome = await run();
			if (act === "deletesSheet") expect(outcome.ok).toBe(false);
			else expect(outcome).toEqual({ ok: true, value: AFTER[act] });
			const { faults } = await server.circumstances({});
			expect(faults.otherEditor).toBeNull();
		},
	);

	test("a run that is cut off keeps what it had written, and Undo takes it back", async () => {
		server.break({ endAt: { call: 6 } });
		expect((await run()).ok).toBe(false);
		expect(await shown(area(0, 2, 1, 2))).toEqual([["3"], [""]]);
		server.undo({});
		expect(await shown(area(0, 2, 1, 2))).toEqual([[""], [""]]);
		expect((await run()).ok).toBe(true);
	});

	test("a full store, a held lock and a used-up quota last until they are lifted", async () => {
		server.break({ storeFull: true, locks: ["document"] });
		for (let again = 0; again < 2; again++) {
			expect((await run("store")).ok).toBe(false);
			expect(await run("lock")).toEqual({ ok: true, value: false });
		}
		server.break({ storeFull: false, locks: [], quota: "runtime" });
		expect((await run("store")).ok).toBe(false);
		server.break({ quota: null });
		expect((await run("store")).ok).toBe(true);
		expect(await run("lock")).toEqual({ ok: true, value: true });
	});

	test("the meter tells of the last run alone", async () => {
		await run("store");
		await run();
		const { cost } = await server.circumstances({});
		expect(cost.run).toBe("write");
		expect(cost.members).toContainEqual(["Range.setValue", "write", 2]);
		expect(cost.members).toContainEqual(["Range.getValues", "read", 2]);
		expect(cost.byClass.store).toBe(0);
		expect(cost.total).toBe(
			cost.members.reduce((sum, [, , calls]) => sum + calls, 0),
		);
	});
});

describe("a run that asks", () => {
	test("stops, goes on as if it had never stopped, and is one step", async () => {
		server.start({
			addOn: {
				code: CODE,
				files: {},
				timeZone: "Etc/UTC",
				project: { name: "Other", scopes: null },
			},
			setting: { userLocale: "en", untitled: "Untitled" },
		});
		await settled();
		const column = () => shown(area(0, 3, 3, 3));
		expect(server.click({ name: "ask" })).toMatchObject({
			ok: false,
			asks: { message: "Who?", text: true, buttons: ["OK"] },
		});
		expect(await column()).toEqual([["before"], [""], [""], [""]]);
		expect(server.answer({ button: "OK", text: "Ann" })).toMatchObject({
			ok: false,
			asks: { message: "Sure?", text: false, buttons: ["YES", "NO"] },
		});
		expect(server.answer({ button: "NO" })).toEqual({
			ok: true,
			value: "1,99,1,1,1",
		});
		expect(await column()).toEqual([["before"], ["Ann"], ["no"], [""]]);
		server.undo({});
		await settled();
		expect(await column()).toEqual([[""], [""], [""], [""]]);
		expect(book.canUndo).toBe(false);
		// A second time everything is there already, and is added to once.
		server.click({ name: "ask" });
		server.answer({ button: "OK", text: "Bob" });
		expect(server.answer({ button: "YES" })).toEqual({
			ok: true,
			value: "2,98,1,2,2",
		});
	});
	test("is not there once another spreadsheet is open", async () => {
		server.start({
			addOn: {
				code: CODE,
				files: {},
				timeZone: "Etc/UTC",
				project: { name: "Other", scopes: null },
			},
			setting: { userLocale: "en", untitled: "Untitled" },
		});
		server.click({ name: "ask" });
		server.openEmpty({ name: "Next" });
		expect(() => server.answer({ button: "OK" })).toThrow("Nothing was asked.");
	});
});

describe("tabs", () => {
	test("a sheet is copied beside itself under a free name, hidden, and shown by going to it", async () => {
		const first = sheet();
		for (let again = 0; again < 2; again++) {
			server.copySheet({ sheet: first, name: "Copy" });
			await settled();
		}
		expect(book.sheets.map(({ name }) => name)).toEqual([
			"Sheet1",
			"Copy 1",
			"Copy",
		]);
		server.hideSheet({ sheet: first });
		await settled();
		expect(book.sheets[0]?.hidden).toBe(true);
		server.activate({ sheet: first });
		await settled();
		expect(book.sheets[0]?.hidden).toBe(false);
		server.moveSheet({ sheet: first, to: 2 });
		await settled();
		expect(book.sheets.at(-1)?.id).toBe(first);
	});

	test("the last sheet that can be seen stays", async () => {
		expect(server.deleteSheet({ sheet: sheet() })).toEqual({
			refused: { reason: "last" },
		});
		expect(server.hideSheet({ sheet: sheet() })).toEqual({
			refused: { reason: "last" },
		});
	});
});
