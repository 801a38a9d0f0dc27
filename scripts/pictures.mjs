/**
 * `npm run pictures`: takes the pictures of README and docs from the running page, and one of every state of the sidebar, in both
 * languages. Ends with code 1 if a state of the sidebar cannot be reached, scrolls sideways, cuts text off, or axe finds something in it.
 * `npm run pictures -- sidebar [part of a state's name]` takes those of the sidebar alone.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { launchBrowser } from "./browser.mjs";
import { build } from "./build.mjs";
import { ensureDependencies, PlainError, ROOT, runCommand } from "./ensure.mjs";
import { takePage } from "./pictures/page.mjs";
import { takeSidebar } from "./pictures/sidebar.mjs";
import { serve } from "./serve.mjs";

const FOLDER = join(ROOT, "docs/pictures");
const LANGUAGES = ["en", "zh-TW"];

const [only, part] = process.argv.slice(2);

await runCommand(async () => {
	ensureDependencies();
	await build({ quiet: true });
	await mkdir(FOLDER, { recursive: true });
	const { browser, reason } = await launchBrowser();
	if (!browser) throw new PlainError(`No browser could start: ${reason}`);
	const site = await serve(join(ROOT, "dist/demo"), {});
	const wrong = [];
	try {
		for (const lang of LANGUAGES) {
			if (only !== "sidebar")
				await takePage(browser, site.address, FOLDER, lang);
			wrong.push(
				...(await takeSidebar(browser, site.address, FOLDER, lang, part)),
			);
		}
	} finally {
		await browser.close();
		await site.close();
	}
	if (wrong.length > 0) throw new PlainError(wrong.join("\n"));
});
