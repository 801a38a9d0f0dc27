/** Whether a cell's value meets a criterion of a conditional-format rule or a validation. */
import { parseTyped } from "../format";
import {
	isError,
	isSparkline,
	type parseFormula,
	type Scalar,
} from "../formula";
import type { Criterion } from "./parts";
import type { SheetModel } from "./sheet";

/** Days that `SpreadsheetApp.RelativeDate` lies after today. */
export const RELATIVE_DAYS: Record<string, number> = {
	TODAY: 0,
	TOMORROW: 1,
	YESTERDAY: -1,
	PAST_WEEK: -7,
	PAST_MONTH: -30,
	PAST_YEAR: -365,
};

/** @param origin the cell to which the references of a custom formula are relative */
export function meets(
	criterion: Criterion,
	sheet: SheetModel,
	row: number,
	column: number,
	origin: { row: number; column: number },
): boolean {
	const value = sheet.workbook.value(sheet, row, column);
	const [first, second] = criterion.args;
	switch (criterion.type) {
		case "CUSTOM_FORMULA":
			return isTrue(formulaAt(String(first), sheet, row, column, origin));
		case "CELL_EMPTY":
			return value === null || value === "";
		case "CELL_NOT_EMPTY":
			return value !== null && value !== "";
	}
	if (isError(value) || isSparkline(value)) return false;
	const argument = (given: typeof first) =>
		operand(given, sheet, row, column, origin);
	const { type } = criterion;
	if (type.startsWith("NUMBER_")) {
		if (typeof value !== "number") return false;
		return compare(type.slice(7), value, argument(first), argument(second));
	}
	if (type.startsWith("DATE_")) {
		if (typeof value !== "number") return false;
		if (type === "DATE_IS_VALID_DATE") return true;
		const low = type.endsWith("_RELATIVE")
			? Math.floor(sheet.workbook.nowSerial()) +
				(RELATIVE_DAYS[String(first)] ?? 0)
			: argument(first);
		return compare(
			type.slice(5).replace("_RELATIVE", ""),
			Math.floor(value),
			low,
			argument(second),
		);
	}
	const text = String(value ?? "").toLowerCase();
	const wanted = String(first ?? "").toLowerCase();
	switch (type) {
		case "TEXT_CONTAINS":
			return text.includes(wanted);
		case "TEXT_DOES_NOT_CONTAIN":
			return !text.includes(wanted);
		case "TEXT_EQUAL_TO":
			return text === wanted;
		case "TEXT_STARTS_WITH":
			return text !== "" && text.startsWith(wanted);
		case "TEXT_ENDS_WITH":
			return text !== "" && text.endsWith(wanted);
		case "TEXT_IS_VALID_EMAIL":
			return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
		case "TEXT_IS_VALID_URL":
			return /^(https?:\/\/)?[^\s/]+\.[^\s]+$/.test(text);
		default:
			return false;
	}
}

function compare(
	name: string,
	value: number,
	low: Scalar,
	high: Scalar,
): boolean {
	if (typeof low !== "number") return false;
	switch (name) {
		case "EQUAL_TO":
			return value === low;
		case "NOT_EQUAL_TO":
			return value !== low;
		case "GREATER_THAN":
		case "AFTER":
			return value > low;
		case "GREATER_THAN_OR_EQUAL_TO":
		case "ON_OR_AFTER":
			return value >= low;
		case "LESS_THAN":
		case "BEFORE":
			return value < low;
		case "LESS_THAN_OR_EQUAL_TO":
		case "ON_OR_BEFORE":
			return value <= low;
		case "BETWEEN":
			return typeof high === "number" && value >= low && value <= high;
		case "NOT_BETWEEN":
			return typeof high === "number" && (value < low || value > high);
		default:
			return false;
	}
}

/** An argument may be a number, a text as typed, or a formula. */
function operand(
	given: Criterion["args"][number] | undefined,
	sheet: SheetModel,
	row: number,
	column: number,
	origin: { row: number; column: number },
): Scalar {
	if (given === undefined || Array.isArray(given)) return null;
	if (typeof given !== "string") return given;
	return given.startsWith("=")
		? formulaAt(given, sheet, row, column, origin)
		: parseTyped(given, sheet.workbook.locale).value;
}

const parsed = new Map<string, ReturnType<typeof parseFormula> | null>();

function formulaAt(
	text: string,
	sheet: SheetModel,
	row: number,
	column: number,
	origin: { row: number; column: number },
): Scalar {
	const { locale, calculation } = sheet.workbook;
	const key = `${locale} ${text}`;
	let ast = parsed.get(key);
	if (ast === undefined) {
		ast = sheet.workbook.formula(text).ast;
		if (parsed.size > 5000) parsed.clear();
		parsed.set(key, ast);
	}
	if (!ast) return null;
	const value = calculation.evaluateAt(ast, sheet, row, column, origin);
	return Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
}

function isTrue(value: Scalar): boolean {
	return value === true || (typeof value === "number" && value !== 0);
}
