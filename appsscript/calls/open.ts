import type { Answer, Request } from "../../src/rpc";
import type { OwnSheet } from "../../src/scorecard/plan";
import { readSettings } from "../../src/scorecard/settings";
import { userLanguage } from "../language";
import { DayReader } from "../sheets/days";
import { readOwnSheet } from "../sheets/own";
import { readSnapshot, roleOf } from "../sheets/snapshot";
import { readTags, type SheetTags } from "../sheets/tags";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Everything the sidebar needs to start, about the sheet that is in front. */
export function open({ core }: Request<"open">): Answer<"open"> {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const tags = readTags(spreadsheet);
	return {
		language: userLanguage(),
		snapshot: readSnapshot(spreadsheet, spreadsheet.getActiveSheet(), tags),
		settings: readSettings(settingsSheets(spreadsheet, tags)),
		core: core ? coreScript() : null,
	};
}

/** The settings sheet, if there is one; of several the first, as when a scorecard is written. */
function settingsSheets(
	spreadsheet: Spreadsheet,
	tags: Map<number, SheetTags>,
): OwnSheet[] {
	const known = [...tags].filter(([, own]) => roleOf(own) === "settings");
	if (known.length === 0) return [];
	const settings = new Map(known);
	const days = new DayReader(spreadsheet.getSpreadsheetTimeZone());
	for (const sheet of spreadsheet.getSheets()) {
		const own = settings.get(sheet.getSheetId());
		if (own) return [readOwnSheet(sheet, "settings", own, days)];
	}
	return [];
}

/** The script inside `Core.html`: an Apps Script project holds scripts for the browser only as HTML files. */
function coreScript(): string {
	const page = HtmlService.createHtmlOutputFromFile("Core").getContent();
	return page.slice(page.indexOf(">") + 1, page.lastIndexOf("<"));
}
