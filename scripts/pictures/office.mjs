/** A workbook in the local Google Sheets with the built add-on, and its sidebar as a page of its own, 300 px wide. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { loadModules } from "../bundle.mjs";
import { ROOT } from "../ensure.mjs";

/** The day it is in all pictures: on it every status occurs in the sample. */
const NOW = new Date("2026-06-30T02:00:00Z");
const WIDTH = 300;
/** What of a usual window is left to the sidebar, px. */
const HEIGHT = 640;

const parts = await loadModules({
	createHost: "host/core",
	withScript: "host/page/script-frame",
	companySheet: "host/sample/company",
	departmentsSheet: "host/sample/departments",
	reportsSheet: "host/sample/reports",
	AREAS: "src/i18n/areas",
	tooWide: "test/e2e/fits",
	tooSmall: "test/e2e/fits",
});
export const { companySheet, departmentsSheet, reportsSheet } = parts;
export const { tooWide, tooSmall } = parts;

const dist = (name) => readFile(join(ROOT, "dist", name), "utf8");

/** The built add-on: its code and its HTML files. */
export async function loadAddOn() {
	return {
		code: await dist("Code.js"),
		files: {
			Sidebar: await dist("Sidebar.html"),
			Core: await dist("Core.html"),
		},
	};
}

/**
 * Opens a workbook of some sheets, the first in front.
 * @param {object} addOn see `loadAddOn`
 * @param {"en" | "zh-TW"} lang of its user
 */
export function openHost(addOn, sheets, lang) {
	return parts.createHost({
		...addOn,
		data: {
			name: "KPI 2026",
			locale: lang === "en" ? "en_US" : "zh_TW",
			timeZone: "Asia/Taipei",
			sheets,
		},
		userLocale: lang,
		scriptTimeZone: "Asia/Taipei",
		authMode: "limited",
		now: () => NOW,
	});
}

/** A call of the sidebar that must succeed, made from outside of it. */
export function ask(host, call, args) {
	const answer = host.call("sscCall", JSON.stringify({ call, args }));
	if (!answer.ok) throw new Error(answer.message);
	const reply = JSON.parse(answer.value);
	if (!reply.ok) throw new Error(`${call}: ${reply.code} ${host.log.join()}`);
	return reply.data;
}

/** What may stand in a hole of a sentence. It has a limit, as a pattern with several of them is tried on whole views. */
const ANYTHING = ".{1,80}";

/**
 * A sentence of the catalogue as a pattern.
 * @param {string} key
 */
export function sentence(key, lang) {
	const area = parts.AREAS.find((each) => key in each[lang]);
	if (!area) throw new Error(`There is no sentence ${key}.`);
	return area[lang][key]
		.split(/\{[^}]*\}/)
		.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
		.join(ANYTHING);
}

/** The sidebar of a host on screen: what a person at it can do and see. */
export class Sidebar {
	/** The call that gets no answer, and those that wait for one. */
	held = null;

	constructor(page, host, lang) {
		this.page = page;
		this.host = host;
		this.lang = lang;
	}

	/** Opens the page; `site` serves the type. */
	static async open(context, site, host, lang) {
		const page = await context.newPage();
		page.setDefaultTimeout(15_000);
		const sidebar = new Sidebar(page, host, lang);
		await page.setViewportSize({ width: WIDTH, height: HEIGHT });
		await page.exposeFunction("callServer", (name, args) =>
			sidebar.answer(name, args),
		);
		await page.route(`${site}sidebar.html`, (route) =>
			route.fulfill({
				contentType: "text/html",
				body: pageOf(host.surroundings.files.Sidebar),
			}),
		);
		return Object.assign(sidebar, { address: `${site}sidebar.html` });
	}

	/** Loads the sidebar, which reads the sheet in front. */
	load() {
		return this.page.goto(this.address);
	}

	/** What `google.script.run` brings back. */
	answer(name, args) {
		const { call } = JSON.parse(args[0] ?? "{}");
		if (this.held === call) return new Promise(() => {});
		if (this.offline)
			return {
				ok: false,
				message: "NetworkError: Connection failure due to HTTP 0",
			};
		return this.host.call(name, ...args);
	}

	/** Presses the first button whose name begins with a sentence. */
	press(key) {
		const name = new RegExp(`^${sentence(key, this.lang)}`);
		return this.page.getByRole("button", { name }).first().click();
	}

	/** Presses the one primary button of the view. */
	go() {
		return this.page.locator("footer .action").click();
	}

	/** Waits until the view has that title. */
	async title(key) {
		const name = new RegExp(`^${sentence(key, this.lang)}$`);
		await this.page.getByRole("heading", { level: 1, name }).waitFor();
	}

	/** Waits until a sentence is on screen. */
	async says(key) {
		await this.page
			.locator("#app")
			.getByText(new RegExp(sentence(key, this.lang)))
			.filter({ visible: true })
			.first()
			.waitFor();
	}
}

/** The sidebar's page with what Google puts into it. Its calls travel by messages, here to itself, and from there to the host. */
function pageOf(html) {
	const bridge = `<link rel="stylesheet" href="fonts/fonts.css"><script>
window.addEventListener("message", async ({ data }) => {
	if (data.kind !== "run") return;
	const outcome = await window.callServer(data.name, data.args);
	window.postMessage({ kind: "outcome", id: data.id, outcome }, "*");
});
</script>`;
	return parts.withScript(html).replace("</head>", () => `${bridge}</head>`);
}
