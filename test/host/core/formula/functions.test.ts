import { describe, expect, test } from "@jest/globals";
import { compute, type Rows } from "./sheet";

const ROWS: Rows = [
	[1, "a", true, null],
	[2, "b", false, "5"],
	[3, "A", null, "x"],
	[4, "c", 0.5, 45000],
	[5, null, "", -2],
];

function family(name: string, cases: [formula: string, expected: unknown][]) {
	describe(name, () => {
		test.each(cases)("%s", (formula, expected) => {
			const result = compute(formula, ROWS);
			if (typeof expected === "number") expect(result).toBeCloseTo(expected, 9);
			else expect(result).toEqual(expected);
		});
	});
}

family("operators", [
	["=-2^2", 4],
	["=2^3^2", 64],
	['="5"+1', 6],
	['="a"+1', "#VALUE!"],
	["=A9+1", 1],
	['=A9&"x"', "x"],
	['="a"="A"', true],
	['=9<"a"', true],
	['="z"<FALSE', true],
	["=1/0", "#DIV/0!"],
	["=FOO(1)", "#NAME?"],
	["=Nope!A1", "#REF!"],
	[
		"={1,2;3,4}",
		[
			[1, 2],
			[3, 4],
		],
	],
]);
family("logical", [
	['=IF(A1>0,"y",1/0)', "y"],
	["=IF(FALSE,1)", false],
	["=IFS(FALSE,1,TRUE,2)", 2],
	["=IFS(FALSE,1)", "#N/A"],
	['=SWITCH(2,1,"a",2,"b")', "b"],
	['=IFERROR(1/0,"e")', "e"],
	["=IFNA(1/0,5)", "#DIV/0!"],
	["=AND(TRUE,1/0)", "#DIV/0!"],
	["=XOR(TRUE,TRUE)", false],
	['=N("ssc:bar")=0', true],
	["=ERROR.TYPE(NA())", 7],
]);
family("math and statistics", [
	["=SUM(A:A)", 15],
	["=SUM(A2:A)", 14],
	["=AVERAGE(B1:B5)", "#DIV/0!"],
	["=ROUND(1.005,2)", 1.01],
	["=ROUND(-2.5)", -3],
	["=MOD(-7,3)", 2],
	["=CEILING(23.25,0.1)", 23.3],
	["=SUMPRODUCT((A1:A5>2)*A1:A5)", 12],
	["=PERCENTILE(A1:A5,1/4)", 2],
	["=RANK(4,A1:A5)", 2],
	["=FORECAST(6,A1:A5,A1:A5)", 6],
	["=COUNTBLANK(B1:B10)", 6],
]);
family("criteria", [
	['=COUNTIF(A1:A5,">=3")', 3],
	['=COUNTIF(B1:B5,"a")', 2],
	['=COUNTIF(B1:B5,"<>a")', 3],
	['=COUNTIF(B1:B5,"?")', 4],
	['=SUMIFS(A1:A5,B1:B5,"a",A1:A5,">1")', 3],
	['=AVERAGEIFS(A1:A5,B1:B5,"zz")', "#DIV/0!"],
]);
family("text", [
	['=TEXT(256/1000,"0.0%")', "25.6%"],
	['=SPLIT("a,b,3",",")', [["a", "b", 3]]],
	['=TEXTJOIN(",",TRUE,B1:B5)', "a,b,A,c"],
	['=SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
	['=REGEXEXTRACT("k-12","\\d+")', "12"],
	['=REGEXMATCH(5,"5")', "#VALUE!"],
	['=REPT("█",3)', "███"],
	['=PROPER("run rate")', "Run Rate"],
]);
family("dates, on 2026-03-14", [
	['=TEXT(TODAY(),"yyyy-mm-dd")', "2026-03-14"],
	['=TEXT(EDATE(DATE(2026,1,31),1),"yyyy-mm-dd")', "2026-02-28"],
	['=DATEVALUE("2026-03-14")-TODAY()', 0],
	['=DATEVALUE("soon")', "#VALUE!"],
	["=NETWORKDAYS(DATE(2026,3,1),DATE(2026,3,31))", 22],
	["=WEEKNUM(DATE(2026,1,1),21)", 1],
	["=HOUR(NOW())", 18],
]);
family("lookup", [
	["=VLOOKUP(3,A1:B5,2,FALSE)", "A"],
	["=VLOOKUP(3.5,A1:B5,2)", "A"],
	['=MATCH("A",B1:B5,0)', 1],
	['=XLOOKUP("c",B1:B5,A1:A5)', 4],
	['=XLOOKUP("q",B1:B5,A1:A5,"none")', "none"],
	["=INDEX(A1:B5,2,2)", "b"],
	["=SUM(OFFSET(A1,1,0,2,1))", 5],
	["=SUM(A1:INDEX(A1:A5,3))", 6],
	["=SUM(INDEX(A1:A5,2):INDEX(A1:A5,4))", 9],
	["=ROWS(INDEX(A1:B5,4,2):A2)", 3],
	["=SUM(A1:SUM(1,2))", "#VALUE!"],
	['=INDIRECT("A"&2)', 2],
	["=ADDRESS(1,28)", "$AB$1"],
]);
family("arrays", [
	["=ARRAYFORMULA(A1:A2*2)", [[2], [4]]],
	["=FILTER(A1:A5,A1:A5>3)", [[4], [5]]],
	["=FILTER(A1:A5,A1:A5>9)", "#N/A"],
	["=SORT(A1:A3,1,FALSE)", [[3], [2], [1]]],
	[
		"=SEQUENCE(2,2)",
		[
			[1, 2],
			[3, 4],
		],
	],
	["=LET(x,2,y,x*3,x+y)", 8],
	["=TRANSPOSE(A1:A2)", [[1, 2]]],
]);

test("SPARKLINE carries data and options", () => {
	expect(
		compute('=SPARKLINE(A1:A2,{"charttype","bar";"max",10})', ROWS),
	).toEqual({
		sparkline: { type: "bar", data: [[1], [2]], options: { max: 10 } },
	});
});
test("a range where one value is asked for gives the cell of the formula's own row", () => {
	const here = { sheet: "Data", row: 2, column: 9 };
	expect(compute("=A1:A5*2", ROWS, { here })).toBe(6);
	expect(compute("=A1:A5*2", ROWS)).toBe("#VALUE!");
});
