import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "@jest/globals";

const GATES = pathToFileURL(
	join(__dirname, "..", "..", "scripts", "gates.mjs"),
).href;

/** Calls a gate in plain Node, as the build does; its sentence, or its result as JSON. */
function gate(name: string, ...args: unknown[]): string {
	const program = `import * as gates from ${JSON.stringify(GATES)};
		try { console.log(JSON.stringify(gates[${JSON.stringify(name)}](...${JSON.stringify(args)})) ?? "holds"); }
		catch (error) { console.log(error.message); }`;
	return execFileSync(
		process.execPath,
		["--input-type=module", "-e", program],
		{ encoding: "utf8" },
	).trim();
}

const expected = { entryPoints: ["onOpen"], namespace: "app_" };
const good =
	'"use strict";var app_=(()=>({onOpen(){SpreadsheetApp.getUi()}}))();\nfunction onOpen(e){return app_.onOpen(e)}';

describe("the server bundle", () => {
	test("holds with its entry points and its namespace", () => {
		expect(gate("checkServer", good, expected)).toBe("holds");
	});
	test("may not lack an entry point", () => {
		const wants = { ...expected, entryPoints: ["onOpen", "onInstall"] };
		expect(gate("checkServer", good, wants)).toContain("onInstall");
	});
	test("may not leak another global", () => {
		expect(gate("checkServer", `${good}\nvar other=1`, expected)).toContain(
			"other",
		);
		expect(
			gate("checkServer", `${good}\nfunction more(){}`, expected),
		).toContain("more");
	});
	test("may not call a service while it loads", () => {
		const early = good.replace(
			"(()=>({",
			"(()=>({a:PropertiesService.getUserProperties(),",
		);
		expect(gate("checkServer", early, expected)).toContain(
			"PropertiesService is used while the bundle loads",
		);
	});
	test("is ES2019: optional chaining and class fields are refused", () => {
		expect(
			gate("checkServer", good.replace("getUi()", "getUi?.()"), expected),
		).toContain("Unexpected token");
		expect(gate("checkServer", `${good};class A{b=1}`, expected)).toContain(
			"Unexpected token",
		);
	});
	test("finds no timers or web interfaces when it loads, as in Apps Script", () => {
		expect(
			gate(
				"checkServer",
				good.replace("(()=>({", "(()=>({t:setTimeout(()=>1),"),
				expected,
			),
		).toContain("setTimeout");
	});
});

describe("the manifest", () => {
	const manifest = {
		timeZone: "Etc/UTC",
		runtimeVersion: "V8",
		exceptionLogging: "STACKDRIVER",
		oauthScopes: [
			"https://www.googleapis.com/auth/spreadsheets.currentonly",
			"https://www.googleapis.com/auth/script.container.ui",
		],
	};
	const check = (changed: object) =>
		gate("checkManifest", JSON.stringify({ ...manifest, ...changed }));

	test("holds with the two scopes", () => expect(check({})).toBe("holds"));
	test("refuses an unknown key", () =>
		expect(check({ oauthScope: [] })).toContain("additional properties"));
	test("refuses a wider scope", () =>
		expect(
			check({ oauthScopes: ["https://www.googleapis.com/auth/spreadsheets"] }),
		).toContain("oauthScopes"));
	test("refuses a runtime that Google does not know", () =>
		expect(check({ runtimeVersion: "v8" })).toContain("runtimeVersion"));
});

describe("the inlined script", () => {
	test("may hold no //, no character outside ASCII and no template mark", () => {
		expect(gate("checkInlined", 'a="http:/\\/x"', "script")).toBe("holds");
		expect(gate("checkInlined", 'a="http://x"', "script")).toContain("//");
		expect(gate("checkInlined", 'a="達成"', "script")).toContain("Non-ASCII");
		expect(gate("checkInlined", 'a="<?=b?>"', "script")).toContain("template");
	});
	test("has characters outside ASCII in regular expressions escaped", () => {
		const code = "/[達成]\\/😀/u.test('\\u9054/\\ud83d\\ude00')";
		const rewritten = JSON.parse(gate("inlineSafe", code)) as string;
		expect(rewritten).toMatch(/^[ -~]*$/);
		// biome-ignore lint/security/noGlobalEval: the point is what the script does
		expect(eval(rewritten)).toBe(true);
	});
	test("has // in strings rewritten to the same string, and nowhere else", () => {
		const code = `const a="http://x//y",b=/\\/\\//.test(a);[a,b]`;
		const rewritten = JSON.parse(gate("inlineSafe", code)) as string;
		expect(rewritten).toContain('"http:/\\/x/\\/y"');
		expect(rewritten).toContain("/\\/\\//.test");
		// biome-ignore lint/security/noGlobalEval: the point is what the script does
		expect(eval(rewritten)).toEqual(["http://x//y", true]);
	});
});

test("a file over its budget fails the build", () => {
	expect(gate("checkBudgets", { a: 10 }, { a: 10 })).toBe("holds");
	expect(gate("checkBudgets", { a: 11 }, { a: 10 })).toContain("11 bytes");
});
