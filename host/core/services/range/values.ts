import { printFormula, translateFormula } from "../../formula";
import { isPivot } from "../../workbook/pivot";
import type { SheetModel } from "../../workbook/sheet";
import { LONGEST_TEXT } from "../../workbook/write";
import { runOf } from "../platform/service";
import { checkShape } from "../range-arguments";
import { scriptInput, scriptValue } from "../scalars";
import { each, eachWith, first, map, placeOf, RangeFamily } from "./place";
import { fromR1C1, toR1C1 } from "./r1c1";

type Gas = GoogleAppsScript.Spreadsheet.Range;

/** Values, formulas and number formats. */
export class RangeValues extends RangeFamily {
	override getValue() {
		return first(this.getValues());
	}
	override getValues() {
		return map(this, scriptValue);
	}
	override getDisplayValue(): string {
		return first(this.getDisplayValues());
	}
	override getDisplayValues(): string[][] {
		return map(this, (sheet, row, column) =>
			sheet.workbook.display(sheet, row, column),
		);
	}
	override setValue(value: unknown): Gas {
		checkLength(value);
		return each(this, (sheet, row, column) =>
			putValue(this, sheet, row, column, value),
		);
	}
	override setValues(values: unknown[][]): Gas {
		checkShape(values, placeOf(this).area);
		values.flat().forEach(checkLength);
		return each(this, (sheet, row, column, r, c) =>
			putValue(this, sheet, row, column, values[r]?.[c]),
		);
	}

	override getFormula(): string {
		return first(this.getFormulas());
	}
	override getFormulas(): string[][] {
		return map(this, formulaAt);
	}
	/** Over several cells the references are relative to the first, as if it were filled from there. */
	override setFormula(formula: string): Gas {
		const text = formulaText(formula);
		return each(this, (sheet, row, column, r, c) =>
			putFormula(sheet, row, column, translated(sheet, text, r, c)),
		);
	}
	override setFormulas(formulas: string[][]): Gas {
		checkShape(formulas, placeOf(this).area);
		const texts = formulas.map((row) => row.map(formulaText));
		return each(this, (sheet, row, column, r, c) =>
			putFormula(sheet, row, column, texts[r]?.[c] ?? ""),
		);
	}
	override getFormulaR1C1(): string | null {
		return first(this.getFormulasR1C1());
	}
	override getFormulasR1C1(): (string | null)[][] {
		return map(this, (sheet, row, column) => {
			const text = formulaAt(sheet, row, column);
			return text === "" ? null : toR1C1(text, row, column);
		});
	}
	override setFormulaR1C1(formula: string): Gas {
		const text = formulaText(formula);
		return each(this, (sheet, row, column) =>
			putFormula(sheet, row, column, fromR1C1(text, row, column)),
		);
	}
	override setFormulasR1C1(formulas: string[][]): Gas {
		checkShape(formulas, placeOf(this).area);
		return each(this, (sheet, row, column, r, c) =>
			putFormula(
				sheet,
				row,
				column,
				fromR1C1(formulaText(formulas[r]?.[c] ?? ""), row, column),
			),
		);
	}

	override getNumberFormat(): string {
		return first(this.getNumberFormats());
	}
	override getNumberFormats(): string[][] {
		return map(
			this,
			(sheet, row, column) =>
				sheet.workbook.formatAt(sheet, row, column) || AUTOMATIC,
		);
	}
	override setNumberFormat(format: string): Gas {
		return each(this, (sheet, row, column) =>
			sheet.put(row, column, { format: formatOf(format) }),
		);
	}
	override setNumberFormats(formats: string[][]): Gas {
		return eachWith(this, formats, ({ sheet, area }, format) =>
			sheet.put(area.top, area.left, { format: formatOf(format) }),
		);
	}
}

/** What Sheets gives for a cell in the automatic format, which scripts set as `general`. */
const AUTOMATIC = "0.###############";

function formatOf(format: string): string | null {
	return /^(general)?$/i.test(format) || format === AUTOMATIC ? null : format;
}

function putValue(
	range: object,
	sheet: SheetModel,
	row: number,
	column: number,
	value: unknown,
): void {
	const { surroundings } = runOf(range);
	sheet.put(row, column, scriptInput(surroundings, sheet, row, column, value));
}

function formulaAt(sheet: SheetModel, row: number, column: number): string {
	const formula = sheet.cell(row, column)?.formula;
	return formula && !isPivot(formula) ? formula.text : "";
}

function checkLength(value: unknown): void {
	if (typeof value === "string" && value.length > LONGEST_TEXT)
		throw new Error(
			`Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`,
		);
}

/** A formula as setFormula takes it: with or without its `=`; `""` clears. Text that cannot be read is kept and shows `#ERROR!`. */
function formulaText(formula: string): string {
	if (!formula) return "";
	const text = formula.startsWith("=") ? formula : `=${formula}`;
	checkLength(text);
	return text;
}

function translated(
	{ workbook }: SheetModel,
	text: string,
	down: number,
	right: number,
): string {
	const ast = down + right > 0 && text !== "" && workbook.formula(text).ast;
	return ast
		? printFormula(translateFormula(ast, down, right), workbook.locale)
		: text;
}

function putFormula(
	sheet: SheetModel,
	row: number,
	column: number,
	text: string,
): void {
	sheet.put(row, column, {
		value: null,
		formula: text === "" ? null : sheet.workbook.formula(text),
		runs: null,
	});
}
