/**
 * The first run from an empty sheet: a new scorecard of a ready-made set, one KPI of the library more, and all of it taken back; by
 * keyboard alone, with no finding of axe in any view and nothing wider than the sidebar.
 */
import { describe, expect, test } from "@jest/globals";
import { openPage } from "./page";
import { sound } from "./sound";

const WORDS = {
	en: {
		addSheet: /add sheet/i,
		extensions: "Extensions",
		openSidebar: "Open sidebar",
		empty: "This sheet is empty",
		makeNew: "Make a new scorecard",
		newTitle: "New scorecard",
		preset: /^Sales team/,
		library: "KPI library",
		picked: "7 of 108 shown, 7 picked",
		make: "Make a scorecard (7)",
		preview: "What will change",
		write: "Write",
		done: "Done",
		check: "Check the scorecard",
		card: "This is a scorecard",
		search: "Search KPIs in English or Chinese",
		query: "churn",
		entry: /^Churn rate/,
		add: "Add to scorecard (1)",
		undo: "Undo the last run",
		undone: "The last run has been taken back.",
		cell: "Churn rate",
		tab: "Sales team scorecard",
	},
	"zh-TW": {
		addSheet: /新增工作表/,
		extensions: "擴充功能",
		openSidebar: "開啟側邊欄",
		empty: "這張工作表是空的",
		makeNew: "新增計分卡",
		newTitle: "新增計分卡",
		preset: /^業務團隊/,
		library: "KPI 庫",
		picked: "顯示 7／108 項，已選 7 項",
		make: "建立計分卡（7）",
		preview: "即將進行的變更",
		write: "寫入",
		done: "完成",
		check: "檢查計分卡",
		card: "這是一張計分卡",
		search: "以中文或英文搜尋 KPI",
		query: "客户流失",
		entry: /^客戶流失率/,
		add: "加入計分卡（1）",
		undo: "復原最近一次寫入",
		undone: "已復原最近一次寫入。",
		cell: "客戶流失率",
		tab: "業務團隊 計分卡",
	},
} as const;

describe.each(["en", "zh-TW"] as const)("first run in %s", (lang) => {
	const words = WORDS[lang];

	test("from an empty sheet to a scorecard, and back", async () => {
		const { page, errors } = await openPage({ lang, today: "2026-06-30" });
		page.setDefaultTimeout(15_000);
		const sidebar = page.frameLocator("iframe");
		const heading = (name: string) =>
			sidebar.getByRole("heading", { name, level: 1, exact: true }).waitFor();
		/** Presses a button as a keyboard does. */
		const press = async (name: string | RegExp) => {
			const button = sidebar.getByRole("button", { name, exact: true }).last();
			await button.focus();
			await page.keyboard.press("Enter");
		};
		await page.getByRole("button", { name: words.addSheet }).first().click();
		await page.getByRole("menuitem", { name: words.extensions }).click();
		await page.getByRole("menuitem", { name: /SMART/ }).click();
		await page.getByRole("menuitem", { name: words.openSidebar }).click();
		await heading(words.empty);
		await sound(page, sidebar);

		await press(words.makeNew);
		await heading(words.newTitle);
		await sound(page, sidebar);
		await press(words.preset);
		await sidebar.getByText(words.picked).waitFor();
		await heading(words.library);
		await sidebar.locator("summary").first().focus();
		await page.keyboard.press("Enter");
		await sound(page, sidebar);

		await press(words.make);
		await heading(words.preview);
		await sound(page, sidebar);
		await press(words.write);
		await heading(words.done);
		await sound(page, sidebar);
		await press(words.check);
		await heading(words.card);
		await sound(page, sidebar);

		await press(words.library);
		const search = sidebar.getByRole("searchbox", { name: words.search });
		await search.focus();
		await page.keyboard.type(words.query);
		await sidebar.getByRole("checkbox", { name: words.entry }).focus();
		await page.keyboard.press("Space");
		await press(words.add);
		await press(words.write);
		await heading(words.done);
		const tab = page.getByRole("tab", { name: words.tab, exact: true });
		await tab.click();
		const added = page
			.locator("[role=gridcell]")
			.filter({ hasText: new RegExp(`^${words.cell}$`) });
		await added.first().waitFor();

		await press(words.undo);
		await heading(words.undo);
		await sound(page, sidebar);
		await press(lang === "en" ? words.undo : "復原");
		await sidebar.getByText(words.undone).waitFor();
		await added.first().waitFor({ state: "detached" });
		expect(errors).toEqual([]);
	});
});
