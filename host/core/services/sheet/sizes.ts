import type { Axis } from "../../workbook/axis";
import {
	COLUMN_WIDTH,
	ROW_HEIGHT,
	type SheetModel,
} from "../../workbook/sheet";
import { sizeOf } from "./grid";
import { check, editable, grid, SheetFamily } from "./model";

type Gas = GoogleAppsScript.Spreadsheet.Sheet;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;

/** Frozen, hidden, wide and high: how rows and columns are shown. */
export class SheetSizes extends SheetFamily {
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
		return setSizes(this, "column", column, 1, width);
	}
	override setColumnWidths(column: number, count: number, width: number): Gas {
		return setSizes(this, "column", column, count, width);
	}
	override autoResizeColumn(column: number): Gas {
		return fitColumns(this, column, 1);
	}
	override autoResizeColumns(column: number, count: number): Gas {
		return fitColumns(this, column, count);
	}
	override getRowHeight(row: number): number {
		const model = grid(this);
		check(row, 1, model.rowCount);
		return model.rowHeights.get(row - 1) ?? ROW_HEIGHT;
	}
	/** No lower than its text needs, which is one line here. */
	override setRowHeight(row: number, height: number): Gas {
		return setSizes(this, "row", row, 1, Math.max(height, ROW_HEIGHT));
	}
	override setRowHeights(row: number, count: number, height: number): Gas {
		return setSizes(this, "row", row, count, Math.max(height, ROW_HEIGHT));
	}
	override setRowHeightsForced(
		row: number,
		count: number,
		height: number,
	): Gas {
		return setSizes(this, "row", row, count, height);
	}
	override autoResizeRows(row: number, count: number): Gas {
		const model = editable(this);
		check(row, count, model.rowCount);
		for (let index = row - 1; index < row - 1 + count; index++)
			model.setRowHeight(index, ROW_HEIGHT * linesIn(model, index));
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
		const [first, count] = [column.getColumn(), column.getNumColumns()];
		setHidden(this, "column", first, count, false);
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
}

function setSizes(
	sheet: Gas,
	axis: Axis,
	first: number,
	count: number,
	size: number,
): Gas {
	const model = editable(sheet);
	check(first, count, sizeOf(model, axis));
	for (let index = first - 1; index < first - 1 + count; index++)
		if (axis === "row") model.setRowHeight(index, size);
		else model.setColumnWidth(index, size);
	return sheet;
}

/** Room that a letter and a cell's margins take at the standard size, in px. */
const LETTER = 7;
const MARGINS = 8;

/** Widths are reckoned from the number of letters, wide ones counting twice: nothing is drawn here. */
function fitColumns(sheet: Gas, column: number, count: number): Gas {
	const model = editable(sheet);
	check(column, count, model.columnCount);
	for (let index = column - 1; index < column - 1 + count; index++) {
		const widths = [
			...model.cellsIn({ ...model.whole, left: index, right: index }),
		].map(([row]) => lettersIn(model.workbook.display(model, row, index)));
		if (widths.some((width) => width > 0))
			model.setColumnWidth(index, Math.max(...widths) * LETTER + MARGINS);
	}
	return sheet;
}

function lettersIn(text: string): number {
	const wide = text.match(
		/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g,
	);
	return text.length + (wide?.length ?? 0);
}

function linesIn(model: SheetModel, row: number): number {
	const area = { ...model.whole, top: row, bottom: row };
	const lines = [...model.cellsIn(area)].map(
		([, column]) =>
			model.workbook.display(model, row, column).split("\n").length,
	);
	return Math.max(1, ...lines);
}

function setHidden(
	sheet: Gas,
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
