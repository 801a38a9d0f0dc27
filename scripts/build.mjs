/**
 * Builds the add-on as clasp pushes it (`dist/`) and the local Sheets as a static site (`dist/demo/`).
 * Nothing leaves this file unchecked: every gate in `gates.mjs` must hold, or the build fails with a sentence.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureDependencies } from "./ensure.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The one global beside the entry points; ends in `_` so that neither sidebar nor cells can call it. */
const NAMESPACE = "app_";

/** The global that the reading core leaves in the sidebar (`sidebar/state/core.ts`). */
const CORE = "sscCore";

/** Bytes, minified; why these: docs/architecture.md. */
const BUDGETS = {
	"Code.js": 700_000,
	"Core.html": 700_000,
	"Sidebar.html": 160_000,
};

/**
 * Writes `dist/Code.js`, `dist/Sidebar.html`, `dist/Core.html`, `dist/appsscript.json` and `dist/demo/`.
 * @param {{quiet?: boolean}} [options] `quiet` prints nothing but failures.
 * @returns {Promise<Record<string, number>>} size of each file in bytes
 */
export async function build({ quiet = false } = {}) {
	const gates = await import("./gates.mjs");
	const dist = join(root, "dist");
	await rm(dist, { recursive: true, force: true });
	await mkdir(dist, { recursive: true });

	const server = await bundleServer();
	gates.checkServer(server.code, {
		entryPoints: server.entryPoints,
		namespace: NAMESPACE,
	});
	const sidebar = await bundleSidebar(gates);
	const core = await bundleScript(gates, "Core.html", {
		entryPoints: ["sidebar/core.ts"],
		globalName: CORE,
	});
	const manifest = await readFile(
		join(root, "appsscript/appsscript.json"),
		"utf8",
	);
	gates.checkManifest(manifest);

	const files = {
		"Code.js": server.code,
		"Core.html": `<script>${core}</script>`,
		"Sidebar.html": sidebar,
		"appsscript.json": manifest,
	};
	const sizes = {};
	for (const [name, text] of Object.entries(files)) {
		await writeFile(join(dist, name), text);
		sizes[name] = Buffer.byteLength(text);
	}
	gates.checkBudgets(sizes, BUDGETS);
	const { buildDemo } = await import("./build-demo.mjs");
	await buildDemo({ outDir: join(dist, "demo"), addonDir: dist });
	if (!quiet) printSizes(sizes);
	return sizes;
}

async function bundleServer() {
	const esbuild = await import("esbuild");
	const common = {
		absWorkingDir: root,
		entryPoints: ["appsscript/main.ts"],
		bundle: true,
		target: "es2019",
		write: false,
		outfile: "Code.js",
		logLevel: "warning",
	};
	const names = await esbuild.build({
		...common,
		format: "esm",
		metafile: true,
	});
	const entryPoints = Object.values(names.metafile.outputs)[0].exports;
	const footer = entryPoints
		.map((name) => `function ${name}(e){return ${NAMESPACE}.${name}(e)}`)
		.join("\n");
	const bundle = await esbuild.build({
		...common,
		format: "iife",
		globalName: NAMESPACE,
		minify: true,
		charset: "utf8",
		legalComments: "none",
		footer: { js: footer },
	});
	return { code: bundle.outputFiles[0].text, entryPoints };
}

/** What the two bundles for the browser have in common. */
const INLINED = {
	absWorkingDir: root,
	bundle: true,
	minify: true,
	write: false,
	charset: "ascii",
	legalComments: "none",
	logLevel: "warning",
};

async function bundleSidebar(gates) {
	const esbuild = await import("esbuild");
	const script = await bundleScript(gates, "Sidebar.html", {
		entryPoints: ["sidebar/main.tsx"],
	});
	const sheet = await esbuild.build({
		...INLINED,
		entryPoints: ["sidebar/style.css"],
	});
	const style = sheet.outputFiles[0].text.trimEnd();
	gates.checkInlined(style, "the style of Sidebar.html");
	const skeleton = await readFile(join(root, "sidebar/index.html"), "utf8");
	return skeleton
		.replace("<!-- style -->", () => `<style>${style}</style>`)
		.replace("<!-- script -->", () => `<script>${script}</script>`);
}

/** A script as it may stand inside an HTML file of an Apps Script project. */
async function bundleScript(gates, file, options) {
	const esbuild = await import("esbuild");
	const { outputFiles } = await esbuild.build({
		...INLINED,
		format: "iife",
		target: "es2020",
		jsx: "automatic",
		jsxImportSource: "preact",
		supported: { "template-literal": false },
		define: { "process.env.NODE_ENV": '"production"' },
		...options,
	});
	const script = gates.inlineSafe(outputFiles[0].text.trimEnd());
	gates.checkInlined(script, `the script of ${file}`);
	return script;
}

function printSizes(sizes) {
	for (const [name, bytes] of Object.entries(sizes)) {
		const budget = BUDGETS[name];
		const limit = budget ? ` of ${(budget / 1000).toFixed(0)} KB allowed` : "";
		console.log(`dist/${name}  ${(bytes / 1000).toFixed(1)} KB${limit}`);
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	await ensureDependencies();
	await build();
}
