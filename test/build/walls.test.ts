import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";

const WALLS = join(__dirname, "..", "..", "scripts", "walls.mjs");
const houses: string[] = [];

/** What the check prints about a house with these files; an empty text when every wall stands. */
function check(files: Record<string, string>): string {
	const root = mkdtempSync(join(tmpdir(), "walls-"));
	houses.push(root);
	for (const [name, source] of Object.entries(files)) {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), source);
	}
	try {
		return execFileSync(process.execPath, [WALLS, root], { encoding: "utf8" });
	} catch (error) {
		return (error as { stdout: string }).stdout;
	}
}

afterEach(() => {
	for (const root of houses.splice(0)) rmSync(root, { recursive: true });
});

describe("inside src, a folder imports only what stands above it", () => {
	test("downwards is a breach, named by file and line", () => {
		const said = check({
			"src/kpi/kpi.ts":
				'// first line\nimport { read } from "../table/read";\n',
		});
		expect(said).toMatch(/^src\/kpi\/kpi\.ts:2 .*src\/kpi.*src\/table/);
	});
	test("upwards and within the folder is free", () => {
		expect(
			check({
				"src/table/read.ts":
					'import { a } from "../text/a";\nimport { b } from "./b";\nexport * from "../kpi/kpi";',
				"src/rpc.ts": 'import { plan } from "./scorecard/plan";',
			}),
		).toBe("");
	});
	test("types may go either way, in every way of writing it", () => {
		expect(
			check({
				"src/kpi/kpi.ts":
					'import type { Row } from "../table/read";\nimport { type A, type B } from "../smart/x";\nexport type { C } from "../rpc";',
			}),
		).toBe("");
	});
	test("one value among types is a breach", () => {
		expect(
			check({
				"src/kpi/kpi.ts": 'import {\n\ttype A,\n\tb,\n} from "../smart/x";',
			}),
		).toContain("src/kpi/kpi.ts:4");
	});
	test("a folder without a place in the order is a breach", () => {
		expect(
			check({ "src/misc/x.ts": 'import { a } from "../kpi/kpi";' }),
		).toContain("src/misc has no place");
	});
	test.each([
		['import "../rpc";', "for its effect"],
		['const x = await import("../rpc");', "at run time"],
		['const x = require("../rpc");', "by require"],
		['export { x } from "../rpc";', "by exporting on"],
	])("%s is seen (%s)", (source) => {
		expect(check({ "src/kpi/kpi.ts": source })).toContain("src/rpc");
	});
	test("an import inside a comment is none", () => {
		expect(
			check({
				"src/kpi/kpi.ts":
					'/*\nimport { x } from "../rpc";\n*/\n// import "../rpc";\nexport const a = "// no comment";',
			}),
		).toBe("");
	});
});

describe("between the houses", () => {
	test.each([
		["src/kpi/a.ts", "../../host/x"],
		["src/kpi/a.ts", "../../sidebar/x"],
		["appsscript/a.ts", "../sidebar/x"],
		["sidebar/a.tsx", "../appsscript/x"],
		["host/core/a.ts", "../../src/kpi/kpi"],
		["host/page/a.ts", "../../sidebar/x"],
		["src/kpi/a.ts", "../../test/x"],
		["host/page/a.ts", "../../test/x"],
	])("%s must not import %s, not even its types", (file, specifier) => {
		const said = check({ [file]: `import type { x } from "${specifier}";` });
		expect(said).toContain(`${file}:1`);
	});
	test.each([
		["appsscript/a.ts", "../src/rpc"],
		["sidebar/a.tsx", "../src/i18n/en"],
		["host/page/a.ts", "../core/x"],
	])("%s may import %s", (file, specifier) => {
		expect(check({ [file]: `import { x } from "${specifier}";` })).toBe("");
	});
});

describe("packages", () => {
	test.each([
		["src/a.ts", "zod"],
		["src/text/a.ts", "node:fs"],
		["appsscript/a.ts", "preact"],
		["sidebar/a.ts", "zod"],
	])("%s must not import %s", (file, name) => {
		expect(check({ [file]: `import { x } from "${name}";` })).toContain(name);
	});
	test.each([
		["src/kpi/a.ts", "zod/mini"],
		["src/text/a.ts", "chrono-node"],
		["sidebar/a.tsx", "preact"],
		["host/page/a.ts", "echarts"],
	])("%s may import %s", (file, name) => {
		expect(check({ [file]: `import { x } from "${name}";` })).toBe("");
	});
});
