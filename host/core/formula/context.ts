import type { Operand } from "./area";
import type { Reference } from "./ast";
import type { Block } from "./block";
import type { Scalar } from "./values";

/** All that a formula may know of the workbook it stands in. Sheet names are as written in the formula; null is its own sheet. */
export interface EvaluationContext {
	/** Value of a cell, computed if it holds a formula; null for a blank cell and beyond the grid. */
	cell(sheet: string | null, row: number, column: number): Scalar;
	/** Size of the sheet's grid, to which ranges are clipped; null if there is no such sheet. */
	extent(sheet: string | null): { rows: number; columns: number } | null;
	/** Values of a whole range, all bounds inclusive: give it where a kept copy is cheaper than one `cell` call each. */
	range?(
		sheet: string | null,
		top: number,
		left: number,
		bottom: number,
		right: number,
	): Block;
	/** What a named range stands for, or null. */
	named?(name: string): Reference | null;
	/** How far the formula stands from where its tree was written: its references move along where no `$` keeps them. */
	moved?: { down: number; right: number };
	/** The cell the formula stands in. */
	here: { sheet: string; row: number; column: number };
	/** This moment as a serial number with its time of day, in the spreadsheet's time zone. */
	now(): number;
	/** The spreadsheet's locale, such as `zh_TW`. */
	locale: string;
}

/** What a part of a formula is computed with. */
export interface Scope {
	context: EvaluationContext;
	/** Values that LET named, by their names in small letters. */
	variables: ReadonlyMap<string, Operand>;
}

/** A part of a formula, compiled: what it comes to in a cell. */
export type Code = (scope: Scope) => Operand;
