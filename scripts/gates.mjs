/**
 * What must hold of the built files before they may be pushed. Each check throws an Error that says what is wrong.
 * The reasons are facts of Apps Script and HtmlService, named at each check.
 */
import { readFileSync } from "node:fs";
import * as acorn from "acorn";
import Ajv from "ajv";

const SERVICES = [
	"SpreadsheetApp",
	"HtmlService",
	"PropertiesService",
	"CacheService",
	"LockService",
	"ScriptApp",
	"Session",
	"Utilities",
	"Logger",
	"Charts",
	"UrlFetchApp",
	"DriveApp",
	"MailApp",
];

/** Web APIs that Apps Script does not have; a bundle that touches one while loading would die there. */
const ABSENT = [
	"window",
	"self",
	"document",
	"navigator",
	"process",
	"fetch",
	"setTimeout",
	"setInterval",
	"URL",
	"TextEncoder",
	"crypto",
];

/**
 * The server bundle parses as ES2019, its globals are the entry points and the one namespace, and it calls no service while it loads
 * (`onOpen` may run in AuthMode.NONE, where such a call kills the menu).
 * @param {string} code
 * @param {{entryPoints: string[], namespace: string}} expected
 */
export function checkServer(code, { entryPoints, namespace }) {
	const program = acorn.parse(code, {
		ecmaVersion: 2019,
		sourceType: "script",
	});
	const functions = new Set();
	const others = [];
	for (const statement of program.body) {
		if (statement.type === "FunctionDeclaration")
			functions.add(statement.id.name);
		else if (statement.type === "VariableDeclaration")
			others.push(...statement.declarations.map((each) => each.id.name));
		else if (statement.directive !== "use strict")
			throw new Error(`Code.js: unexpected top-level ${statement.type}`);
	}
	for (const name of entryPoints) {
		if (!functions.delete(name))
			throw new Error(
				`Code.js: entry point ${name} is not a top-level function`,
			);
	}
	const extra = [...functions, ...others.filter((name) => name !== namespace)];
	if (extra.length > 0)
		throw new Error(
			`Code.js: globals besides the entry points: ${extra.join(", ")}`,
		);
	loadWithoutServices(code, entryPoints);
}

function loadWithoutServices(code, entryPoints) {
	const names = [...SERVICES, ...ABSENT];
	const refuse = (name) => () => {
		throw new Error(`Code.js: ${name} is used while the bundle loads`);
	};
	const traps = SERVICES.map(
		(name) =>
			new Proxy(
				{},
				{ get: refuse(name), has: refuse(name), apply: refuse(name) },
			),
	);
	const absent = ABSENT.map(() => undefined);
	const check = entryPoints.map((name) => `typeof ${name}`).join(",");
	const types = new Function(...names, `${code}\n;return [${check}];`)(
		...traps,
		...absent,
	);
	if (types.some((type) => type !== "function"))
		throw new Error("Code.js: an entry point is no function");
}

/**
 * The manifest fits its schema; a key that the schema does not know is refused, as a typo would silently be ignored by Google.
 * @param {string} text
 */
export function checkManifest(text) {
	const schema = JSON.parse(
		readFileSync(new URL("./manifest.schema.json", import.meta.url), "utf8"),
	);
	const ajv = new Ajv({ allErrors: true });
	if (!ajv.validate(schema, JSON.parse(text)))
		throw new Error(`appsscript.json: ${ajv.errorsText()}`);
}

/**
 * HtmlService takes `//` in an inline script for a comment, even inside a string, and may corrupt non-ASCII characters.
 * @param {string} text inlined script or style
 * @param {string} what names it in the sentence
 */
export function checkInlined(text, what) {
	const slashes = text.indexOf("//");
	if (slashes >= 0)
		throw new Error(
			`// in ${what} near: ${text.slice(Math.max(0, slashes - 40), slashes + 40)}`,
		);
	const odd = /[^\t\n\r -~]/.exec(text);
	if (odd) throw new Error(`Non-ASCII character in ${what} at ${odd.index}`);
	if (text.includes("<?"))
		throw new Error(`<? in ${what} would be read as a template`);
}

/**
 * The same script in a form that HtmlService leaves alone: `//` inside string literals as `/\/`, and characters outside ASCII inside
 * regular expressions and control characters inside strings, which esbuild does not escape, as `\u` escapes.
 * @param {string} code
 */
export function inlineSafe(code) {
	const tokens = [];
	acorn.parse(code, { ecmaVersion: "latest", onToken: tokens });
	const pieces = [];
	let end = 0;
	for (const token of tokens) {
		const rewrite = REWRITES.get(token.type);
		if (!rewrite) continue;
		pieces.push(
			code.slice(end, token.start),
			rewrite(code.slice(token.start, token.end)),
		);
		end = token.end;
	}
	return pieces.join("") + code.slice(end);
}

const REWRITES = new Map([
	[
		acorn.tokTypes.string,
		(literal) => escaped(literal.replaceAll("//", "/\\/")),
	],
	[acorn.tokTypes.regexp, escaped],
]);

function escaped(literal) {
	return literal.replace(/[^ -~]/g, escapeUnit);
}

/** One UTF-16 unit; two of them are one character even in a regular expression with the flag `u`. */
function escapeUnit(unit) {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * @param {Record<string, number>} sizes bytes by file
 * @param {Record<string, number>} budgets bytes by file
 */
export function checkBudgets(sizes, budgets) {
	for (const [name, budget] of Object.entries(budgets)) {
		if (sizes[name] > budget)
			throw new Error(
				`${name} has ${sizes[name]} bytes; ${budget} are allowed`,
			);
	}
}
