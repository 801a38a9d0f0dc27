/** A review meeting: the scorecard's worst KPIs with what was noted, and a decision that is there the next time; by keyboard, with axe. */
import { describe, expect, test } from "@jest/globals";
import { openPage } from "./page";
import { sound } from "./sound";

const WORDS = {
	en: {
		tab: "Company plan 2026",
		extensions: "Extensions",
		openSidebar: "Open sidebar",
		convert: /^Convert/,
		write: "Write",
		card: "Check the scorecard",
		review: /^Review/,
		title: "Review",
		decision: "Move two people to fixing until August",
		by: "Your name, for the log",
		name: "Eve",
		record: "Record 1 decision",
		done: "Recorded",
		home: "Back to overview",
	},
	"zh-TW": {
		tab: "2026 部門 KPI",
		extensions: "擴充功能",
		openSidebar: "開啟側邊欄",
		convert: /^轉換/,
		write: "寫入",
		card: "檢查計分卡",
		review: /^檢討會議/,
		title: "檢討會議",
		decision: "八月前調兩位同仁支援客服",
		by: "您的姓名（寫入紀錄）",
		name: "林經理",
		record: "記錄 1 項決議",
		done: "已記錄",
		home: "回到總覽",
	},
} as const;

describe.each(["en", "zh-TW"] as const)("review in %s", (lang) => {
	const words = WORDS[lang];

	test("of the worst KPI, with a decision that stays", async () => {
		const { page, errors } = await openPage({ lang, today: "2026-06-30" });
		const sidebar = page.frameLocator("iframe");
		const heading = (name: string) =>
			sidebar.getByRole("heading", { name, level: 1, exact: true }).waitFor();
		const press = async (name: string | RegExp) => {
			const button = sidebar.getByRole("button", { name, exact: true }).first();
			await button.focus();
			await page.keyboard.press("Enter");
		};
		await page.getByRole("tab", { name: words.tab, exact: true }).click();
		await page.getByRole("menuitem", { name: words.extensions }).click();
		await page.getByRole("menuitem", { name: /SMART/ }).click();
		await page.getByRole("menuitem", { name: words.openSidebar }).click();
		await press(words.convert);
		await press(words.write);
		await press(words.card);
		await press(words.review);
		await heading(words.title);
		await sound(page, sidebar);

		await sidebar.locator("textarea").first().focus();
		await page.keyboard.insertText(words.decision);
		await sidebar.getByLabel(words.by).fill(words.name);
		await press(words.record);
		await heading(words.done);
		await sound(page, sidebar);
		await press(words.home);
		await press(words.review);
		await heading(words.title);
		const note = sidebar.locator("q", { hasText: words.decision });
		await note.waitFor();
		expect(await note.locator("xpath=..").textContent()).toContain(words.name);
		expect(await sidebar.locator("textarea").first().inputValue()).toBe("");
		expect(errors).toEqual([]);
	});
});
