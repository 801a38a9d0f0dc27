import type { Scalar } from "../formula";
import { type Area, columnsOf, holds, meet, rowsOf, without } from "./area";
import type { Axis } from "./axis";
import { blankCell, type Cell, hasContent } from "./cell";
import type { Change } from "./change";
import { meets } from "./criteria";
import type { CellStyle } from "./data";
import type {
	Banding,
	Chart,
	FilterColumn,
	FilterModel,
	Group,
	Protection,
	Rule,
	Slicer,
	Validation,
} from "./parts";
import type { Workbook } from "./workbook";

/** Defaults of a new sheet in Sheets, the sizes in px. */
export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;
export const COLUMN_WIDTH = 100;
export const ROW_HEIGHT = 21;
/** Cells that one spreadsheet may hold, and columns that one sheet may have. */
export const MOST_CELLS = 10_000_000;
export const MOST_COLUMNS = 18_278;

/**
 * One sheet: a grid of cells and what hangs on it. Everything that changes it goes through its methods, each of which tells the
 * workbook. Rows and columns are 0-based.
 */
export class SheetModel {
	readonly id: number;
	readonly workbook: Workbook;
	name: string;
	/** OBJECT is a sheet that is nothing but a chart. */
	type: "GRID" | "OBJECT" = "GRID";
	rowCount: number;
	columnCount: number;
	/** Sparse, row by row. Only structure.ts and this class may change it. */
	rows: (Cell | undefined)[][] = [];
	merges: Area[] = [];
	frozenRows = 0;
	frozenColumns = 0;
	columnWidths = new Map<number, number>();
	rowHeights = new Map<number, number>();
	hiddenRows = new Set<number>();
	hiddenColumns = new Set<number>();
	hidden = false;
	tabColor: string | null = null;
	rules: readonly Rule[] = [];
	validations: Validation[] = [];
	charts: Chart[] = [];
	protections: Protection[] = [];
	filter: FilterModel | null = null;
	slicers: readonly Slicer[] = [];
	groups: Group[] = [];
	/** Whether the toggle of a group stands before or behind it. */
	toggles: Record<Axis, "BEFORE" | "AFTER"> = { row: "AFTER", column: "AFTER" };
	bandings: Banding[] = [];
	gridlinesHidden = false;
	rightToLeft = false;
	/** What array formulas have put into blank cells, by `spillKey`; kept by the calculation. */
	spilled = new Map<number, Scalar>();
	/** The cells of the array formulas that fill them. */
	spilledBy = new Map<number, Cell>();
	/** Cells whose formula may give an array: they are computed before a blank cell is read. */
	spillers = new Map<Cell, [row: number, column: number]>();

	constructor(
		workbook: Workbook,
		id: number,
		name: string,
		rowCount = DEFAULT_ROWS,
		columnCount = DEFAULT_COLUMNS,
	) {
		this.workbook = workbook;
		this.id = id;
		this.name = name;
		this.rowCount = rowCount;
		this.columnCount = columnCount;
	}

	/** False once the sheet was deleted. */
	get alive(): boolean {
		return this.workbook.sheets.includes(this);
	}

	get whole(): Area {
		return {
			top: 0,
			left: 0,
			bottom: this.rowCount - 1,
			right: this.columnCount - 1,
		};
	}

	cell(row: number, column: number): Cell | undefined {
		return this.rows[row]?.[column];
	}

	/** Changes what a cell holds; a new value or formula makes every computed result stale. */
	put(row: number, column: number, patch: Partial<Cell>): void {
		this.workbook.journal?.cell(this, row, column);
		let line = this.rows[row];
		if (!line) {
			line = [];
			this.rows[row] = line;
		}
		let cell = line[column];
		if (!cell) {
			cell = blankCell();
			line[column] = cell;
		}
		Object.assign(cell, patch);
		this.workbook.touched(this, row, column, patch);
	}

	/** The cells of an area that exist, row by row. */
	*cellsIn(area: Area): Generator<[row: number, column: number, cell: Cell]> {
		const bottom = Math.min(area.bottom, this.rows.length - 1);
		for (let row = area.top; row <= bottom; row++) {
			const line = this.rows[row];
			if (!line) continue;
			const right = Math.min(area.right, line.length - 1);
			for (let column = area.left; column <= right; column++) {
				const cell = line[column];
				if (cell) yield [row, column, cell];
			}
		}
	}

