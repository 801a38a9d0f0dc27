/**
 * Whether the user may only look at the spreadsheet: a cell is closed to them, and nothing on its sheet is protected. A viewer has no
 * menu to open the sidebar from, but the right to edit may be withdrawn while it stands open.
 */
export function mayOnlyLook(
	sheet: GoogleAppsScript.Spreadsheet.Sheet,
): boolean {
	if (sheet.getRange(1, 1).canEdit()) return false;
	const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
	return [SHEET, RANGE].every(
		(type) => sheet.getProtections(type).length === 0,
	);
}
