import type { Answer } from "../../src/rpc";
import { userLanguage } from "../language";
import { readSnapshot } from "../sheets/snapshot";

/** Everything the sidebar needs to start, about the sheet that is in front. */
export function open(): Answer<"open"> {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	return {
		language: userLanguage(),
		snapshot: readSnapshot(spreadsheet, spreadsheet.getActiveSheet()),
	};
}
