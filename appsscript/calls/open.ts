import type { Answer, Request } from "../../src/rpc";
import { readSettings } from "../../src/scorecard/settings";
import { userLanguage } from "../language";
import { Book } from "../sheets/book";
import { idsOf, readOwn } from "../sheets/own";
import { readSnapshot } from "../sheets/snapshot";

/** Everything the sidebar needs to start, about the sheet that is in front. */
export function open({ core }: Request<"open">): Answer<"open"> {
	const book = new Book();
	const sheetId = book.know(book.spreadsheet.getActiveSheet());
	const settings = idsOf(book, "settings").map((id) => readOwn(book, id));
	return {
		language: userLanguage(),
		snapshot: readSnapshot(book, sheetId),
		settings: readSettings(settings.filter((sheet) => sheet !== null)),
		core: core ? coreScript() : null,
	};
}

/** The script inside `Core.html`: an Apps Script project holds scripts for the browser only as HTML files. */
function coreScript(): string {
	const page = HtmlService.createHtmlOutputFromFile("Core").getContent();
	return page.slice(page.indexOf(">") + 1, page.lastIndexOf("<"));
}
