import type { Ast, Scalar, Value } from "../formula";
import type { CellStyle, TextRun } from "./data";

export type { TextRun };

/** A formula in a cell, with what it came to when it was last asked for. */
export interface Formula {
	/** With its `=`, in the workbook's locale. */
	text: string;
	/** Null when the text could not be read; the cell then shows `#ERROR!`. */
	ast: Ast | null;
	/** Epoch of the workbook in which `result` was computed; -1 before the first time. */
	epoch: number;
	/** What the cell itself shows. */
	result: Scalar;
	/** The whole array where the formula gave one, else null. */
	array: Value | null;
	/** Its place among the formulas being computed just now, each for the one before it; 0 while it is not computed. */
	level: number;
}

/** What a cell holds. Cells that hold nothing need not exist. */
export interface Cell {
	/** A constant; null where there is a formula or nothing. */
	value: Scalar;
	formula: Formula | null;
	/** Number format pattern; null is automatic. */
	format: string | null;
	style: CellStyle | null;
	note: string | null;
	runs: TextRun[] | null;
}

export function blankCell(): Cell {
	return {
		value: null,
		formula: null,
		format: null,
		style: null,
		note: null,
		runs: null,
	};
}

/** True when the cell counts for the last row and column: a value or a formula, whatever it shows. */
export function hasContent(cell: Cell | undefined): boolean {
	return cell !== undefined && (cell.value !== null || cell.formula !== null);
}
