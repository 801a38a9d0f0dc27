import type { Answer, Request } from "../../src/rpc";
import { readSettings } from "../../src/scorecard/settings";
import { userLanguage } from "../language";
import { Book } from "../sheets/book";
import { idsOf, readOwn } from "../sheets/own";
import { readSnapshot } from "../sheets/snapshot";

/** Everything the sidebar needs to start, about the sheet that is in front. */
export function open({ core, front }: Request<"open">): Answer<"open"> {
	const book = new Book();
	const sheetId = inFront(book, front);
	const settings = idsOf(book, "settings").map((id) => readOwn(book, id));
	return {
		language: userLanguage(),
		snapshot: readSnapshot(book, sheetId),
		attached: book.entry(sheetId)?.tags.attached !== undefined,
		scorecard: scorecardBehind(book, sheetId),
		settings: readSettings(settings.filter((sheet) => sheet !== null)),
		core: core ? coreScript() : null,
	};
}

/** The sheet in front, which is `wanted` where that is still there. */
function inFront(book: Book, wanted: number | undefined): number {
	if (wanted === undefined) return book.know(book.spreadsheet.getActiveSheet());
	book.sheet(wanted).activate();
	return wanted;
}

/** For a dashboard its own scorecard, for settings and log the first one. */
function scorecardBehind(book: Book, sheetId: number): number | null {
	const tags = book.entry(sheetId)?.tags;
	if (!tags || tags.role === "scorecard") return null;
	const cards = idsOf(book, "scorecard").filter(
		(card) =>
			tags.role !== "dashboard" ||
			book.entry(card)?.tags.source === tags.source,
	);
	return cards.find((card) => book.find(card)) ?? null;
}

/** The script inside `Core.html`: an Apps Script project holds scripts for the browser only as HTML files. */
function coreScript(): string {
	const page = HtmlService.createHtmlOutputFromFile("Core").getContent();
	return page.slice(page.indexOf(">") + 1, page.lastIndexOf("<"));
}
