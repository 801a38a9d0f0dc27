import { printArea } from "../../../core/workbook/a1";
import { RELATIVE_DAYS } from "../../../core/workbook/criteria";
import type { AreaData } from "../../../core/workbook/data";
import type { Criterion } from "../../../core/workbook/parts";
import { fileFormula } from "../formula";
import { OPERATORS, type Operator } from "../operators";

/** A comparison with fixed bounds, as a rule or a validation of a file has it. */
export interface Comparison extends Operator {
	/** Name of the operator in a file. */
	operator: string;
	kind: "NUMBER" | "DATE";
	bounds: string[];
}

/** The comparison that a criterion stands for; undefined for criteria of other kinds. */
export function comparisonOf(
	{ type, args }: Criterion,
	locale: string,
): Comparison | undefined {
	const [, kind, ending] = /^(NUMBER|DATE)_(.+)$/.exec(type) ?? [];
	const found = Object.entries(OPERATORS).find(
		([, { number, day }]) => ending === (kind === "DATE" ? day : number),
	);
	if (!found || (kind !== "NUMBER" && kind !== "DATE")) return undefined;
	const bounds = args.map((arg) => operand(arg, locale));
	const needed = found[1].sign ? 1 : 2;
	return bounds.length >= needed && bounds.every((bound) => bound !== undefined)
		? { operator: found[0], kind, ...found[1], bounds }
		: undefined;
}

function operand(
	arg: Criterion["args"][number],
	locale: string,
): string | undefined {
	if (typeof arg === "string" && arg.startsWith("="))
		return fileFormula(arg, locale)?.text;
	if (typeof arg === "number" || Number.isFinite(Number(arg || "?")))
		return String(arg);
	return quoted(String(arg));
}

/** A criterion as a formula about the first cell of its area, without `=`; undefined where Excel has no such test. */
export function conditionFormula(
	criterion: Criterion,
	area: AreaData,
	locale: string,
): string | undefined {
	const cell = firstAddress(area);
	const { type, args } = criterion;
	const [first = ""] = args;
	const word = quoted(String(first));
	switch (type) {
		case "CUSTOM_FORMULA":
			return fileFormula(String(first), locale)?.text;
		case "CELL_EMPTY":
			return `LEN(TRIM(${cell}))=0`;
		case "CELL_NOT_EMPTY":
			return `LEN(TRIM(${cell}))>0`;
		case "TEXT_CONTAINS":
			return `NOT(ISERROR(SEARCH(${literal(first)},${cell})))`;
		case "TEXT_DOES_NOT_CONTAIN":
			return `ISERROR(SEARCH(${literal(first)},${cell}))`;
		case "TEXT_STARTS_WITH":
			return `LEFT(${cell},LEN(${word}))=${word}`;
		case "TEXT_ENDS_WITH":
			return `RIGHT(${cell},LEN(${word}))=${word}`;
		case "TEXT_EQUAL_TO":
			return `${cell}=${word}`;
		case "DATE_IS_VALID_DATE":
			return `ISNUMBER(${cell})`;
	}
	if (type.endsWith("_RELATIVE")) {
		const day = `=TODAY()+${RELATIVE_DAYS[String(first)] ?? 0}`;
		const plain = { type: type.replace(/_RELATIVE$/, ""), args: [day] };
		return compared(comparisonOf(plain, locale), cell);
	}
	return compared(comparisonOf(criterion, locale), cell);
}

function compared(
	comparison: Comparison | undefined,
	cell: string,
): string | undefined {
	if (!comparison) return undefined;
	const { sign, operator, kind } = comparison;
	const [low, high] = comparison.bounds;
	const value = kind === "DATE" ? `INT(${cell})` : cell;
	const inside = sign
		? `${value}${sign}${low}`
		: `${value}>=${low},${value}<=${high}`;
	if (operator === "notBetween")
		return `AND(ISNUMBER(${cell}),NOT(AND(${inside})))`;
	return `AND(ISNUMBER(${cell}),${inside})`;
}

/** Signs that SEARCH takes for any text are marked as themselves. */
function literal(word: unknown): string {
	return quoted(String(word).replace(/[*?~]/g, "~$&"));
}

export function quoted(word: string): string {
	return `"${word.replaceAll('"', '""')}"`;
}

function firstAddress({ top, left }: AreaData): string {
	return printArea({ top, left, bottom: top, right: left });
}

export function reference(areas: readonly AreaData[]): string {
	return areas.map(printArea).join(" ");
}
