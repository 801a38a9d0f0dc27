import { AxeBuilder } from "@axe-core/playwright";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { middle, Sheet } from "./grid";
import { openPage } from "./page";

const SCREENS = [
	["en", { width: 1280, height: 800 }],
	["zh-TW", { width: 1920, height: 1080 }],
] as const;

describe.each(SCREENS)("by the mouse, in %s", (lang, viewport) => {
	let sheet: Sheet;
	let errors: string[];

	/** A small table at A1: names, numbers, a formula. */
	beforeEach(async () => {
		const opened = await openPage({ lang, viewport });
		errors = opened.errors;
		sheet = new Sheet(opened.page, lang);
		await sheet.cell(2, 1).filter({ hasText: /./ }).waitFor();
		await sheet.choose("file", "newEmpty");
		await sheet.cell(2, 1).filter({ hasText: /^$/ }).waitFor();
		await sheet.cell(1, 1).click();
		await sheet.type("Name", "Cid", "Anna", "Ben");
		await sheet.cell(1, 2).click();
		await sheet.type("Value", "3", "1", "2", "=SUM(B2:B4)");
		await sheet.shows(5, 2, "6");
	});

	test("the corner of the selection fills on, and Edit takes it back", async () => {
		await sheet.drag(await sheet.point(3, 2), await sheet.point(4, 2));
		await sheet.name("B3:B4");
		const corner = await middle(sheet.page.locator(".fill-handle"));
		const end = await sheet.point(7, 2);
		await sheet.drag(corner, { x: corner.x, y: end.y });
		await sheet.name("B3:B7");
		await sheet.showsColumn(2, ["Value", "3", "1", "2", "3", "4", "5"]);
		await sheet.choose("edit", "undo");
		await sheet.shows(5, 2, "6");
		await sheet.shows(7, 2, "");
		await sheet.choose("edit", "redo");
		await sheet.shows(7, 2, "5");
		expect(errors).toEqual([]);
	});

	test("edges at the side are dragged to other widths and heights", async () => {
		const { page } = sheet;
		const column = page.getByRole("columnheader", { name: "A", exact: true });
		const row = page.getByRole("rowheader", { name: "2", exact: true });
		const [wide, high] = [await column.boundingBox(), await row.boundingBox()];
		const x = (wide?.x ?? 0) + (wide?.width ?? 0) - 1;
		const y = (high?.y ?? 0) + (high?.height ?? 0) - 1;
		const [onColumn, onRow] = [await middle(column), await middle(row)];
		await sheet.drag({ x, y: onColumn.y }, { x: x + 60, y: onColumn.y });
		await sheet.drag({ x: onRow.x, y }, { x: onRow.x, y: y + 30 });
		const ofHeight = (height: number) =>
			sheet.cell(2, 1).and(page.locator(`[style*='height: ${height}px']`));
		await ofHeight(51).waitFor();
		await sheet.choose("edit", "undo");
		await ofHeight(21).waitFor();
		await sheet.choose("edit", "redo");
		await ofHeight(51).waitFor();
		expect((await column.boundingBox())?.width).toBe(160);
	});

	test("a right click on a number inserts a row, and deletes it again", async () => {
		const three = sheet.page.getByRole("rowheader", { name: "3", exact: true });
		await three.click({ button: "right" });
		await sheet.choose(["rowAbove", { count: "1" }]);
		await sheet.showsColumn(1, ["Name", "Cid", "", "Anna", "Ben"]);
		await sheet.cell(6, 2).click();
		await sheet.bar("=SUM(B2:B5)");
		await three.click({ button: "right" });
		await sheet.choose(["deleteRow", { span: "3" }]);
		await sheet.cell(5, 2).click();
		await sheet.bar("=SUM(B2:B4)");
	});

	test("cells that are clicked while a formula is typed stand in it", async () => {
		const { page } = sheet;
		await sheet.cell(7, 1).click();
		await page.keyboard.type("=SUM(");
		await sheet.drag(await sheet.point(2, 2), await sheet.point(4, 2));
		await sheet.bar("=SUM(B2:B4");
		await page.keyboard.type(")*");
		await sheet.cell(3, 2).click();
		await sheet.cell(2, 2).click();
		await sheet.bar("=SUM(B2:B4)*B2");
		await page.keyboard.press("Enter");
		await sheet.shows(7, 1, "18");
		await sheet.name("A8");
		await page.getByRole("textbox", { name: sheet.say("formulaBar") }).click();
		await page.keyboard.type("=");
		await page.getByRole("columnheader", { name: "B", exact: true }).click();
		await sheet.bar("=B:B");
		await page.keyboard.press("Escape");
		await sheet.cell(2, 2).click();
		await sheet.name("B2");
	});

	test("a selected column is dragged elsewhere, its edge makes it as wide as its texts", async () => {
		const { page } = sheet;
		const head = (name: string) =>
			page.getByRole("columnheader", { name, exact: true });
		await head("B").click();
		await sheet.drag(await middle(head("B")), await middle(head("D")));
		await sheet.name("D:D");
		await sheet.showsColumn(4, ["Value", "3", "1", "2", "6"]);
		await sheet.cell(5, 4).click();
		await sheet.bar("=SUM(D2:D4)");
		await sheet.cell(1, 1).click();
		const long = "a heading that needs far more room than a column has";
		await sheet.type(long);
		await sheet.shows(1, 1, long);
		const box = await head("A").boundingBox();
		await page.mouse.dblclick(
			(box?.x ?? 0) + (box?.width ?? 0) - 1,
			(box?.y ?? 0) + 10,
		);
		await sheet.cell(1, 1).and(page.locator("[style*='width: 3']")).waitFor();
	});

	test("a button of the tools makes bold and back, and a new row is like its neighbour", async () => {
		const { page } = sheet;
		const tool = (name: string) =>
			page.getByRole("toolbar").getByRole("button", { name, exact: true });
		const bold = (row: number) =>
			sheet.cell(row, 1).and(page.locator("[style*='font-weight: 700']"));
		await sheet.cell(3, 1).click();
		await tool(sheet.say("bold")).click();
		await bold(3).waitFor();
		expect(await tool(sheet.say("bold")).getAttribute("aria-pressed")).toBe(
			"true",
		);
		await sheet.choose("insert", ["rowBelow", { count: "1" }]);
		await bold(4).waitFor();
		await tool(sheet.say("undo")).click();
		await sheet.shows(4, 1, "Ben");
		await tool(sheet.say("undo")).click();
		await bold(3).waitFor({ state: "detached" });
		await tool(sheet.say("redo")).click();
		await bold(3).waitFor();
	});

	test("a filter sorts and hides, a column hides and shows", async () => {
		const { page } = sheet;
		await sheet.cell(1, 1).click();
		await sheet.choose("data", "createFilter");
		await sheet.choose("data", ["sortUp", { column: "A" }]);
		await sheet.showsColumn(1, ["Name", "Anna", "Ben", "Cid"]);
		await sheet.cell(1, 1).locator(".icon").click();
		await page.getByRole("dialog").getByLabel("Ben").uncheck();
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		await page.getByRole("button", { name: sheet.say("ok") }).click();
		await sheet.cell(3, 1).waitFor({ state: "detached" });
		await sheet.choose("data", "removeFilter");
		await sheet.shows(3, 1, "Ben");

		const b = page.getByRole("columnheader", { name: "B", exact: true });
		await b.click({ button: "right" });
		await sheet.choose(["hideColumns", { span: "B" }]);
		await b.waitFor({ state: "detached" });
		await page.getByRole("columnheader", { name: "A", exact: true }).click();
		await sheet.choose("view", ["showColumns", { span: "A" }]);
		await b.waitFor();
	});

	test("cells merge, take formats, ticks and lists; rows stay in sight", async () => {
		const { page } = sheet;
		await sheet.drag(await sheet.point(7, 1), await sheet.point(8, 2));
		await sheet.choose("format", "mergeCells", "mergeAll");
		await page.locator(".cell.merged").waitFor();
		await sheet.cell(2, 2).click();
		await sheet.choose("format", "number", "percent");
		await sheet.shows(2, 2, "300.00%");
		await sheet.cell(2, 3).click();
		await sheet.choose("insert", "checkbox");
		await sheet.cell(2, 3).locator(".checkbox").click();
		await sheet.shows(2, 3, "TRUE");
		await sheet.cell(3, 3).click();
		await sheet.choose("insert", "dropDown");
		await page.getByRole("dialog").getByRole("textbox").fill("yes\nno\n");
		await page.getByRole("button", { name: sheet.say("ok") }).click();
		await sheet.cell(3, 3).locator(".icon").click();
		await page.getByRole("option", { name: "no", exact: true }).click();
		await sheet.shows(3, 3, "no");
		await page.keyboard.type("perhaps");
		await page.keyboard.press("Enter");
		await page.getByText(sheet.say("refusedInvalid")).waitFor();
		await sheet.choose("view", "freeze", "freezeRow");
		await page.locator(".has-frozen-rows").waitFor();
		await page.mouse.move(400, 400);
		await page.mouse.wheel(0, 4000);
		await sheet.cell(200, 1).waitFor();
		await sheet.shows(1, 1, "Name");
	});

	test("tabs are dragged, copied and hidden, and found again under View", async () => {
		const { page } = sheet;
		const first = await page.getByRole("tab").first().textContent();
		await page.getByRole("button", { name: sheet.say("addSheet") }).click();
		const second = page.locator("[role=tab]:nth-child(2)");
		await second.waitFor();
		await second.dragTo(page.locator("[role=tab]:nth-child(1)"));
		await page
			.locator("[role=tab]:nth-child(2)", { hasText: first ?? "" })
			.click();
		await page
			.locator("[role=tab][aria-selected=true]", { hasText: first ?? "" })
			.locator(".tab-menu")
			.click();
		await sheet.choose("hideSheet");
		await page.waitForFunction(
			() => document.querySelectorAll("[role=tab]").length === 1,
		);
		await sheet.choose("view", "hiddenSheets");
		await page.getByRole("menuitem", { name: first ?? "" }).click();
		await sheet.shows(2, 1, "Cid");
	});

	test("a table of another program keeps its looks", async () => {
		await sheet.cell(10, 1).click();
		await sheet.page.evaluate(() => {
			const clipboardData = new DataTransfer();
			clipboardData.setData("text/plain", "a\tb\nc d\t2");
			clipboardData.setData(
				"text/html",
				'<table><tr><td style="font-weight:bold">a</td><td style="background:#ff0000">b</td></tr><tr><td>c<br>d</td><td>2</td></tr></table>',
			);
			document.activeElement?.dispatchEvent(
				new ClipboardEvent("paste", {
					clipboardData,
					bubbles: true,
					cancelable: true,
				}),
			);
		});
		await sheet.name("A10:B11");
		await sheet.shows(11, 2, "2");
		const look = (row: number, column: number) =>
			sheet.cell(row, column).evaluate((cell) => {
				const { fontWeight, backgroundColor } = getComputedStyle(cell);
				return `${fontWeight} ${backgroundColor} ${cell.textContent}`;
			});
		expect(await look(10, 1)).toBe("700 rgb(255, 255, 255) a");
		expect(await look(10, 2)).toBe("400 rgb(255, 0, 0) b");
		expect(await look(11, 1)).toBe("400 rgb(255, 255, 255) c\nd");
	});
});
