import { area as areaOf } from "../workbook/area";
import { dataEdge, STEPS } from "../workbook/region";
import type { SheetModel } from "../workbook/sheet";
import { nameOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import { Range } from "./range";
import { RangeList } from "./range-list";
import type { Run } from "./run-context";
import { Sheet } from "./sheet";

type Gas = GoogleAppsScript.Spreadsheet.Selection;

const sheets = new WeakMap<object, SheetModel>();

/** What is selected on a sheet, the last part first; A1 on a sheet that is not in front. */
export function selectedRanges(run: Run, sheet: SheetModel): Range[] {
	const { activeSheet, selection, moreSelected } = run.surroundings;
	const areas =
		activeSheet === sheet ? [selection, ...moreSelected] : [areaOf(0, 0, 1, 1)];
	return areas.map((area) => new Range(run, sheet, area));
}

/** The cell with the focus: the first of the selection unless another was chosen. */
export function activeCell(run: Run, sheet: SheetModel): Range {
	const { activeSheet, selection, currentCell } = run.surroundings;
	if (activeSheet !== sheet) return new Range(run, sheet, areaOf(0, 0, 1, 1));
	const { row, column } = currentCell ?? {
		row: selection.top,
		column: selection.left,
	};
	return new Range(run, sheet, areaOf(row, column, 1, 1));
}

export class Selection extends platform<Gas>("Selection") {
	constructor(run: Run, sheet: SheetModel) {
		super(run);
		sheets.set(this, sheet);
	}

	override getActiveRange(): GoogleAppsScript.Spreadsheet.Range | null {
		return selectedRanges(runOf(this), sheetOf(this))[0] ?? null;
	}
	override getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList | null {
		return new RangeList(
			runOf(this),
			selectedRanges(runOf(this), sheetOf(this)),
		);
	}
	override getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
		return new Sheet(runOf(this), sheetOf(this));
	}
	override getCurrentCell(): GoogleAppsScript.Spreadsheet.Range | null {
		return activeCell(runOf(this), sheetOf(this));
	}
	/** From the focus to where Ctrl+Shift+arrow would reach. */
	override getNextDataRange(
		direction: GoogleAppsScript.Spreadsheet.Direction,
	): GoogleAppsScript.Spreadsheet.Range | null {
		const cell = activeCell(runOf(this), sheetOf(this));
		const [down, right] = STEPS[nameOf(direction)] ?? [0, 0];
		const from = { row: cell.getRow() - 1, column: cell.getColumn() - 1 };
		const to = dataEdge(sheetOf(this), from.row, from.column, down, right);
		return new Range(runOf(this), sheetOf(this), {
			top: Math.min(from.row, to.row),
			left: Math.min(from.column, to.column),
			bottom: Math.max(from.row, to.row),
			right: Math.max(from.column, to.column),
		});
	}
}

function sheetOf(selection: Selection): SheetModel {
	return sheets.get(selection) as SheetModel;
}

service(Selection, "Selection", { live: true });
