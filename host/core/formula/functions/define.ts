import type { Operand } from "../area";
import type { EvaluationContext } from "../context";

/**
 * What a function takes for an argument:
 * number, text, logical: one value, converted, an error ends the call; value: one value, an error ends the call; any: one value,
 * errors too; grid: rows of cells as they are; operand: the range or value itself; later: computed only when called;
 * numbers: the numbers in it (text and booleans in ranges are passed over, given directly they are converted), an error ends the call;
 * cells: all cells in it, errors too.
 * `?` behind it: may be left out, then undefined. `*` or `+`: all further arguments, flattened into one list for `numbers` and `cells`.
 */
export interface FormulaFunction {
	/** Such as `number text? grid*`. */
	signature: string;
	// biome-ignore lint/suspicious/noExplicitAny: the signature converts the arguments before the call.
	run: (this: EvaluationContext, ...args: any[]) => Operand;
	/** Its arguments are computed as arrays, as inside ARRAYFORMULA. */
	arrays?: boolean;
}

export type Family = Record<string, FormulaFunction>;

export function define(
	signature: string,
	run: FormulaFunction["run"],
	options: { arrays?: boolean } = {},
): FormulaFunction {
	return { signature, run, ...options };
}
