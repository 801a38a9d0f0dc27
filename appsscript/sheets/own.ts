import type { OwnRole, OwnSheet } from "../../src/scorecard/plan";
import { filledRange, readCells } from "./cells";
import { DayReader } from "./days";
import { ruleKey } from "./rules";
import { areaOf, roleOf } from "./snapshot";
import type { SheetTags } from "./tags";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The state of all sheets of ours that have one of these roles, in the order of the tabs. */
export function readOwnSheets(
	spreadsheet: Spreadsheet,
	tags: Map<number, SheetTags>,
	roles: readonly OwnRole[],
): OwnSheet[] {
	const roleById = new Map(
		[...tags].flatMap(([id, own]) => {
			const role = roles.find((each) => each === roleOf(own));
			return role ? [[id, { role, own }] as const] : [];
		}),
	);
	if (roleById.size === 0) return [];
	const days = new DayReader(spreadsheet.getSpreadsheetTimeZone());
	return spreadsheet.getSheets().flatMap((sheet) => {
		const known = roleById.get(sheet.getSheetId());
		return known ? [readOwnSheet(sheet, known.role, known.own, days)] : [];
	});
}

/** The state of a sheet of ours, as far as a plan is compared with it. */
function readOwnSheet(
	sheet: Sheet,
	role: OwnRole,
	own: SheetTags,
	days: DayReader,
): OwnSheet {
	const range = filledRange(sheet);
	return {
		sheetId: sheet.getSheetId(),
		name: sheet.getName(),
		role,
		tags: own.tags,
		columns: own.columns,
		cells: range ? readCells(range, days) : [],
		formulas: range ? range.getFormulas() : [],
		formats: range ? range.getNumberFormats() : [],
		rows: sheet.getMaxRows(),
		columnCount: sheet.getMaxColumns(),
		rules: readOwnRules(sheet),
		charts: readOwnCharts(sheet, own),
	};
}

function readOwnRules(sheet: Sheet): OwnSheet["rules"] {
	const rules: OwnSheet["rules"] = [];
	for (const rule of sheet.getConditionalFormatRules()) {
		const found = ruleKey(rule);
		if (found) rules.push({ ...found, areas: rule.getRanges().map(areaOf) });
	}
	return rules;
}

/** Keys of our charts whose chart the sheet still holds. */
function readOwnCharts(sheet: Sheet, own: SheetTags): string[] {
	const present = new Set(
		sheet.getCharts().map((chart) => String(chart.getChartId())),
	);
	return Object.entries(own.tags)
		.filter(([tag, id]) => tag.startsWith("chart.") && present.has(id))
		.map(([tag]) => tag.slice("chart.".length));
}
