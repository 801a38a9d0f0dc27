import { DIV0, NA, type Scalar } from "../../../../../host/core/formula/values";

/**
 * The sheet that the formulas work on: a small scorecard with what people's sheets hold, blanks, numbers as text, errors, signs that are
 * wildcards, Chinese and emoji among it.
 * name, department, baseline, target, actual, weight, done, due, rising, falling, errors
 */
export const ROWS: Scalar[][] = [
	["Alpha", "Sales", 100, 120, 110, 1, true, 46023, 1, 9, 4],
	["Beta", "Sales", 0.7, 0.85, 0.8, 2, false, 46054, 3, 7, NA],
	["Gamma", "Ops", 50, 10, 30, null, true, 46081, 3, 5, 6],
	["delta", "Ops", -5, 5, 0, 3.5, false, null, 5, 3, DIV0],
	["Eps*", "R&D", 21, 42, 30.5, 0, true, 46203, 7, 3, 8],
	["Zeta", null, null, 95, null, 1, null, "2026-07-15", 9, 1, null],
	["王小明", "業務", "12", 30, "n/a", "", "TRUE", 46387.75, 11, -1, 2],
	["📦 box", "業務", 0, 0.5, true, 4, 0, 1, 13, -4, 1],
];

/** Numbers as they are written in a formula, the halves and edges of rounding among them. */
export const NUMBERS =
	"0 1 -1 2.5 -2.5 0.5 -0.5 1.5 -1.5 0.05 -0.05 1.005 -1.005 2.675 1234.5678 -1234.5678 0.1+0.2 1e10 1e-5 99.995 -99.995 150 -150 E3 C6 C4".split(
		" ",
	);

export const RANGES =
	"C1:C6 D1:D8 E1:E6 F1:F8 A1:G8 A1:A8 C7:C8 F6:F7 H1:H8 C6:C6 B5:B7".split(
		" ",
	);

/** Criteria of COUNTIF and its family, as they stand in a formula. */
export const CRITERIA = [
	'">0"',
	'">=10"',
	'"<5"',
	'"<=0.85"',
	'"=5"',
	'"<>5"',
	'"<>Ops"',
	'"Sales"',
	'"sales"',
	'"=Ops"',
	'"s*"',
	'"*s"',
	'"*a*"',
	'"?ps"',
	'"????"',
	'"?*"',
	'"*"',
	'"Eps~*"',
	'"zzz"',
	'"業務"',
	'"業*"',
	'"??"',
	'"王*"',
	'">C"',
	"10",
	"5",
	"0",
	"0.85",
	"TRUE",
	"FALSE",
	'"TRUE"',
	'"5"',
	'"-5"',
	'"12"',
	"12",
	"C7",
	'"2026-07-15"',
	'"=12"',
	'"<>12"',
	"A3",
	"B1",
	"C4",
	'"<>"',
	'"="',
	'""',
	'"<>*"',
	'">="&D4',
	'"<"&DATE(2026,3,1)',
	'">="&DATE(2026,7,1)',
	"DATE(2026,1,1)",
	'"2026-01-01"',
	'">2026-03-01"',
	'"10%"',
];

/** Every name with every list of arguments. */
export function across(names: string, args: readonly string[]): string[] {
	return names
		.split(" ")
		.flatMap((name) => args.map((arg) => `=${name}(${arg})`));
}

/** Every pair of the two lists. */
export function pairs(
	one: readonly string[],
	other: readonly string[],
): string[] {
	return one.flatMap((a) => other.map((b) => `${a},${b}`));
}
