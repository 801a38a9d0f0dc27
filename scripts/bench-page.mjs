/** How soon the sidebar stands in the local page. */
import { join } from "node:path";
import { launchBrowser } from "./browser.mjs";
import { ROOT } from "./ensure.mjs";
import { serve } from "./serve.mjs";

/**
 * Medians over fresh pages, in ms: the sidebar's own first contentful paint, and from the click on "Open sidebar" to a button that can be
 * pressed (server call, handing over the core and reading the sheet included).
 * @param {number} runs
 */
export async function measureSidebar(runs) {
	const { browser, reason } = await launchBrowser();
	if (!browser) return { reason };
	const site = await serve(join(ROOT, "dist/demo"), { firstPort: 0 });
	try {
		const measured = [];
		for (let run = 0; run < runs; run++)
			measured.push(await measureOnce(browser, site.address));
		const middle = (key) =>
			measured.map((each) => each[key]).sort((a, b) => a - b)[
				Math.floor(runs / 2)
			];
		return {
			"first paint ms": middle("paint"),
			"open to ready ms": middle("ready"),
		};
	} finally {
		await browser.close();
		await site.close();
	}
}

async function measureOnce(browser, address) {
	const context = await browser.newContext({ locale: "en" });
	const page = await context.newPage();
	await page.goto(`${address}?lang=en&today=2026-06-30`);
	await page.getByRole("tab", { name: "Company plan 2026" }).click();
	await page.getByRole("menuitem", { name: "Extensions" }).click();
	await page.getByRole("menuitem", { name: /SMART/ }).click();
	const start = Date.now();
	await page.getByRole("menuitem", { name: "Open sidebar" }).click();
	const sidebar = page.frameLocator("iframe");
	await sidebar.getByRole("button", { name: "Check KPIs" }).waitFor();
	const ready = Date.now() - start;
	const paint = await sidebar
		.locator("body")
		.evaluate(
			() =>
				performance.getEntriesByName("first-contentful-paint")[0]?.startTime ??
				Number.NaN,
		);
	await context.close();
	return { ready, paint: Math.round(paint) };
}
