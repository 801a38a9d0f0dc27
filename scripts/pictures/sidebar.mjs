/** Every state of the sidebar as a picture: driven over the local Sheets, checked, and laid out on one sheet a language. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { ROOT } from "../ensure.mjs";
import { loadAddOn, openHost, Sidebar, tooSmall, tooWide } from "./office.mjs";
import { withPalette } from "./palette.mjs";
import { STATES } from "./states.mjs";

const SINGLE = join(ROOT, "dist/pictures");
/** A view that goes on below is cut there in its single picture; the sheet of all shows what is seen without scrolling, px. */
const TALLEST = 4000;
const COLUMNS = 8;

/**
 * Takes the states whose name holds `part`, all without one: each into `dist/pictures/`, all of them on a sheet in `folder`.
 * @param {import("playwright-core").Browser} browser
 * @param {string} address of the local Sheets, which serves the type
 * @returns {Promise<string[]>} the states that could not be reached or do not fit, and why
 */
export async function takeSidebar(browser, address, folder, lang, part = "") {
	const states = STATES.filter(({ name }) => name.includes(part));
	const addOn = await loadAddOn();
	if (part === "")
		await rm(join(SINGLE, lang), { recursive: true, force: true });
	await mkdir(join(SINGLE, lang), { recursive: true });
	const context = await browser.newContext({
		locale: lang,
		timezoneId: "Asia/Taipei",
		reducedMotion: "reduce",
	});
	const wrong = [];
	const seen = new Map();
	for (const state of states) {
		const found = await take(context, address, addOn, state, lang, seen).catch(
			(error) => [firstLines(error)],
		);
		wrong.push(...found.map((what) => `${state.name} (${lang}): ${what}`));
	}
	if (part === "") await layOut(context, folder, seen, lang);
	await context.close();
	console.log(`${states.length} states of the sidebar in ${lang}`);
	return wrong;
}

/** Reaches a state and takes its picture; `seen` takes the one for the sheet of all. Gives what is wrong with it. */
async function take(context, address, addOn, state, lang, seen) {
	const host = openHost(addOn, state.sheets(lang), lang);
	state.before?.(host, lang);
	const sidebar = await Sidebar.open(context, address, host, lang);
	const { page } = sidebar;
	const errors = [];
	page.on("pageerror", (error) => errors.push(error.message));
	try {
		await state.reach(sidebar, lang);
		await sidebar.title(state.title);
		if (state.says) await sidebar.says(state.says);
		const body = page.locator("body");
		await settle(page);
		const sideways = await tooWide(body);
		const small = await tooSmall(body);
		const { violations } = await new AxeBuilder({ page }).analyze();
		seen.set(state.name, await page.screenshot());
		await stretch(page);
		await page.screenshot({ path: join(SINGLE, lang, `${state.name}.png`) });
		return [
			...errors,
			...sideways.map((what) => `cut off or scrolls sideways: ${what}`),
			...small.map((what) => `less than 24 px: ${what}`),
			...violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.html}`),
			...(await primaries(page)),
		];
	} finally {
		await page.close();
	}
}

/** A view has one primary button at most. */
async function primaries(page) {
	const count = await page.locator(".action").count();
	return count > 1 ? [`${count} primary buttons`] : [];
}

/** Type is loaded and nothing is hovered. */
async function settle(page) {
	await page.mouse.move(0, 0);
	await page.evaluate(() => document.fonts.ready);
	await page.waitForTimeout(150);
}

/** Makes the window as high as the whole view, so that nothing hides below. */
async function stretch(page) {
	const { width, height } = page.viewportSize();
	const hidden = await page.locator("main").evaluate((main) => {
		main.scrollTo(0, 0);
		return main.scrollHeight - main.clientHeight;
	});
	if (hidden <= 0) return;
	await page.setViewportSize({
		width,
		height: Math.min(height + hidden, TALLEST),
	});
	await settle(page);
}

/** One sheet of all pictures, each with its name below it. */
async function layOut(context, folder, seen, lang) {
	const page = await context.newPage();
	const figures = [...seen].map(
		([name, image]) =>
			`<figure><img src="data:image/png;base64,${image.toString("base64")}"><figcaption>${name.replaceAll("-", " ")}</figcaption></figure>`,
	);
	await page.setViewportSize({ width: COLUMNS * 324 + 24, height: 800 });
	await page.setContent(`<style>
		body { margin: 24px; background: #e8eaed; font: 16px "Noto Sans TC", sans-serif; display: grid;
			grid-template-columns: repeat(${COLUMNS}, 300px); gap: 24px }
		figure { margin: 0 }
		img { display: block }
		figcaption { padding-top: 8px; text-align: center }
	</style>${figures.join("")}`);
	const sheet = await page.screenshot({ fullPage: true });
	await writeFile(join(folder, `sidebar-${lang}.png`), withPalette(sheet));
	await page.close();
}

function firstLines(error) {
	return String(error?.message ?? error)
		.split("\n")
		.slice(0, 4)
		.join(" ");
}
