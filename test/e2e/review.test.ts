/** A review meeting: the scorecard's worst KPIs with what was noted, and a decision that is there the next time; by keyboard, with axe. */
import { describe, expect, test } from "@jest/globals";
import { LANGUAGES, Sidebar } from "./sidebar";

const WORDS = {
	en: {
		tab: "Company plan 2026",
		convert: /^Convert/,
		write: "Write",
		card: "Check the scorecard",
		review: /^Review/,
		title: "Review",
		decision: "Move two people to fixing until August",
		by: "Your name, for the log",
		name: "Eve",
		prepare: "Set up the log",
		record: "Record 1 decision",
		done: "Recorded",
		home: "Back to overview",
	},
	"zh-TW": {
		tab: "2026 部門 KPI",
		convert: /^轉換/,
		write: "寫入",
		card: "檢查計分卡",
		review: /^檢討會議/,
		title: "檢討會議",
		decision: "八月前調兩位同仁支援客服",
		by: "您的姓名（寫入紀錄）",
		name: "林經理",
		prepare: "建立填報紀錄",
		record: "記錄 1 項決議",
		done: "已記錄",
		home: "回到總覽",
	},
} as const;

describe.each(LANGUAGES)("review in %s", (lang) => {
	const words = WORDS[lang];

	test("of the worst KPI, with a decision that stays", async () => {
		const sidebar = await Sidebar.on(lang, words.tab);
		const { page, errors } = sidebar;
		await sidebar.press(words.convert);
		await sidebar.press(words.write);
		await sidebar.press(words.card);
		await sidebar.press(words.review);
		await sidebar.heading(words.title);
		await sidebar.sound();

		await sidebar.frame.locator("textarea").first().focus();
		await page.keyboard.insertText(words.decision);
		await sidebar.frame.getByLabel(words.by).fill(words.name);
		await sidebar.press(words.prepare);
		await sidebar.press(words.record);
		await sidebar.heading(words.done);
		await sidebar.sound();
		await sidebar.press(words.home);
		await sidebar.press(words.review);
		await sidebar.heading(words.title);
		const note = sidebar.frame.locator("q", { hasText: words.decision });
		await note.waitFor();
		expect(await note.locator("xpath=..").textContent()).toContain(words.name);
		expect(await sidebar.frame.locator("textarea").first().inputValue()).toBe(
			"",
		);
		expect(errors).toEqual([]);
	});
});
