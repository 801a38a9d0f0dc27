import { across, CRITERIA, pairs, RANGES } from "./data";

export const statistics = [
	...across("AVERAGE MEDIAN COUNT COUNTA STDEV.S VAR.S STDEVP VARP STDEV VAR", [
		...RANGES,
		"1,2,3,4",
		'1,"2",TRUE',
		'"x",1',
		"K1:K8",
		"C1:C6,D1:D6",
		"1,,3",
		'""',
	]),
	...across("COUNTBLANK", RANGES),
	...across(
		"LARGE SMALL",
		pairs(
			["C1:C6", "D1:D8", "I1:I8", "A1:A8"],
			["1", "2", "3", "1.5", "9", "0"],
		),
	),
	...across("RANK RANK.EQ", [
		"110,E1:E6",
		"30,E1:E6,1",
		"0,E1:E6,0",
		"3,I1:I8",
		"3,I1:I8,1",
		"99,E1:E6",
		"3,J1:J8",
	]),
	...across(
		"PERCENTILE PERCENTILE.INC",
		pairs(
			["C1:C6", "D1:D8", "I1:I8"],
			["0", "0.25", "0.5", "0.9", "1", "1.1", "-0.1"],
		),
	),
	...across(
		"QUARTILE",
		pairs(["D1:D8", "I1:I8"], ["0", "1", "2", "3", "4", "5"]),
	),
	...across("SLOPE INTERCEPT CORREL", [
		"D1:D5,C1:C5",
		"E1:E5,C1:C5",
		"I1:I8,J1:J8",
		"D1:D3,C1:C4",
		"D1:D1,C1:C1",
		"D1:D8,F1:F8",
	]),
	...across("FORECAST FORECAST.LINEAR", [
		"6,D1:D5,C1:C5",
		"0,I1:I8,J1:J8",
		"2.5,D1:D3,C1:C4",
	]),
	...across(
		"COUNTIF",
		pairs(
			["A1:A8", "B1:B8", "C1:C8", "E1:E8", "F1:F8", "G1:G8", "H1:H8"],
			CRITERIA,
		),
	),
	...across(
		"SUMIF AVERAGEIF",
		CRITERIA.flatMap((criterion) => [
			`B1:B8,${criterion},D1:D8`,
			`D1:D8,${criterion}`,
			`H1:H8,${criterion},D1:D8`,
		]),
	),
	...across(
		"SUMIFS AVERAGEIFS MAXIFS MINIFS",
		CRITERIA.flatMap((criterion) => [
			`D1:D8,B1:B8,${criterion}`,
			`E1:E8,A1:A8,${criterion},D1:D8,">=5"`,
			`D1:D8,C1:C8,${criterion},B1:B8,"<>R&D"`,
		]),
	),
	...across(
		"COUNTIFS",
		CRITERIA.flatMap((criterion) => [
			`B1:B8,${criterion},D1:D8,">=5"`,
			`D1:D8,${criterion},G1:G8,TRUE`,
			`H1:H8,${criterion},A1:A8,"?*"`,
		]),
	),
	'=COUNTIFS(A1:A8,"a*",B1:B7,"Sales")',
	'=SUMIFS(D1:D8,B1:B8,"Sales",D1:D8,">1",C1:C8,"<>0.7")',
	'=SUMIF(A1:A8,"*a",D1)',
	'=COUNTIF(A1:A8,"<=delta")',
	'=COUNTIF(C1:C8,">50%")',
	"=COUNTIF(C1:C8,C1)",
	"=COUNTIF(K1:K8,NA())",
	"=COUNTIF(K1:K8,K4)",
	"=COUNTIF(D1:D8,1/0)",
	"=COUNTIFS(K1:K8,K2)",
	"=SUMIF(K1:K8,K2,D1:D8)",
	"=SUMIFS(D1:D8,K1:K8,K4)",
	'=COUNTIF(K1:K8,">1")',
	'=SUMIF(K1:K8,">1")',
	'=COUNTIF(K1:K8,"#N/A")',
];
