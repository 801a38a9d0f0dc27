import type { Operand } from "../area";
import type { Code, EvaluationContext } from "../context";

/**
 * What a function takes for an argument:
 * number, text, logical: one value, converted, an error ends the call; value: one value, an error ends the call; any: one value,
 * errors too; grid: rows of cells as they are; operand: the range or value itself;
 * numbers: the numbers in it (text and booleans in ranges are passed over, given directly they are converted), an error ends the call;
 * cells: all cells in it, errors too.
 * `?` behind it: may be left out, then undefined. `*` or `+`: all further arguments, flattened into one list for `numbers` and `cells`.
 */
export interface FormulaFunction {
	/** Such as `number text? grid*`. */
	signature: string;
	/** Computes it from its arguments. */
	// biome-ignore lint/suspicious/noExplicitAny: the signature converts the arguments before the call.
	run?: (this: EvaluationContext, ...args: any[]) => Operand;
	/** In place of `run` where not every argument is computed: the code of a call from the code of its arguments. */
	lazy?: (...args: Code[]) => Code;
	/** Its arguments are computed as arrays, as inside ARRAYFORMULA. */
	arrays?: boolean;
}

export type Family = Record<string, FormulaFunction>;

export function define(
	signature: string,
	run: NonNullable<FormulaFunction["run"]>,
	options: { arrays?: boolean } = {},
): FormulaFunction {
	return { signature, run, ...options };
}

/** A function that chooses which of its arguments it computes. */
export function lazily(
	signature: string,
	lazy: NonNullable<FormulaFunction["lazy"]>,
): FormulaFunction {
	return { signature, lazy };
}
