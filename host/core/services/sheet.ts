import { referencesOf } from "../formula";
import { readPlace } from "../workbook/a1";
import { type Area, area as areaOf } from "../workbook/area";
import type { Axis } from "../workbook/axis";
import {
	COLUMN_WIDTH,
	MOST_CELLS,
	MOST_COLUMNS,
	ROW_HEIGHT,
	type SheetModel,
} from "../workbook/sheet";
import { changeAxis } from "../workbook/structure";
import { ConditionalFormatRule, ruleOf } from "./conditional-format-rule";
import { DeveloperMetadata } from "./developer-metadata";
import { DeveloperMetadataFinder } from "./developer-metadata-finder";
import { chartOf, EmbeddedChart } from "./embedded-chart";
import { EmbeddedChartBuilder } from "./embedded-chart-builder";
import { Filter } from "./filter";
import { NamedRange } from "./named-range";
import { memberOf, nameOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import { newProtection, Protection } from "./protection";
import { placeOf, Range } from "./range";
import { OUT_OF_BOUNDS, readColor } from "./range-arguments";
import { RangeList } from "./range-list";
import type { Run } from "./run-context";
import { Spreadsheet } from "./spreadsheet";

type Gas = GoogleAppsScript.Spreadsheet.Sheet;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;

const models = new WeakMap<object, SheetModel>();

export function modelOf(sheet: unknown): SheetModel {
	const model = models.get(sheet as object);
	if (!model) throw new Error("This is not a sheet.");
	return model;
}

/** The area that A1 notation names on a sheet; open sides reach to the edge of the grid. */
export function areaFrom(text: string, sheet: SheetModel): Area {
	const place = readPlace(text);
	if (!place) throw new Error("Range not found");
	return {
		top: place.top ?? 0,
		left: place.left ?? 0,
		bottom: place.bottom ?? sheet.rowCount - 1,
		right: place.right ?? sheet.columnCount - 1,
	};
}

export class Sheet extends platform<Gas>("Sheet") {
	constructor(run: Run, model: SheetModel) {
		super(run);
		models.set(this, model);
	}

	override getSheetId(): number {
		return modelOf(this).id;
	}
	override getName(): string {
		return modelOf(this).name;
	}
	override getSheetName(): string {
		return this.getName();
	}
	override setName(name: string): Gas {
		const model = editable(this);
		const other = model.workbook.sheetNamed(name);
		if (name === "") throw new Error("The sheet name cannot be empty.");
		if (other && other !== model)
			throw new Error(
				`A sheet with the name "${name}" already exists. Please enter another name.`,
			);
		model.workbook.renameSheet(model, name);
		return this;
	}
	override getIndex(): number {
		const model = modelOf(this);
		return model.workbook.sheets.indexOf(model) + 1;
	}
	override getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
		return new Spreadsheet(runOf(this));
	}
	override getType(): GoogleAppsScript.Spreadsheet.SheetType {
		return memberOf("SheetType", modelOf(this).type);
	}
	override activate(): Gas {
		const { surroundings } = runOf(this);
		const model = modelOf(this);
		if (surroundings.activeSheet !== model)
			surroundings.selection = areaOf(0, 0, 1, 1);
		surroundings.activeSheet = model;
		model.workbook.changed({ kind: "sheets" });
		return this;
	}
	override hideSheet(): Gas {
		editable(this).setHidden(true);
		return this;
	}
	override showSheet(): Gas {
		editable(this).setHidden(false);
		return this;
	}
	override isSheetHidden(): boolean {
		return modelOf(this).hidden;
	}
	override setTabColor(color: string | null): Gas {
		editable(this).setTabColor(readColor(color) ?? null);
		return this;
	}
	override getTabColor(): string | null {
		return modelOf(this).tabColor;
	}

	// Ranges

	override getRange(
		first: number | string,
		column?: number,
		rows = 1,
		columns = 1,
	): SheetRange {
		const model = grid(this);
		if (typeof first === "string")
			return new Range(runOf(this), ...rangeFrom(first, model));
		if (rows < 1)
			throw new Error("The number of rows in the range must be at least 1.");
		if (columns < 1)
			throw new Error("The number of columns in the range must be at least 1.");
		return new Range(
			runOf(this),
			model,
			areaOf(first - 1, (column ?? 1) - 1, rows, columns),
		);
	}
	override getRangeList(
		notations: string[],
	): GoogleAppsScript.Spreadsheet.RangeList {
		const model = grid(this);
		return new RangeList(
			runOf(this),
			notations.map(
				(text) => new Range(runOf(this), model, areaFrom(text, model)),
			),
		);
	}
	override getDataRange(): SheetRange {
		const model = grid(this);
		return new Range(
			runOf(this),
			model,
			areaOf(
				0,
				0,
				Math.max(1, model.lastRow()),
				Math.max(1, model.lastColumn()),
			),
		);
	}
	override getSheetValues(
		row: number,
		column: number,
		rows: number,
		columns: number,
	) {
		return this.getRange(row, column, rows, columns).getValues();
	}
	override getActiveRange(): SheetRange | null {
		const { surroundings } = runOf(this);
		const model = modelOf(this);
		const active = surroundings.activeSheet === model;
		return new Range(
			runOf(this),
			model,
			active ? surroundings.selection : areaOf(0, 0, 1, 1),
		);
	}
	override getActiveCell(): SheetRange {
		return (this.getActiveRange() as SheetRange).getCell(1, 1);
	}
	override getCurrentCell(): SheetRange | null {
		return this.getActiveCell();
	}
	override setActiveRange(range: SheetRange): SheetRange {
		if (placeOf(range).sheet !== modelOf(this))
			throw new Error("The range is not on this sheet.");
		return range.activate();
	}
	override setActiveSelection(range: SheetRange | string): SheetRange {
		return this.setActiveRange(
			typeof range === "string" ? this.getRange(range) : range,
		);
	}
	override setCurrentCell(cell: SheetRange): SheetRange {
		return this.setActiveRange(cell);
	}

	override appendRow(contents: unknown[]): Gas {
		const model = editable(this);
		const row = model.lastRow();
		const run = runOf(this);
		if (contents.length === 0) throw new Error("A row needs contents.");
		run.mayEdit(model, areaOf(row, 0, 1, contents.length));
		if (row >= model.rowCount) insert(this, "row", model.rowCount, 1);
		if (contents.length > model.columnCount)
			insert(
				this,
				"column",
				model.columnCount,
				contents.length - model.columnCount,
			);
		this.getRange(row + 1, 1, 1, contents.length).setValues([contents]);
		return this;
	}
	override clear(options?: {
		formatOnly?: boolean;
		contentsOnly?: boolean;
	}): Gas {
		whole(this).clear(options ?? {});
		if (!options?.contentsOnly) editable(this).setRules([]);
		return this;
	}
	override clearContents(): Gas {
		whole(this).clearContent();
		return this;
	}
	override clearFormats(): Gas {
		whole(this).clearFormat();
		editable(this).setRules([]);
		return this;
	}
	override clearNotes(): Gas {
		whole(this).clearNote();
		return this;
	}

	// Grid

	override getMaxRows(): number {
		return grid(this).rowCount;
	}
	override getMaxColumns(): number {
		return grid(this).columnCount;
	}
	override getLastRow(): number {
		return grid(this).lastRow();
	}
	override getLastColumn(): number {
		return grid(this).lastColumn();
	}
	override insertRows(row: number, count = 1): void {
		insert(this, "row", row - 1, count);
	}
	override insertRowBefore(row: number): Gas {
		return insert(this, "row", row - 1, 1);
	}
	override insertRowAfter(row: number): Gas {
		return insert(this, "row", row, 1);
	}
	override insertRowsBefore(row: number, count: number): Gas {
		return insert(this, "row", row - 1, count);
	}
	override insertRowsAfter(row: number, count: number): Gas {
		return insert(this, "row", row, count);
	}
	override insertColumns(column: number, count = 1): void {
		insert(this, "column", column - 1, count);
	}
	override insertColumnBefore(column: number): Gas {
		return insert(this, "column", column - 1, 1);
	}
	override insertColumnAfter(column: number): Gas {
		return insert(this, "column", column, 1);
	}
	override insertColumnsBefore(column: number, count: number): Gas {
		return insert(this, "column", column - 1, count);
	}
	override insertColumnsAfter(column: number, count: number): Gas {
		return insert(this, "column", column, count);
	}
	override deleteRow(row: number): Gas {
		return remove(this, "row", row - 1, 1);
	}
	override deleteRows(row: number, count: number): void {
		remove(this, "row", row - 1, count);
	}
	override deleteColumn(column: number): Gas {
		return remove(this, "column", column - 1, 1);
	}
	override deleteColumns(column: number, count: number): void {
		remove(this, "column", column - 1, count);
	}
	override moveRows(rows: SheetRange, destination: number): void {
		const { top, bottom } = placeOf(rows).area;
		move(this, "row", top, bottom, destination - 1);
	}
	override moveColumns(columns: SheetRange, destination: number): void {
		const { left, right } = placeOf(columns).area;
		move(this, "column", left, right, destination - 1);
	}

	override getFrozenRows(): number {
		return grid(this).frozenRows;
	}
	override getFrozenColumns(): number {
		return grid(this).frozenColumns;
	}
	override setFrozenRows(rows: number): void {
		const model = editable(this);
		if (rows < 0 || rows >= model.rowCount)
			throw new Error("You can't freeze all visible rows on the sheet.");
		model.freeze(rows, model.frozenColumns);
	}
	override setFrozenColumns(columns: number): void {
		const model = editable(this);
		if (columns < 0 || columns >= model.columnCount)
			throw new Error("You can't freeze all visible columns on the sheet.");
		model.freeze(model.frozenRows, columns);
	}
	override getColumnWidth(column: number): number {
		const model = grid(this);
		check(column, 1, model.columnCount);
		return model.columnWidths.get(column - 1) ?? COLUMN_WIDTH;
	}
	override setColumnWidth(column: number, width: number): Gas {
		return this.setColumnWidths(column, 1, width);
	}
	override setColumnWidths(column: number, count: number, width: number): Gas {
		const model = editable(this);
		check(column, count, model.columnCount);
		for (let index = 0; index < count; index++)
			model.setColumnWidth(column - 1 + index, width);
		return this;
	}
	override getRowHeight(row: number): number {
		const model = grid(this);
		check(row, 1, model.rowCount);
		return model.rowHeights.get(row - 1) ?? ROW_HEIGHT;
	}
	override setRowHeight(row: number, height: number): Gas {
		return this.setRowHeights(row, 1, height);
	}
	override setRowHeights(row: number, count: number, height: number): Gas {
		const model = editable(this);
		check(row, count, model.rowCount);
		for (let index = 0; index < count; index++)
			model.setRowHeight(row - 1 + index, height);
		return this;
	}
	override hideRows(row: number, count = 1): void {
		setHidden(this, "row", row, count, true);
	}
	override showRows(row: number, count = 1): void {
		setHidden(this, "row", row, count, false);
	}
	override hideRow(row: SheetRange): void {
		setHidden(this, "row", row.getRow(), row.getNumRows(), true);
	}
	override unhideRow(row: SheetRange): void {
		setHidden(this, "row", row.getRow(), row.getNumRows(), false);
	}
	override hideColumns(column: number, count = 1): void {
		setHidden(this, "column", column, count, true);
	}
	override showColumns(column: number, count = 1): void {
		setHidden(this, "column", column, count, false);
	}
	override hideColumn(column: SheetRange): void {
		setHidden(this, "column", column.getColumn(), column.getNumColumns(), true);
	}
	override unhideColumn(column: SheetRange): void {
		setHidden(
			this,
			"column",
			column.getColumn(),
			column.getNumColumns(),
			false,
		);
	}
	override isRowHiddenByUser(row: number): boolean {
		check(row, 1, grid(this).rowCount);
		return grid(this).hiddenRows.has(row - 1);
	}
	override isRowHiddenByFilter(row: number): boolean {
		check(row, 1, grid(this).rowCount);
		return grid(this).hiddenByFilter(row - 1);
	}
	override isColumnHiddenByUser(column: number): boolean {
		check(column, 1, grid(this).columnCount);
		return grid(this).hiddenColumns.has(column - 1);
	}

	// Rules, charts, protections, metadata

	override getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
		const sheet = grid(this);
		return sheet.rules.map(
			(rule) => new ConditionalFormatRule(runOf(this), { rule, sheet }),
		);
	}
	override setConditionalFormatRules(
		rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[],
	): void {
		const model = editable(this);
		const parts = rules.map(ruleOf);
		for (const { rule, sheet } of parts) {
			if (sheet !== model || rule.areas.length === 0)
				throw new Error(
					"Conditional format rule must have ranges on the sheet it is set on.",
				);
			checkRuleFormula(rule.condition?.args[0], model);
		}
		model.setRules(parts.map(({ rule }) => rule));
	}
	override clearConditionalFormatRules(): void {
		editable(this).setRules([]);
	}
	override getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
		return modelOf(this).charts.map(
			(chart) => new EmbeddedChart(runOf(this), chart),
		);
	}
	override newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
		return new EmbeddedChartBuilder(runOf(this));
	}
	override insertChart(
		chart: GoogleAppsScript.Spreadsheet.EmbeddedChart,
	): void {
		const model = editable(this);
		const draft = chartOf(chart);
		check(draft.anchor.row + 1, 1, model.rowCount);
		check(draft.anchor.column + 1, 1, model.columnCount);
		model.putChart({ ...draft, id: model.workbook.newId() });
	}
	override updateChart(
		chart: GoogleAppsScript.Spreadsheet.EmbeddedChart,
	): void {
		const model = editable(this);
		const changed = chartOf(chart);
		if (!model.charts.some(({ id }) => id === changed.id))
			throw new Error("Embedded object not found");
		model.putChart(changed);
	}
	override removeChart(
		chart: GoogleAppsScript.Spreadsheet.EmbeddedChart,
	): void {
		const model = editable(this);
		const { id } = chartOf(chart);
		if (!model.charts.some((other) => other.id === id))
			throw new Error("Embedded object not found");
		model.removeChart(id);
	}
	override protect(): GoogleAppsScript.Spreadsheet.Protection {
		return newProtection(runOf(this), editable(this), null);
	}
	override getProtections(
		type: GoogleAppsScript.Spreadsheet.ProtectionType,
	): GoogleAppsScript.Spreadsheet.Protection[] {
		const model = modelOf(this);
		const ranges = nameOf(type) === "RANGE";
		return model.protections
			.filter(({ area }) => (area !== null) === ranges)
			.map(({ id }) => new Protection(runOf(this), model, id));
	}
	override addDeveloperMetadata(
		key: string,
		value?: unknown,
		visibility?: unknown,
	): Gas {
		const model = editable(this);
		DeveloperMetadata.add(
			runOf(this),
			{ kind: "SHEET", sheetId: model.id },
			key,
			value,
			visibility,
		);
		return this;
	}
	override getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
		return this.createDeveloperMetadataFinder()
			.withLocationType(memberOf("DeveloperMetadataLocationType", "SHEET"))
			.find();
	}
	override createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
		return new DeveloperMetadataFinder(runOf(this), { sheet: modelOf(this) });
	}
	override getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
		const { id, workbook } = modelOf(this);
		return workbook.names
			.filter(({ sheetId }) => sheetId === id)
			.map(({ name }) => new NamedRange(runOf(this), name));
	}
	override getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
		const model = modelOf(this);
		return model.filter ? new Filter(runOf(this), model) : null;
	}
}

