import type { BinaryOperator } from "./ast";
import { compare, toNumber, toText } from "./coerce";
import { power } from "./functions/math";
import { DIV0, type FormulaError, isError, NUM, type Scalar } from "./values";

/** Two values that are no errors, in the spreadsheet's locale. */
type Work = (left: Scalar, right: Scalar, locale: string) => Scalar;

const OPERATORS: Record<BinaryOperator, Work> = {
	"=": (left, right) => compare(left, right) === 0,
	"<>": (left, right) => compare(left, right) !== 0,
	"<": (left, right) => compare(left, right) < 0,
	"<=": (left, right) => compare(left, right) <= 0,
	">": (left, right) => compare(left, right) > 0,
	">=": (left, right) => compare(left, right) >= 0,
	"&": (left, right, locale) =>
		`${toText(left, locale)}${toText(right, locale)}`,
	"+": arithmetic((left, right) => left + right),
	"-": arithmetic((left, right) => left - right),
	"*": arithmetic((left, right) => left * right),
	"/": arithmetic((left, right) => (right === 0 ? DIV0 : left / right)),
	"^": arithmetic(power),
};

function arithmetic(work: (left: number, right: number) => Scalar): Work {
	return (left, right, locale) => {
		const one = toNumber(left, locale);
		if (isError(one)) return one;
		const other = toNumber(right, locale);
		if (isError(other)) return other;
		return finite(work(one, other));
	};
}

/** What an operator makes of two values; an error on either side is the result, the left one first. */
export function operation(operator: BinaryOperator): Work {
	const work = OPERATORS[operator];
	return (left, right, locale) => {
		if (isError(left)) return left;
		if (isError(right)) return right;
		return work(left, right, locale);
	};
}

export function negate(value: Scalar, locale: string): Scalar {
	const number = toNumber(value, locale);
	return isError(number) ? number : 0 - number;
}

/** A number too great to be one is `#NUM!`. */
export function finite<T>(value: T): T | FormulaError {
	return typeof value !== "number" || Number.isFinite(value) ? value : NUM;
}
