import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { afterAll, afterEach } from "@jest/globals";
import {
	type Browser,
	type BrowserContext,
	chromium,
	type Page,
} from "playwright-core";
import type { AddOn } from "../../host/page/protocol";

export interface PageOptions {
	/** Of the browser, hence of the interface. */
	lang?: "en" | "zh-TW";
	/** `YYYY-MM-DD`: the day it is in the page and its workers. */
	today?: string;
	/** A script in place of the built add-on. */
	addOn?: AddOn;
	/** A file on disk to open instead of the sample workbook. */
	file?: string;
	viewport?: { width: number; height: number };
}

export interface OpenedPage {
	page: Page;
	/** What the page, its frames and workers reported as errors; empty on a sound page. */
	errors: string[];
}

/** What takes longer is not coming; a test then says what it waited for. */
const PATIENCE_MS = 20_000;

let browser: Promise<Browser> | undefined;
const contexts: BrowserContext[] = [];

/**
 * Opens the local Google Sheets in a fresh browser profile. It is closed after the test by itself.
 * The address carries `lang`, `today` and `file` as the page's own parameters.
 */
export async function openPage(options: PageOptions = {}): Promise<OpenedPage> {
	return openSite(needed("E2E_SITE"), options);
}

/** The same from another server. */
export async function openSite(
	site: string,
	{ lang = "en", today, addOn, file, viewport }: PageOptions = {},
): Promise<OpenedPage> {
	browser ??= chromium.connect(needed("E2E_BROWSER"));
	const context = await (await browser).newContext({
		locale: lang,
		timezoneId: "Asia/Taipei",
		viewport: viewport ?? { width: 1440, height: 900 },
		// A window of Chrome gives these to the page that it shows.
		permissions: ["clipboard-read", "clipboard-write"],
	});
	contexts.push(context);
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE_MS);
	const errors = gatherErrors(page);
	const address = new URL(site);
	address.searchParams.set("lang", lang);
	if (today) address.searchParams.set("today", today);
	if (file) address.searchParams.set("file", await offer(context, file));
	if (addOn)
		await context.route("**/addon.json", (route) =>
			route.fulfill({ json: addOn }),
		);
	await page.goto(address.href);
	return { page, errors };
}

/** Answers a path of the site with a file from disk, and gives that path. */
async function offer(context: BrowserContext, file: string): Promise<string> {
	const path = `opened/${basename(file)}`;
	await context.route(`**/opened/**`, (route) =>
		route.fulfill({ body: readFileSync(file) }),
	);
	return path;
}

function gatherErrors(page: Page): string[] {
	const errors: string[] = [];
	page.on("pageerror", (error) => errors.push(error.message));
	page.on("console", (message) => {
		if (message.type() === "error") errors.push(message.text());
	});
	page.on("requestfailed", (request) =>
		errors.push(`${request.url()}: ${request.failure()?.errorText}`),
	);
	return errors;
}

function needed(name: string): string {
	const value = process.env[name];
	if (!value) throw new Error(`${name} is set by test/e2e/setup.mjs`);
	return value;
}

afterEach(async () => {
	for (const context of contexts.splice(0)) await context.close();
});

afterAll(async () => {
	await (await browser)?.close();
});
