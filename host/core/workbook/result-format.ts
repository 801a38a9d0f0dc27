import type { LocaleFacts } from "../format";
import { type Ast, type Reference, translateReference } from "../formula";
import { PIVOT_TABLE } from "../formula/functions/pivot";
import type { PivotData } from "../formula/pivot/data";
import type { Formula } from "./formula";
import type { SheetModel } from "./sheet";

const DAYS = /^(TODAY|DATE|EDATE|EOMONTH|WORKDAY|DATEVALUE|TO_DATE)$/i;
/** Functions whose result looks like their first argument that has a look. */
const PASSING =
	/^(MIN|MAX|SUM|AVERAGE|MEDIAN|ROUND|ABS|IF|IFS|IFERROR|IFNA|INDEX|VLOOKUP|XLOOKUP|LOOKUP|FILTER|SORT|UNIQUE|ARRAYFORMULA|CHOOSE|SWITCH|COALESCE|LET|MINIFS|MAXIFS|LARGE|SMALL)$/i;
/** References are followed through so many cells. */
const FARTHEST = 8;

/** A cell among those that an array formula fills, from its own. */
export interface Offset {
	down: number;
	right: number;
}

const ITSELF: Offset = { down: 0, right: 0 };
/** Summaries that are in the unit of what they sum up. */
const IN_KIND = /^(SUM|AVERAGE|MIN|MAX|MEDIAN)$/;

/**
 * The number format that a formula's result takes on in a cell without one, so that `=TODAY()` and `=A1+7` show as days where A1
 * does. `""` is automatic.
 */
export function formatOfResult(
	formula: Formula,
	sheet: SheetModel,
	locale: LocaleFacts,
	offset = ITSELF,
	distance = 0,
): string {
	const { ast } = formula.pattern;
	const ofReference = (reference: Reference, { down, right }: Offset) => {
		const at = translateReference(reference, formula.down, 0);
		if (!at || distance >= FARTHEST) return "";
		const row = within(at.top, at.bottom, down);
		const column = within(at.left, at.right, right);
		return formatOfCell(at.sheet, row, column, sheet, locale, distance + 1);
	};
	return ast ? formatOf(ast, locale, offset, ofReference) : "";
}

type OfReference = (reference: Reference, offset: Offset) => string;

function formatOf(
	ast: Ast,
	locale: LocaleFacts,
	offset: Offset,
	ofReference: OfReference,
): string {
	const of = (node: Ast) => formatOf(node, locale, offset, ofReference);
	switch (ast.kind) {
		case "group":
			return of(ast.inner);
		case "percent":
			return "0%";
		case "sign":
			return of(ast.operand);
		case "reference":
			return ofReference(ast.reference, offset);
		case "array": {
			const met = elementAt(ast.rows, offset);
			return met ? formatOf(met.node, locale, met.offset, ofReference) : "";
		}
		case "call":
			if (ast.name === PIVOT_TABLE)
				return formatInPivot(ast.args, offset, ofReference);
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

/** The index so far into a range, at most its last. */
function within(
	first: Reference["top"],
	last: Reference["top"],
	offset: number,
): number {
	const from = first?.index ?? 0;
	return Math.min(from + offset, Math.max(from, last?.index ?? Infinity));
}

/** What fills a place of `{…}`; only references are known to be larger than a cell. */
function elementAt(
	rows: readonly (readonly Ast[])[],
	offset: Offset,
): { node: Ast; offset: Offset } | null {
	let { down } = offset;
	for (const row of rows) {
		const height = Math.max(...row.map((node) => sizeOf(node).height));
		if (down >= height) {
			down -= height;
			continue;
		}
		let { right } = offset;
		for (const node of row) {
			const { width } = sizeOf(node);
			if (right < width) return { node, offset: { down, right } };
			right -= width;
		}
		return null;
	}
	return null;
}

function sizeOf(node: Ast): { height: number; width: number } {
	if (node.kind !== "reference") return { height: 1, width: 1 };
	const { top, left, bottom, right } = node.reference;
	const span = (first: typeof top, last: typeof top) =>
		last ? last.index - (first?.index ?? 0) + 1 : Infinity;
	return { height: span(top, bottom), width: span(left, right) };
}

/** Labels look like the records they come from, and so do summaries in the same unit. */
function formatInPivot(
	[source, text]: readonly Ast[],
	{ down, right }: Offset,
	ofReference: OfReference,
): string {
	if (source?.kind !== "reference" || text?.kind !== "text") return "";
	const { rows, columns, values }: PivotData = JSON.parse(text.value);
	const ofColumn = (column?: number) =>
		column === undefined
			? ""
			: ofReference(source.reference, { down: 1, right: column });
	const left = Math.max(rows.length, columns.length > 0 ? 1 : 0);
	if (right < left) return ofColumn(rows[right]?.column);
	if (down === 0) return "";
	if (down <= columns.length) return ofColumn(columns[down - 1]?.column);
	const value = values[(right - left) % Math.max(values.length, 1)];
	if (!value) return "";
	if (/^PERCENT/.test(value.display ?? "")) return "0.00%";
	return IN_KIND.test(value.by) ? ofColumn(value.column) : "";
}

function firstLook(nodes: Ast[], of: (node: Ast) => string): string {
	for (const node of nodes) {
		const format = of(node);
		if (format) return format;
	}
	return "";
}

function formatOfCell(
	name: string | null,
	row: number,
	column: number,
	from: SheetModel,
	locale: LocaleFacts,
	distance: number,
): string {
	const sheet = name === null ? from : from.workbook.sheetNamed(name);
	const cell = sheet?.cell(row, column);
	if (!sheet || !cell) return "";
	if (cell.format) return cell.format === "@" ? "" : cell.format;
	return cell.formula
		? formatOfResult(cell.formula, sheet, locale, ITSELF, distance)
		: "";
}
