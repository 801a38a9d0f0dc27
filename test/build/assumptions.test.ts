import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

const DOCS = join(__dirname, "../../docs");
const STATES = ["confirmed by documentation", "unconfirmed"];

interface Assumption {
	behaviour: string;
	source: string;
	state: string;
	tests: { title: string; file: string }[];
}

const text = readFileSync(join(DOCS, "assumptions.md"), "utf8");
const assumptions = text
	.split("\n")
	.filter((line) => /^\| (?!Behaviour|---)/.test(line))
	.map(readLine);

function readLine(line: string): Assumption {
	const cells = line.split(" | ").map((cell) => cell.replace(/^\||\|$/g, ""));
	const [behaviour = "", source = "", state = "", tests = ""] = cells.map(
		(cell) => cell.trim(),
	);
	return {
		behaviour,
		source,
		state,
		tests: [...tests.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(
			([, title = "", file = ""]) => ({ title, file }),
		),
	};
}

test("the list is read as it stands", () => {
	expect(assumptions.length).toBeGreaterThan(50);
	expect(new Set(assumptions.map(({ behaviour }) => behaviour)).size).toBe(
		assumptions.length,
	);
});

describe.each(assumptions)("$behaviour", ({ source, state, tests }) => {
	test("has a state, and a page where it is confirmed", () => {
		expect(STATES).toContain(state);
		expect(source).not.toBe("");
		if (state === "confirmed by documentation")
			expect(source).toMatch(
				/ref:\w|https:\/\/(\w+\.)*(developers|support|issuetracker)\.google\.com\//,
			);
	});
	test("has tests that exist", () => {
		expect(tests.length).toBeGreaterThan(0);
		for (const { title, file } of tests) {
			const path = join(DOCS, file);
			expect([file, existsSync(path)]).toEqual([file, true]);
			expect(titlesIn(path)).toContain(title);
		}
	});
});

/** First arguments of test, test.each and describe. */
function titlesIn(path: string): string[] {
	const code = readFileSync(path, "utf8");
	const calls = code.matchAll(
		/\b(?:test|describe)(?:\.each(?:<[^>]*>)?\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?\(\s*(["`])((?:\\.|(?!\1).)*)\1/g,
	);
	return [...calls].map(([, , title = ""]) => title.replace(/\\(.)/g, "$1"));
}
