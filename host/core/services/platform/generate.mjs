/**
 * Writes `signatures.ts` and `enum-names.ts` from @types/google-apps-script: which members each service class really has,
 * which arguments they take, and the names of every enum. Run again when the types package is raised:
 * `node host/core/services/platform/generate.mjs`
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const types = join(here, "../../../../node_modules/@types/google-apps-script");
const FILES = [
	"spreadsheet",
	"base",
	"charts",
	"html",
	"properties",
	"cache",
	"lock",
	"script",
	"utilities",
	"mail",
	"drive",
	"forms",
	"gmail",
	"calendar",
];
/** Namespaces in which two interfaces of the same name would meet get the namespace in front. */
const NAMES = new Map([
	["Charts.TextStyle", "ChartTextStyle"],
	["Charts.TextStyleBuilder", "ChartTextStyleBuilder"],
	["Script.Service", "ScriptService"],
	["Drive.User", "DriveUser"],
	["Calendar.Color", "CalendarColor"],
	["Calendar.EventType", "CalendarEventType"],
	["Calendar.Visibility", "EventVisibility"],
]);
/** Interfaces that stand for data of JavaScript itself or for families no add-on of ours touches. */
const SKIPPED =
	/^(Date$|DataSource|BigQuery|Drawing|Looker|DataTable|Dashboard|Console|MimeType)/;

const interfaces = {};
const enums = {};
/** Types that only name a few strings, such as `FontWeight`. */
const words = new Set();
for (const file of FILES) read(file);

function read(file) {
	const text = readFileSync(
		join(types, `google-apps-script.${file}.d.ts`),
		"utf8",
	)
		.replace(/\/\*[\s\S]*?\*\//g, "")
		.replace(/\/\/.*$/gm, "");
	for (const [, name] of text.matchAll(/type (\w+) =(?:\s*\|?\s*"[^"]*")+;/g))
		words.add(name);
	let namespace = "";
	const pattern =
		/namespace (\w+) \{|(?:interface) (\w+)(?: extends \w+)? \{|enum (\w+) \{/g;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		if (match[1]) {
			namespace = match[1];
			continue;
		}
		const body = bodyFrom(text, pattern.lastIndex);
		if (match[3])
			enums[NAMES.get(`${namespace}.${match[3]}`) ?? match[3]] = body
				.split(",")
				.map((s) => s.trim())
				.filter(Boolean);
		else if (!SKIPPED.test(match[2])) {
			const name = NAMES.get(`${namespace}.${match[2]}`) ?? match[2];
			interfaces[name] = { namespace, members: members(body) };
		}
		pattern.lastIndex += body.length;
	}
}

function bodyFrom(text, start) {
	let depth = 1;
	let end = start;
	while (depth > 0) {
		if (text[end] === "{") depth++;
		if (text[end] === "}") depth--;
		end++;
	}
	return text.slice(start, end - 1);
}

function split(text, separator) {
	const parts = [];
	let depth = 0;
	let part = "";
	for (const [index, char] of [...text].entries()) {
		if ("({[<".includes(char)) depth++;
		if (")}]".includes(char) || (char === ">" && text[index - 1] !== "="))
			depth--;
		if (char === separator && depth === 0) {
			parts.push(part);
			part = "";
		} else part += char;
	}
	parts.push(part);
	return parts.map((s) => s.trim()).filter(Boolean);
}

function members(body) {
	const found = Object.create(null);
	for (const line of split(body, ";")) {
		const method = /^(\w+)\(([\s\S]*)\):/.exec(line);
		if (!method) continue;
		found[method[1]] ??= [];
		found[method[1]].push(split(method[2], ",").map(parameter).join(","));
	}
	return found;
}

function parameter(text) {
	const [, rest, name, type] = /^(\.\.\.)?(\w+\??):\s*([\s\S]*)$/.exec(text);
	return (rest ?? "") + kind(type) + (name.endsWith("?") ? "?" : "");
}

/** One word for a type: number, string, boolean, any, object, `T[]`, `T[][]`, or the name of a class or an enum. */
function kind(type) {
	const plain = type.replace(/\s+/g, " ").replace(/^\| /, "");
	const array = /^Array<(.*)>$/.exec(plain);
	if (array) return `${kind(array[1])}[]`;
	if (plain.endsWith("[]") && split(plain, "|").length === 1)
		return `${kind(plain.slice(0, -2))}[]`;
	const parts = split(plain, "|").filter(
		(part) => part !== "null" && part !== "undefined",
	);
	const kinds = [...new Set(parts.map(simple))];
	return kinds.length === 1 ? kinds[0] : "any";
}

function simple(type) {
	if (/^(Integer|number|Byte|Char)$/.test(type)) return "number";
	if (/^".*"$/.test(type) || words.has(type)) return "string";
	if (/^(string|boolean|any)$/.test(type)) return type;
	if (type === "Base.Date" || type === "Date") return "Date";
	if (type.startsWith("{") || type === "object") return "object";
	if (type.endsWith("]") || type.startsWith("Array")) return kind(type);
	return NAMES.get(type) ?? type.replace(/^.*\./, "");
}

const banner =
	"/** Written by generate.mjs from @types/google-apps-script; not edited by hand. */\n";
writeFileSync(
	join(here, "signatures.ts"),
	`${banner}
/** Class → member → one string a signature: the kinds of its parameters with commas between them. */
export const SIGNATURES: Record<string, Record<string, readonly string[]>> = ${JSON.stringify(
		Object.fromEntries(
			Object.entries(interfaces).map(([name, { members }]) => [name, members]),
		),
		null,
		"\t",
	)};

/** Class → the service it belongs to, as error messages name it (\`SpreadsheetApp.Range\`). */
export const NAMESPACES: Record<string, string> = ${JSON.stringify(
		Object.fromEntries(
			Object.entries(interfaces).map(([name, { namespace }]) => [
				name,
				namespace,
			]),
		),
		null,
		"\t",
	)};
`,
);
writeFileSync(
	join(here, "enum-names.ts"),
	`${banner}
/** Enum → its members in order. */
export const ENUM_NAMES = ${JSON.stringify(enums, null, "\t")} as const;
`,
);
