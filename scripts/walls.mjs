/**
 * The walls between the folders (docs: how the house is laid out): who may import whom.
 * `node scripts/walls.mjs [folder]` prints every breach as `file:line` and ends with code 1 if there is one.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

/** Inside src/ a part may import those that stand before it. */
const ORDER = [
	"kpi",
	"i18n",
	"text",
	"library",
	"smart",
	"progress",
	"portfolio",
	"table",
	"scorecard",
	"rpc",
];

/**
 * Folders that each folder may import besides itself, and packages (`undefined`: any). Both ends of the contract
 * validate by its zod schemas.
 */
const ALLOWED = {
	src: { folders: [], packages: ["zod/mini", "chrono-node", "chrono-node/en"] },
	appsscript: { folders: ["src"], packages: ["zod/mini"] },
	sidebar: {
		folders: ["src"],
		packages: ["preact", "preact/hooks", "@preact/signals", "zod/mini"],
	},
	host: { folders: [] },
};

/**
 * @param {string} root folder that holds src/, appsscript/, sidebar/ and host/
 * @returns {{file: string, line: number, message: string}[]} breaches, in order of files and lines
 */
function findBreaches(root) {
	return Object.keys(ALLOWED).flatMap((house) =>
		sourceFiles(join(root, house)).flatMap((path) => {
			const file = relative(root, path).split(sep).join("/");
			return importsOf(readFileSync(path, "utf8")).flatMap((found) => {
				const message = breach(file, found);
				return message ? [{ file, line: found.line, message }] : [];
			});
		}),
	);
}

function sourceFiles(folder) {
	let entries;
	try {
		entries = readdirSync(folder, { recursive: true });
	} catch {
		return [];
	}
	return entries
		.filter((name) => /\.[cm]?[jt]sx?$/.test(name))
		.sort()
		.map((name) => join(folder, name));
}

const IMPORT =
	/(?:^|[;\n])\s*(?:import|export)\b(?<names>[^;"'`()]*?)\bfrom\s*["'](?<from>[^"']+)["']|(?:^|[;\n])\s*import\s*["'](?<bare>[^"']+)["']|\b(?:import|require)\s*\(\s*["'](?<call>[^"']+)["']/g;

/** Every import of a source text: its specifier, its line (from 1) and whether it is gone once types are stripped. */
function importsOf(source) {
	const code = blankComments(source);
	return [...code.matchAll(IMPORT)].map((match) => {
		const { names = "", from, bare, call } = match.groups;
		const specifier = from ?? bare ?? call;
		const end = match.index + match[0].length;
		return {
			specifier,
			line: code.slice(0, end).split("\n").length,
			typeOnly: isTypeOnly(names),
		};
	});
}

function isTypeOnly(names) {
	if (/^\s*type\b/.test(names)) return true;
	const list = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1];
	if (list === undefined) return false;
	return list
		.split(",")
		.filter((name) => name.trim())
		.every((name) => /^\s*type\s/.test(name));
}

/** Comments become spaces, so that an example in a comment is no import and lines keep their numbers. */
function blankComments(source) {
	return source.replace(
		/("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
		(text, string) => string ?? text.replace(/[^\n]/g, " "),
	);
}

function breach(file, { specifier, typeOnly }) {
	const house = file.split("/")[0];
	const allowed = ALLOWED[house];
	if (!specifier.startsWith("."))
		return !allowed.packages || allowed.packages.includes(specifier)
			? undefined
			: `${house}/ must not import the package "${specifier}"`;

	const target = posix.join(posix.dirname(file), specifier);
	const targetHouse = target.split("/")[0];
	if (targetHouse !== house)
		return allowed.folders.includes(targetHouse)
			? undefined
			: `${house}/ must not import from ${targetHouse}/ ("${specifier}")`;
	if (house !== "src" || typeOnly) return undefined;
	return breachOfOrder(partOf(file), partOf(target));
}

/** `src/text/en/x.ts` → `text`; `src/rpc.ts` → `rpc`. */
function partOf(file) {
	return file.split("/")[1].replace(/\.[^.]+$/, "");
}

function breachOfOrder(from, to) {
	if (from === to) return undefined;
	for (const part of [from, to])
		if (!ORDER.includes(part))
			return `src/${part} has no place in the order of walls.mjs`;
	return ORDER.indexOf(to) < ORDER.indexOf(from)
		? undefined
		: `src/${from} must not import src/${to}: only what stands before it (${ORDER.join(", ")}), or types`;
}

function main(root) {
	const breaches = findBreaches(root);
	for (const { file, line, message } of breaches)
		console.log(`${file}:${line} ${message}`);
	process.exitCode = breaches.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
	main(resolve(process.argv[2] ?? join(dirname(process.argv[1]), "..")));
