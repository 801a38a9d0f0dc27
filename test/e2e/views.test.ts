/**
 * Views that look at a sheet as a whole: the set and its rows, the settings, taking everything out. Each by keyboard, in both languages,
 * sound for axe and no wider than the sidebar; the settings at double zoom and in forced colours, too.
 */
import { describe, expect, test } from "@jest/globals";
import { Sheet } from "./grid";
import { LANGUAGES, Sidebar } from "./sidebar";

const WORDS = {
	en: {
		sheet: "Company plan 2026",
		table: "This sheet can be turned into a scorecard",
		set: "The whole set",
		setTitle: "The whole set",
		row: /^Row \d+/,
		settings: "Settings",
		strict: /^Strict: no gap/,
		perOwner: "KPIs at a time",
		save: "Save 3 changes",
		saved: "Saved. Status and colours in the sheets follow at once.",
		back: "Back",
		remove: "Remove the add-on",
		removed: "Everything of the add-on has been taken out.",
		doRemove: "Remove",
		settingsTab: "SMART settings",
	},
	"zh-TW": {
		sheet: "2026 部門 KPI",
		table: "這張工作表可以轉成計分卡",
		set: "整體檢視",
		setTitle: "整體檢視",
		row: /^第 \d+ 列/,
		settings: "設定",
		strict: /^嚴格：不容落後/,
		perOwner: "同時負責的 KPI 數",
		save: "儲存 3 項變更",
		saved: "已儲存。工作表中的狀態與顏色會立即更新。",
		back: "返回",
		remove: "移除外掛程式",
		removed: "外掛程式的內容已全部移除。",
		doRemove: "移除",
		settingsTab: "SMART 設定",
	},
} as const;

describe.each(LANGUAGES)("the set and its settings in %s", (lang) => {
	const words = WORDS[lang];

	test("are looked at, changed and taken out", async () => {
		const sidebar = await Sidebar.on(lang, words.sheet);
		const { page, errors } = sidebar;
		await sidebar.heading(words.table);

		await sidebar.press(words.set);
		await sidebar.heading(words.setTitle);
		await sidebar.frame.locator(".finding").first().waitFor();
		await sidebar.sound();
		const jump = sidebar.frame.getByRole("button", { name: words.row }).first();
		const row = Number(/\d+/.exec((await jump.textContent()) ?? "")?.[0]);
		await jump.focus();
		await page.keyboard.press("Enter");
		await page
			.locator(`[role=gridcell][aria-rowindex="${row}"][aria-selected=true]`)
			.first()
			.waitFor();

		await sidebar.press(words.back);
		await sidebar.press(words.settings);
		await sidebar.heading(words.settings);
		await sidebar.frame.getByRole("radio", { name: words.strict }).focus();
		await page.keyboard.press("Space");
		await sidebar.frame
			.getByRole("spinbutton", { name: words.perOwner })
			.fill("5");
		await sidebar.frame.getByRole("checkbox").first().focus();
		await page.keyboard.press("Space");
		await sidebar.sound();
		await page.emulateMedia({ forcedColors: "active" });
		// What is left of 1440 × 900 at double zoom.
		await page.setViewportSize({ width: 720, height: 450 });
		await sidebar.sound();
		const save = sidebar.frame.getByRole("button", { name: words.save });
		const box = await save.boundingBox();
		expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(450);
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.emulateMedia({ forcedColors: "none" });
		await sidebar.press(words.save);
		await sidebar.frame.getByText(words.saved).waitFor();
		await page.getByRole("tab", { name: words.settingsTab }).waitFor();
		await sidebar.sound();

		await sidebar.press(words.back);
		await sidebar.press(words.remove);
		await sidebar.frame.getByRole("checkbox").waitFor();
		await sidebar.sound();
		await sidebar.press(words.doRemove);
		await sidebar.frame.getByText(words.removed).waitFor();
		await page
			.getByRole("tab", { name: words.settingsTab })
			.waitFor({ state: "detached" });
		expect(errors).toEqual([]);
	});

	test("leave the focus to whoever types in the sheet", async () => {
		const sidebar = await Sidebar.on(lang, words.sheet);
		const { page, errors } = sidebar;
		const sheet = new Sheet(page, lang);
		const title = (name: string) =>
			sidebar.frame.getByRole("heading", { name, level: 1, exact: true });
		await title(words.table).and(sidebar.frame.locator(":focus")).waitFor();

		await sheet.cell(19, 1).click();
		await page.keyboard.type("=1");
		// A view that comes by itself: nobody touches the sidebar.
		await sidebar.frame
			.getByRole("button", { name: words.set, exact: true })
			.evaluate((button: HTMLElement) => button.click());
		await title(words.setTitle).waitFor();
		await sheet.type("+1");
		await sheet.shows(19, 1, "2");
		expect(errors).toEqual([]);
	});
});
