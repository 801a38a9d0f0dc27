import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
	FormulaSyntaxError,
	parseFormula,
	printFormula,
	type StructureEdit,
	shiftFormula,
	translateFormula,
} from "../../../../host/core/formula";

const printed = (text: string, locale = "en_US") =>
	printFormula(parseFormula(text, locale), locale);

describe("reading and printing", () => {
	test.each([
		["=sum(a1;2)", "=SUM(A1,2)"],
		["='My sheet'!$A$1:B2", "='My sheet'!$A$1:B2"],
		["=SUM(A2:A)+SUM(2:2)", "=SUM(A2:A)+SUM(2:2)"],
		['="say ""hi"""&-2^2%', '="say ""hi"""&-2^2%'],
		["=IF(A1,,{1,2;3,4})", "=IF(A1,,{1,2;3,4})"],
		["=LOG10(5)", "=LOG10(5)"],
		["=sum($a1 : index(b:b,3))", "=SUM($A1:INDEX(B:B,3))"],
	])("%s", (text, expected) => expect(printed(text)).toBe(expected));
	test("a decimal-comma locale has its own separators", () => {
		expect(printed('=WENN({1\\2;3\\4};1,5;"a,b")', "de_DE")).toBe(
			'=WENN({1\\2;3\\4};1,5;"a,b")',
		);
		expect(() => parseFormula("=SUM(A1,B1)", "de_DE")).toThrow(
			FormulaSyntaxError,
		);
	});
	test.each(["=", "=1+", "=SUM(1", "=(1", "=1 2", '="a', "=A1:"])(
		"%s is refused",
		(text) =>
			expect(() => parseFormula(text, "en_US")).toThrow(FormulaSyntaxError),
	);
	test("no text brings the reader down otherwise", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				try {
					const once = printed(`=${text}`);
					return printed(once) === once;
				} catch (error) {
					return error instanceof FormulaSyntaxError;
				}
			}),
		);
	});
});

const rows = (
	kind: "insert" | "delete",
	at: number,
	count: number,
): StructureEdit => ({
	kind,
	axis: "rows",
	sheet: "Data",
	at,
	count,
});
test.each<[string, StructureEdit, string]>([
	["=A5", rows("insert", 2, 3), "=A8"],
	["=SUM(A1:A5)", rows("insert", 2, 1), "=SUM(A1:A6)"],
	["=SUM(A1:A5)", rows("delete", 3, 9), "=SUM(A1:A3)"],
	["=SUM(A2:A)", rows("insert", 0, 1), "=SUM(A3:A)"],
	["=A5", rows("delete", 4, 1), "=#REF!"],
	["=Other!A5", rows("delete", 4, 1), "=Other!A5"],
	[
		"=Other!A5",
		{ kind: "rename_sheet", from: "other", to: "My sheet" },
		"='My sheet'!A5",
	],
	["=Other!A5+A1", { kind: "delete_sheet", sheet: "Other" }, "=#REF!+A1"],
])("%s after %j", (text, edit, expected) => {
	const shifted = shiftFormula(parseFormula(text, "en_US"), edit, "Data");
	expect(printFormula(shifted, "en_US")).toBe(expected);
});

test("copying moves what has no $, and leaving the grid is #REF!", () => {
	const copied = translateFormula(parseFormula("=A1+$A$1+A$1", "en_US"), 1, 1);
	expect(printFormula(copied, "en_US")).toBe("=B2+$A$1+B$1");
	const lost = translateFormula(parseFormula("=A1", "en_US"), -1, 0);
	expect(printFormula(lost, "en_US")).toBe("=#REF!");
});
