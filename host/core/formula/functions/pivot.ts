import type { PivotData } from "../pivot/data";
import { pivotTable } from "../pivot/table";
import { type Grid, NAME } from "../values";
import { define, type Family } from "./define";

/**
 * A pivot table is kept as a formula of a name that no person types, over its source and its description as JSON: so it follows its
 * source, spills, and moves with its cell as array formulas do.
 */
export const PIVOT_TABLE = "PIVOT_TABLE_";

export const pivots: Family = {
	[PIVOT_TABLE]: define("grid text", function (source: Grid, text: string) {
		try {
			return pivotTable(source, JSON.parse(text) as PivotData, this.locale);
		} catch (error) {
			if (error instanceof SyntaxError) return NAME;
			throw error;
		}
	}),
};
