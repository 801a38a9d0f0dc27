import { type Area, area as areaOf } from "../../workbook/area";
import { sortRows } from "../../workbook/order";
import { areaFrom, rangeFrom } from "../notation";
import { runOf } from "../platform/service";
import { placeOf, Range } from "../range";
import { activateList, RangeList } from "../range-list";
import { activeCell, Selection, selectedRanges } from "../selection";
import { TextFinder } from "../text-finder";
import { grow } from "./grid";
import { editable, grid, modelOf, SheetFamily } from "./model";

type Gas = GoogleAppsScript.Spreadsheet.Sheet;
type SheetRange = GoogleAppsScript.Spreadsheet.Range;

/** Ranges of a sheet, its selection, and what is done to all its cells. */
export class SheetRanges extends SheetFamily {
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
			areaOf(
				Math.trunc(first) - 1,
				Math.trunc(column ?? 1) - 1,
				Math.trunc(rows),
				Math.trunc(columns),
			),
		);
	}
	override getRangeList(
		notations: string[],
	): GoogleAppsScript.Spreadsheet.RangeList {
		const model = grid(this);
		return new RangeList(
			runOf(this),
			notations.map((text) => new Range(runOf(this), ...areaFrom(text, model))),
		);
	}
	override getDataRange(): SheetRange {
		return new Range(runOf(this), grid(this), dataArea(this));
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
		return selectedRanges(runOf(this), modelOf(this))[0] ?? null;
	}
	override getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList | null {
		return new RangeList(
			runOf(this),
			selectedRanges(runOf(this), modelOf(this)),
		);
	}
	override getActiveCell(): SheetRange {
		return activeCell(runOf(this), modelOf(this));
	}
	override getCurrentCell(): SheetRange | null {
		return activeCell(runOf(this), modelOf(this));
	}
	override getSelection(): GoogleAppsScript.Spreadsheet.Selection {
		return new Selection(runOf(this), modelOf(this));
	}
	override setActiveRange(range: SheetRange): SheetRange {
		if (placeOf(range).sheet !== modelOf(this))
			throw new Error("The range is not on this sheet.");
		return range.activate();
	}
	override setActiveRangeList(
		list: GoogleAppsScript.Spreadsheet.RangeList,
	): GoogleAppsScript.Spreadsheet.RangeList {
		return activateList(list);
	}
	override setActiveSelection(range: SheetRange | string): SheetRange {
		return this.setActiveRange(
			typeof range === "string" ? this.getRange(range) : range,
		);
	}
	override setCurrentCell(cell: SheetRange): SheetRange {
		return cell.activateAsCurrentCell();
	}

	override appendRow(contents: unknown[]): Gas {
		const model = editable(this);
		const row = model.lastRow();
		if (contents.length === 0) throw new Error("A row needs contents.");
		runOf(this).mayEdit(model, areaOf(row, 0, 1, contents.length));
		grow(model, row + 1, contents.length);
		this.getRange(row + 1, 1, 1, contents.length).setValues([contents]);
		return this;
	}
	/** Frozen rows stay at the top. */
	override sort(column: number, ascending = true): Gas {
		const model = editable(this);
		const area = { ...dataArea(this), top: model.frozenRows };
		if (area.top > area.bottom) return this;
		runOf(this).mayEdit(model, area);
		sortRows(model, area, [{ column: column - 1, ascending }]);
		return this;
	}
	override createTextFinder(
		text: string,
	): GoogleAppsScript.Spreadsheet.TextFinder {
		const sheet = grid(this);
		return new TextFinder(runOf(this), text, [{ sheet, area: sheet.whole }]);
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
}

function dataArea(sheet: object): Area {
	const model = grid(sheet);
	return areaOf(
		0,
		0,
		Math.max(1, model.lastRow()),
		Math.max(1, model.lastColumn()),
	);
}

function whole(sheet: object): Range {
	const model = grid(sheet);
	return new Range(runOf(sheet), model, model.whole);
}
