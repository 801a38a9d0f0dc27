import { holds } from "../workbook/area";
import { sortRows } from "../workbook/order";
import type { FilterColumn } from "../workbook/parts";
import type { SheetModel } from "../workbook/sheet";
import { FilterCriteria, filterColumnOf } from "./filter-criteria";
import { memberOf, nameOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import { Range } from "./range";
import { OUT_OF_BOUNDS } from "./range-arguments";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

const sheets = new WeakMap<object, SheetModel>();

/** The one filter that a sheet can have; its first row is a header, columns are those of the sheet, from 1. */
export class Filter extends platform<Gas>("Filter") {
	constructor(run: Run, sheet: SheetModel) {
		super(run);
		sheets.set(this, sheet);
	}

	override getRange(): GoogleAppsScript.Spreadsheet.Range {
		const { sheet, filter } = modelOf(this);
		return new Range(runOf(this), sheet, filter.area);
	}
	override remove(): void {
		const { sheet } = modelOf(this);
		runOf(this).mayEdit(sheet);
		sheet.setFilter(null);
	}
	override getColumnFilterCriteria(column: number): Criteria | null {
		const { filter } = modelOf(this);
		const found = filter.columns.get(checked(this, column));
		return found ? new FilterCriteria(runOf(this), found) : null;
	}
	override setColumnFilterCriteria(
		column: number,
		criteria: Criteria | null,
	): Gas {
		return put(this, column, criteria ? filterColumnOf(criteria) : null);
	}
	override removeColumnFilterCriteria(column: number): Gas {
		return put(this, column, null);
	}
	override sort(column: number, ascending: boolean): Gas {
		const { sheet, filter } = modelOf(this);
		const key = { column: checked(this, column), ascending };
		const rows = { ...filter.area, top: filter.area.top + 1 };
		runOf(this).mayEdit(sheet, filter.area);
		if (rows.top <= rows.bottom) sortRows(sheet, rows, [key]);
		sheet.setFilter({ ...filter, sorted: key });
		return this;
	}
	getColumnSortSpec(column: number): SortSpec {
		const { sorted } = modelOf(this).filter;
		const index = checked(this, column);
		return new SortSpec(
			runOf(this),
			index,
			sorted?.column === index ? sorted.ascending : null,
		);
	}
}

function modelOf(filter: Filter) {
	const sheet = sheets.get(filter);
	if (!sheet?.filter) throw new Error("The filter no longer exists.");
	return { sheet, filter: sheet.filter };
}

/** The 0-based column, which must belong to the filter. */
function checked(filter: Filter, column: number): number {
	const { area } = modelOf(filter).filter;
	if (!holds(area, area.top, column - 1)) throw new Error(OUT_OF_BOUNDS);
	return column - 1;
}

function put(
	filter: Filter,
	column: number,
	criteria: FilterColumn | null,
): Gas {
	const { sheet, filter: model } = modelOf(filter);
	runOf(filter).mayEdit(sheet);
	const columns = new Map(model.columns);
	if (criteria) columns.set(checked(filter, column), criteria);
	else columns.delete(checked(filter, column));
	sheet.setFilter({ ...model, columns });
	return filter;
}

const specs = new WeakMap<
	object,
	{ column: number; ascending: boolean | null }
>();

class SortSpec extends platform<GoogleAppsScript.Spreadsheet.SortSpec>(
	"SortSpec",
) {
	/** @param ascending null for a column that the rows are not sorted by */
	constructor(run: Run, column: number, ascending: boolean | null) {
		super(run);
		specs.set(this, { column, ascending });
	}

	override getDimensionIndex(): number {
		return (specs.get(this)?.column ?? 0) + 1;
	}
	override isAscending(): boolean {
		return nameOf(this.getSortOrder()) === "ASCENDING";
	}
	override getSortOrder(): GoogleAppsScript.Spreadsheet.SortOrder {
		const { ascending = null } = specs.get(this) ?? {};
		if (ascending === null)
			throw new Error(
				"Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.",
			);
		return memberOf("SortOrder", ascending ? "ASCENDING" : "DESCENDING");
	}
	override getBackgroundColor(): null {
		return null;
	}
	override getForegroundColor(): null {
		return null;
	}
}

service(SortSpec, "SortSpec", { live: false });
service(Filter, "Filter", { live: true });
