/**
 * Mending a bad KPI: from the list to the words that are at fault, a proposal filled in, judged as it is typed, written into the cell and
 * taken back; then the add-on leaves the spreadsheet. By keyboard alone, with no finding of axe in any state.
 */
import { describe, expect, test } from "@jest/globals";
import { openPage } from "./page";
import { sound } from "./sound";

const WORDS = {
	en: {
		tab: "Company plan 2026",
		extensions: "Extensions",
		openSidebar: "Open sidebar",
		check: "Check KPIs",
		vague: /Increase revenue significantly/,
		fill: "Fill in",
		text: "Increase spare part revenue from $20,000 to $25,000 by 31 December 2026",
		field: "Key indicator",
		save: "Write into the cell",
		written: "Written into: Key indicator",
		undo: "Undo",
		edit: "Change Goal",
		order: "Order",
		urgent: "Most urgent first",
		back: "Back",
		convert: /^Convert/,
		write: "Write",
		done: "Done",
		home: "Check the scorecard",
		leave: "Remove the add-on",
		go: "Remove",
		card: "Company plan 2026 scorecard",
	},
	"zh-TW": {
		tab: "2026 部門 KPI",
		extensions: "擴充功能",
		openSidebar: "開啟側邊欄",
		check: "檢查 KPI",
		vague: /增加收入/,
		fill: "填寫",
		text: "維修收入由 200 萬元提升至 250 萬元，2026/12/31 前",
		field: "關鍵指標",
		save: "寫入儲存格",
		written: "已寫入：關鍵指標",
		undo: "復原",
		edit: "修改目標名稱",
		order: "排序",
		urgent: "最需處理的在前",
		back: "返回",
		convert: /^轉換/,
		write: "寫入",
		done: "完成",
		home: "檢查計分卡",
		leave: "移除外掛程式",
		go: "移除",
		card: "2026 部門 KPI 計分卡",
	},
} as const;

describe.each(["en", "zh-TW"] as const)("repair in %s", (lang) => {
	const words = WORDS[lang];

	test("of a KPI that only wishes, and leaving", async () => {
		const { page, errors } = await openPage({ lang, today: "2026-06-30" });
		const sidebar = page.frameLocator("iframe");
		const press = async (name: string | RegExp) => {
			const button = sidebar.getByRole("button", { name, exact: true }).first();
			await button.focus();
			await page.keyboard.press("Enter");
		};
		await page.getByRole("tab", { name: words.tab, exact: true }).click();
		await page.getByRole("menuitem", { name: words.extensions }).click();
		await page.getByRole("menuitem", { name: /SMART/ }).click();
		await page.getByRole("menuitem", { name: words.openSidebar }).click();
		await press(words.check);
		await sidebar.getByLabel(words.order).selectOption({ label: words.urgent });
		await sound(page, sidebar);

		const row = sidebar
			.getByRole("button", { name: words.vague })
			.or(sidebar.getByRole("option", { name: words.vague }));
		await row.first().focus();
		await page.keyboard.press("Enter");
		const letters = sidebar.locator(".letters").first();
		await sidebar.getByRole("button", { name: words.fill }).first().waitFor();
		await sound(page, sidebar);
		const before = await letters.innerHTML();

		await press(words.fill);
		const box = sidebar.getByRole("textbox", { name: words.field });
		expect(
			await box.evaluate((area: HTMLTextAreaElement) =>
				area.value.slice(area.selectionStart, area.selectionEnd),
			),
		).toMatch(/^\[.+\]$/);
		await sound(page, sidebar);
		await sidebar.locator(".editor textarea:focus").waitFor();
		await page.keyboard.press("ControlOrMeta+a");
		await page.keyboard.insertText(words.text);
		await sidebar.locator("mark.pass").first().waitFor();
		expect(await letters.innerHTML()).not.toBe(before);
		await page.keyboard.press("Enter");
		await sidebar.getByText(words.written).waitFor();
		await sound(page, sidebar);
		await page.getByText(words.text, { exact: true }).first().waitFor();

		await press(words.undo);
		await sidebar.getByText(words.written).waitFor({ state: "detached" });
		expect(await letters.innerHTML()).toBe(before);
		await page
			.getByText(words.text, { exact: true })
			.waitFor({ state: "detached" });

		await press(words.edit);
		await sidebar.locator(".editor textarea:focus").waitFor();
		await page.keyboard.press("Escape");
		await sidebar.getByRole("button", { name: words.edit }).waitFor();

		await press(words.back);
		await press(words.back);
		await press(words.convert);
		await press(words.write);
		await sidebar.getByRole("heading", { name: words.done }).waitFor();
		const card = page.getByRole("tab", { name: words.card, exact: true });
		await card.waitFor();
		await press(words.home);
		await press(words.leave);
		const all = sidebar.getByRole("checkbox");
		await all.focus();
		await page.keyboard.press("Space");
		await sound(page, sidebar);
		await press(words.go);
		await card.waitFor({ state: "detached" });
		await sound(page, sidebar);
		expect(errors).toEqual([]);
	});
});
