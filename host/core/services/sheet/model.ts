import type { SheetModel } from "../../workbook/sheet";
import { platform, runOf } from "../platform/service";
import { OUT_OF_BOUNDS } from "../range-arguments";

/** What every family of sheet members stands on; `sheet.ts` puts the families together. */
export const SheetFamily =
	platform<GoogleAppsScript.Spreadsheet.Sheet>("Sheet");

const models = new WeakMap<object, SheetModel>();

export function modelOf(sheet: unknown): SheetModel {
	const model = models.get(sheet as object);
	if (!model) throw new Error("This is not a sheet.");
	return model;
}

export function putModel(sheet: object, model: SheetModel): void {
	models.set(sheet, model);
}

/** The model of a sheet with a grid; a sheet that is only a chart has none. */
export function grid(sheet: object): SheetModel {
	const model = modelOf(sheet);
	if (model.type !== "GRID")
		throw new Error("This operation is not supported on this type of sheet.");
	return model;
}

/** The model of a sheet whose spreadsheet the user may change. */
export function editable(sheet: object): SheetModel {
	const model = modelOf(sheet);
	runOf(sheet).mayEdit(null);
	return model;
}

/** Throws unless a run of 1-based positions lies in the grid. */
export function check(first: number, count: number, size: number): void {
	if (first < 1 || count < 1 || first + count - 1 > size)
		throw new Error(OUT_OF_BOUNDS);
}
