/** Builds the local Google Sheets as a static site that any web server can serve, also offline. */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const page = join(root, "host", "page");
/** Traditional first; Simplified and signs such as ✗ for what it lacks. */
const FAMILIES = [
	{ family: "noto-sans-tc", weights: [400, 700] },
	{ family: "noto-sans-sc", weights: [400, 700] },
	{ family: "noto-sans-symbols-2", weights: [400] },
];

/**
 * Writes the site: page, worker, fonts, and the built add-on as the worker loads it.
 * @param {{outDir: string, addonDir: string}} folders `addonDir` holds Code.js, Core.html, Sidebar.html and appsscript.json.
 * @returns {Promise<Record<string, number>>} size of each script and style in bytes; fonts are counted together
 */
export async function buildDemo({ outDir, addonDir }) {
	await mkdir(join(outDir, "fonts"), { recursive: true });
	const sizes = {
		...(await bundle(outDir)),
		"fonts/": await copyFonts(join(outDir, "fonts")),
		"addon.json": await writeAddOn(outDir, addonDir),
	};
	await copyFile(join(page, "index.html"), join(outDir, "index.html"));
	return sizes;
}

async function bundle(outDir) {
	const esbuild = await import("esbuild");
	const { metafile } = await esbuild.build({
		absWorkingDir: root,
		entryPoints: {
			app: "host/page/main.ts",
			worker: "host/page/worker.ts",
			style: "host/page/app.css",
		},
		outdir: outDir,
		entryNames: "[name]",
		bundle: true,
		minify: true,
		format: "iife",
		target: "es2022",
		charset: "utf8",
		legalComments: "linked",
		logLevel: "warning",
		metafile: true,
		define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
	});
	return Object.fromEntries(
		Object.entries(metafile.outputs)
			.filter(([name]) => /\.(js|css)$/.test(name))
			.map(([name, { bytes }]) => [basename(name), bytes]),
	);
}

/** Copies the cut-up Chinese type with one style sheet for all weights. Browsers load only the parts that a page needs. */
async function copyFonts(outDir) {
	let css = "";
	let bytes = 0;
	for (const { family, weights } of FAMILIES) {
		const home = dirname(
			createRequire(import.meta.url).resolve(
				`@fontsource/${family}/package.json`,
			),
		);
		for (const weight of weights) {
			const sheet = await readFile(join(home, `${weight}.css`), "utf8");
			css += withoutQuotes(sheet)
				.replace(/, url\([^)]*\.woff\) format\('woff'\)/g, "")
				.replaceAll("./files/", "./");
			for (const [, name] of sheet.matchAll(/\.\/files\/([\w-]+\.woff2)/g)) {
				await copyFile(join(home, "files", name), join(outDir, name));
				bytes += (await readFile(join(outDir, name))).length;
			}
		}
		await copyFile(join(home, "LICENSE"), join(outDir, `LICENSE-${family}`));
	}
	await writeFile(join(outDir, "fonts.css"), css);
	return bytes;
}

/** Curly quotes of a Chinese type are as wide as its signs and tear English apart: they come from the system's own type. */
function withoutQuotes(css) {
	return css
		.replaceAll("U+201c-201d,", "")
		.replaceAll("U+2000-206F", "U+2000-2017,U+201A-201B,U+201E-206F");
}

/** The built files as one, with what the local Sheets reads out of the manifest. */
async function writeAddOn(outDir, addonDir) {
	const read = (name) => readFile(join(addonDir, name), "utf8");
	const manifest = JSON.parse(await read("appsscript.json"));
	const text = JSON.stringify({
		code: await read("Code.js"),
		files: {
			Core: await read("Core.html"),
			Sidebar: await read("Sidebar.html"),
		},
		timeZone: manifest.timeZone ?? "Etc/UTC",
	});
	await writeFile(join(outDir, "addon.json"), text);
	return Buffer.byteLength(text);
}
