/**
 * The functions that the add-on writes into sheets, each by the examples of public documentation: what they come to is taken from the page
 * named, on its data. M stands for support.microsoft.com (article of that function), G for support.google.com/docs (help page of that
 * function), E for ECMA-376 part 1, 18.17.7.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { FUNCTIONS } from "../../../../host/core/formula/functions/all";
import { NA, REF } from "../../../../host/core/formula/values";
import { compute, type Rows } from "./sheet";

interface Documented {
	page: string;
	rows?: Rows;
	cases: [formula: string, expected: unknown][];
}

const FRUIT: Rows = [
	["Data", "Data"],
	["apples", 32],
	["oranges", 54],
	["peaches", 75],
	["apples", 86],
];
const PRICES: Rows = [
	["Fruit", "Place", "Kilos", "Box", "Price"],
	["Banana", "North", 4, 1, 2],
	["Apple", "South", 6, 2, 3],
	["Cherry", "North", 1, 3, 5],
	["Lemon", "East", 2, 4, 4],
	["Pear", "West", 3, 5, 6],
	["Plum", "West", 5, 6, 7],
];
const QUOTAS: Rows = [
	["Salesperson", "Q1", "Q2", "Q3"],
	["Davidoski", "Yes", "No", "No"],
	["Burke", "Yes", "Yes", "No"],
	["Sundaram", "Yes", "Yes", "Yes"],
	["Levitan", "No", "Yes", "Yes"],
];
const SOLD: Rows = [
	["Quantity Sold", "Product", "Salesperson"],
	[5, "Apples", "Tom"],
	[4, "Apples", "Sarah"],
	[15, "Artichokes", "Tom"],
	[3, "Artichokes", "Sarah"],
	[22, "Bananas", "Tom"],
	[12, "Bananas", "Sarah"],
	[10, "Carrots", "Tom"],
	[33, "Carrots", "Sarah"],
];
const TENS: Rows = [["Data"], [10], [7], [9], [27], [2]];
const KINDS: Rows = [["Data"], ["Gold"], ["Region1"], [REF], [330.92], [NA]];

const DOCUMENTED: Record<string, Documented[]> = {
	AND: [
		{
			page: "M AND function",
			rows: [[], [50], [100]],
			cases: [
				["=AND(A2>1,A2<100)", true],
				['=IF(AND(A2<A3,A2<100),A2,"The value is out of range")', 50],
				[
					'=IF(AND(A3>1,A3<100),A3,"The value is out of range")',
					"The value is out of range",
				],
				// "If the specified range contains no logical values, AND returns #VALUE!."
				["=AND(C1:C3)", "#VALUE!"],
			],
		},
	],
	OR: [
		{
			page: "M OR function",
			rows: [[], [50], [100]],
			cases: [
				["=OR(A2>1,A2<100)", true],
				['=IF(OR(A2>1,A2<100),A3,"The value is out of range")', 100],
				[
					'=IF(OR(A2<0,A2>50),A2,"The value is out of range")',
					"The value is out of range",
				],
			],
		},
	],
	NOT: [
		{
			page: "M NOT function",
			rows: [[], [50], [100]],
			cases: [
				["=NOT(A2>100)", true],
				[
					'=IF(AND(NOT(A2>1),NOT(A2<100)),A2,"The value is out of range")',
					"The value is out of range",
				],
				['=IF(OR(NOT(A3<0),NOT(A3>50)),A3,"The value is out of range")', 100],
			],
		},
	],
	IF: [
		{
			page: "M IF function",
			rows: [
				["Expense", "Budget", "Actual"],
				["Catering", 500, 700],
				["Venue", 700, 600],
			],
			cases: [
				['=IF(C2>B2,"Over Budget","Within Budget")', "Over Budget"],
				['=IF(C3>B3,"Over Budget","Within Budget")', "Within Budget"],
				["=IF(C2>B2,C2-B2,0)", 200],
				['=IF(C2="Yes",1,2)', 2],
			],
		},
	],
	IFERROR: [
		{
			page: "M IFERROR function",
			rows: [
				["Quota", "Units Sold"],
				[210, 35],
				[55, 0],
				[null, 23],
			],
			cases: [
				['=IFERROR(A2/B2,"Error in calculation")', 6],
				['=IFERROR(A3/B3,"Error in calculation")', "Error in calculation"],
				['=IFERROR(A4/B4,"Error in calculation")', 0],
			],
		},
		{
			page: "G IFERROR: a blank if the second argument is absent",
			cases: [['=IFERROR(1/0)&"x"', "x"]],
		},
	],
	COUNTIF: [
		{
			page: "M COUNTIF function",
			rows: FRUIT,
			cases: [
				['=COUNTIF(A2:A5,"apples")', 2],
				["=COUNTIF(A2:A5,A4)", 1],
				["=COUNTIF(A2:A5,A2)+COUNTIF(A2:A5,A3)", 3],
				['=COUNTIF(B2:B5,">55")', 2],
				['=COUNTIF(B2:B5,"<>"&B4)', 3],
				['=COUNTIF(B2:B5,">=32")-COUNTIF(B2:B5,"<=85")', 1],
				['=COUNTIF(A2:A5,"*")', 4],
				['=COUNTIF(A2:A5,"?????es")', 2],
			],
		},
		{
			page: "G COUNTIF: ~ before ?, * and ~ takes them as they are",
			rows: [["a?"], ["ab"], ["a*b"], ["a~"]],
			cases: [
				['=COUNTIF(A1:A4,"a~?")', 1],
				['=COUNTIF(A1:A4,"a~*b")', 1],
				['=COUNTIF(A1:A4,"a~~")', 1],
				['=COUNTIF(A1:A4,"a*")', 4],
			],
		},
	],
	COUNTIFS: [
		{
			page: "M COUNTIFS function",
			rows: QUOTAS,
			cases: [
				['=COUNTIFS(B2:D2,"=Yes")', 1],
				['=COUNTIFS(B2:B5,"=Yes",C2:C5,"=Yes")', 2],
				['=COUNTIFS(B5:D5,"=Yes",B3:D3,"=Yes")', 1],
			],
		},
		{
			page: "M COUNTIFS function, numbers and days",
			rows: [
				["Data", "Data"],
				[1, 40664],
				[2, 40665],
				[3, 40666],
				[4, 40667],
				[5, 40668],
				[6, 40669],
			],
			cases: [
				['=COUNTIFS(A2:A7,"<6",A2:A7,">1")', 4],
				['=COUNTIFS(A2:A7,"<5",B2:B7,"<5/3/2011")', 2],
				['=COUNTIFS(A2:A7,"<"&A6,B2:B7,"<"&B4)', 2],
			],
		},
	],
	SUMIFS: [
		{
			page: "M SUMIFS function",
			rows: SOLD,
			cases: [
				['=SUMIFS(A2:A9,B2:B9,"=A*",C2:C9,"Tom")', 20],
				['=SUMIFS(A2:A9,B2:B9,"<>Bananas",C2:C9,"Tom")', 30],
			],
		},
	],
	SUM: [
		{
			page: "M SUM function",
			rows: [[], [-5], [15], [30], ["5"], [true]],
			cases: [
				["=SUM(3,2)", 5],
				['=SUM("5",15,TRUE)', 21],
				["=SUM(A2:A4)", 40],
				["=SUM(A2:A4,15)", 55],
				["=SUM(A5,A6,2)", 2],
			],
		},
	],
	SUMPRODUCT: [
		{
			page: "E SUMPRODUCT, and M SUMPRODUCT function of Excel 2010",
			rows: [
				[3, 4, 2, 7],
				[8, 6, 6, 7],
				[1, 9, 5, 3],
			],
			cases: [["=SUMPRODUCT(A1:B3,C1:D3)", 156]],
		},
		{
			page: "M SUMPRODUCT function: other than numbers counts as zero, sizes must be equal",
			rows: [
				["x", 2],
				[3, 4],
			],
			cases: [
				["=SUMPRODUCT(A1:A2,B1:B2)", 12],
				["=SUMPRODUCT(A1:A2,B1:B1)", "#VALUE!"],
				["=SUMPRODUCT(--(B1:B2>2))", 1],
			],
		},
	],
	MAX: [
		{
			page: "M MAX function",
			rows: TENS,
			cases: [
				["=MAX(A2:A6)", 27],
				["=MAX(A2:A6,30)", 30],
				["=MAX(B2:B6)", 0],
			],
		},
	],
	MIN: [
		{
			page: "M MIN function",
			rows: TENS,
			cases: [
				["=MIN(A2:A6)", 2],
				["=MIN(A2:A6,0)", 0],
				["=MIN(B2:B6)", 0],
			],
		},
	],
	INT: [
		{
			page: "M INT function",
			rows: [[], [19.5]],
			cases: [
				["=INT(8.9)", 8],
				["=INT(-8.9)", -9],
				["=A2-INT(A2)", 0.5],
			],
		},
	],
	ROUND: [
		{
			page: "M ROUND function",
			cases: [
				["=ROUND(2.15,1)", 2.2],
				["=ROUND(2.149,1)", 2.1],
				["=ROUND(-1.475,2)", -1.48],
				["=ROUND(21.5,-1)", 20],
				["=ROUND(626.3,-3)", 1000],
				["=ROUND(1.98,-1)", 0],
				["=ROUND(-50.55,-2)", -100],
			],
		},
	],
	ISNUMBER: [
		{
			page: "M IS functions",
			rows: KINDS,
			cases: [
				["=ISNUMBER(4)", true],
				["=ISNUMBER(A5)", true],
				["=ISNUMBER(A2)", false],
				['=ISNUMBER("19")', false],
			],
		},
	],
	ISLOGICAL: [
		{
			page: "M IS functions",
			cases: [
				["=ISLOGICAL(TRUE)", true],
				['=ISLOGICAL("TRUE")', false],
			],
		},
	],
	ISERROR: [
		{
			page: "M IS functions",
			rows: KINDS,
			cases: [
				["=ISERROR(A6)", true],
				["=ISERROR(A4)", true],
				["=ISERROR(A2)", false],
			],
		},
	],
	N: [
		{
			page: "M N function",
			rows: [["Data"], [7], ["Even"], [true], [40650]],
			cases: [
				["=N(A2)", 7],
				["=N(A3)", 0],
				["=N(A4)", 1],
				["=N(A5)", 40650],
				['=N("7")', 0],
			],
		},
	],
	TODAY: [
		{
			page: "M TODAY function, on 2026-03-14",
			cases: [
				["=TODAY()", 46095],
				["=TODAY()+5", 46100],
				["=DAY(TODAY())", 14],
				["=MONTH(TODAY())", 3],
				["=YEAR(TODAY())-1963", 63],
			],
		},
	],
	MATCH: [
		{
			page: "M MATCH function",
			rows: [
				["Product", "Count"],
				["Bananas", 25],
				["Oranges", 38],
				["Apples", 40],
				["Pears", 41],
			],
			cases: [
				["=MATCH(39,B2:B5,1)", 2],
				["=MATCH(41,B2:B5,0)", 4],
				["=MATCH(40,B2:B5,-1)", "#N/A"],
			],
		},
	],
	INDEX: [
		{
			page: "M INDEX function",
			rows: [
				["Data", "Data"],
				["Apples", "Lemons"],
				["Bananas", "Pears"],
			],
			cases: [
				["=INDEX(A2:B3,2,2)", "Pears"],
				["=INDEX(A2:B3,2,1)", "Bananas"],
				["=INDEX({1,2;3,4},0,2)", [[2], [4]]],
				["=INDEX(A2:B3,3,1)", "#REF!"],
			],
		},
		{
			page: "M INDEX function, reference form",
			rows: [
				["Fruit", "Price", "Count"],
				["Apples", 0.69, 40],
				["Bananas", 0.34, 38],
				["Lemons", 0.55, 15],
				["Oranges", 0.25, 25],
				["Pears", 0.59, 40],
			],
			cases: [
				["=INDEX(A2:C6,2,3)", 38],
				["=SUM(B2:INDEX(A2:C6,5,2))", 2.42],
			],
		},
	],
	EXACT: [
		{
			page: "M EXACT function",
			rows: [[], ["word", "word"], ["Word", "word"], ["w ord", "word"]],
			cases: [
				["=EXACT(A2,B2)", true],
				["=EXACT(A3,B3)", false],
				["=EXACT(A4,B4)", false],
			],
		},
	],
	MID: [
		{
			page: "M MID function",
			rows: [["Data"], ["Fluid Flow"]],
			cases: [
				["=MID(A2,1,5)", "Fluid"],
				["=MID(A2,7,20)", "Flow"],
				["=MID(A2,20,5)", ""],
				["=MID(A2,0,5)", "#VALUE!"],
				["=MID(A2,1,-1)", "#VALUE!"],
			],
		},
	],
	REPT: [
		{
			page: "M REPT function",
			cases: [
				['=REPT("*-",3)', "*-*-*-"],
				['=REPT("-",10)', "----------"],
				['=REPT("x",0)', ""],
				['=REPT("x",2.9)', "xx"],
			],
		},
	],
	TRIM: [
		{
			page: "M TRIM function",
			cases: [['=TRIM(" First Quarter Earnings ")', "First Quarter Earnings"]],
		},
		{
			page: "G TRIM: leading, trailing and repeated spaces",
			cases: [['=TRIM("  lorem   ipsum ")', "lorem ipsum"]],
		},
	],
	TEXT: [
		{
			page: "M TEXT function",
			cases: [
				['=TEXT(1234.567,"$#,##0.00")', "$1,234.57"],
				['=TEXT(0.285,"0.0%")', "28.5%"],
				['=TEXT(12200000,"0.00E+00")', "1.22E+07"],
				['=TEXT(1234,"0000000")', "0001234"],
				['=TEXT(4.34,"# ?/?")', "4 1/3"],
				['=TRIM(TEXT(0.34,"# ?/?"))', "1/3"],
				['=TEXT(12200000,"#,###.0,")', "12,200.0"],
				['=TEXT(DATE(2012,3,14),"MM/DD/YY")', "03/14/12"],
			],
		},
		{
			page: "E TEXT",
			cases: [['=TEXT(1234.567,"$0.00")', "$1234.57"]],
		},
	],
	ARRAYFORMULA: [
		{
			page: "G ARRAYFORMULA: SUM(IF(A1:A10>5, A1:A10, 0)) of a whole range",
			rows: [[3], [6], [9]],
			cases: [["=ARRAYFORMULA(SUM(IF(A1:A3>5,A1:A3,0)))", 15]],
		},
	],
	CHOOSE: [
		{
			page: "M CHOOSE function",
			rows: [
				["Value 1", "Value 2"],
				["1st", "Nails"],
				["2nd", "Screws"],
				["3rd", "Nuts"],
				["Finished", "Bolts"],
			],
			cases: [
				["=CHOOSE(2,A2,A3,A4,A5)", "2nd"],
				["=CHOOSE(4,B2,B3,B4,B5)", "Bolts"],
				['=CHOOSE(3,"Wide",115,"world",8)', "world"],
			],
		},
	],
	COLUMN: [{ page: "M COLUMN function", cases: [["=COLUMN(B6)", 2]] }],
	COUNT: [
		{
			page: "M COUNT function",
			rows: [["Data"], [39790], [], [19], [22.24], [true], ["#DIV/0!"]],
			cases: [
				["=COUNT(A2:A7)", 3],
				["=COUNT(A5:A7)", 1],
				["=COUNT(A2:A7,2)", 4],
			],
		},
	],
	DATE: [
		{
			page: "M DATE function",
			cases: [
				['=TEXT(DATE(2008,14,2),"yyyy-mm-dd")', "2009-02-02"],
				['=TEXT(DATE(2008,-3,2),"yyyy-mm-dd")', "2007-09-02"],
				['=TEXT(DATE(2008,1,35),"yyyy-mm-dd")', "2008-02-04"],
				['=TEXT(DATE(2008,1,-15),"yyyy-mm-dd")', "2007-12-16"],
			],
		},
	],
	YEAR: [
		{
			page: "M YEAR function: 7/5/2008 and 7/5/2010",
			rows: [[], [], [39634], [40364]],
			cases: [
				["=YEAR(A3)", 2008],
				["=YEAR(A4)", 2010],
			],
		},
	],
	MONTH: [
		{
			page: "M MONTH function: 15-Apr-11",
			rows: [["Date"], [40648]],
			cases: [["=MONTH(A2)", 4]],
		},
	],
	FILTER: [
		{
			page: "G FILTER: rows that meet the condition, #N/A where none does",
			rows: [
				[3, "a"],
				[6, "b"],
				[9, "c"],
			],
			cases: [
				["=SUM(FILTER(A1:A3,A1:A3>5))", 15],
				['=JOIN("",FILTER(B1:B3,A1:A3>5))', "bc"],
				["=FILTER(A1:A3,A1:A3>10)", "#N/A"],
			],
		},
	],
	MOD: [
		{
			page: "M MOD function: the result has the sign of the divisor",
			cases: [
				["=MOD(3,2)", 1],
				["=MOD(-3,2)", 1],
				["=MOD(3,-2)", -1],
				["=MOD(-3,-2)", -1],
			],
		},
	],
	NA: [{ page: "M NA function", cases: [["=NA()", "#N/A"]] }],
	OFFSET: [
		{
			page: "M OFFSET function",
			rows: [[], [], [], [], [], [null, 4, 10], [null, 8, 3], [null, 3, 6]],
			cases: [
				["=OFFSET(D3,3,-2,1,1)", 4],
				["=SUM(OFFSET(D3:F5,3,-2,3,3))", 34],
				["=OFFSET(D3,-3,-3)", "#REF!"],
			],
		},
	],
	ROW: [{ page: "M ROW function", cases: [["=ROW(C10)", 10]] }],
	SIGN: [
		{
			page: "M SIGN function",
			cases: [
				["=SIGN(10)", 1],
				["=SIGN(4-4)", 0],
				["=SIGN(-0.00001)", -1],
			],
		},
	],
	SORT: [
		{
			page: "G SORT: by a column, ascending where TRUE",
			rows: [[9], [3], [6]],
			cases: [
				["=INDEX(SORT(A1:A3,1,TRUE),1)", 3],
				["=INDEX(SORT(A1:A3,1,FALSE),1)", 9],
			],
		},
	],
	SUBSTITUTE: [
		{
			page: "M SUBSTITUTE function",
			rows: [
				["Data"],
				["Sales Data"],
				["Quarter 1, 2008"],
				["Quarter 1, 2011"],
			],
			cases: [
				['=SUBSTITUTE(A2,"Sales","Cost")', "Cost Data"],
				['=SUBSTITUTE(A3,"1","2",1)', "Quarter 2, 2008"],
				['=SUBSTITUTE(A4,"1","2",3)', "Quarter 1, 2012"],
			],
		},
	],
	AVERAGEIFS: [
		{
			page: "M AVERAGEIFS function",
			rows: [
				["Student", "First Quiz", "Second Quiz", "Final Exam"],
				["Emilio", 75, 85, 87],
				["Julie", 94, 80, 88],
				["Hans", 86, 93, "Incomplete"],
				["Frederique", "Incomplete", 75, 75],
			],
			cases: [
				['=AVERAGEIFS(B2:B5,B2:B5,">70",B2:B5,"<90")', 80.5],
				['=AVERAGEIFS(D2:D5,D2:D5,"<>Incomplete",D2:D5,">80")', 87.5],
			],
		},
	],
	MAXIFS: [
		{
			page: "M MAXIFS function",
			rows: [
				["Grade", "Weight"],
				[89, 1],
				[93, 2],
				[96, 2],
				[85, 3],
				[91, 1],
				[88, 1],
			],
			cases: [["=MAXIFS(A2:A7,B2:B7,1)", 91]],
		},
	],
	SMALL: [
		{
			page: "M SMALL function",
			rows: [
				["Data", "Data"],
				[3, 1],
				[4, 4],
				[5, 8],
				[2, 3],
				[3, 7],
				[4, 12],
				[6, 54],
				[4, 8],
				[7, 23],
			],
			cases: [
				["=SMALL(A2:A10,4)", 4],
				["=SMALL(B2:B10,2)", 3],
			],
		},
	],
	SPARKLINE: [
		{
			page: "G SPARKLINE: the options of a range, two cells wide, and of an array",
			rows: [
				[1, 2, 3, 4, 5],
				["charttype", "column"],
				["axis", true],
			],
			cases: [
				[
					"=SPARKLINE(A1:E1)",
					{ sparkline: { type: "line", data: [[1, 2, 3, 4, 5]], options: {} } },
				],
				[
					'=SPARKLINE(A1:E1,{"charttype","bar";"max",40})',
					{
						sparkline: {
							type: "bar",
							data: [[1, 2, 3, 4, 5]],
							options: { max: 40 },
						},
					},
				],
				[
					"=SPARKLINE(A1:E1,A2:B3)",
					{
						sparkline: {
							type: "column",
							data: [[1, 2, 3, 4, 5]],
							options: { axis: true },
						},
					},
				],
			],
		},
	],
	SPLIT: [
		{
			page: "G SPLIT: sample usage",
			cases: [
				['=SPLIT("1,2,3",",")', [[1, 2, 3]]],
				['=SPLIT("Alas, poor Yorick"," ")', [["Alas,", "poor", "Yorick"]]],
			],
		},
	],
	TRANSPOSE: [
		{
			page: "G TRANSPOSE: sample usage",
			cases: [
				[
					"=TRANSPOSE({1,2;3,4;5,6})",
					[
						[1, 3, 5],
						[2, 4, 6],
					],
				],
			],
		},
	],
	UPPER: [
		{
			page: "M UPPER function",
			rows: [["Data"], ["total"], ["Yield"]],
			cases: [
				["=UPPER(A2)", "TOTAL"],
				["=UPPER(A3)", "YIELD"],
			],
		},
	],
	XLOOKUP: [
		{
			page: "G XLOOKUP",
			rows: PRICES,
			cases: [
				['=XLOOKUP("Apple",A2:A,E2:E)', 3],
				['=XLOOKUP("Apple",A2:A,E2:E)=VLOOKUP("Apple",A2:E,5,FALSE)', true],
				['=XLOOKUP("Price",A1:E1,A6:E6)=HLOOKUP("Price",A1:E6,6,FALSE)', true],
				["=XLOOKUP(5,E2:E7,A2:A7)", "Cherry"],
				// "missing_value: OPTIONAL, #N/A by default"; "match_mode: OPTIONAL, 0 by default, an exact match; 2, a wildcard match".
				['=XLOOKUP("Fig",A2:A,E2:E)', "#N/A"],
				['=XLOOKUP("Fig",A2:A,E2:E,"none")', "none"],
				['=XLOOKUP("App*",A2:A,E2:E)', "#N/A"],
				['=XLOOKUP("App*",A2:A,E2:E,"none",2)', 3],
			],
		},
	],
};

/** Names of functions in the formulas of `src/scorecard`, whose templates are the only place they stand in. */
function functionsWritten(): string[] {
	const folder = join(__dirname, "../../../../src/scorecard");
	const names = new Set<string>();
	for (const file of readdirSync(folder)) {
		const source = readFileSync(join(folder, file), "utf8");
		for (const [, name = ""] of source.matchAll(/\b([A-Z][A-Z.]*)\(/g))
			if (name in FUNCTIONS) names.add(name);
	}
	return [...names].sort();
}

test("every function that the add-on writes has documented examples", () => {
	const written = functionsWritten();
	expect(written.length).toBeGreaterThan(20);
	expect(written.filter((name) => !(name in DOCUMENTED))).toEqual([]);
});

describe.each(Object.entries(DOCUMENTED))("%s", (_, pages) => {
	describe.each(pages)("$page", ({ rows, cases }) => {
		test.each(cases)("%s", (formula, expected) => {
			const result = compute(formula, rows);
			if (typeof expected === "number") expect(result).toBeCloseTo(expected, 9);
			else expect(result).toEqual(expected);
		});
	});
});
