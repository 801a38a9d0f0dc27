import type { LocaleFacts } from "../format";
import { type Ast, type Reference, translateReference } from "../formula";
import type { Formula } from "./formula";
import type { SheetModel } from "./sheet";

const DAYS = /^(TODAY|DATE|EDATE|EOMONTH|WORKDAY|DATEVALUE|TO_DATE)$/i;
/** Functions whose result looks like their first argument that has a look. */
const PASSING =
	/^(MIN|MAX|SUM|AVERAGE|MEDIAN|ROUND|ABS|IF|IFS|IFERROR|IFNA|INDEX|VLOOKUP|XLOOKUP|LOOKUP|FILTER|SORT|UNIQUE|ARRAYFORMULA|CHOOSE|SWITCH|COALESCE|LET|MINIFS|MAXIFS|LARGE|SMALL)$/i;
/** References are followed through so many cells. */
const FARTHEST = 8;

/**
 * The number format that a formula's result takes on in a cell without one, so that `=TODAY()` and `=A1+7` show as days where A1
 * does. `""` is automatic.
 */
export function formatOfResult(
	formula: Formula,
	sheet: SheetModel,
	locale: LocaleFacts,
	distance = 0,
): string {
	const { ast } = formula.pattern;
	const ofReference = (reference: Reference) => {
		const at = translateReference(reference, formula.down, 0);
		return at && distance < FARTHEST
			? formatOfCell(at, sheet, locale, distance + 1)
			: "";
	};
	return ast ? formatOf(ast, locale, ofReference) : "";
}

function formatOf(
	ast: Ast,
	locale: LocaleFacts,
	ofReference: (reference: Reference) => string,
): string {
	const of = (node: Ast) => formatOf(node, locale, ofReference);
	switch (ast.kind) {
		case "group":
			return of(ast.inner);
		case "percent":
			return "0%";
		case "sign":
			return of(ast.operand);
		case "reference":
			return ofReference(ast.reference);
		case "call":
			if (/^NOW$/i.test(ast.name)) return `${locale.datePattern} hh:mm:ss`;
			if (DAYS.test(ast.name)) return locale.datePattern;
			if (/^TO_PERCENT$/i.test(ast.name)) return "0.00%";
			if (!PASSING.test(ast.name)) return "";
			return firstLook(
				/^IFS?$|^SWITCH$/i.test(ast.name) ? ast.args.slice(1) : ast.args,
				of,
			);
		case "binary": {
			if (ast.operator !== "+" && ast.operator !== "-") return "";
			const left = of(ast.left);
			const right = of(ast.right);
			// One day minus another is a number of days.
			return ast.operator === "-" && left && right ? "" : left || right;
		}
		default:
			return "";
	}
}

function firstLook(nodes: Ast[], of: (node: Ast) => string): string {
	for (const node of nodes) {
		const format = of(node);
		if (format) return format;
	}
	return "";
}

function formatOfCell(
	reference: Reference,
	from: SheetModel,
	locale: LocaleFacts,
	distance: number,
): string {
	const sheet =
		reference.sheet === null ? from : from.workbook.sheetNamed(reference.sheet);
	const row = reference.top?.index ?? 0;
	const column = reference.left?.index ?? 0;
	const cell = sheet?.cell(row, column);
	if (!sheet || !cell) return "";
	if (cell.format) return cell.format === "@" ? "" : cell.format;
	return cell.formula
		? formatOfResult(cell.formula, sheet, locale, distance)
		: "";
}
