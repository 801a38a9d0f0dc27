import { scalarOf } from "../area";
import { compare, toLogical, toNumber } from "../coerce";
import type { Code } from "../context";
import {
	type ErrorCode,
	type FormulaError,
	isError,
	NA,
	NUM,
	type Scalar,
	VALUE,
} from "../values";
import { define, type Family, lazily } from "./define";

/** Truth values in a list: text and blanks in ranges are passed over; a list without any has nothing to judge. */
function truths(cells: Scalar[]): boolean[] | FormulaError {
	const found: boolean[] = [];
	for (const cell of cells) {
		if (isError(cell)) return cell;
		if (cell === null) continue;
		const truth = toLogical(cell);
		if (!isError(truth)) found.push(truth);
	}
	return found.length > 0 ? found : VALUE;
}

function over(judge: (truths: boolean[]) => boolean) {
	return define("cells+", (cells: Scalar[]) => {
		const found = truths(cells);
		return isError(found) ? found : judge(found);
	});
}

const ERROR_NUMBER: Record<ErrorCode, number> = {
	"#NULL!": 1,
	"#DIV/0!": 2,
	"#VALUE!": 3,
	"#REF!": 4,
	"#NAME?": 5,
	"#NUM!": 6,
	"#N/A": 7,
	"#ERROR!": 8,
};

function test(judge: (value: Scalar) => boolean) {
	return define("any", judge);
}

export const logical: Family = {
	TRUE: define("", () => true),
	FALSE: define("", () => false),
	NA: define("", () => NA),
	IF: lazily("any any any?", (condition, yes, no = () => false) => (scope) => {
		const truth = toLogical(scalarOf(condition(scope)));
		return isError(truth) ? truth : truth ? yes(scope) : no(scope);
	}),
	IFS: lazily("any+", (...pairs) => (scope) => {
		for (let index = 0; index + 1 < pairs.length; index += 2) {
			const truth = toLogical(scalarOf((pairs[index] as Code)(scope)));
			if (isError(truth)) return truth;
			if (truth) return (pairs[index + 1] as Code)(scope);
		}
		return NA;
	}),
	SWITCH: lazily("any any any any*", (subject, ...cases) => (scope) => {
		const value = scalarOf(subject(scope));
		if (isError(value)) return value;
		for (let index = 0; index + 1 < cases.length; index += 2) {
			const candidate = scalarOf((cases[index] as Code)(scope));
			if (isError(candidate)) return candidate;
			if (compare(value, candidate) === 0)
				return (cases[index + 1] as Code)(scope);
		}
		return cases.length % 2 ? (cases[cases.length - 1] as Code)(scope) : NA;
	}),
	CHOOSE: lazily("any any+", (number, ...choices) => (scope) => {
		const { locale } = scope.context;
		const index = toNumber(scalarOf(number(scope)), locale);
		if (isError(index)) return index;
		return choices[Math.trunc(index) - 1]?.(scope) ?? NUM;
	}),
	IFERROR: lazily("any any?", (value, instead = () => null) => (scope) => {
		const result = value(scope);
		return isError(scalarOf(result)) ? instead(scope) : result;
	}),
	IFNA: lazily("any any", (value, instead) => (scope) => {
		const result = value(scope);
		const first = scalarOf(result);
		return isError(first) && first.code === "#N/A" ? instead(scope) : result;
	}),
	AND: over((found) => found.every(Boolean)),
	OR: over((found) => found.some(Boolean)),
	XOR: over((found) => found.filter(Boolean).length % 2 === 1),
	NOT: define("logical", (truth: boolean) => !truth),
	ISNUMBER: test((value) => typeof value === "number"),
	ISTEXT: test((value) => typeof value === "string"),
	ISNONTEXT: test((value) => typeof value !== "string"),
	ISBLANK: test((value) => value === null),
	ISLOGICAL: test((value) => typeof value === "boolean"),
	ISERROR: test(isError),
	ISERR: test((value) => isError(value) && value.code !== "#N/A"),
	ISNA: test((value) => isError(value) && value.code === "#N/A"),
	"ERROR.TYPE": define("any", (value: Scalar) =>
		isError(value) ? ERROR_NUMBER[value.code] : NA,
	),
	N: define("value", (value: Scalar) =>
		typeof value === "number" ? value : value === true ? 1 : 0,
	),
	T: define("value", (value: Scalar) =>
		typeof value === "string" ? value : "",
	),
};
