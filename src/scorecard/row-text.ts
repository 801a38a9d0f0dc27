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

	/** Of one that stands in a row, as it would stand in any other; `$B$4` is no cell of the row. */
	static of(formula: string, row: number): ColumnFormula {
		const own = new RegExp(`(?<=\\$[A-Z]+)${row + 1}(?!\\d)`, "g");
		return new ColumnFormula(formula.replace(own, ANY_ROW));
	}

	textIn(row: number): string {
		return this.pieces.join(String(row + 1));
	}
}

/** A column's formula in one row. Its text is made when it is asked for: those of all rows together would fill the memory. */
export class RowFormula {
	constructor(
		readonly column: ColumnFormula,
		private readonly row: number,
	) {}

	get formula(): string {
		return this.column.textIn(this.row);
	}
}

/** What stands in a cell: a formula as text, `""` for none, or one that it shares with the rows around it. */
export type Standing = string | RowFormula;

/** Formulas as they are read from a sheet, each kept once for all rows of a column that it stands in. */
export function shared(formulas: readonly string[][]): Standing[][] {
	const above: ColumnFormula[] = [];
	return formulas.map((line, row) =>
		line.map((text, column) => {
			if (text === "") return text;
			let same = above[column];
			if (same?.textIn(row) !== text) same = ColumnFormula.of(text, row);
			above[column] = same;
			return new RowFormula(same, row);
		}),
	);
}

/** The text of a formula that stands in a cell. */
export function textOf(standing: Standing): string {
	return typeof standing === "string" ? standing : standing.formula;
}

interface Pair {
	standing: ColumnFormula;
	wanted: ColumnFormula;
}

/** Compares formulas that stand with those that should; what one row of a column has shown is not worked out again for the next. */
export class FormulaComparer {
	private readonly same = new Map<number, Pair>();

	isSame(
		column: number,
		standing: Standing,
		wanted: { formula: string },
	): boolean {
		if (standing === "") return false;
		const pair =
			standing instanceof RowFormula && wanted instanceof RowFormula
				? { standing: standing.column, wanted: wanted.column }
				: null;
		const known = this.same.get(column);
		if (
			pair &&
			known?.standing === pair.standing &&
			known.wanted === pair.wanted
		)
			return true;
		const [text, other] = [textOf(standing), wanted.formula];
		if (text !== other && normalised(text) !== normalised(other)) return false;
		if (pair) this.same.set(column, pair);
		return true;
	}
}
