/**
 * Views that look at a sheet as a whole: the set and its rows, the settings, taking everything out. Each by keyboard, in both languages,
 * sound for axe and no wider than the sidebar; the settings at double zoom and in forced colours, too.
 */
import { describe, expect, test } from "@jest/globals";
import { Sheet } from "./grid";
import { openPage } from "./page";
import { sound } from "./sound";

const WORDS = {
	en: {
		sheet: "Company plan 2026",
		extensions: "Extensions",
		openSidebar: "Open sidebar",
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
		extensions: "擴充功能",
		openSidebar: "開啟側邊欄",
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

describe.each(["en", "zh-TW"] as const)(
	"the set and its settings in %s",
	(lang) => {
		const words = WORDS[lang];

		test("are looked at, changed and taken out", async () => {
			const { page, errors } = await openPage({ lang, today: "2026-06-30" });
			page.setDefaultTimeout(20_000);
			const sidebar = page.frameLocator("iframe");
			const heading = (name: string) =>
				sidebar.getByRole("heading", { name, level: 1, exact: true }).waitFor();
			const press = async (name: string | RegExp) => {
				const button = sidebar
					.getByRole("button", { name, exact: true })
					.last();
				await button.focus();
				await page.keyboard.press("Enter");
			};
			await page.getByRole("tab", { name: words.sheet, exact: true }).click();
			await page.getByRole("menuitem", { name: words.extensions }).click();
			await page.getByRole("menuitem", { name: /SMART/ }).click();
			await page.getByRole("menuitem", { name: words.openSidebar }).click();
			await heading(words.table);

			await press(words.set);
			await heading(words.setTitle);
			await sidebar.locator(".finding").first().waitFor();
			await sound(page, sidebar);
			const jump = sidebar.getByRole("button", { name: words.row }).first();
			const row = Number(/\d+/.exec((await jump.textContent()) ?? "")?.[0]);
			await jump.focus();
			await page.keyboard.press("Enter");
			await page
				.locator(`[role=gridcell][aria-rowindex="${row}"][aria-selected=true]`)
				.first()
				.waitFor();

			await press(words.back);
			await press(words.settings);
			await heading(words.settings);
			await sidebar.getByRole("radio", { name: words.strict }).focus();
			await page.keyboard.press("Space");
			await sidebar.getByRole("spinbutton", { name: words.perOwner }).fill("5");
			await sidebar.getByRole("checkbox").first().focus();
			await page.keyboard.press("Space");
			await sound(page, sidebar);
			await page.emulateMedia({ forcedColors: "active" });
			// What is left of 1440 × 900 at double zoom.
			await page.setViewportSize({ width: 720, height: 450 });
			await sound(page, sidebar);
			const save = sidebar.getByRole("button", { name: words.save });
			const box = await save.boundingBox();
			expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(450);
			await page.setViewportSize({ width: 1440, height: 900 });
			await page.emulateMedia({ forcedColors: "none" });
			await press(words.save);
			await sidebar.getByText(words.saved).waitFor();
			await page.getByRole("tab", { name: words.settingsTab }).waitFor();
			await sound(page, sidebar);

			await press(words.back);
			await press(words.remove);
			await sidebar.getByRole("checkbox").waitFor();
			await sound(page, sidebar);
			await press(words.doRemove);
			await sidebar.getByText(words.removed).waitFor();
			await page
				.getByRole("tab", { name: words.settingsTab })
				.waitFor({ state: "detached" });
			expect(errors).toEqual([]);
		});

		test("leave the focus to whoever types in the sheet", async () => {
			const { page, errors } = await openPage({ lang, today: "2026-06-30" });
			page.setDefaultTimeout(20_000);
			const sidebar = page.frameLocator("iframe");
			const sheet = new Sheet(page, lang);
			const title = (name: string) =>
				sidebar.getByRole("heading", { name, level: 1, exact: true });
			await page.getByRole("tab", { name: words.sheet, exact: true }).click();
			await page.getByRole("menuitem", { name: words.extensions }).click();
			await page.getByRole("menuitem", { name: /SMART/ }).click();
			await page.getByRole("menuitem", { name: words.openSidebar }).click();
			await title(words.table).and(sidebar.locator(":focus")).waitFor();

			await sheet.cell(19, 1).click();
			await page.keyboard.type("=1");
			// A view that comes by itself: nobody touches the sidebar.
			await sidebar
				.getByRole("button", { name: words.set, exact: true })
				.evaluate((button: HTMLElement) => button.click());
			await title(words.setTitle).waitFor();
			await sheet.type("+1");
			await sheet.shows(19, 1, "2");
			expect(errors).toEqual([]);
		});
	},
);
