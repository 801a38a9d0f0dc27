import { printArea } from "../workbook/a1";
import {
	type Area,
	area as areaOf,
	columnsOf,
	meet,
	rowsOf,
} from "../workbook/area";
import type { CellStyle } from "../workbook/data";
import type { SheetModel } from "../workbook/sheet";
import { LONGEST_TEXT } from "../workbook/write";
import { DataValidation, validationOf } from "./data-validation";
import { DeveloperMetadata } from "./developer-metadata";
import { DeveloperMetadataFinder } from "./developer-metadata-finder";
import { Filter } from "./filter";
import { memberOf, nameOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import { newProtection } from "./protection";
import { checkShape, OUT_OF_BOUNDS, readColor } from "./range-arguments";
import type { Run } from "./run-context";
import { scriptInput, scriptValue } from "./scalars";
import { Sheet } from "./sheet";

type Gas = GoogleAppsScript.Spreadsheet.Range;
const places = new WeakMap<object, { sheet: SheetModel; area: Area }>();

/** The part of a sheet that a range object stands for. */
export function placeOf(range: unknown): { sheet: SheetModel; area: Area } {
	const place = places.get(range as object);
	if (!place) throw new Error("This is not a range.");
	return place;
}

/** A rectangle of cells. Its coordinates stay as they are when rows or columns move. */
export class Range extends platform<Gas>("Range") {
	constructor(run: Run, sheet: SheetModel, area: Area) {
		super(run);
		if (
			!Number.isInteger(area.top + area.left + area.bottom + area.right) ||
			area.top < 0 ||
			area.left < 0 ||
			area.bottom >= sheet.rowCount ||
			area.right >= sheet.columnCount
		)
			throw new Error(OUT_OF_BOUNDS);
		if (area.bottom < area.top)
			throw new Error("The number of rows in the range must be at least 1.");
		if (area.right < area.left)
			throw new Error("The number of columns in the range must be at least 1.");
		places.set(this, { sheet, area });
	}

	override getA1Notation(): string {
		return printArea(placeOf(this).area);
	}
	override getRow(): number {
		return placeOf(this).area.top + 1;
	}
	override getRowIndex(): number {
		return this.getRow();
	}
	override getColumn(): number {
		return placeOf(this).area.left + 1;
	}
	override getLastRow(): number {
		return placeOf(this).area.bottom + 1;
	}
	override getLastColumn(): number {
		return placeOf(this).area.right + 1;
	}
	override getNumRows(): number {
		return rowsOf(placeOf(this).area);
	}
	override getNumColumns(): number {
		return columnsOf(placeOf(this).area);
	}
	override getHeight(): number {
		return this.getNumRows();
	}
	override getWidth(): number {
		return this.getNumColumns();
	}
	override getGridId(): number {
		return placeOf(this).sheet.id;
	}
	override getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
		return new Sheet(runOf(this), placeOf(this).sheet);
	}

	override getCell(row: number, column: number): Gas {
		const { area } = placeOf(this);
		if (row < 1 || column < 1 || row > rowsOf(area) || column > columnsOf(area))
			throw new Error("Cell reference out of range");
		return this.offset(row - 1, column - 1, 1, 1);
	}

	override offset(
		rows: number,
		columns: number,
		numRows?: number,
		numColumns?: number,
	): Gas {
		const { sheet, area } = placeOf(this);
		return new Range(
			runOf(this),
			sheet,
			areaOf(
				area.top + rows,
				area.left + columns,
				numRows ?? rowsOf(area),
				numColumns ?? columnsOf(area),
			),
		);
	}

	override activate(): Gas {
		const { sheet, area } = placeOf(this);
		const { surroundings } = runOf(this);
		surroundings.activeSheet = sheet;
		surroundings.selection = area;
		sheet.workbook.changed({ kind: "sheets" });
		return this;
	}

	// Values

	override getValue() {
		return this.getValues()[0]?.[0];
	}
	override getValues() {
		return map(this, (sheet, row, column) => scriptValue(sheet, row, column));
	}
	override getDisplayValue(): string {
		return first(this.getDisplayValues());
	}
	override getDisplayValues(): string[][] {
		return map(this, (sheet, row, column) =>
			sheet.workbook.display(sheet, row, column),
		);
	}
	override isBlank(): boolean {
		return this.getValues()
			.flat()
			.every((value) => value === "");
	}

	override setValue(value: unknown): Gas {
		return each(this, (sheet, row, column) => {
			checkLength(value);
			sheet.put(
				row,
				column,
				scriptInput(runOf(this).surroundings, sheet, row, column, value),
			);
		});
	}

	override setValues(values: unknown[][]): Gas {
		checkShape(values, placeOf(this).area);
		values.flat().forEach(checkLength);
		return each(this, (sheet, row, column, r, c) =>
			sheet.put(
				row,
				column,
				scriptInput(
					runOf(this).surroundings,
					sheet,
					row,
					column,
					values[r]?.[c],
				),
			),
		);
	}

	// Formulas

	override getFormula(): string {
		return first(this.getFormulas());
	}
	override getFormulas(): string[][] {
		return map(
			this,
			(sheet, row, column) => sheet.cell(row, column)?.formula?.text ?? "",
		);
	}
	override setFormula(formula: string): Gas {
		const text = formulaText(formula);
		return each(this, (sheet, row, column) =>
			putFormula(sheet, row, column, text),
		);
	}
	override setFormulas(formulas: string[][]): Gas {
		checkShape(formulas, placeOf(this).area);
		const texts = formulas.map((row) => row.map(formulaText));
		return each(this, (sheet, row, column, r, c) =>
			putFormula(sheet, row, column, texts[r]?.[c] ?? ""),
		);
	}

	// Number formats

	override getNumberFormat(): string {
		return first(this.getNumberFormats());
	}
	override getNumberFormats(): string[][] {
		return map(
			this,
			(sheet, row, column) =>
				sheet.workbook.formatAt(sheet, row, column) || "0.###############",
		);
	}
	override setNumberFormat(format: string): Gas {
		return each(this, (sheet, row, column) =>
			sheet.put(row, column, { format: format || null }),
		);
	}
	override setNumberFormats(formats: string[][]): Gas {
		checkShape(formats, placeOf(this).area);
		return each(this, (sheet, row, column, r, c) =>
			sheet.put(row, column, { format: formats[r]?.[c] || null }),
		);
	}

	// Look

	override getBackground(): string {
		return first(this.getBackgrounds());
	}
	override getBackgrounds(): string[][] {
		return looks(this, (style) => style.background ?? "#ffffff");
	}
	override setBackground(color: string | null): Gas {
		return look(this, { background: readColor(color) });
	}
	override setBackgrounds(colors: (string | null)[][]): Gas {
		return lookEach(this, colors, (color) => ({
			background: readColor(color),
		}));
	}
	override setFontColor(color: string | null): Gas {
		return look(this, { color: readColor(color) });
	}
	override setFontColors(colors: (string | null)[][]): Gas {
		return lookEach(this, colors, (color) => ({ color: readColor(color) }));
	}
	override getFontWeight(): Return<"getFontWeight"> {
		return first(this.getFontWeights());
	}
	override getFontWeights(): Return<"getFontWeights"> {
		return looks(this, (style) => (style.bold ? "bold" : "normal"));
	}
	override setFontWeight(weight: string | null): Gas {
		return look(this, { bold: weight === "bold" || undefined });
	}
	override setFontWeights(weights: (string | null)[][]): Gas {
		return lookEach(this, weights, (weight) => ({
			bold: weight === "bold" || undefined,
		}));
	}
	override getFontStyle(): Return<"getFontStyle"> {
		return first(this.getFontStyles());
	}
	override getFontStyles(): Return<"getFontStyles"> {
		return looks(this, (style) => (style.italic ? "italic" : "normal"));
	}
	override setFontStyle(style: string | null): Gas {
		return look(this, { italic: style === "italic" || undefined });
	}
	override getFontLine(): Return<"getFontLine"> {
		return first(this.getFontLines());
	}
	override getFontLines(): Return<"getFontLines"> {
		return looks(this, (style) =>
			style.underline
				? "underline"
				: style.strikethrough
					? "line-through"
					: "none",
		);
	}
	override setFontLine(line: string | null): Gas {
		return look(this, {
			underline: line === "underline" || undefined,
			strikethrough: line === "line-through" || undefined,
		});
	}
	override getFontSize(): number {
		return first(this.getFontSizes());
	}
	override getFontSizes(): number[][] {
		return looks(this, (style) => style.fontSize ?? 10);
	}
	override setFontSize(size: number): Gas {
		return look(this, { fontSize: size });
	}
	override setFontSizes(sizes: number[][]): Gas {
		return lookEach(this, sizes, (fontSize) => ({ fontSize }));
	}
	override getFontFamily(): string {
		return first(this.getFontFamilies());
	}
	override getFontFamilies(): string[][] {
		return looks(this, (style) => style.fontFamily ?? "Arial");
	}
	override setFontFamily(family: string | null): Gas {
		return look(this, { fontFamily: family ?? undefined });
	}
	override getHorizontalAlignment(): string {
		return first(this.getHorizontalAlignments());
	}
	override getHorizontalAlignments(): string[][] {
		return looks(this, (style) => style.align ?? "general");
	}
	override setHorizontalAlignment(
		alignment: Parameters<Gas["setHorizontalAlignment"]>[0],
	): Gas {
		return look(this, { align: alignOf(alignment) });
	}
	override setHorizontalAlignments(
		alignments: Parameters<Gas["setHorizontalAlignments"]>[0],
	): Gas {
		return lookEach(this, alignments, (one) => ({ align: alignOf(one) }));
	}
	override getVerticalAlignment(): string {
		return first(this.getVerticalAlignments());
	}
	override getVerticalAlignments(): string[][] {
		return looks(this, (style) => style.vertical ?? "bottom");
	}
	override setVerticalAlignment(
		alignment: Parameters<Gas["setVerticalAlignment"]>[0],
	): Gas {
		if (alignment && !/^(top|middle|bottom)$/.test(alignment))
			throw new Error(`Invalid argument: ${alignment}`);
		return look(this, { vertical: alignment ?? undefined });
	}
	override getWrap(): boolean {
		return first(this.getWraps());
	}
	override getWraps(): boolean[][] {
		return looks(this, (style) => style.wrap ?? false);
	}
	override setWrap(wrap: boolean): Gas {
		return look(this, { wrap: wrap || undefined });
	}
	override setWraps(wraps: boolean[][]): Gas {
		return lookEach(this, wraps, (wrap) => ({ wrap: wrap || undefined }));
	}
	override getWrapStrategy(): Return<"getWrapStrategy"> {
		return first(this.getWrapStrategies());
	}
	override getWrapStrategies(): Return<"getWrapStrategies"> {
		return looks(this, (style) =>
			memberOf("WrapStrategy", style.wrap ? "WRAP" : "OVERFLOW"),
		);
	}
	override setWrapStrategy(
		strategy: Parameters<Gas["setWrapStrategy"]>[0],
	): Gas {
		return look(this, { wrap: nameOf(strategy) === "WRAP" || undefined });
	}

	// Notes

	override getNote(): string {
		return first(this.getNotes());
	}
	override getNotes(): string[][] {
		return map(
			this,
			(sheet, row, column) => sheet.cell(row, column)?.note ?? "",
		);
	}
	override setNote(note: string | null): Gas {
		return each(this, (sheet, row, column) =>
			sheet.put(row, column, { note: note || null }),
		);
	}
	override setNotes(notes: (string | null)[][]): Gas {
		checkShape(notes, placeOf(this).area);
		return each(this, (sheet, row, column, r, c) =>
			sheet.put(row, column, { note: notes[r]?.[c] || null }),
		);
	}
	override clearNote(): Gas {
		return this.setNote(null);
	}

	// Clearing

	override clear(options?: Parameters<Gas["clear"]>[0]): Gas {
		const {
			contentsOnly,
			formatOnly,
			validationsOnly,
			commentsOnly,
		}: NonNullable<typeof options> = options ?? {};
		const all = !(
			contentsOnly ||
			formatOnly ||
			validationsOnly ||
			commentsOnly
		);
		if (all || contentsOnly) this.clearContent();
		if (all || formatOnly) this.clearFormat();
		if (validationsOnly) this.clearDataValidations();
		if (commentsOnly) this.clearNote();
		return this;
	}
	override clearContent(): Gas {
		return existing(this, { value: null, formula: null, runs: null });
	}
	override clearFormat(): Gas {
		return existing(this, { format: null, style: null });
	}

	// Merges

	override getMergedRanges(): Gas[] {
		const { sheet, area } = placeOf(this);
		return sheet.merges
			.filter((merge) => meet(merge, area))
			.map((merge) => new Range(runOf(this), sheet, merge));
	}
	override isPartOfMerge(): boolean {
		return this.getMergedRanges().length > 0;
	}
	override merge(): Gas {
		const { sheet, area } = editable(this);
		sheet.merge(area);
		return this;
	}
	override breakApart(): Gas {
		const { sheet, area } = editable(this);
		sheet.breakApart(area);
		return this;
	}

	// Validation

	override getDataValidation(): GoogleAppsScript.Spreadsheet.DataValidation | null {
		return first(this.getDataValidations());
	}
	override getDataValidations(): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
		return map(this, (sheet, row, column) => {
			const validation = sheet.validationAt(row, column);
			return validation ? new DataValidation(runOf(this), validation) : null;
		});
	}
	override setDataValidation(
		rule: GoogleAppsScript.Spreadsheet.DataValidation | null,
	): Gas {
		const { sheet, area } = editable(this);
		sheet.setValidation(area, rule ? validationOf(rule) : null);
		return this;
	}
	override setDataValidations(
		rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][],
	): Gas {
		const { sheet, area } = editable(this);
		checkShape(rules, area);
		// Equal neighbours in a column are one area, as people see them.
		for (let c = 0; c < columnsOf(area); c++)
			for (let first = 0, r = 1; r <= rules.length; r++) {
				if (r < rules.length && rules[r]?.[c] === rules[first]?.[c]) continue;
				const rule = rules[first]?.[c];
				sheet.setValidation(
					areaOf(area.top + first, area.left + c, r - first, 1),
					rule ? validationOf(rule) : null,
				);
				first = r;
			}
		return this;
	}
	override clearDataValidations(): Gas {
		return this.setDataValidation(null);
	}
	override insertCheckboxes(): Gas {
		const { sheet, area } = editable(this);
		sheet.setValidation(area, {
			criterion: { type: "CHECKBOX", args: [] },
			allowInvalid: false,
			help: null,
		});
		return each(this, (target, row, column) => {
			if (typeof target.workbook.value(target, row, column) !== "boolean")
				target.put(row, column, { value: false, formula: null });
		});
	}

	// What hangs on rows, columns and areas

	override addDeveloperMetadata(
		key: string,
		value?: unknown,
		visibility?: unknown,
	): Gas {
		const { sheet, area } = editable(this);
		const rows = area.left === 0 && columnsOf(area) === sheet.columnCount;
		const columns = area.top === 0 && rowsOf(area) === sheet.rowCount;
		const one = rows ? rowsOf(area) === 1 : columnsOf(area) === 1;
		if (rows === columns || !one)
			throw new Error(
				"Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
			);
		DeveloperMetadata.add(
			runOf(this),
			rows
				? { kind: "ROW", sheetId: sheet.id, index: area.top }
				: { kind: "COLUMN", sheetId: sheet.id, index: area.left },
			key,
			value,
			visibility,
		);
		return this;
	}
	override getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
		return this.createDeveloperMetadataFinder().find();
	}
	override createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
		const { sheet, area } = placeOf(this);
		return new DeveloperMetadataFinder(runOf(this), { sheet, area });
	}
	override protect(): GoogleAppsScript.Spreadsheet.Protection {
		const { sheet, area } = editable(this);
		return newProtection(runOf(this), sheet, area);
	}
	override canEdit(): boolean {
		const { sheet, area } = placeOf(this);
		return (
			runOf(this).surroundings.access === "editor" && !sheet.isProtected(area)
		);
	}
	override getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
		const { sheet, area } = placeOf(this);
		return sheet.filter && meet(sheet.filter.area, area)
			? new Filter(runOf(this), sheet)
			: null;
	}
	override createFilter(): GoogleAppsScript.Spreadsheet.Filter {
		const { sheet, area } = editable(this);
		if (sheet.filter)
			throw new Error(
				"You can't create a filter in a sheet that already has a filter.",
			);
		sheet.setFilter({ area, hiddenValues: new Map() });
		return new Filter(runOf(this), sheet);
	}
}