	/** Finds the cells whose formula may give an array anew, after rows or columns have moved. */
	noteSpillers(): void {
		this.spillers.clear();
		for (const [row, column, cell] of this.cellsIn(this.whole))
			this.workbook.noteSpiller(this, row, column, cell.formula);
	}

	/** Number of rows down to the last one with content, 0 for an empty sheet. */
	lastRow(): number {
		let last = 0;
		for (let row = this.rows.length - 1; row >= 0 && last === 0; row--)
			if (this.rows[row]?.some(hasContent)) last = row + 1;
		for (const key of this.workbook.calculation.spilledIn(this))
			last = Math.max(last, spillRow(key) + 1);
		return last;
	}

	/** Number of columns up to the last one with content, 0 for an empty sheet. */
	lastColumn(): number {
		let last = 0;
		for (const line of this.rows) {
			if (!line) continue;
			for (let column = line.length - 1; column >= last; column--)
				if (hasContent(line[column])) last = column + 1;
		}
		for (const key of this.workbook.calculation.spilledIn(this))
			last = Math.max(last, spillColumn(key) + 1);
		return last;
	}

	/** Cells of one look share it before and after. */
	setLook(area: Area, patch: Partial<CellStyle>): void {
		const known = new Map<CellStyle | null, CellStyle | null>();
		for (let row = area.top; row <= area.bottom; row++)
			for (let column = area.left; column <= area.right; column++) {
				const before = this.cell(row, column)?.style ?? null;
				let style = known.get(before);
				if (style === undefined) {
					style = restyled(before, patch);
					known.set(before, style);
				}
				this.put(row, column, { style });
			}
	}

	/** The merge that a cell is part of. */
	mergeAt(row: number, column: number): Area | undefined {
		return this.merges.find((merge) => holds(merge, row, column));
	}

	/** Merges an area; merges inside it are taken up, and only the first cell keeps its content. */
	merge(area: Area): void {
		this.merges = this.merges.filter((merge) => !meet(merge, area));
		if (rowsOf(area) * columnsOf(area) > 1) this.merges.push(area);
		for (const [row, column, cell] of this.cellsIn(area))
			if ((row !== area.top || column !== area.left) && hasContent(cell))
				this.put(row, column, { value: null, formula: null });
		this.changed("look", area);
	}

	breakApart(area: Area): void {
		this.merges = this.merges.filter((merge) => !meet(merge, area));
		this.changed("look", area);
	}

	validationAt(row: number, column: number): Validation | undefined {
		return this.validations.find((entry) => holds(entry.area, row, column));
	}

	/** Puts a validation on an area, or takes off what is there; others keep the rest of theirs. */
	setValidation(area: Area, validation: Omit<Validation, "area"> | null): void {
		this.validations = this.validations.flatMap((entry) =>
			without(entry.area, area).map((part) => ({ ...entry, area: part })),
		);
		if (validation) this.validations.push({ ...validation, area });
		this.changed("validations", area);
	}

	setRules(rules: readonly Rule[]): void {
		this.rules = [...rules];
		this.changed("rules");
	}

	setFilter(filter: FilterModel | null): void {
		this.filter = filter;
		this.changed("filter");
	}

	/** Puts in a chart, or puts it in the place of the one with the same id. */
	setSlicers(slicers: readonly Slicer[]): void {
		this.slicers = slicers;
		this.changed("filter");
	}

	putChart(chart: Chart): void {
		const at = this.charts.findIndex((other) => other.id === chart.id);
		if (at < 0) this.charts.push(chart);
		else this.charts[at] = chart;
		this.changed("charts");
	}

	removeChart(id: number): void {
		this.charts = this.charts.filter((chart) => chart.id !== id);
		this.changed("charts");
	}

	putProtection(protection: Protection): void {
		const at = this.protections.findIndex(({ id }) => id === protection.id);
		if (at < 0) this.protections.push(protection);
		else this.protections[at] = protection;
		this.changed("protections");
	}

	removeProtection(id: number): void {
		this.protections = this.protections.filter((other) => other.id !== id);
		this.changed("protections");
	}

	/** True when a protection keeps the user from changing something in the area. */
	isProtected(area: Area): boolean {
		return this.protections.some(
			(protection) =>
				!protection.warningOnly &&
				!protection.userMayEdit &&
				(protection.area === null
					? protection.unprotected.reduce(
							(rest, hole) => rest.flatMap((r) => without(r, hole)),
							[area],
						).length > 0
					: meet(protection.area, area) !== null),
		);
	}

