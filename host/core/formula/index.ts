/** Formulas as Google Sheets reads, prints, moves and computes them. */
export type { Ast, BinaryOperator, Bound, Reference } from "./ast";
export { referencesOf } from "./ast";
export type { EvaluationContext } from "./context";
export type {
	ErrorCode,
	Grid,
	Scalar,
	Sparkline,
	SparklineType,
	Value,
} from "./values";
export { errorOf, FormulaError, isError, isSparkline } from "./values";
