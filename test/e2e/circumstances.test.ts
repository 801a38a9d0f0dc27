import { AxeBuilder } from "@axe-core/playwright";
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { Sheet } from "./grid";
import { openPage } from "./page";

const LANGUAGES = ["en", "zh-TW"] as const;

describe.each(LANGUAGES)("the panel of circumstances in %s", (lang) => {
	let page: Page;
	let sheet: Sheet;
	let panel: Locator;
	const say: Sheet["say"] = (...key) => sheet.say(...key);

	beforeEach(async () => {
		({ page } = await openPage({
			lang,
			today: "2026-06-30",
			viewport: { width: 1280, height: 800 },
		}));
		sheet = new Sheet(page, lang);
		await sheet.cell(2, 1).filter({ hasText: /./ }).waitFor();
		await sheet.choose("circumstances", "panelOpen");
		panel = page.getByRole("complementary", { name: say("panelTitle") });
		await panel.getByRole("combobox").first().waitFor();
	});

	/** Opens the add-on's sidebar from its menu, which is one run of the script. */
	async function openSidebar(): Promise<void> {
		await page.getByRole("menuitem", { name: say("extensions") }).click();
		await page.locator(".menu-item").first().click();
		await page.locator(".menu .menu-item").nth(1).click();
	}

	test("another locale writes formulas and numbers its way", async () => {
		await panel
			.getByLabel(say("locale"), { exact: true })
			.selectOption("en_US");
		await sheet.cell(18, 1).click();
		await sheet.type("=SUM(1.5,2)");
		await sheet.shows(18, 1, "3.5");
		await panel
			.getByLabel(say("locale"), { exact: true })
			.selectOption("de_DE");
		await sheet.shows(18, 1, "3,5");
		await sheet.cell(18, 1).click();
		await sheet.bar("=SUM(1,5;2)");
		await page
			.locator(".facts", {
				hasText: say("factsOf", { locale: "de_DE", zone: "Asia/Taipei" }),
			})
			.waitFor();
	});

	test("what the owner protects is closed to the colleague, and all to a viewer", async () => {
		await sheet.cell(2, 1).click();
		await sheet.choose("data", ["protectRange", { span: "A2" }]);
		await panel
			.getByLabel(say("account"), { exact: true })
			.selectOption("colleague@example.com");
		await sheet.cell(2, 1).click();
		await sheet.type("mine");
		await page.getByText(say("refusedProtected")).waitFor();
		await sheet.cell(3, 1).click();
		await sheet.type("mine");
		await sheet.shows(3, 1, "mine");
		await panel
			.getByLabel(say("access"), { exact: true })
			.selectOption("viewer");
		await sheet.cell(4, 1).click();
		await sheet.type("mine");
		await page.getByText(say("refusedViewOnly")).waitFor();
	});

	test("a call that fails stops the run, and the next run is sound", async () => {
		await panel.getByLabel(say("failCall"), { exact: true }).check();
		await panel.getByLabel(`${say("failCall")}: ${say("atCall")}`).fill("1");
		await page.keyboard.press("Tab");
		await openSidebar();
		await page
			.getByRole("status")
			.getByText(say("scriptError", { reason: "" }).slice(0, 8))
			.waitFor();
		expect(
			await panel.getByLabel(say("failCall"), { exact: true }).isChecked(),
		).toBe(false);
		await openSidebar();
		await page.locator("iframe").waitFor();
	});

	test("the meter shows the calls of the last run", async () => {
		await openSidebar();
		await page.locator("iframe").waitFor();
		await panel.getByRole("cell", { name: "Range.getValues" }).waitFor();
		const times = await panel.locator("td:last-child").allTextContents();
		const total = times.reduce((sum, text) => sum + Number(text), 0);
		expect(await panel.locator(".ran").textContent()).toMatch(
			new RegExp(`\\D${total}\\D`),
		);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations).toEqual([]);
	});
});