	freeze(rows: number, columns: number): void {
		this.frozenRows = rows;
		this.frozenColumns = columns;
		this.changed("grid");
	}

	setColumnWidth(column: number, width: number): void {
		this.columnWidths.set(column, width);
		this.changed("grid");
	}

	setRowHeight(row: number, height: number): void {
		this.rowHeights.set(row, height);
		this.changed("grid");
	}

	setRowsHidden(from: number, count: number, hidden: boolean): void {
		for (let row = from; row < from + count; row++)
			if (hidden) this.hiddenRows.add(row);
			else this.hiddenRows.delete(row);
		this.changed("grid");
	}

	setColumnsHidden(from: number, count: number, hidden: boolean): void {
		for (let column = from; column < from + count; column++)
			if (hidden) this.hiddenColumns.add(column);
			else this.hiddenColumns.delete(column);
		this.changed("grid");
	}

	setHidden(hidden: boolean): void {
		this.hidden = hidden;
		this.workbook.changed({ kind: "sheets" });
	}

	setTabColor(color: string | null): void {
		this.tabColor = color;
		this.workbook.changed({ kind: "sheets" });
	}

	putBanding(banding: Banding): void {
		const others = this.bandings.filter(({ id }) => id !== banding.id);
		this.bandings = [...others, banding];
		this.changed("look", banding.area);
	}

	removeBanding(id: number): void {
		this.bandings = this.bandings.filter((banding) => banding.id !== id);
		this.changed("look");
	}

	setView(
		view: Partial<
			Pick<SheetModel, "gridlinesHidden" | "rightToLeft" | "toggles">
		>,
	): void {
		Object.assign(this, view);
		this.changed("grid");
	}

	/** Rows that do not show, hidden by hand or by the filter, from the top down. */
	get unseenRows(): number[] {
		const rows = new Set([...this.hiddenRows, ...this.filteredRows]);
		return [...rows].sort((a, b) => a - b);
	}

	/** Rows that the filter or a slicer hides, from the top down. */
	get filteredRows(): number[] {
		const rows = new Set<number>();
		for (const { area } of [this.filter, ...this.slicers].filter(exists))
			for (let row = area.top + 1; row <= area.bottom; row++)
				if (this.hiddenByFilter(row)) rows.add(row);
		return [...rows].sort((a, b) => a - b);
	}

	/** True when the filter or a slicer hides the row. */
	hiddenByFilter(row: number): boolean {
		const { filter } = this;
		for (const [column, test] of filter?.columns ?? [])
			if (filter && this.#hides(filter.area, column, test, row)) return true;
		return this.slicers.some(
			({ area, column, filter: test }) =>
				test !== null &&
				column !== null &&
				this.#hides(area, area.left + column, test, row),
		);
	}

	/** @param area whose first row is a header that no filter hides */
	#hides(
		area: Area,
		column: number,
		{ hidden, visible, criterion }: FilterColumn,
		row: number,
	): boolean {
		if (row <= area.top || row > area.bottom) return false;
		const text = this.workbook.display(this, row, column);
		if (hidden?.includes(text)) return true;
		if (visible && !visible.includes(text)) return true;
		const origin = { row: area.top + 1, column };
		return (
			criterion !== undefined && !meets(criterion, this, row, column, origin)
		);
	}

	changed(kind: Change["kind"], area?: Area): void {
		this.workbook.changed({ kind, sheetId: this.id, area });
	}
}

function exists<T>(value: T | null): value is T {
	return value !== null;
}

/** The look after a patch; null when nothing differs from the default. */
function restyled(
	style: CellStyle | null,
	patch: Partial<CellStyle>,
): CellStyle | null {
	const merged: Record<string, unknown> = { ...style, ...patch };
	for (const [name, value] of Object.entries(merged))
		if (value === undefined) delete merged[name];
	return Object.keys(merged).length > 0 ? merged : null;
}

/** One number for a cell: the column takes the lower part. */
export function spillKey(row: number, column: number): number {
	return row * MOST_COLUMNS + column;
}

export function spillRow(key: number): number {
	return Math.floor(key / MOST_COLUMNS);
}

export function spillColumn(key: number): number {
	return key % MOST_COLUMNS;
}
