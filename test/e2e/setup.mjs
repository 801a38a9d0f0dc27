import { join } from "node:path";
import { launchBrowserServer } from "../../scripts/browser.mjs";
import { ROOT } from "../../scripts/ensure.mjs";
import { serve } from "../../scripts/serve.mjs";

/** Starts what all browser tests share and leaves the addresses in the environment for the test files. */
export default async function setup() {
	if (process.env.E2E_SKIP) return;
	const { server: browser, reason } = await launchBrowserServer();
	if (reason) throw new Error(`No browser can start: ${reason}`);
	const site = await serve(join(ROOT, "dist", "demo"), { firstPort: 0 });
	process.env.E2E_BROWSER = browser.wsEndpoint();
	process.env.E2E_SITE = site.address;
	globalThis.e2e = { browser, site };
}
