import { area as areaOf } from "../../workbook/area";
import type { Axis } from "../../workbook/axis";
import {
	MOST_CELLS,
	MOST_COLUMNS,
	type SheetModel,
} from "../../workbook/sheet";
import { changeAxis } from "../../workbook/structure";
import { runOf } from "../platform/service";
import { placeOf } from "../range";
import { OUT_OF_BOUNDS } from "../range-arguments";
import { check, editable, grid, SheetFamily } from "./model";

type Gas = GoogleAppsScript.Spreadsheet.Sheet;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;

/** Inserting, deleting and moving rows and columns. */
export class SheetGrid extends SheetFamily {
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
}

export function sizeOf(model: SheetModel, axis: Axis): number {
	return axis === "row" ? model.rowCount : model.columnCount;
}

/** Adds rows and columns at the end until the grid has that many. */
export function grow(model: SheetModel, rows: number, columns: number): void {
	if (rows > model.rowCount)
		add(model, "row", model.rowCount, rows - model.rowCount);
	if (columns > model.columnCount)
		add(model, "column", model.columnCount, columns - model.columnCount);
}

function insert(sheet: Gas, axis: Axis, at: number, count: number): Gas {
	const model = editable(sheet);
	if (at < 0 || at > sizeOf(grid(sheet), axis) || count < 1)
		throw new Error(OUT_OF_BOUNDS);
	add(model, axis, at, count);
	return sheet;
}

function add(model: SheetModel, axis: Axis, at: number, count: number): void {
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
}

function remove(sheet: Gas, axis: Axis, at: number, count: number): Gas {
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
	sheet: Gas,
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
