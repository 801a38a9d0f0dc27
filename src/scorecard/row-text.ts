/** Formulas of a column, which differ from each other in the number of their row alone. */
import { normalised } from "./a1";

/** What stands for the number of the row in a formula that is written once for all rows: no text in a cell can hold it. */
export const ANY_ROW = "\u0000";

/** A formula for any row, made of one written with `ANY_ROW`. */
export class ColumnFormula {
	private readonly pieces: string[];

	constructor(formula: string) {
		this.pieces = formula.split(ANY_ROW);
	}

	textIn(row: number): string {
		return this.pieces.join(String(row + 1));
	}
}

/** A column's formula in one row. Its text is made when it is asked for: those of all rows together would fill the memory. */
export class RowFormula {
	constructor(
		private readonly column: ColumnFormula,
		private readonly row: number,
	) {}

	get formula(): string {
		return this.column.textIn(this.row);
	}
}

/** A formula that stands in a row, as it would stand in any other; `$B$4` is no cell of the row. */
function carried(formula: string, row: number): (row: number) => string {
	const own = new RegExp(`(?<=\\$[A-Z]+)${row + 1}(?!\\d)`);
	const pieces = formula.split(own);
	return (other) => pieces.join(String(other + 1));
}

interface Pair {
	standing: (row: number) => string;
	wanted: (row: number) => string;
}

/** Compares formulas that stand with those that should; what one row of a column has shown is not worked out again for the next. */
export class FormulaComparer {
	private readonly same = new Map<number, Pair>();

	isSame(
		row: number,
		column: number,
		standing: string,
		wanted: string,
	): boolean {
		if (standing === wanted) return true;
		const known = this.same.get(column);
		if (known?.standing(row) === standing && known.wanted(row) === wanted)
			return true;
		if (normalised(standing) !== normalised(wanted)) return false;
		this.same.set(column, {
			standing: carried(standing, row),
			wanted: carried(wanted, row),
		});
		return true;
	}
}
