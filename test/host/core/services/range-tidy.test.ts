/** https://developers.google.com/apps-script/reference/spreadsheet/range unless said otherwise. */
import { describe, expect, test } from "@jest/globals";
import { failure, given } from "../script";

const joined = (range: string) =>
	`return r_('${range}').getValues().map(function(r){return r.join()}).join('|')`;

// sort(sortSpecObj): "Sorts the cells in the given range, by column and order specified."
describe("sort", () => {
	const rows = [
		["b", 2],
		["a", 10],
		["c", ""],
		["A", 1],
	];
	test.each([
		["1", "a,10|A,1|b,2|c,"],
		["2", "A,1|b,2|a,10|c,"],
		["{column:2,ascending:false}", "a,10|b,2|A,1|c,"],
		["[{column:2,ascending:true},1]", "A,1|b,2|a,10|c,"],
	])("by %s, blanks last", (order, expected) => {
		expect(given(rows, `r_('A1:B4').sort(${order});${joined("A1:B4")}`)).toBe(
			expected,
		);
	});
	test("puts numbers before texts before TRUE and FALSE", () => {
		expect(
			given(
				[[true], ["x"], [3], [false], [-1]],
				`r_('A1:A5').sort(1);${joined("A1:A5")}`,
			),
		).toBe("-1|3|x|false|true");
	});
	test("takes looks, notes and relative formulas along", () => {
		expect(
			given(
				[
					[2, "=A1*10"],
					[1, "=A2*10"],
				],
				"r_('A1').setBackground('red').setNote('two');r_('A1:B2').sort(1);return [r_('A1:B2').getValues(),r_('A2').getBackground(),r_('A2').getNote(),r_('B2').getFormula()]",
			),
		).toEqual([
			[
				[1, 10],
				[2, 20],
			],
			"#ff0000",
			"two",
			"=A2*10",
		]);
	});
	// Sheet.sort: "Sorts a sheet by column, ascending or descending", frozen rows are no data
	test("of a sheet leaves frozen rows at the top", () => {
		expect(
			given(
				[["z"], ["b"], ["a"]],
				`sh_().setFrozenRows(1);sh_().sort(1);var up=r_('A1:A3').getValues().join();sh_().sort(1,false);return [up,r_('A1:A3').getValues().join()]`,
			),
		).toEqual(["z,a,b", "z,b,a"]);
	});
});

test("randomize keeps rows whole", () => {
	expect(
		given(
			Array.from({ length: 12 }, (_, i) => [i, i * 10]),
			"return r_('A1:B12').randomize().getValues()",
		),
	).toEqual(
		expect.arrayContaining(Array.from({ length: 12 }, (_, i) => [i, i * 10])),
	);
});

// removeDuplicates: "Rows with identical values but different letter cases, formatting, or formulas are considered to be duplicates.
// … Content outside of this range isn't removed."
describe("removeDuplicates", () => {
	const rows = [
		["foo", 1, "p"],
		["FOO", 1, "q"],
		["foo", 2, "r"],
		["foo", "=1", "s"],
	];
	test("compares all columns of the range and gives what is left", () => {
		expect(
			given(
				rows,
				`var left=r_('A1:B4').removeDuplicates();return [left.getA1Notation(),r_('A1:C4').getValues()]`,
			),
		).toEqual([
			"A1:B2",
			[
				["foo", 1, "p"],
				["foo", 2, "q"],
				["", "", "r"],
				["", "", "s"],
			],
		]);
	});
	test("or the given columns of the sheet", () => {
		expect(
			given(rows, `r_('A1:B4').removeDuplicates([1]);${joined("A1:B4")}`),
		).toBe("foo,1|,|,|,");
	});
	test("a column outside the range is refused", () => {
		expect(failure(rows, "r_('A1:B4').removeDuplicates([3])")).toContain(
			"inside the range",
		);
	});
});

// trimWhitespace: "Removes all whitespace from the start and end of each cell's text, and reduces any subsequence of remaining whitespace
// characters to a single space."
test("trimWhitespace leaves numbers and what is no text", () => {
	expect(
		given(
			[["  a  b ", 5, "tab\tand\nline", " =SUM(1,2)"]],
			"return [r_('A1:D1').trimWhitespace().getValues()[0],r_('D1').getFormula()]",
		),
	).toEqual([["a b", 5, "tab and line", "=SUM(1,2)"], ""]);
});

