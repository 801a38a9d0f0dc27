import type { Workbook } from "../workbook/workbook";
import { platform, service } from "./platform/service";
import type { Run } from "./run-context";
import { SpreadsheetActive } from "./spreadsheet/active";
import { putBook } from "./spreadsheet/book";
import { SpreadsheetInterface } from "./spreadsheet/interface";
import { SpreadsheetPeople } from "./spreadsheet/people";
import { SpreadsheetProperties } from "./spreadsheet/properties";
import { SpreadsheetRanges } from "./spreadsheet/ranges";
import { SpreadsheetSheets } from "./spreadsheet/sheets";

export { bookOf } from "./spreadsheet/book";

export class Spreadsheet extends platform<GoogleAppsScript.Spreadsheet.Spreadsheet>(
	"Spreadsheet",
) {
	/** @param workbook the open spreadsheet unless another is given */
	constructor(run: Run, workbook: Workbook = run.workbook) {
		super(run);
		putBook(this, workbook);
	}
}

service(Spreadsheet, "Spreadsheet", {
	live: true,
	families: [
		SpreadsheetProperties,
		SpreadsheetPeople,
		SpreadsheetSheets,
		SpreadsheetRanges,
		SpreadsheetActive,
		SpreadsheetInterface,
	],
});
