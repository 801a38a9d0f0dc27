import { addressOf, formOf } from "../form/model";
import { runOf } from "../platform/service";
import { activeSheet, bookOf, SpreadsheetFamily } from "./book";

/** Members of a spreadsheet that do on its active sheet what the sheet's member of the same name does. */
const FORWARDED = [
	"appendRow",
	"autoResizeColumn",
	"deleteColumn",
	"deleteColumns",
	"deleteRow",
	"deleteRows",
	"getActiveCell",
	"getActiveRange",
	"getActiveRangeList",
	"getColumnWidth",
	"getCurrentCell",
	"getDataRange",
	"getFrozenColumns",
	"getFrozenRows",
	"getLastColumn",
	"getLastRow",
	"getRowHeight",
	"getSelection",
	"getSheetId",
	"getSheetName",
	"getSheetValues",
	"hideColumn",
	"hideRow",
	"insertColumnAfter",
	"insertColumnBefore",
	"insertColumnsAfter",
	"insertColumnsBefore",
	"insertRowAfter",
	"insertRowBefore",
	"insertRowsAfter",
	"insertRowsBefore",
	"isColumnHiddenByUser",
	"isRowHiddenByFilter",
	"isRowHiddenByUser",
	"setActiveRangeList",
	"setActiveSelection",
	"setColumnWidth",
	"setFrozenColumns",
	"setFrozenRows",
	"setRowHeight",
	"sort",
	"unhideColumn",
	"unhideRow",
] as const satisfies readonly (keyof GoogleAppsScript.Spreadsheet.Spreadsheet &
	keyof GoogleAppsScript.Spreadsheet.Sheet)[];

export class SpreadsheetActive extends SpreadsheetFamily {
	/** Of the form whose answers come to any sheet of it. */
	override getFormUrl(): string {
		const form = formOf(runOf(this), bookOf(this));
		return (form ? addressOf(form, "viewform") : null) as unknown as string;
	}
	override setActiveRange(
		range: GoogleAppsScript.Spreadsheet.Range,
	): GoogleAppsScript.Spreadsheet.Range {
		return range.activate();
	}
	override setCurrentCell(
		cell: GoogleAppsScript.Spreadsheet.Range,
	): GoogleAppsScript.Spreadsheet.Range {
		return cell.activateAsCurrentCell();
	}
}

for (const member of FORWARDED)
	Object.defineProperty(SpreadsheetActive.prototype, member, {
		configurable: true,
		value(this: object, ...args: unknown[]) {
			const sheet = activeSheet(this) as unknown as Record<
				string,
				(...args: unknown[]) => unknown
			>;
			return sheet[member]?.(...args);
		},
	});
