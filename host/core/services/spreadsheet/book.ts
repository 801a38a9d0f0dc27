import type { SheetModel } from "../../workbook/sheet";
import type { Workbook } from "../../workbook/workbook";
import { activeSheetOf } from "../focus";
import { platform, runOf } from "../platform/service";
import { Sheet } from "../sheet";

/** What every family of spreadsheet members stands on; `spreadsheet.ts` puts the families together. */
export const SpreadsheetFamily =
	platform<GoogleAppsScript.Spreadsheet.Spreadsheet>("Spreadsheet");

const books = new WeakMap<object, Workbook>();

export function bookOf(spreadsheet: unknown): Workbook {
	const workbook = books.get(spreadsheet as object);
	if (!workbook) throw new Error("This is not a spreadsheet.");
	return workbook;
}

export function putBook(spreadsheet: object, workbook: Workbook): void {
	books.set(spreadsheet, workbook);
}

export function editable(spreadsheet: object): Workbook {
	runOf(spreadsheet).mayEdit(null);
	return bookOf(spreadsheet);
}

export function activeModel(spreadsheet: object): SheetModel {
	return activeSheetOf(runOf(spreadsheet), bookOf(spreadsheet));
}

export function activeSheet(spreadsheet: object): Sheet {
	return new Sheet(runOf(spreadsheet), activeModel(spreadsheet));
}
