/** Conversions between kinds of values, as Sheets makes them inside formulas. */
import { numberText } from "../format/display";
import { parseTyped } from "../format/typed";
import {
	type FormulaError,
	isError,
	isSparkline,
	type Scalar,
	VALUE,
} from "./values";

/** Blank is 0, TRUE is 1, text is read as if it were typed. */
export function toNumber(value: Scalar, locale: string): number | FormulaError {
	if (typeof value === "number") return value;
	if (value === null) return 0;
	if (typeof value === "boolean") return value ? 1 : 0;
	if (isError(value)) return value;
	if (typeof value !== "string" || value.startsWith("'")) return VALUE;
	const typed = parseTyped(value, locale).value;
	return typeof typed === "number" ? typed : VALUE;
}

export function toText(value: Scalar, locale: string): string | FormulaError {
	if (typeof value === "string") return value;
	if (value === null || isSparkline(value)) return "";
	if (isError(value)) return value;
	if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
	return numberText(value, locale);
}

export function toLogical(value: Scalar): boolean | FormulaError {
	if (typeof value === "boolean") return value;
	if (value === null) return false;
	if (typeof value === "number") return value !== 0;
	if (isError(value)) return value;
	if (typeof value === "string" && /^(true|false)$/i.test(value))
		return value.length === 4;
	return VALUE;
}

function rank(value: Scalar): number {
	return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

/** Order of two values: numbers before text before FALSE before TRUE; case is ignored; blank is 0, "" or FALSE beside the other. */
export function compare(one: Scalar, other: Scalar): number {
	// Whole columns are compared with one value: most cells hold just that, or another number.
	if (one === other) return 0;
	if (typeof one === "number" && typeof other === "number")
		return one < other ? -1 : 1;
	const a = one ?? emptyLike(other);
	const b = other ?? emptyLike(one);
	if (rank(a) !== rank(b)) return rank(a) - rank(b);
	if (typeof a === "string" && typeof b === "string") {
		const [x, y] = [a.toLowerCase(), b.toLowerCase()];
		return x < y ? -1 : x > y ? 1 : 0;
	}
	return Math.sign(Number(a) - Number(b));
}

function emptyLike(value: Scalar): Scalar {
	return typeof value === "string"
		? ""
		: typeof value === "boolean"
			? false
			: 0;
}
