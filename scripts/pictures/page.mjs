/** The pictures of README and docs: the page with its sheets, and the sidebar beside them. */
import { join } from "node:path";

const WORDS = {
	en: {
		sheet: "Company plan 2026",
		card: "Company plan 2026 scorecard",
		board: "Company plan 2026 scorecard dashboard",
		extensions: "Extensions",
		open: "Open sidebar",
		check: "Check KPIs",
		kpi: /Defects reported/,
		back: "Back",
		next: "Write to sheet",
		write: "Write",
		done: "Done",
		reread: "Read the sheet again",
		checkIn: /^Check-in/,
		figures: ["102", "24"],
		close: /Close/,
	},
	"zh-TW": {
		sheet: "2026 部門 KPI",
		card: "2026 部門 KPI 計分卡",
		board: "2026 部門 KPI 計分卡 儀表板",
		extensions: "擴充功能",
		open: "開啟側邊欄",
		check: "檢查 KPI",
		kpi: /24 小時內回覆率/,
		back: "返回",
		next: "寫入試算表",
		write: "寫入",
		done: "完成",
		reread: "重新讀取工作表",
		checkIn: /^填報/,
		figures: ["33.1%", "52"],
		close: /關閉/,
	},
};

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} address of the local Sheets
 * @param {string} folder where the pictures go
 */
export async function takePage(browser, address, folder, lang) {
	const words = WORDS[lang];
	const context = await browser.newContext({
		locale: lang,
		viewport: { width: 1440, height: 810 },
	});
	const page = await context.newPage();
	const picture = async (name) => {
		await settle(page);
		await page.screenshot({ path: join(folder, `${name}-${lang}.png`) });
	};
	const sidebar = page.frameLocator("iframe");
	const press = (name) =>
		sidebar
			.getByRole("button", { name, exact: typeof name === "string" })
			.first()
			.click();

	await page.goto(`${address}?lang=${lang}&today=2026-06-30`);
	await page.getByRole("tab", { name: words.sheet, exact: true }).click();
	await page.getByRole("menuitem", { name: words.extensions }).click();
	await page.getByRole("menuitem", { name: /SMART/ }).click();
	await page.getByRole("menuitem", { name: words.open }).click();
	await press(words.check);
	await picture("check");
	await sidebar
		.getByRole("button", { name: words.kpi })
		.or(sidebar.getByRole("option", { name: words.kpi }))
		.first()
		.click();
	await picture("kpi");
	await press(words.back);
	await press(words.next);
	await press(words.write);
	await sidebar.getByRole("heading", { name: words.done }).waitFor();
	await page.getByRole("tab", { name: words.card, exact: true }).click();
	// A cell without a note, which would lie over its neighbours.
	await page.mouse.click(700, 400);
	await picture("scorecard");
	await press(words.reread);
	await press(words.checkIn);
	await typeFigures(sidebar, words.figures);
	await picture("check-in");
	await page.getByRole("button", { name: words.close }).last().click();
	await page.getByRole("tab", { name: words.board, exact: true }).click();
	await page.getByRole("img").first().waitFor();
	await picture("dashboard");
	await context.close();
}

/** Into the fields of the check-in, one after the other; choices stay as they are. */
async function typeFigures(sidebar, figures) {
	const fields = sidebar.locator("input[data-figure]");
	await fields.first().waitFor();
	for (const [i, figure] of figures.entries()) await fields.nth(i).fill(figure);
}

/** Fonts are loaded and charts have stopped moving. */
async function settle(page) {
	await page.evaluate(() => document.fonts.ready);
	await page.waitForTimeout(1500);
}
