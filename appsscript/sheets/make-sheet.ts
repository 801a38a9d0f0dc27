/**
 * Making a sheet takes two calls, inserting and tagging, and a run may be cut off between them. So the spreadsheet is told first what
 * is being made; the next run finds the untagged sheet by that and takes it up instead of making another.
 */
import type { Step } from "../../src/scorecard/plan";
import { writeTags } from "./tags";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const MAKING = "ssc.making";

interface Intent {
	name: string;
	tags: Record<string, string>;
}

/** Makes a sheet at the end of the tabs, with its tags and exactly the given grid. */
export function makeSheet(
	spreadsheet: Spreadsheet,
	step: Extract<Step, { do: "make_sheet" }>,
): Sheet {
	const intent: Intent = {
		name: step.name,
		tags: { ...step.tags, role: step.role },
	};
	spreadsheet.addDeveloperMetadata(
		MAKING,
		JSON.stringify(intent),
		SpreadsheetApp.DeveloperMetadataVisibility.PROJECT,
	);
	const sheet = spreadsheet.insertSheet(step.name, spreadsheet.getNumSheets());
	writeTags(sheet, intent.tags);
	forget(spreadsheet);
	setGrid(sheet, step.rows, step.columns);
	return sheet;
}

/** Tags a sheet that a run inserted before it was cut off. One that somebody has typed into meanwhile is theirs. */
export function takeUpUnfinished(spreadsheet: Spreadsheet): void {
	for (const metadata of intents(spreadsheet)) {
		const { name, tags }: Intent = JSON.parse(metadata.getValue() ?? "{}");
		const sheet = name ? spreadsheet.getSheetByName(name) : null;
		if (sheet && sheet.getLastRow() === 0) writeTags(sheet, tags);
		metadata.remove();
	}
}

function forget(spreadsheet: Spreadsheet): void {
	for (const metadata of intents(spreadsheet)) metadata.remove();
}

function intents(spreadsheet: Spreadsheet) {
	return spreadsheet.createDeveloperMetadataFinder().withKey(MAKING).find();
}

function setGrid(sheet: Sheet, rows: number, columns: number): void {
	growGrid(sheet, rows, columns);
	const spareRows = sheet.getMaxRows() - rows;
	const spareColumns = sheet.getMaxColumns() - columns;
	if (spareRows > 0) sheet.deleteRows(rows + 1, spareRows);
	if (spareColumns > 0) sheet.deleteColumns(columns + 1, spareColumns);
}

/** Makes sure that the grid has at least this size. */
export function growGrid(sheet: Sheet, rows: number, columns: number): void {
	const hasRows = sheet.getMaxRows();
	const hasColumns = sheet.getMaxColumns();
	if (hasRows < rows) sheet.insertRowsAfter(hasRows, rows - hasRows);
	if (hasColumns < columns)
		sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}
