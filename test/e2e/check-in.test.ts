/**
 * The weekly check-in as staff do it: a scorecard, what is due, one figure after the other by Enter, a note where it turns red, the log,
 * and the next week once more; by keyboard alone, with no finding of axe in any view and nothing wider than the sidebar.
 */
import { describe, expect, test } from "@jest/globals";
import type { Locator } from "playwright-core";
import { LANGUAGES, Sidebar } from "./sidebar";

const WORDS = {
	en: {
		source: "Company plan 2026",
		card: "Company plan 2026 scorecard",
		check: "Check KPIs",
		toWriting: "Write to sheet",
		write: "Write",
		done: "Done",
		again: "Check the scorecard",
		isCard: "This is a scorecard",
		title: "Check-in",
		way: /^Check-in/,
		showAll: /^Show all KPIs/,
		asof: "As of",
		note: /^Why\?/,
		name: /^Your name/,
		behind: "behind",
		unread: "“abc” is not a number.",
		made: /is ready\. Now record\./,
		recorded: "Recorded",
		only: "Only logged",
		home: "Back to overview",
		log: "KPI check-ins",
		actual: "Actual",
		figures: "Figures so far",
		picture: /figures from/,
	},
	"zh-TW": {
		source: "2026 部門 KPI",
		card: "2026 部門 KPI 計分卡",
		check: "檢查 KPI",
		toWriting: "寫入試算表",
		write: "寫入",
		done: "完成",
		again: "檢查計分卡",
		isCard: "這是一張計分卡",
		title: "填報",
		way: /^填報/,
		showAll: /^顯示所有 KPI/,
		asof: "資料截止日",
		note: /^為什麼/,
		name: /^您的姓名/,
		behind: "落後",
		unread: "「abc」不是數字。",
		made: /已備妥/,
		recorded: "已記錄",
		only: "只寫入紀錄",
		home: "回到總覽",
		log: "KPI 填報紀錄",
		actual: "目前值",
		figures: "歷次數字",
		picture: /筆，從/,
	},
} as const;

describe.each(LANGUAGES)("weekly check-in in %s", (lang) => {
	const words = WORDS[lang];

	test("figures by Enter, into the log and onto the rows", async () => {
		const size = { width: 2000, height: 900 };
		const sidebar = await Sidebar.on(lang, words.source, size);
		const { page, errors } = sidebar;
		const figures = sidebar.frame.locator("[data-figure]");
		const isFocused = (field: Locator) =>
			field.evaluate((element) => element === document.activeElement);

		await sidebar.press(words.check);
		await sidebar.press(words.toWriting);
		await sidebar.press(words.write);
		await sidebar.heading(words.done);
		await sidebar.press(words.again);
		await sidebar.heading(words.isCard);

		// Something that cannot be read is said at once, and nothing can be recorded until it is mended.
		await sidebar.press(words.way);
		await sidebar.heading(words.title);
		await sidebar.sound();
		await sidebar.press(words.showAll);
		await figures.first().focus();
		await page.keyboard.type("abc");
		await sidebar.frame.getByText(words.unread).waitFor();
		const record = sidebar.frame.locator("footer button");
		expect(await record.getAttribute("aria-disabled")).toBe("true");
		await sidebar.sound();

		// A figure far off turns the status red and asks why; Enter goes on to the next figure.
		await page.keyboard.press("Control+A");
		await page.keyboard.type("2");
		await sidebar.frame
			.getByText(words.behind, { exact: true })
			.first()
			.waitFor();
		await sidebar.frame.getByLabel(words.note).first().focus();
		await page.keyboard.type("A bad month");
		await figures.first().focus();
		await page.keyboard.press("Enter");
		expect(await isFocused(figures.nth(1))).toBe(true);
		await page.keyboard.type("８");
		const last = figures.last();
		await last.focus();
		await page.keyboard.press("Enter");
		expect(await isFocused(record)).toBe(true);
		await sidebar.frame.getByLabel(words.name).focus();
		await page.keyboard.type("Ann");
		await sidebar.sound();
		await record.focus();
		await page.keyboard.press("Enter");
		// The first time the log is made, which is a step of its own.
		await sidebar.frame.getByText(words.made).waitFor();
		expect(await isFocused(record)).toBe(true);
		await sidebar.sound();
		await page.keyboard.press("Enter");
		await sidebar.heading(words.recorded);
		await sidebar.sound();

		await sidebar.tab(words.log).click();
		await sidebar.cell(2, 8).filter({ hasText: "A bad month" }).waitFor();
		expect(await sidebar.cell(2, 9).textContent()).toBe("Ann");
		expect(await sidebar.cell(2, 6).textContent()).toBe("2.0%");
		expect(await sidebar.cell(3, 6).textContent()).toBe("8");
		await sidebar.tab(words.card).click();
		await sidebar.cell(2, 8).filter({ hasText: "2.0%" }).waitFor();

		// Earlier figures are only logged; with four of them the KPI has a picture and a forecast.
		for (const day of ["2026-03-31", "2026-04-30", "2026-05-30"]) {
			await sidebar.press(words.home);
			await sidebar.heading(words.isCard);
			await sidebar.press(words.way);
			await sidebar.heading(words.title);
			await sidebar.press(words.showAll);
			expect(await sidebar.frame.getByLabel(words.name).inputValue()).toBe(
				"Ann",
			);
			await sidebar.frame.getByLabel(words.asof, { exact: true }).fill(day);
			await figures.first().focus();
			await page.keyboard.type(String(Number(day.slice(5, 7)) * 10));
			await record.focus();
			await page.keyboard.press("Enter");
			await sidebar.heading(words.recorded);
			await sidebar.frame.getByRole("heading", { name: words.only }).waitFor();
		}
		await sidebar.sound();
		await sidebar.press(words.home);
		await sidebar.heading(words.isCard);
		await sidebar.press(words.check);
		await sidebar.frame.locator("[data-place='0']").focus();
		await page.keyboard.press("Enter");
		await sidebar.frame.getByRole("heading", { name: words.figures }).waitFor();
		await sidebar.frame.getByRole("img", { name: words.picture }).waitFor();
		await sidebar.sound();
		expect(errors).toEqual([]);
	});
});
