import { NUMBERS } from "./data";

/** Operands of every kind: numbers, numbers as text, blanks, truths, text, days, errors. */
const OPERANDS =
	'3 -2 0 2.5 "5" "abc" "" "10%" TRUE FALSE E6 F7 C7 G1 A1 H1 K2 "2026-03-01" "1,234" " 7 "'.split(
		/ (?=(?:[^"]*"[^"]*")*[^"]*$)/,
	);

export const operators = [
	...["+", "-", "*", "/", "^", "&", "=", "<>", "<", "<=", ">", ">="].flatMap(
		(operator) =>
			OPERANDS.flatMap((left, index) =>
				OPERANDS.filter((_, at) => at % 3 === index % 3).map(
					(right) => `=${left}${operator}${right}`,
				),
			),
	),
	...NUMBERS.flatMap((number) => [
		`=-${number}`,
		`=--${number}`,
		`=+${number}`,
		`=(${number})%`,
		`=-(${number})^2`,
		`=(${number})*3-2/4`,
	]),
	"=2^3^2",
	"=2^-1",
	"=-2^2",
	"=-(2^2)",
	"=1-2-3",
	"=8/4/2",
	"=2+3*4^2",
	"=(2+3)*4",
	"=10%%",
	"=5%*200",
	"=1=1=TRUE",
	"=1&2+3",
	'="a"&"b"="ab"',
	"=1+2=3",
	'=TRUE&""',
	'=1/3&""',
	"=0.1+0.2=0.3",
	"=1e3",
	"=.5+1.",
	'="a""b"',
	"=A1&B1&C1",
	"=E6=0",
	'=E6=""',
	"=E6=FALSE",
	"=F7=0",
	'=F7=""',
	"=(30-50)/(10-50)",
	"=ROUND((E1-C1)/(D1-C1),4)",
];