// splitTextToColumns(), (delimiter), (TextToColumnsDelimiter)
describe("splitTextToColumns", () => {
	test.each([
		["", "a,1,c", ["a", 1, "c"]],
		["", "a;b", ["a", "b", ""]],
		["'#'", "a#b", ["a", "b", ""]],
		["'::'", "a::b::", ["a", "b", ""]],
		["SpreadsheetApp.TextToColumnsDelimiter.SPACE", "a b", ["a", "b", ""]],
		["", "alone", ["alone", "", ""]],
	])("with (%s) of %s", (delimiter, text, expected) => {
		expect(
			given(
				[[text]],
				`r_('A1').splitTextToColumns(${delimiter});return r_('A1:C1').getValues()[0]`,
			),
		).toEqual(expected);
	});
	test("takes one column", () => {
		expect(failure([["a,b"]], "r_('A1:B1').splitTextToColumns()")).toContain(
			"one column",
		);
	});
});

// https://developers.google.com/apps-script/reference/spreadsheet/text-finder
describe("TextFinder", () => {
	const rows = [
		["sample", "sámple", '=UPPER("sample")'],
		["Sample two sample", "other", 12.5],
	];
	const find = (chain: string, text = "sample") =>
		given(
			rows,
			`return sh_().createTextFinder('${text}')${chain}.findAll().map(function(r){return r.getA1Notation()})`,
		);
	test.each([
		["", ["A1", "C1", "A2"]],
		[".matchCase(true)", ["A1", "A2"]],
		[".matchEntireCell(true)", ["A1", "C1"]],
		[".ignoreDiacritics(true).matchEntireCell(true)", ["A1", "B1", "C1"]],
		[".matchFormulaText(true).matchCase(true)", ["A1", "C1", "A2"]],
	])("finds with %s", (chain, cells) => {
		expect(find(chain)).toEqual(cells);
	});
	test("reads regular expressions, and other texts as they are", () => {
		expect(find(".useRegularExpression(true)", "^o.h")).toEqual(["B2"]);
		expect(find("", "2.5")).toEqual(["C2"]);
		expect(find("", "2x5")).toEqual([]);
	});
	test("goes on from its match, and back", () => {
		expect(
			given(
				rows,
				"var f=sh_().createTextFinder('sample');function n(r){return r&&r.getA1Notation()}return [n(f.getCurrentMatch()),n(f.findNext()),n(f.findNext()),n(f.findPrevious()),n(f.getCurrentMatch()),n(f.findPrevious())]",
			),
		).toEqual([null, "A1", "C1", "A1", "A1", null]);
	});
	test("starts where it is told", () => {
		expect(
			given(
				rows,
				"return sh_().createTextFinder('sample').startFrom(r_('B1')).findNext().getA1Notation()",
			),
		).toBe("C1");
	});
	// replaceAllWith: "Replaces all matches with the specified text. Returns the number of matches replaced."
	test("replaces texts, in formulas only when it matches their text", () => {
		expect(
			given(
				rows,
				"var n=sh_().createTextFinder('sample').replaceAllWith('x');return [n,r_('A1:C1').getValues()[0],r_('A2').getValue(),r_('C1').getFormula()]",
			),
		).toEqual([3, ["x", "sámple", "SAMPLE"], "x two x", '=UPPER("sample")']);
		expect(
			given(
				rows,
				"sh_().createTextFinder('sample').matchFormulaText(true).replaceAllWith('y');return r_('C1').getFormula()",
			),
		).toBe('=UPPER("y")');
	});
	test("replaces the current match alone", () => {
		expect(
			given(
				rows,
				"var f=sh_().createTextFinder('sample');f.findNext();return [f.replaceWith('z'),r_('A1').getValue(),r_('A2').getValue()]",
			),
		).toEqual([1, "z", "Sample two sample"]);
	});
	test("of a range or a spreadsheet looks there", () => {
		expect(
			given(
				rows,
				"return [r_('A2:C2').createTextFinder('sample').findAll().length,ss_().createTextFinder('sample').findAll().length]",
			),
		).toEqual([1, 3]);
	});
});
