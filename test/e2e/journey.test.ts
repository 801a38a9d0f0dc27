/**
 * The main job as a person does it: open the sample, the menu, the sidebar, check, write, look at the scorecard and its dashboard, type
 * a new actual and see bar and status follow without the add-on.
 */
import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { LANGUAGES, Sidebar } from "./sidebar";

const WORDS = {
	en: {
		check: "Check KPIs",
		toWriting: "Write to sheet",
		write: "Write",
		done: "Done",
		specific: "Specific",
		source: "Company plan 2026",
		scorecard: "Company plan 2026 scorecard",
		dashboard: "Company plan 2026 scorecard dashboard",
		firstKpi: /Yearly renewal rate/,
		showRow: "Show row 2 in sheet",
		status: "Status",
		bar: "Progress bar",
		actual: "Actual",
		onTrack: "on track",
		achieved: "achieved",
		behind: "behind",
		charts: [
			"KPIs by status",
			"Progress by department",
			"SMART: share that passes",
		],
	},
	"zh-TW": {
		check: "檢查 KPI",
		toWriting: "寫入試算表",
		write: "寫入",
		done: "完成",
		specific: "具體",
		source: "2026 部門 KPI",
		scorecard: "2026 部門 KPI 計分卡",
		dashboard: "2026 部門 KPI 計分卡 儀表板",
		firstKpi: /全公司毛利率/,
		showRow: "在工作表中顯示第 2 列",
		status: "狀態",
		bar: "進度條",
		actual: "目前值",
		onTrack: "正常",
		achieved: "已達成",
		behind: "落後",
		charts: ["各狀態的 KPI 數", "各部門進度", "SMART 各項通過率"],
	},
} as const;

/** Column (from 1) of a header in row 1 of the sheet in front. */
async function columnOf(page: Page, header: string): Promise<number> {
	const cell = page
		.locator('[role=gridcell][aria-rowindex="1"]')
		.filter({ hasText: new RegExp(`^${header}$`) });
	return Number(await cell.getAttribute("aria-colindex"));
}

async function background(cell: Locator): Promise<string> {
	return cell.evaluate((element) => getComputedStyle(element).backgroundColor);
}

async function soundFor(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`,
	);
}

describe.each(LANGUAGES)("from rows to a live scorecard, in %s", (lang) => {
	const words = WORDS[lang];

	test("the whole way", async () => {
		const sidebar = await Sidebar.on(lang, words.source);
		const { page, errors } = sidebar;
		const sheets = await page.getByRole("tab").count();
		await sidebar.frame.getByRole("button", { name: words.check }).click();

		const row = sidebar.frame
			.getByRole("button", { name: words.firstKpi })
			.or(sidebar.frame.getByRole("option", { name: words.firstKpi }));
		await row.first().click();
		await sidebar.frame
			.getByText(words.specific, { exact: true })
			.first()
			.waitFor();
		await sidebar.frame.getByRole("button", { name: words.showRow }).click();
		await sidebar
			.cell(2, 1)
			.and(page.locator("[aria-selected=true]"))
			.waitFor();
		expect(await soundFor(page)).toEqual([]);

		await sidebar.frame
			.getByRole("button", { name: lang === "en" ? /back/i : /返回/ })
			.click();
		await sidebar.frame.getByRole("button", { name: words.toWriting }).click();
		await sidebar.frame
			.getByRole("button", { name: words.write, exact: true })
			.click();
		await sidebar.frame.getByRole("heading", { name: words.done }).waitFor();

		await sidebar.tab(words.scorecard).click();
		await sidebar.cell(1, 1).waitFor();
		const status = await columnOf(page, words.status);
		const bar = await columnOf(page, words.bar);
		const actual = await columnOf(page, words.actual);
		await sidebar.cell(2, status).filter({ hasText: words.onTrack }).waitFor();
		expect(await sidebar.cell(2, bar).textContent()).toMatch(/^█{5,6}░{4,5}$/);
		const green = await background(sidebar.cell(2, status));
		expect(green).not.toBe("rgb(255, 255, 255)");
		expect(green).not.toBe("rgba(0, 0, 0, 0)");

		await sidebar.tab(words.dashboard).click();
		for (const chart of words.charts)
			await page.getByRole("img", { name: new RegExp(chart) }).waitFor();
		const counts = page.getByRole("img", {
			name: new RegExp(words.charts[0]),
		});
		const before = await counts.getAttribute("aria-label");

		await sidebar.tab(words.scorecard).click();
		// The tab is drawn anew: a click before that would land in the sheet shown before.
		await sidebar.cell(2, status).filter({ hasText: words.onTrack }).waitFor();
		await sidebar.cell(2, actual).click();
		await page.keyboard.type("99%");
		await page.keyboard.press("Enter");
		await sidebar.cell(2, status).filter({ hasText: words.achieved }).waitFor();
		expect(await sidebar.cell(2, bar).textContent()).toBe("██████████");
		expect(await background(sidebar.cell(2, status))).not.toBe(green);

		await sidebar.tab(words.dashboard).click();
		await counts.waitFor();
		await page.waitForFunction(
			([label, old]) =>
				[...document.querySelectorAll("[role=img]")].some(
					(chart) =>
						chart.getAttribute("aria-label")?.includes(label) &&
						chart.getAttribute("aria-label") !== old,
				),
			[words.charts[0], before ?? ""] as const,
		);

		// The edit, then the whole run of the add-on, as one step each.
		const tabs = page.getByRole("tab");
		await page.locator(".editor").focus();
		await page.keyboard.press("Control+z");
		await sidebar.cell(2, actual).filter({ hasNotText: "99" }).waitFor();
		await page.keyboard.press("Control+z");
		await tabs
			.filter({ hasText: words.scorecard })
			.first()
			.waitFor({ state: "detached" });
		expect(await tabs.count()).toBe(sheets);
		await page.keyboard.press("Control+y");
		await tabs.filter({ hasText: words.dashboard }).waitFor();
		expect(errors).toEqual([]);
	});
});
