import { Trouble } from "../trouble";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet with an id. Throws `sheet_gone` when somebody deleted it meanwhile, `not_a_grid` for a chart that fills a tab. */
export function gridSheet(spreadsheet: Spreadsheet, sheetId: number): Sheet {
	const found = spreadsheet
		.getSheets()
		.find((sheet) => sheet.getSheetId() === sheetId);
	if (!found) throw new Trouble("sheet_gone");
	return asGrid(found);
}

/** The same sheet, if it has cells. */
export function asGrid(sheet: Sheet): Sheet {
	if (sheet.getType() !== SpreadsheetApp.SheetType.GRID)
		throw new Trouble("not_a_grid", sheet.getName());
	return sheet;
}
