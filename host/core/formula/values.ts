/** What a formula works on. Errors are values: they travel through functions like any other and are never thrown. */

export type ErrorCode =
	| "#DIV/0!"
	| "#N/A"
	| "#NAME?"
	| "#REF!"
	| "#VALUE!"
	| "#NUM!"
	| "#NULL!"
	| "#ERROR!";

/** An error as a cell holds it; `message` says what a person pointing at the cell would read. */
export class FormulaError {
	readonly code: ErrorCode;
	readonly message: string;

	constructor(code: ErrorCode, message = "") {
		this.code = code;
		this.message = message;
		Object.freeze(this);
	}

	toString(): string {
		return this.code;
	}
}

export const DIV0 = new FormulaError("#DIV/0!", "Division by zero.");
export const NA = new FormulaError("#N/A", "Value not available.");
export const NAME = new FormulaError("#NAME?", "Unknown name.");
export const REF = new FormulaError("#REF!", "Reference does not exist.");
export const VALUE = new FormulaError("#VALUE!", "Wrong kind of value.");
export const NUM = new FormulaError("#NUM!", "Number out of range.");
export const NULL = new FormulaError("#NULL!", "Ranges do not meet.");
export const ERROR = new FormulaError("#ERROR!", "Formula parse error.");

const STANDARD = [NULL, DIV0, VALUE, REF, NAME, NUM, NA, ERROR];

/** The standard error of a sign such as `#N/A`, or undefined for any other text. */
export function errorOf(sign: string): FormulaError | undefined {
	return STANDARD.find((error) => error.code === sign.toUpperCase());
}

export type SparklineType = "line" | "bar" | "column" | "winloss";

/** Result of SPARKLINE: a small chart that the page draws in the cell. */
export interface Sparkline {
	sparkline: {
		type: SparklineType;
		/** As read from the range; what is no number is null. */
		data: (number | null)[][];
		/** Options by lower-case name, such as `max` or `color1`, without `charttype`. */
		options: Record<string, number | string | boolean>;
	};
}

/** Content of one cell; null is a blank one. Days and times are Sheets serial numbers (days since 1899-12-30). */
export type Scalar =
	| number
	| string
	| boolean
	| null
	| FormulaError
	| Sparkline;

/** Rows of cells; all rows are of the same length and there is at least one cell. */
export type Grid = Scalar[][];

/** What a formula gives: one cell or an array that spills. */
export type Value = Scalar | Grid;

export function isError(value: unknown): value is FormulaError {
	return value instanceof FormulaError;
}

export function isSparkline(value: Value): value is Sparkline {
	return (
		typeof value === "object" &&
		value !== null &&
		!Array.isArray(value) &&
		"sparkline" in value
	);
}
