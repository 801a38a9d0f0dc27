import type { Answer, Request } from "../../src/rpc";
import { readSettings } from "../../src/scorecard/settings";
import { userLanguage } from "../language";
import { readOwnSheets } from "../sheets/own";
import { readSnapshot } from "../sheets/snapshot";
import { readTags } from "../sheets/tags";

/** Everything the sidebar needs to start, about the sheet that is in front. */
export function open({ core }: Request<"open">): Answer<"open"> {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const tags = readTags(spreadsheet);
	return {
		language: userLanguage(),
		snapshot: readSnapshot(spreadsheet, spreadsheet.getActiveSheet(), tags),
		settings: readSettings(readOwnSheets(spreadsheet, tags, ["settings"])),
		core: core ? coreScript() : null,
	};
}

/** The script inside `Core.html`: an Apps Script project holds scripts for the browser only as HTML files. */
function coreScript(): string {
	const page = HtmlService.createHtmlOutputFromFile("Core").getContent();
	return page.slice(page.indexOf(">") + 1, page.lastIndexOf("<"));
}
