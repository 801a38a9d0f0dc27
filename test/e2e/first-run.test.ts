/**
 * The first run from an empty sheet: a new scorecard of a ready-made set, one KPI of the library more, and all of it taken back; by
 * keyboard alone, with no finding of axe in any view and nothing wider than the sidebar.
 */
import { describe, expect, test } from "@jest/globals";
import { LANGUAGES, Sidebar } from "./sidebar";

const WORDS = {
	en: {
		addSheet: /add sheet/i,
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

describe.each(LANGUAGES)("first run in %s", (lang) => {
	const words = WORDS[lang];

	test("from an empty sheet to a scorecard, and back", async () => {
		const sidebar = await Sidebar.onPage(lang);
		const { page, errors } = sidebar;
		await page.getByRole("button", { name: words.addSheet }).first().click();
		await sidebar.open();
		await sidebar.heading(words.empty);
		await sidebar.sound();

		await sidebar.press(words.makeNew);
		await sidebar.heading(words.newTitle);
		await sidebar.sound();
		await sidebar.press(words.preset);
		await sidebar.frame.getByText(words.picked).waitFor();
		await sidebar.heading(words.library);
		await sidebar.frame.locator("summary").first().focus();
		await page.keyboard.press("Enter");
		await sidebar.sound();

		await sidebar.press(words.make);
		await sidebar.heading(words.preview);
		await sidebar.sound();
		await sidebar.press(words.write);
		await sidebar.heading(words.done);
		await sidebar.sound();
		await sidebar.press(words.check);
		await sidebar.heading(words.card);
		await sidebar.sound();

		await sidebar.press(words.library);
		const search = sidebar.frame.getByRole("searchbox", { name: words.search });
		await search.focus();
		await page.keyboard.type(words.query);
		await sidebar.frame.getByRole("checkbox", { name: words.entry }).focus();
		await page.keyboard.press("Space");
		await sidebar.press(words.add);
		await sidebar.press(words.write);
		await sidebar.heading(words.done);
		const tab = sidebar.tab(words.tab);
		await tab.click();
		const added = page
			.locator("[role=gridcell]")
			.filter({ hasText: new RegExp(`^${words.cell}$`) });
		await added.first().waitFor();

		await sidebar.press(words.undo);
		await sidebar.heading(words.undo);
		await sidebar.sound();
		await sidebar.press(lang === "en" ? words.undo : "復原");
		await sidebar.frame.getByText(words.undone).waitFor();
		await added.first().waitFor({ state: "detached" });
		expect(errors).toEqual([]);
	});
});