/** A range written in A1 notation, with the sheet it names or else the given one. */
export function rangeFrom(text: string, sheet: SheetModel): [SheetModel, Area] {
	const { workbook } = sheet;
	const place = readPlace(text);
	if (!place) {
		const entry = workbook.nameOf(text);
		const target = entry && workbook.sheetById(entry.sheetId);
		if (!entry || !target) throw new Error("Range not found");
		return [target, entry.area];
	}
	const target =
		place.sheet === undefined ? sheet : workbook.sheetNamed(place.sheet);
	if (!target) throw new Error("Range not found");
	return [target, areaFrom(text, target)];
}

/** The model of a sheet with a grid; a sheet that is only a chart has none. */
function grid(sheet: Sheet): SheetModel {
	const model = modelOf(sheet);
	if (model.type !== "GRID")
		throw new Error("This operation is not supported on this type of sheet.");
	return model;
}

function editable(sheet: Sheet): SheetModel {
	const model = modelOf(sheet);
	runOf(sheet).mayEdit(null);
	return model;
}

function whole(sheet: Sheet): Range {
	const model = grid(sheet);
	return new Range(runOf(sheet), model, model.whole);
}

/** Throws unless a run of 1-based positions lies in the grid. */
function check(first: number, count: number, size: number): void {
	if (first < 1 || count < 1 || first + count - 1 > size)
		throw new Error(OUT_OF_BOUNDS);
}

