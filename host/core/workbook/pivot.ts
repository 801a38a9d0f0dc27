/** Pivot tables of a sheet, each in the cell that it begins in. */
import { printFormula } from "../formula";
import { PIVOT_TABLE } from "../formula/functions/pivot";
import type { PivotData } from "../formula/pivot/data";
import { printArea, quoteSheet } from "./a1";
import type { Area } from "./area";
import type { Formula } from "./formula";
import type { SheetModel } from "./sheet";

export interface Pivot {
	sheet: SheetModel;
	row: number;
	column: number;
	data: PivotData;
	/** Where its records are, as written in a formula. */
	source: string;
}

/** A pivot table is no formula to people: the formula bar and scripts see none. */
export function isPivot(formula: Formula): boolean {
	const { ast } = formula.pattern;
	return ast?.kind === "call" && ast.name === PIVOT_TABLE;
}

export function pivotsOf(sheet: SheetModel): Pivot[] {
	const found: Pivot[] = [];
	for (const [row, column, cell] of sheet.cellsIn(sheet.whole)) {
		const ast = cell.formula && isPivot(cell.formula) ? cell.formula.ast : null;
		if (ast?.kind !== "call") continue;
		const [source, text] = ast.args;
		if (!source || text?.kind !== "text") continue;
		found.push({
			sheet,
			row,
			column,
			data: JSON.parse(text.value),
			source: printFormula(source, sheet.workbook.locale).replace(/^=/, ""),
		});
	}
	return found;
}

export function putPivot(
	{ sheet, row, column, source }: Omit<Pivot, "data">,
	data: PivotData,
): void {
	const text = JSON.stringify(data).replace(/"/g, '""');
	const formula = sheet.workbook.formula(
		`=${PIVOT_TABLE}(${source};"${text}")`,
	);
	sheet.put(row, column, { value: null, formula, runs: null });
}

export function sourceOf(sheet: SheetModel, area: Area): string {
	return `${quoteSheet(sheet.name)}!${printArea(area)}`;
}
