/**
 * Developer metadata: how own sheets and columns are found again after being moved, renamed or copied.
 * Keys are `ssc.<tag>` on a sheet and `ssc.col` with the column's key as value on a whole column.
 */
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const PREFIX = "ssc.";
const COLUMN = `${PREFIX}col`;

/** Tags of one sheet and the 0-based columns that are known to us. */
export interface SheetTags {
	tags: Record<string, string>;
	columns: Record<string, number>;
}

/** All of our tags in the spreadsheet by sheet id, by one search. */
export function readTags(spreadsheet: Spreadsheet): Map<number, SheetTags> {
	const bySheet = new Map<number, SheetTags>();
	const all = spreadsheet
		.createDeveloperMetadataFinder()
		.withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)
		.find();
	for (const metadata of all) {
		const key = metadata.getKey() ?? "";
		if (key.startsWith(PREFIX)) collect(bySheet, key, metadata);
	}
	return bySheet;
}

function collect(
	bySheet: Map<number, SheetTags>,
	key: string,
	metadata: Metadata,
): void {
	const location = metadata.getLocation();
	const value = metadata.getValue() ?? "";
	const column = location.getColumn();
	const sheet = column ? column.getSheet() : location.getSheet();
	if (!sheet) return;
	const id = sheet.getSheetId();
	const found = bySheet.get(id) ?? { tags: {}, columns: {} };
	bySheet.set(id, found);
	if (key === COLUMN && column) found.columns[value] = column.getColumn() - 1;
	else found.tags[key.slice(PREFIX.length)] = value;
}

/** Sets tags on a sheet; one that is there already gets the new value. */
export function writeTags(sheet: Sheet, tags: Record<string, string>): void {
	const existing = new Map(
		sheet
			.getDeveloperMetadata()
			.map((metadata) => [metadata.getKey() ?? "", metadata]),
	);
	for (const [tag, value] of Object.entries(tags)) {
		const key = PREFIX + tag;
		const metadata = existing.get(key);
		if (metadata) metadata.setValue(value);
		else
			sheet.addDeveloperMetadata(
				key,
				value,
				SpreadsheetApp.DeveloperMetadataVisibility.PROJECT,
			);
	}
}

/** Tags whole columns (0-based) with their keys, except those that have theirs already. */
export function tagColumns(
	sheet: Sheet,
	columns: { column: number; key: string }[],
): void {
	const tagged = new Set<string>();
	const found = sheet.createDeveloperMetadataFinder().withKey(COLUMN).find();
	for (const metadata of found) {
		const column = metadata.getLocation().getColumn();
		if (column) tagged.add(`${column.getColumn() - 1}=${metadata.getValue()}`);
	}
	const rows = sheet.getMaxRows();
	for (const { column, key } of columns) {
		if (tagged.has(`${column}=${key}`)) continue;
		const whole = sheet.getRange(1, column + 1, rows, 1);
		whole.addDeveloperMetadata(
			COLUMN,
			key,
			SpreadsheetApp.DeveloperMetadataVisibility.PROJECT,
		);
	}
}
