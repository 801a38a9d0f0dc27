import type { Scalar } from "../formula";
import type { CellStyle, TextRun } from "./data";
import type { Formula } from "./formula";

export type { TextRun };

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
