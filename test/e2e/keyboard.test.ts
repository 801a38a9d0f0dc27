import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "@jest/globals";
import { Sheet } from "./grid";
import { openPage } from "./page";

const SCREENS = [
	["en", { width: 1280, height: 800 }],
	["zh-TW", { width: 1920, height: 1080 }],
] as const;

/** An empty spreadsheet, reached by keys. */
async function empty(
	lang: "en" | "zh-TW",
	viewport: { width: number; height: number },
): Promise<{ sheet: Sheet; errors: string[] }> {
	const { page, errors } = await openPage({ lang, viewport });
	const sheet = new Sheet(page, lang);
	await sheet.cell(2, 1).filter({ hasText: /./ }).waitFor();
	await sheet.press("Alt+f", "ArrowDown", "ArrowDown", "Enter");
	await sheet.cell(2, 1).filter({ hasText: /^$/ }).waitFor();
	await sheet.name("A1");
	return { sheet, errors };
}

describe.each(SCREENS)("by the keyboard alone, in %s", (lang, viewport) => {
	test("a table is typed, filled, formatted, sorted and taken back", async () => {
		const { sheet, errors } = await empty(lang, viewport);
		const { page } = sheet;
		await sheet.type("b", "a", "c");
		await sheet.press("Control+Home", "ArrowRight");
		await sheet.type("=A1&1");
		await sheet.press("ArrowUp", "Shift+ArrowDown", "Shift+ArrowDown");
		await sheet.press("Control+d");
		await sheet.showsColumn(2, ["b1", "a1", "c1"]);

		await sheet.press("Control+b");
		await page
			.locator(".cell[style*='font-weight: 700']", { hasText: "c1" })
			.waitFor();

		await sheet.press("Control+Home", "Alt+d", "Enter");
		await sheet.showsColumn(1, ["a", "b", "c"]);
		await sheet.showsColumn(2, ["a1", "b1", "c1"]);

		await sheet.press("Control+z");
		await sheet.showsColumn(1, ["b", "a", "c"]);
		await sheet.press("Control+z", "Control+z");
		await sheet.shows(3, 2, "");
		await sheet.press("Control+y", "Control+y", "Control+y");
		await sheet.showsColumn(2, ["a1", "b1", "c1"]);
		expect(errors).toEqual([]);
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	});

	test("rows come and go with references, hide and show again", async () => {
		const { sheet } = await empty(lang, viewport);
		await sheet.type("1", "2", "=SUM(A1:A2)");
		await sheet.press("Control+Home", "ArrowDown", "Shift+F10");
		for (let at = 0; at < 5; at++) await sheet.press("ArrowDown");
		await sheet.press("Enter");
		await sheet.shows(4, 1, "3");
		await sheet.press("Control+ArrowDown", "Control+ArrowDown");
		await sheet.bar("=SUM(A1:A3)");

		await sheet.press("Control+Home", "ArrowDown", "Control+Alt+9");
		await sheet.cell(2, 1).waitFor({ state: "detached" });
		await sheet.press("Control+Home", "Shift+ArrowDown", "Control+Shift+9");
		await sheet.cell(2, 1).waitFor();
	});

	test("cells are copied, cut and deleted, values alone where asked", async () => {
		const { sheet } = await empty(lang, viewport);
		await sheet.type("5", "=A1*2");
		await sheet.press("ArrowUp", "Control+c", "ArrowRight", "Control+v");
		await sheet.bar("=B1*2");
		await sheet.press("ArrowRight", "Control+Shift+v");
		await sheet.bar("10");
		await sheet.press("Control+Home", "Control+x", "ArrowRight", "ArrowRight");
		await sheet.press("ArrowRight", "Control+v");
		await sheet.shows(1, 4, "5");
		await sheet.press("Control+Home", "ArrowDown");
		await sheet.bar("=D1*2");
		await sheet.press("Delete");
		await sheet.shows(2, 1, "");
	});

	test("a sheet is added, named, moved, copied and deleted; a note is written", async () => {
		const { sheet } = await empty(lang, viewport);
		const { page } = sheet;
		const tabs = page.getByRole("tab");
		await sheet.press("Shift+F11");
		await page.locator("[role=tab]:nth-child(2)[aria-selected=true]").waitFor();
		await sheet.press("Alt+Shift+s", "Enter", "Control+a");
		await page.keyboard.type("Plan 計畫");
		await sheet.press("Enter");
		await tabs.filter({ hasText: "Plan 計畫" }).waitFor();
		await sheet.press("Alt+Shift+s", "End", "ArrowUp", "Enter");
		await page
			.locator("[role=tab]:nth-child(1)", { hasText: "Plan 計畫" })
			.waitFor();
		await sheet.press("Alt+Shift+s", "ArrowDown", "Enter");
		await tabs
			.filter({ hasText: sheet.say("copyOf", { name: "Plan 計畫" }) })
			.waitFor();
		await sheet.press("Alt+Shift+s", "ArrowDown", "ArrowDown", "Enter");
		await page.getByRole("dialog").waitFor();
		await sheet.press("Tab", "Enter");
		await page.waitForFunction(
			() => document.querySelectorAll("[role=tab]").length === 2,
		);
		await sheet.press("Shift+F2");
		await page.getByRole("dialog").getByRole("textbox").waitFor();
		await page.keyboard.type("remember");
		await sheet.press("Tab", "Tab", "Enter");
		await page.getByRole("tooltip").filter({ hasText: "remember" }).waitFor();
	});
});
