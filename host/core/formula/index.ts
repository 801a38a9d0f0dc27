/** Formulas as Google Sheets reads, prints, moves and computes them. */

export {
	columnIndex,
	columnLetters,
	parseReference,
	printReference,
} from "./address";
export type { Ast, BinaryOperator, Bound, Reference } from "./ast";
export { referencesOf } from "./ast";
export { Block } from "./block";
export type { EvaluationContext } from "./context";
export { evaluate } from "./evaluate";
export { FormulaSyntaxError, parseFormula, readFormula } from "./parse";
export { printFormula } from "./print";
export {
	type StructureEdit,
	shiftFormula,
	shiftReference,
	translateFormula,
	translateReference,
} from "./shift";
export type {
	ErrorCode,
	Grid,
	Scalar,
	Sparkline,
	SparklineType,
	Value,
} from "./values";
export { errorOf, FormulaError, isError, isSparkline } from "./values";
