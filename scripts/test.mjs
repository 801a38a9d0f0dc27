/**
 * `npm test [-- --unit | --browser | PATH ...]`: everything that can be checked, in one run. The last line is
 * `N passed, N failed`, with `, N skipped` where tests could not run; the exit code is 0 only if none failed.
 * With paths (`test/src/text`), only the tests there.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { ensureDependencies, ROOT, runCommand } from "./ensure.mjs";

const PROJECTS = ["src", "appsscript", "sidebar", "host", "test"];
const BIN = {
	tsc: "node_modules/typescript/bin/tsc",
	biome: "node_modules/@biomejs/biome/bin/biome",
	jest: "node_modules/jest/bin/jest.js",
};
const BROWSER_TESTS = "test/e2e";

await runCommand(async (args) => {
	ensureDependencies();
	const { paths, checks, unit, browser } = choose(args);
	const total = { passed: 0, failed: 0, skipped: 0 };
	const report = (name, counts) => {
		for (const key of Object.keys(total)) total[key] += counts[key] ?? 0;
		console.log(`${name}: ${sentence(counts)}`);
		if (counts.text) console.log(`${counts.text.trim()}\n`);
	};

	const built = await runBuild();
	report("build", built);
	if (checks) {
		for (const project of PROJECTS)
			report(`types of ${project}`, await check(BIN.tsc, "-p", project));
		report("lint", await check(BIN.biome, "ci", "."));
		report("walls", await check("scripts/walls.mjs"));
	}
	if (unit) report("unit tests", await jest("jest.config.mjs", paths));
	if (browser) report("browser tests", await browserTests(paths, built));

	console.log(sentence(total));
	process.exitCode = total.failed > 0 ? 1 : 0;
});

/** Which stages the arguments ask for; all without arguments. */
function choose(args) {
	const paths = args.filter((arg) => !arg.startsWith("--"));
	const ofBrowser = (path) =>
		path.replaceAll("\\", "/").includes(BROWSER_TESTS);
	const unit =
		args.includes("--unit") || paths.some((path) => !ofBrowser(path));
	const browser = args.includes("--browser") || paths.some(ofBrowser);
	const all = !unit && !browser;
	return { paths, checks: all, unit: all || unit, browser: all || browser };
}

function sentence({ passed = 0, failed = 0, skipped = 0 }) {
	const rest = skipped > 0 ? `, ${skipped} skipped` : "";
	return `${passed} passed, ${failed} failed${rest}`;
}

/** The build is one test: its gates throw. */
async function runBuild() {
	try {
		const { build } = await import("./build.mjs");
		await build({ quiet: true });
		return { passed: 1 };
	} catch (error) {
		return { failed: 1, text: error.stack ?? String(error) };
	}
}

/** A tool that says what is wrong and ends with a code is one test. */
async function check(script, ...args) {
	const { code, text } = await run([script, ...args]);
	return code === 0 ? { passed: 1 } : { failed: 1, text };
}

/** Where no browser can start, its tests are counted as skipped, and in CI as one failure besides. */
async function browserTests(paths, built) {
	const config = join(BROWSER_TESTS, "jest.config.mjs");
	const reason = built.failed ? "the build failed" : await whyNoBrowser();
	if (!reason) return jest(config, paths);
	const counts = await jest(config, [...paths, "--testNamePattern=(?!)"], {
		E2E_SKIP: "1",
	});
	const text = `Browser tests were skipped: ${reason}.`;
	return process.env.CI
		? {
				...counts,
				failed: (counts.failed ?? 0) + 1,
				text: `${text} In CI that is a failure.`,
			}
		: { ...counts, text };
}

async function whyNoBrowser() {
	const { launchBrowser } = await import("./browser.mjs");
	const { browser, reason } = await launchBrowser();
	await browser?.close();
	return reason;
}

/** Counts from jest's own report. A file that could not run at all is one failure. */
async function jest(config, args, env = {}) {
	const folder = mkdtempSync(join(tmpdir(), "smart-scorecard-test-"));
	const outputFile = join(folder, "report.json");
	try {
		const { code, text } = await run(
			[
				BIN.jest,
				"--config",
				config,
				"--rootDir",
				".",
				"--json",
				"--outputFile",
				outputFile,
				...args,
			],
			env,
		);
		return count(code, text, readReport(outputFile));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function readReport(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch {
		return undefined;
	}
}

function count(code, text, report) {
	if (!report) return { failed: 1, text };
	const skipped = report.numPendingTests + report.numTodoTests;
	const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
	const silent = code !== 0 && failed === 0;
	return {
		passed: report.numPassedTests,
		failed: silent ? 1 : failed,
		skipped,
		text: silent ? text : messages(report),
	};
}

function messages(report) {
	return report.testResults
		.filter((file) => file.message && file.status === "failed")
		.map((file) => `${relative(ROOT, file.name)}\n${file.message}`)
		.join("\n");
}

/** Runs a script of Node in the house's root and gathers what it says. */
function run(args, env = {}) {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, args, {
			cwd: ROOT,
			env: { ...process.env, ...env },
			stdio: ["ignore", "pipe", "pipe"],
		});
		let text = "";
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding("utf8").on("data", (part) => {
				text += part;
			});
		child.on("error", (error) => resolve({ code: 1, text: error.message }));
		child.on("close", (code) => resolve({ code, text }));
	});
}