type Return<K extends keyof Gas> = Gas[K] extends () => infer R ? R : never;

/** The place of a range that the user may change; throws where not. */
function editable(range: Range) {
	const place = placeOf(range);
	runOf(range).mayEdit(place.sheet, place.area);
	return place;
}

function first<T>(values: T[][]): T {
	return values[0]?.[0] as T;
}

function map<T>(
	range: Range,
	read: (sheet: SheetModel, row: number, column: number) => T,
): T[][] {
	const { sheet, area } = placeOf(range);
	const rows: T[][] = [];
	for (let row = area.top; row <= area.bottom; row++) {
		const line: T[] = [];
		for (let column = area.left; column <= area.right; column++)
			line.push(read(sheet, row, column));
		rows.push(line);
	}
	return rows;
}

function each(
	range: Range,
	change: (
		sheet: SheetModel,
		row: number,
		column: number,
		r: number,
		c: number,
	) => void,
): Gas {
	const { sheet, area } = editable(range);
	for (let row = area.top; row <= area.bottom; row++)
		for (let column = area.left; column <= area.right; column++)
			change(sheet, row, column, row - area.top, column - area.left);
	return range;
}

/** Changes only cells that exist: clearing makes none. */
function existing(range: Range, patch: Parameters<SheetModel["put"]>[2]): Gas {
	const { sheet, area } = editable(range);
	for (const [row, column] of [...sheet.cellsIn(area)])
		sheet.put(row, column, patch);
	return range;
}

function looks<T>(range: Range, read: (style: CellStyle) => T): T[][] {
	return map(range, (sheet, row, column) =>
		read(sheet.cell(row, column)?.style ?? {}),
	);
}

function look(range: Range, patch: Partial<CellStyle>): Gas {
	const { sheet, area } = editable(range);
	sheet.setLook(area, patch);
	return range;
}

function lookEach<T>(
	range: Range,
	values: T[][],
	patch: (value: T) => Partial<CellStyle>,
): Gas {
	checkShape(values, placeOf(range).area);
	const patches = values.map((row) => row.map(patch));
	return each(range, (sheet, row, column, r, c) =>
		sheet.setLook(areaOf(row, column, 1, 1), patches[r]?.[c] ?? {}),
	);
}

function alignOf(alignment: string | null): CellStyle["align"] {
	if (alignment === null || alignment === "normal") return undefined;
	if (alignment === "left" || alignment === "center" || alignment === "right")
		return alignment;
	throw new Error(`Invalid argument: ${alignment}`);
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

service(Range, "Range", {
	live: true,
	before(range) {
		const { sheet } = placeOf(range);
		if (!sheet.alive) throw new Error(`Sheet ${sheet.id} not found`);
	},
});
