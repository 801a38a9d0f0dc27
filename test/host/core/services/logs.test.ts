/** What `console` and `Logger` write, as the execution log shows it. */
import { describe, expect, test } from "@jest/globals";
import { hostOf } from "../script";

function logged(body: string): readonly string[] {
	const host = hostOf(`function f(){${body}}`);
	const answer = host.call("f");
	if (!answer.ok) throw new Error(answer.message);
	return host.log;
}

describe("console", () => {
	test("shows values as they are written in JavaScript", () => {
		expect(
			logged(
				"console.log([[1, 2], ['a', null]]); console.info({ a: 1, 'b c': { d: true } }); console.warn(1, 'x', undefined); console.error([]); console.debug({})",
			),
		).toEqual([
			"[ [ 1, 2 ], [ 'a', null ] ]",
			"{ a: 1, 'b c': { d: true } }",
			"1 x undefined",
			"[]",
			"{}",
		]);
	});
	test("breaks what is long and only names what is deep", () => {
		expect(
			logged(
				"console.log({ first: 'x'.repeat(40), second: 'y'.repeat(40) }); console.log({ a: { b: { c: { d: 1 } } } })",
			),
		).toEqual([
			`{\n  first: '${"x".repeat(40)}',\n  second: '${"y".repeat(40)}'\n}`,
			"{ a: { b: { c: [Object] } } }",
		]);
	});
	test("fills marks, puts the rest behind, and leaves a lone % alone", () => {
		expect(
			logged(
				"console.log('%s has %d', 'Ann', 3, 'more'); console.log('100%', 5); console.log('%o', { a: 1 })",
			),
		).toEqual(["Ann has 3 more", "100% 5", "{ a: 1 }"]);
	});
	test("names services by their class, and functions", () => {
		expect(
			logged(
				"console.log(SpreadsheetApp.getActiveSheet(), function g() {}, { s: SpreadsheetApp.getActiveSheet() })",
			),
		).toEqual(["Sheet [Function: g] { s: Sheet }"]);
	});
	test("tells how long something took", () => {
		expect(
			logged(
				"console.time('x'); console.timeEnd('x'); console.timeEnd('y')",
			)[0],
		).toMatch(/^x: \d+ms$/);
	});
});

test("Logger writes objects, lists and numbers in Java's way", () => {
	expect(
		logged(
			"Logger.log([1, 2.5, 'a']); Logger.log({ a: 1, b: [true] }); Logger.log(7); Logger.log('%s and %d', [1], 2); Logger.log(null)",
		),
	).toEqual([
		"[1.0, 2.5, a]",
		"{a=1.0, b=[true]}",
		"7.0",
		"[1.0] and 2",
		"null",
	]);
});
