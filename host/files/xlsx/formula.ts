/** Formulas as files hold them, and as they are typed. A file writes them without `=`, with `,` and a decimal point. */
import {
	type Ast,
	FormulaSyntaxError,
	parseFormula,
	printFormula,
	translateFormula,
} from "../../core/formula";
import { mapChildren } from "../../core/formula/ast";
import { LAST_ROW } from "./area";

/** Locale whose formulas are written as a file writes them. */
const FILE_LOCALE = "en_US";

/** Functions that came after the format and bear a prefix in files ([MS-XLSX] 2.2.2). */
const LATER = new Set(
	`BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS CONCAT COVARIANCE.P COVARIANCE.S DAYS DROP EXPAND FLOOR.MATH FORECAST.LINEAR
	HSTACK IFNA IFS ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.SNGL NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC
	QUARTILE.INC RANK.AVG RANK.EQ REDUCE SCAN SEQUENCE STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TOCOL TOROW UNICHAR
	UNICODE UNIQUE VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR`.split(
		/\s+/,
	),
);
const LATER_STILL = new Set(["FILTER", "SORT"]);

/** Functions that Sheets has and Excel has not, or has with other arguments. */
const SHEETS_ONLY =
	/^(ARRAY_CONSTRAIN|COUNTUNIQUE|COUNTUNIQUEIFS|FLATTEN|GOOGLEFINANCE|GOOGLETRANSLATE|IMAGE|IMPORT\w+|ISBETWEEN|ISDATE|ISEMAIL|ISURL|JOIN|QUERY|REGEX\w+|SORTN|SPARKLINE|SPLIT|TO_\w+)$/;

/**
 * A formula of a file as it is typed: with `=`, without the prefixes of newer functions, and with ranges that end at the last row left
 * open. Undefined for one that Sheets cannot read.
 */
export function formulaText(formula: string): string | undefined {
	const text = `=${formula
		.replace(/^=/, "")
		.replace(/_xl(?:fn|ws|pm|udf)\./gi, "")
		.replace(
			/(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})\$?1048576(?!\d)/g,
			(_, open) => open,
		)}`;
	return canRead(text) ? text : undefined;
}

/** Whether a text with `=` is a formula. */
export function canRead(text: string, locale = FILE_LOCALE): boolean {
	return treeOf(text, locale) !== undefined;
}

/** The same formula in a cell so many rows below and columns to the right. */
export function movedFormula(
	text: string,
	rows: number,
	columns: number,
): string {
	const tree = treeOf(text);
	return tree
		? printFormula(translateFormula(tree, rows, columns), FILE_LOCALE)
		: text;
}

/** Whether it reads another file (`[1]Plan!A1`), which is not there. */
export function readsOtherFile(formula: string): boolean {
	return /\[\d+\][^\]]*!/.test(formula);
}

/** Excel takes no longer formula. */
const LONGEST = 8192;

export interface FileFormula {
	/** Without `=`. */
	text: string;
	/** It works on arrays, and must be marked so. */
	isArray: boolean;
}

/**
 * A formula of a workbook as a file holds it; undefined where Excel has no such formula, or none so long.
 * @param locale of the workbook it is written in
 */
export function fileFormula(
	text: string,
	locale: string,
): FileFormula | undefined {
	const tree = treeOf(text, locale);
	if (!tree) return undefined;
	const found = { isArray: false, isForeign: false };
	const written = forFile(tree, new Set(), found);
	// Printed anew even where nothing is other: Sheets takes `;` between arguments in every locale, a file does not.
	const whole = printFormula(written, FILE_LOCALE);
	return found.isForeign || whole.length > LONGEST
		? undefined
		: { text: whole.replace(/^=/, ""), isArray: found.isArray };
}

function forFile(
	ast: Ast,
	variables: ReadonlySet<string>,
	found: { isArray: boolean; isForeign: boolean },
): Ast {
	const inner = (child: Ast) => forFile(child, variables, found);
	if (ast.kind === "reference") {
		const { top, bottom, left, right } = ast.reference;
		// Files know no range without an end.
		if (!top || bottom || !left || !right) return ast;
		const end = { index: LAST_ROW, fixed: top.fixed };
		return { ...ast, reference: { ...ast.reference, bottom: end } };
	}
	if (ast.kind === "name" && variables.has(ast.name.toLowerCase()))
		return { ...ast, name: `_xlpm.${ast.name}` };
	if (ast.kind !== "call") return mapChildren(ast, inner);
	if (ast.name === "ARRAYFORMULA" && ast.args[0]) {
		found.isArray = true;
		return inner(ast.args[0]);
	}
	if (SHEETS_ONLY.test(ast.name)) found.isForeign = true;
	const later = LATER.has(ast.name);
	if (!later && !LATER_STILL.has(ast.name)) return mapChildren(ast, inner);
	const scope = ast.name === "LET" ? withNames(variables, ast.args) : variables;
	return {
		...ast,
		name: `_xlfn.${later ? "" : "_xlws."}${ast.name}`,
		args: ast.args.map((arg) => forFile(arg, scope, found)),
	};
}

function withNames(
	variables: ReadonlySet<string>,
	args: readonly Ast[],
): ReadonlySet<string> {
	const names = args.flatMap((arg, index) =>
		index % 2 === 0 && index < args.length - 1 && arg.kind === "name"
			? [arg.name.toLowerCase()]
			: [],
	);
	return new Set([...variables, ...names]);
}

function treeOf(text: string, locale = FILE_LOCALE): Ast | undefined {
	try {
		return parseFormula(text, locale);
	} catch (error) {
		if (error instanceof FormulaSyntaxError) return undefined;
		throw error;
	}
}