function sizeOf(model: SheetModel, axis: Axis): number {
	return axis === "row" ? model.rowCount : model.columnCount;
}

function insert(sheet: Sheet, axis: Axis, at: number, count: number): Gas {
	const model = editable(sheet);
	grid(sheet);
	if (at < 0 || at > sizeOf(model, axis) || count < 1)
		throw new Error(OUT_OF_BOUNDS);
	const other = axis === "row" ? model.columnCount : model.rowCount;
	const cells = model.workbook.sheets.reduce(
		(sum, one) => sum + one.rowCount * one.columnCount,
		0,
	);
	if (cells + other * count > MOST_CELLS)
		throw new Error(
			`This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
		);
	if (axis === "column" && model.columnCount + count > MOST_COLUMNS)
		throw new Error(
			`This action would increase the number of columns above the limit of ${MOST_COLUMNS}.`,
		);
	changeAxis(model, { axis, kind: "insert", at, count });
	return sheet;
}

function remove(sheet: Sheet, axis: Axis, at: number, count: number): Gas {
	const model = editable(sheet);
	const size = sizeOf(grid(sheet), axis);
	check(at + 1, count, size);
	if (count >= size)
		throw new Error(`You can't delete all the ${axis}s on the sheet.`);
	runOf(sheet).mayEdit(
		model,
		axis === "row"
			? areaOf(at, 0, count, model.columnCount)
			: areaOf(0, at, model.rowCount, count),
	);
	changeAxis(model, { axis, kind: "delete", at, count });
	return sheet;
}

function move(
	sheet: Sheet,
	axis: Axis,
	first: number,
	last: number,
	to: number,
): void {
	const model = editable(sheet);
	if (to < 0 || to > sizeOf(model, axis)) throw new Error(OUT_OF_BOUNDS);
	if (to >= first && to <= last + 1) return;
	changeAxis(model, {
		axis,
		kind: "move",
		at: first,
		count: last - first + 1,
		to,
	});
}

function setHidden(
	sheet: Sheet,
	axis: Axis,
	first: number,
	count: number,
	hidden: boolean,
): void {
	const model = editable(sheet);
	check(first, count, sizeOf(model, axis));
	if (axis === "row") model.setRowsHidden(first - 1, count, hidden);
	else model.setColumnsHidden(first - 1, count, hidden);
}

/** Sheets takes no rule whose formula refers to another sheet, and then sets none of them. */
function checkRuleFormula(formula: unknown, sheet: SheetModel): void {
	if (typeof formula !== "string" || !formula.startsWith("=")) return;
	const { ast } = sheet.workbook.formula(formula);
	if (!ast)
		throw new Error(`Invalid conditional format rule formula: ${formula}`);
	const foreign = referencesOf(ast).some(
		(reference) =>
			reference.sheet !== null &&
			sheet.workbook.sheetNamed(reference.sheet) !== sheet,
	);
	if (foreign)
		throw new Error(
			"Conditional format rule cannot reference a different sheet.",
		);
}

service(Sheet, "Sheet", {
	live: true,
	before(sheet) {
		const model = modelOf(sheet);
		if (!model.alive) throw new Error(`Sheet ${model.id} not found`);
	},
});
