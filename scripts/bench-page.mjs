/** How soon the sidebar stands in the local page. */
import { join } from "node:path";
import { launchBrowser } from "./browser.mjs";
import { ROOT } from "./ensure.mjs";
import { serve } from "./serve.mjs";

/**
 * Medians over fresh pages, in ms: the sidebar's own first contentful paint; from the answer of the server to the first button that can be
 * pressed (taking in the core and reading the sheet included); and from the click on "Open sidebar" to that button.
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
			"answer to ready ms": middle("fromAnswer"),
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
	await page.addInitScript(noteTimes);
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
	const { answered, usable } = await sidebar
		.locator("body")
		.evaluate(() => window.benchTimes);
	await context.close();
	return {
		ready,
		paint: Math.round(paint),
		fromAnswer: Math.round(usable - answered),
	};
}

/** Runs in every frame before its own scripts: when the first answer of the server came, and when the view's button stood there. */
function noteTimes() {
	const times = { answered: Number.NaN, usable: Number.NaN };
	window.benchTimes = times;
	window.addEventListener("message", ({ data }) => {
		if (data?.kind === "outcome" && Number.isNaN(times.answered))
			times.answered = performance.now();
	});
	new MutationObserver(() => {
		if (Number.isNaN(times.usable) && document.querySelector(".facts"))
			times.usable = performance.now();
	}).observe(document, { childList: true, subtree: true });
}
