import { area as areaOf, columnsOf, meet, rowsOf } from "../../workbook/area";
import { hasContent } from "../../workbook/cell";
import { dataEdge, dataRegion, STEPS } from "../../workbook/region";
import { focus } from "../focus";
import { nameOf } from "../platform/enums";
import { runOf } from "../platform/service";
import { Range } from "../range";
import { Sheet } from "../sheet";
import { notationOf, placeOf, RangeFamily } from "./place";

type Gas = GoogleAppsScript.Spreadsheet.Range;

/** Where a range lies, and ranges beside it. */
export class RangePosition extends RangeFamily {
	override getA1Notation(): string {
		return notationOf(placeOf(this));
	}
	override getRow(): number {
		return placeOf(this).area.top + 1;
	}
	override getRowIndex(): number {
		return placeOf(this).area.top + 1;
	}
	override getColumn(): number {
		return placeOf(this).area.left + 1;
	}
	/** Older name of getColumn. */
	getColumnIndex(): number {
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
		return rowsOf(placeOf(this).area);
	}
	override getWidth(): number {
		return columnsOf(placeOf(this).area);
	}
	override getGridId(): number {
		return placeOf(this).sheet.id;
	}
	override getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
		return new Sheet(runOf(this), placeOf(this).sheet);
	}
	override isStartRowBounded(): boolean {
		return placeOf(this).open.rows !== "both";
	}
	override isEndRowBounded(): boolean {
		return placeOf(this).open.rows === undefined;
	}
	override isStartColumnBounded(): boolean {
		return placeOf(this).open.columns !== "both";
	}
	override isEndColumnBounded(): boolean {
		return placeOf(this).open.columns === undefined;
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
				area.top + Math.trunc(rows),
				area.left + Math.trunc(columns),
				Math.trunc(numRows ?? rowsOf(area)),
				Math.trunc(numColumns ?? columnsOf(area)),
			),
		);
	}
	override getNextDataCell(
		direction: GoogleAppsScript.Spreadsheet.Direction,
	): Gas {
		const { sheet, area } = placeOf(this);
		const [down, right] = STEPS[nameOf(direction)] ?? [0, 0];
		const { row, column } = dataEdge(sheet, area.top, area.left, down, right);
		return new Range(runOf(this), sheet, areaOf(row, column, 1, 1));
	}
	override getDataRegion(
		dimension?: GoogleAppsScript.Spreadsheet.Dimension,
	): Gas {
		const { sheet, area } = placeOf(this);
		const only = dimension && nameOf(dimension);
		const region = dataRegion(sheet, area, {
			rows: only !== "COLUMNS",
			columns: only !== "ROWS",
		});
		return new Range(runOf(this), sheet, region);
	}

	override activate(): Gas {
		const { sheet, area } = placeOf(this);
		focus(runOf(this), sheet, [area]);
		return this;
	}
	/** Moves the focus inside the selection where the cell lies in it; else the cell becomes the selection. */
	override activateAsCurrentCell(): Gas {
		const { sheet, area } = placeOf(this);
		const { surroundings } = runOf(this);
		if (rowsOf(area) > 1 || columnsOf(area) > 1)
			throw new Error("A single cell is required.");
		const inside =
			surroundings.activeSheet === sheet && meet(surroundings.selection, area);
		if (!inside) this.activate();
		surroundings.currentCell = { row: area.top, column: area.left };
		return this;
	}
	override isBlank(): boolean {
		const { sheet, area } = placeOf(this);
		for (const [, , cell] of sheet.cellsIn(area))
			if (hasContent(cell)) return false;
		return true;
	}
	override canEdit(): boolean {
		const { sheet, area } = placeOf(this);
		return (
			runOf(this).surroundings.access === "editor" && !sheet.isProtected(area)
		);
	}
}
