/** What another script than the add-on asks and shows: its menus, alerts, prompts and pages, by keyboard and by mouse. */

import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { Sheet } from "./grid";
import { openPage } from "./page";

const CODE = `
function onOpen() {
	SpreadsheetApp.getUi().createMenu("Tools")
		.addItem("Name", "askName")
		.addItem("Delete", "askDelete")
		.addItem("Page", "page")
		.addItem("Beside", "beside")
		.addToUi();
}
function askName() {
	const sheet = SpreadsheetApp.getActiveSheet();
	sheet.getRange("A1").setValue("asked");
	PropertiesService.getScriptProperties().setProperty("times", String(Number(PropertiesService.getScriptProperties().getProperty("times") || 0) + 1));
	const ui = SpreadsheetApp.getUi();
	const name = ui.prompt("Who?", "First line\\nsecond line", ui.ButtonSet.OK_CANCEL);
	sheet.getRange("A2:B2").setValues([[String(name.getSelectedButton()), name.getResponseText()]]);
	if (name.getSelectedButton() === ui.Button.OK)
		sheet.getRange("A3").setValue(Browser.msgBox("Sure?", Browser.Buttons.YES_NO_CANCEL));
	sheet.getRange("A4").setValue(Number(PropertiesService.getScriptProperties().getProperty("times")));
}
function askDelete() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(String(SpreadsheetApp.getUi().alert("Delete?"))); }
const html = (title) => HtmlService.createHtmlOutput("<button id=b onclick='google.script.run.withSuccessHandler(() => google.script.host.close()).put(this.textContent)'>Press me</button>").setWidth(320).setHeight(180);
function page() { SpreadsheetApp.getUi().showModalDialog(html(), "A page"); }
function beside() { SpreadsheetApp.getUi().showModelessDialog(html(), "Beside"); }
function put(text) { SpreadsheetApp.getActiveSheet().getRange("C1").setValue(text); }
`;

async function openTools(
	lang: "en" | "zh-TW",
	viewport?: { width: number; height: number },
) {
	const { page, errors } = await openPage({
		lang,
		viewport,
		addOn: {
			code: CODE,
			files: {},
			timeZone: "Etc/UTC",
			project: { name: "Tools", scopes: null },
		},
	});
	const choose = async (item: string) => {
		await page.getByRole("menuitem", { name: "Tools" }).click();
		await page.getByRole("menuitem", { name: item, exact: true }).click();
	};
	return { page, errors, choose, sheet: new Sheet(page, lang) };
}

/** Nothing for axe to find in the dialog. */
async function sound(page: Page) {
	const { violations } = await new AxeBuilder({ page })
		.include("dialog")
		.analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual(
		[],
	);
}

/** Names of what Tab reaches, from what has the focus on until it is there again; the browser's own frame is passed on the way. */
async function round(page: Page): Promise<string[]> {
	const names: string[] = [];
	for (;;) {
		const name = await page.evaluate(() => {
			const { activeElement: at, body } = document;
			if (at === body) return null;
			return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
		});
		if (name !== null && names.includes(name)) return names;
		if (name !== null) names.push(name);
		await page.keyboard.press("Tab");
	}
}

describe.each(["en", "zh-TW"] as const)("a script's dialogs in %s", (lang) => {
	test("a prompt and an alert are answered by the keyboard alone", async () => {
		const { page, errors, choose, sheet } = await openTools(lang, {
			width: 1280,
			height: 800,
		});
		const { say } = sheet;
		await choose("Name");
		const prompt = page.getByRole("dialog", { name: "Who?" });
		await prompt.getByText("second line").waitFor();
		// What the script has done before it asked is there to be seen.
		await sheet.shows(1, 1, "asked");
		await sound(page);
		expect(await round(page)).toEqual([
			"",
			say("cancel"),
			say("ok"),
			say("close"),
		]);
		await page.keyboard.type("Ann");
		await page.keyboard.press("Enter");
		const alert = page.getByRole("dialog", { name: "Sure?" });
		await alert.waitFor();
		await sound(page);
		expect(await round(page)).toEqual([
			say("yes"),
			say("close"),
			say("cancel"),
			say("no"),
		]);
		await sheet.press("Shift+Tab", "Enter");
		await sheet.showsColumn(1, ["asked", "OK", "no", "1"]);
		await sheet.shows(2, 2, "Ann");
		// The whole run is one step, however often it has stopped; the keyboard is back in the cells.
		await sheet.press("Control+z");
		await page.waitForFunction(
			() =>
				!document.querySelector('[role=gridcell][aria-rowindex="1"]')
					?.textContent,
		);
		expect(errors).toEqual([]);
	});

	test("the mouse answers as well, and a closed dialog says so", async () => {
		const { page, errors, choose, sheet } = await openTools(lang, {
			width: 1920,
			height: 1080,
		});
		const press = (name: "close" | "ok") =>
			page
				.getByRole("dialog")
				.getByRole("button", { name: sheet.say(name), exact: true })
				.click();
		await choose("Name");
		await press("close");
		await sheet.showsColumn(1, ["asked", "CLOSE", "", "1"]);
		await choose("Delete");
		await page.getByRole("dialog").waitFor();
		await page.keyboard.press("Escape");
		await sheet.shows(1, 1, "CLOSE");
		await choose("Delete");
		await press("ok");
		await sheet.shows(1, 1, "OK");
		expect(errors).toEqual([]);
	});

	test("a page of the script calls it and closes itself; Escape closes it, too", async () => {
		const { page, errors, choose, sheet } = await openTools(lang);
		await choose("Page");
		const dialog = page.getByRole("dialog", { name: "A page" });
		await dialog.waitFor();
		expect(await dialog.locator("iframe").boundingBox()).toMatchObject({
			width: 320,
			height: 180,
		});
		await page
			.frameLocator(".script-page iframe")
			.getByText("Press me")
			.click();
		await dialog.waitFor({ state: "detached" });
		await sheet.shows(1, 3, "Press me");
		await choose("Beside");
		const beside = page.getByRole("dialog", { name: "Beside" });
		await beside.waitFor();
		// People go on working beside it.
		await sheet.cell(2, 1).click();
		await sheet.type("7");
		await sheet.shows(2, 1, "7");
		await beside.getByRole("button", { name: sheet.say("close") }).focus();
		await page.keyboard.press("Escape");
		await beside.waitFor({ state: "detached" });
		expect(errors).toEqual([]);
	});
});
