/**
 * The weekly check-in as staff do it: a scorecard, what is due, one figure after the other by Enter, a note where it turns red, the log,
 * and the next week once more; by keyboard alone, with no finding of axe in any view and nothing wider than the sidebar.
 */
import { describe, expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { openPage } from "./page";
import { sound } from "./sound";

const WORDS = {
	en: {
		source: "Company plan 2026",
		card: "Company plan 2026 scorecard",
		extensions: "Extensions",
		openSidebar: "Open sidebar",
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
		extensions: "擴充功能",
		openSidebar: "開啟側邊欄",
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
		recorded: "已記錄",
		only: "只寫入紀錄",
		home: "回到總覽",
		log: "KPI 填報紀錄",
		actual: "目前值",
		figures: "歷次數字",
		picture: /筆，從/,
	},
} as const;

const cellAt = (page: Page, row: number, column: number): Locator =>
	page.locator(
		`[role=gridcell][aria-rowindex="${row}"][aria-colindex="${column}"]`,
	);

describe.each(["en", "zh-TW"] as const)("weekly check-in in %s", (lang) => {
	const words = WORDS[lang];

	test("figures by Enter, into the log and onto the rows", async () => {
		const { page, errors } = await openPage({
			lang,
			today: "2026-06-30",
			viewport: { width: 2000, height: 900 },
		});
		page.setDefaultTimeout(15_000);
		const sidebar = page.frameLocator("iframe");
		const heading = (name: string) =>
			sidebar.getByRole("heading", { name, level: 1, exact: true }).waitFor();
		const press = async (name: string | RegExp) => {
			const button = sidebar.getByRole("button", { name, exact: true }).last();
			await button.focus();
			await page.keyboard.press("Enter");
		};
		const figures = sidebar.locator("[data-figure]");
		const isFocused = (field: Locator) =>
			field.evaluate((element) => element === document.activeElement);

		await page.getByRole("tab", { name: words.source, exact: true }).click();
		await page.getByRole("menuitem", { name: words.extensions }).click();
		await page.getByRole("menuitem", { name: /SMART/ }).click();
		await page.getByRole("menuitem", { name: words.openSidebar }).click();
		await press(words.check);
		await press(words.toWriting);
		await press(words.write);
		await heading(words.done);
		await press(words.again);
		await heading(words.isCard);

		// Something that cannot be read is said at once, and nothing can be recorded until it is mended.
		await press(words.way);
		await heading(words.title);
		await sound(page, sidebar);
		await press(words.showAll);
		await figures.first().focus();
		await page.keyboard.type("abc");
		await sidebar.getByText(words.unread).waitFor();
		const record = sidebar.locator("footer button");
		expect(await record.getAttribute("aria-disabled")).toBe("true");
		await sound(page, sidebar);

		// A figure far off turns the status red and asks why; Enter goes on to the next figure.
		await page.keyboard.press("Control+A");
		await page.keyboard.type("2");
		await sidebar.getByText(words.behind, { exact: true }).first().waitFor();
		await sidebar.getByLabel(words.note).first().focus();
		await page.keyboard.type("A bad month");
		await figures.first().focus();
		await page.keyboard.press("Enter");
		expect(await isFocused(figures.nth(1))).toBe(true);
		await page.keyboard.type("８");
		const last = figures.last();
		await last.focus();
		await page.keyboard.press("Enter");
		expect(await isFocused(record)).toBe(true);
		await sidebar.getByLabel(words.name).focus();
		await page.keyboard.type("Ann");
		await sound(page, sidebar);
		await record.focus();
		await page.keyboard.press("Enter");
		await heading(words.recorded);
		await sound(page, sidebar);

		const tab = (name: string) =>
			page.getByRole("tab", { name, exact: true }).click();
		await tab(words.log);
		await cellAt(page, 2, 8).filter({ hasText: "A bad month" }).waitFor();
		expect(await cellAt(page, 2, 9).textContent()).toBe("Ann");
		expect(await cellAt(page, 2, 6).textContent()).toBe("2.0%");
		expect(await cellAt(page, 3, 6).textContent()).toBe("8");
		await tab(words.card);
		await cellAt(page, 2, 8).filter({ hasText: "2.0%" }).waitFor();

		// Earlier figures are only logged; with four of them the KPI has a picture and a forecast.
		for (const day of ["2026-03-31", "2026-04-30", "2026-05-30"]) {
			await press(words.home);
			await heading(words.isCard);
			await press(words.way);
			await heading(words.title);
			await press(words.showAll);
			expect(await sidebar.getByLabel(words.name).inputValue()).toBe("Ann");
			await sidebar.getByLabel(words.asof, { exact: true }).fill(day);
			await figures.first().focus();
			await page.keyboard.type(String(Number(day.slice(5, 7)) * 10));
			await record.focus();
			await page.keyboard.press("Enter");
			await heading(words.recorded);
			await sidebar.getByRole("heading", { name: words.only }).waitFor();
		}
		await sound(page, sidebar);
		await press(words.home);
		await heading(words.isCard);
		await press(words.check);
		await sidebar.locator("[data-place='0']").focus();
		await page.keyboard.press("Enter");
		await sidebar.getByRole("heading", { name: words.figures }).waitFor();
		await sidebar.getByRole("img", { name: words.picture }).waitFor();
		await sound(page, sidebar);
		expect(errors).toEqual([]);
	});
});
