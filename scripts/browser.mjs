/**
 * A browser for tests and pictures, without anything from the system's package manager: the Chromium inside the npm
 * package `@sparticuz/chromium` (Linux, x64), so that pictures are equal on every machine; else an installed Chrome.
 * `CHROME_PATH` names another one and goes first.
 */
import { spawnSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { ROOT } from "./ensure.mjs";

/** The package's own list of arguments would switch web security off; these are all that a container needs. */
const ARGUMENTS = ["--no-sandbox", "--no-zygote", "--headless=shell"];

const INSTALLED = {
	linux: [
		"/usr/bin/google-chrome",
		"/usr/bin/google-chrome-stable",
		"/usr/bin/chromium",
		"/usr/bin/chromium-browser",
		"/snap/bin/chromium",
	],
	darwin: [
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
		"/Applications/Chromium.app/Contents/MacOS/Chromium",
		"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
	],
	win32: [
		"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
		"C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
		"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
	],
};

/**
 * Starts the first browser that works.
 * @returns {Promise<{browser: import("playwright-core").Browser} | {reason: string}>} the reason why none could start.
 */
export async function launchBrowser() {
	return firstThatStarts(async (options) => ({
		browser: await chromium.launch(options),
	}));
}

/**
 * As `launchBrowser`, as a server that several processes connect to by `server.wsEndpoint()`.
 * @returns {Promise<{server: import("playwright-core").BrowserServer} | {reason: string}>}
 */
export async function launchBrowserServer() {
	return firstThatStarts(async (options) => ({
		server: await chromium.launchServer(options),
	}));
}

async function firstThatStarts(launch) {
	const reasons = [];
	for (const candidate of candidates()) {
		try {
			return await launch({ args: ARGUMENTS, ...(await candidate.options()) });
		} catch (error) {
			reasons.push(`${candidate.name}: ${firstLine(error)}`);
		}
	}
	return {
		reason:
			reasons.join("; ") ||
			"no Chrome or Chromium was found; CHROME_PATH can name one",
	};
}

function candidates() {
	const installed = (INSTALLED[process.platform] ?? [])
		.filter((path) => existsSync(path))
		.map(at);
	const chosen = process.env.CHROME_PATH ? [at(process.env.CHROME_PATH)] : [];
	const packaged =
		process.platform === "linux" && process.arch === "x64"
			? [{ name: "@sparticuz/chromium", options: packagedOptions }]
			: [];
	return [...chosen, ...packaged, ...installed];
}

function at(executablePath) {
	return { name: executablePath, options: () => ({ executablePath }) };
}

async function packagedOptions() {
	const home = await unpack();
	const executablePath = join(home, "chromium");
	return { executablePath, env: environment(home, executablePath) };
}

/**
 * Unpacks the package's archives once per version. The package writes to os.tmpdir() and takes whatever lies there for
 * complete, so it is given a folder of its own that gets its final name only when all is written.
 */
async function unpack() {
	const manifest = join(
		dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")),
		"..",
		"..",
		"package.json",
	);
	const { version } = JSON.parse(readFileSync(manifest, "utf8"));
	const cache = join(ROOT, "node_modules", ".cache");
	const home = join(cache, `chromium-${version}`);
	if (existsSync(home)) return home;

	mkdirSync(cache, { recursive: true });
	const unfinished = mkdtempSync(join(cache, "unpacking-"));
	const archives = join(dirname(manifest), "bin");
	await withTemporaryFolder(unfinished, async () => {
		const { inflate } = await import("@sparticuz/chromium");
		for (const archive of [
			"chromium.br",
			"fonts.tar.br",
			"swiftshader.tar.br",
			"al2023.tar.br",
		])
			await inflate(join(archives, archive));
	});
	writeFileSync(join(unfinished, "fonts.conf"), fontConfiguration(home));
	try {
		renameSync(unfinished, home);
	} catch (error) {
		// Another run was quicker; its folder is as good.
		rmSync(unfinished, { recursive: true, force: true });
		if (!existsSync(home)) throw error;
	}
	return home;
}

async function withTemporaryFolder(folder, work) {
	const before = process.env.TMPDIR;
	process.env.TMPDIR = folder;
	try {
		await work();
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
}

/** Only the package's own font: what a page does not bring itself looks the same everywhere. */
function fontConfiguration(home) {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>${join(home, "fonts")}</dir>
	<cachedir>${join(home, "fontcache")}</cachedir>
</fontconfig>
`;
}

/** The package's own libraries (NSS, NSPR, expat) are used only where the system's are missing. */
function environment(home, executable) {
	const env = {
		...process.env,
		FONTCONFIG_FILE: join(home, "fonts.conf"),
	};
	const probe = spawnSync(executable, ["--version"], { env, encoding: "utf8" });
	if (/error while loading shared libraries/.test(probe.stderr ?? ""))
		env.LD_LIBRARY_PATH = [
			join(home, "al2023", "lib"),
			process.env.LD_LIBRARY_PATH,
		]
			.filter(Boolean)
			.join(":");
	return env;
}

function firstLine(error) {
	return String(error?.message ?? error)
		.split("\n")[0]
		.trim();
}
