import { serialOf } from "../../../../host/core/format";
import {
	type EvaluationContext,
	evaluate,
	FormulaError,
	parseFormula,
	type Scalar,
	type Value,
} from "../../../../host/core/formula";

/** Rows of plain cells; a text that begins with `#` is an error sign. */
export type Rows = (Scalar | undefined)[][];

/** A small workbook without formulas to compute on: sheet `Data` by default, 2026-03-14 18:00. */
export function contextOf(
	sheets: Record<string, Rows>,
	over: Partial<EvaluationContext> = {},
): EvaluationContext {
	const own = Object.keys(sheets)[0] ?? "Data";
	const rowsOf = (sheet: string | null) => sheets[sheet ?? own];
	return {
		cell: (sheet, row, column) => rowsOf(sheet)?.[row]?.[column] ?? null,
		extent: (sheet) =>
			rowsOf(sheet) || sheet === null ? { rows: 50, columns: 26 } : null,
		here: { sheet: own, row: 40, column: 20 },
		now: () => serialOf(2026, 3, 14) + 0.75,
		locale: "en_US",
		...over,
	};
}

/** Computes a formula over the rows of one sheet. Errors come as their sign. */
export function compute(
	formula: string,
	rows: Rows = [],
	over: Partial<EvaluationContext> = {},
): unknown {
	const context = contextOf({ Data: rows }, over);
	return plain(evaluate(parseFormula(formula, context.locale), context));
}

export function plain(value: Value): unknown {
	if (Array.isArray(value)) return value.map((row) => row.map(plain));
	return value instanceof FormulaError ? value.code : value;
}
