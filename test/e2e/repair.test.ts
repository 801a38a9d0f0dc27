/**
 * Mending a bad KPI: from the list to the words that are at fault, a proposal filled in, judged as it is typed, written into the cell and
 * taken back; then the add-on leaves the spreadsheet. By keyboard alone, with no finding of axe in any state.
 */
import { describe, expect, test } from "@jest/globals";
import { LANGUAGES, Sidebar } from "./sidebar";

const WORDS = {
	en: {
		tab: "Company plan 2026",
		check: "Check KPIs",
		vague: /Increase revenue significantly/,
		looksFor: "Looks for",
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
		check: "檢查 KPI",
		vague: /增加收入/,
		looksFor: "檢查什麼",
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

describe.each(LANGUAGES)("repair in %s", (lang) => {
	const words = WORDS[lang];

	test("of a KPI that only wishes, and leaving", async () => {
		const sidebar = await Sidebar.on(lang, words.tab);
		const { page, errors } = sidebar;
		await sidebar.press(words.check);
		await sidebar.frame
			.getByLabel(words.order)
			.selectOption({ label: words.urgent });
		await sidebar.sound();

		const row = sidebar.frame
			.getByRole("button", { name: words.vague })
			.or(sidebar.frame.getByRole("option", { name: words.vague }));
		await row.first().focus();
		await page.keyboard.press("Enter");
		const letters = sidebar.frame.locator(".letters").first();
		await sidebar.frame
			.getByRole("button", { name: words.fill })
			.first()
			.waitFor();
		await sidebar.sound();
		await sidebar.frame.locator("summary").first().focus();
		await page.keyboard.press("Enter");
		await sidebar.frame.getByText(words.looksFor).waitFor();
		await sidebar.sound();
		const before = await letters.innerHTML();

		await sidebar.press(words.fill);
		const box = sidebar.frame.getByRole("textbox", { name: words.field });
		expect(
			await box.evaluate((area: HTMLTextAreaElement) =>
				area.value.slice(area.selectionStart, area.selectionEnd),
			),
		).toMatch(/^\[.+\]$/);
		await sidebar.sound();
		await sidebar.frame.locator(".editor textarea:focus").waitFor();
		await page.keyboard.press("ControlOrMeta+a");
		await page.keyboard.insertText(words.text);
		await sidebar.frame.locator("mark.pass").first().waitFor();
		expect(await letters.innerHTML()).not.toBe(before);
		await page.keyboard.press("Enter");
		await sidebar.frame.getByText(words.written).waitFor();
		await sidebar.sound();
		await page.getByText(words.text, { exact: true }).first().waitFor();

		await sidebar.press(words.undo);
		await sidebar.frame.getByText(words.written).waitFor({ state: "detached" });
		expect(await letters.innerHTML()).toBe(before);
		await page
			.getByText(words.text, { exact: true })
			.waitFor({ state: "detached" });

		await sidebar.press(words.edit);
		await sidebar.frame.locator(".editor textarea:focus").waitFor();
		await page.keyboard.press("Escape");
		await sidebar.frame.getByRole("button", { name: words.edit }).waitFor();

		await sidebar.press(words.back);
		await sidebar.press(words.back);
		await sidebar.press(words.convert);
		await sidebar.press(words.write);
		await sidebar.frame.getByRole("heading", { name: words.done }).waitFor();
		const card = sidebar.tab(words.card);
		await card.waitFor();
		await sidebar.press(words.home);
		await sidebar.press(words.leave);
		const all = sidebar.frame.getByRole("checkbox");
		await all.focus();
		await page.keyboard.press("Space");
		await sidebar.sound();
		await sidebar.press(words.go);
		await card.waitFor({ state: "detached" });
		await sidebar.sound();
		expect(errors).toEqual([]);
	});
});
