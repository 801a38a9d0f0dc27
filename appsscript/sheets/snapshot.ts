import {
	type Area,
	SheetRole,
	type SheetSnapshot,
} from "../../src/table/snapshot";
import { filledRange, readCells } from "./cells";
import { DayReader } from "./days";
import { asGrid } from "./find";
import { readTags, type SheetTags } from "./tags";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Reads a sheet once, as plain data. The number of service calls does not depend on the number of rows.
 * Throws `Trouble` for a sheet that has no cells or too many.
 */
export function readSnapshot(
	spreadsheet: Spreadsheet,
	sheet: Sheet,
	tags: Map<number, SheetTags> = readTags(spreadsheet),
): SheetSnapshot {
	const range = filledRange(asGrid(sheet));
	const days = new DayReader(spreadsheet.getSpreadsheetTimeZone());
	const sheetId = sheet.getSheetId();
	const own = tags.get(sheetId);
	return {
		sheetId,
		name: sheet.getName(),
		role: roleOf(own),
		locale: spreadsheet.getSpreadsheetLocale(),
		today: days.today(),
		cells: range ? readCells(range, days) : [],
		formats: range ? range.getNumberFormats() : [],
		merges: range ? range.getMergedRanges().map(areaOf) : [],
		columns: own?.columns ?? {},
		hasCharts: range === null && sheet.getCharts().length > 0,
	};
}

/** Role of a sheet from its tags; a role that this version does not know counts as somebody else's sheet. */
export function roleOf(own: SheetTags | undefined): SheetRole {
	const role = SheetRole.safeParse(own?.tags.role);
	return role.success ? role.data : "foreign";
}

/** 0-based bounds of a range. */
export function areaOf(range: Range): Area {
	return {
		top: range.getRow() - 1,
		left: range.getColumn() - 1,
		bottom: range.getLastRow() - 1,
		right: range.getLastColumn() - 1,
	};
}
