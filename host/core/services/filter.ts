import type { SheetModel } from "../workbook/sheet";
import { platform, runOf, service } from "./platform/service";
import { Range } from "./range";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.Filter;

const sheets = new WeakMap<object, SheetModel>();

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
	override removeColumnFilterCriteria(column: number): Gas {
		const { sheet, filter } = modelOf(this);
		runOf(this).mayEdit(sheet);
		const hiddenValues = new Map(filter.hiddenValues);
		hiddenValues.delete(column - 1);
		sheet.setFilter({ ...filter, hiddenValues });
		return this;
	}
}

function modelOf(filter: Filter) {
	const sheet = sheets.get(filter);
	if (!sheet?.filter) throw new Error("The filter no longer exists.");
	return { sheet, filter: sheet.filter };
}

service(Filter, "Filter", { live: true });
