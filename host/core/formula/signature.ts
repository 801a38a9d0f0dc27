import { blockOf, gridOf, isList, type Operand, scalarOf } from "./area";
import { toLogical, toNumber, toText } from "./coerce";
import type { FormulaFunction } from "./functions/define";
import { type FormulaError, isError } from "./values";

/** How one argument of a call is taken. */
export interface Parameter {
	/** One value is taken, so that inside ARRAYFORMULA the function is called for each cell of a range. */
	single: boolean;
	/** An argument left out, as in `f(1,)`, is as if it were not there. */
	optional: boolean;
	/** It joins the list of all that follow. */
	gathered: boolean;
	/** An error in it ends the call. */
	guarded: boolean;
	/** The value as the function wants it, or the error that it is. */
	convert(operand: Operand, locale: string): unknown;
}

/** How the arguments of a call with so many are taken; null if that is too few or too many. */
export function parametersOf(
	{ signature }: FormulaFunction,
	count: number,
): Parameter[] | null {
	const words = signature.split(" ").filter(Boolean);
	const kinds = kindsIn(words, count);
	return (
		kinds?.map((kind, index) => ({
			single: SINGLE.has(kind),
			optional: words[index]?.endsWith("?") ?? false,
			gathered: gathers(signature) && index >= words.length - 1,
			guarded: kind !== "any" && kind !== "operand",
			convert: CONVERT[kind] ?? scalarOf,
		})) ?? null
	);
}

const SINGLE = new Set(["number", "text", "logical", "value", "any"]);

/** All further arguments are flattened into one list. */
export function gathers(signature: string): boolean {
	return /(numbers|cells)[*+]$/.test(signature);
}

function kindsIn(words: string[], count: number): string[] | null {
	const kinds: string[] = [];
	for (const word of words) {
		const kind = word.replace(/[?*+]$/, "");
		const last = word.slice(-1);
		if (last === "*" || last === "+") {
			if (last === "+" && kinds.length >= count) return null;
			while (kinds.length < count) kinds.push(kind);
		} else if (kinds.length < count) kinds.push(kind);
		else if (last !== "?") return null;
	}
	return kinds.length === count ? kinds : null;
}

const CONVERT: Record<string, Parameter["convert"]> = {
	operand: (operand) => operand,
	grid: gridOf,
	cells: (operand) => blockOf(operand).cells,
	numbers: numbersOf,
	number: (operand, locale) => toNumber(scalarOf(operand), locale),
	text: (operand, locale) => toText(scalarOf(operand), locale),
	logical: (operand) => toLogical(scalarOf(operand)),
};

function numbersOf(operand: Operand, locale: string): number[] | FormulaError {
	if (!isList(operand)) {
		const number = toNumber(operand, locale);
		return isError(number) ? number : [number];
	}
	const numbers: number[] = [];
	for (const cell of blockOf(operand).cells)
		if (typeof cell === "number") numbers.push(cell);
		else if (isError(cell)) return cell;
	return numbers;
}
