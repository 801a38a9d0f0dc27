import type { Answer, Request } from "../../src/rpc";
import { type Card, cardOf } from "../../src/scorecard/card";
import { findColumns, headerInPlace } from "../../src/scorecard/find-columns";
import { ALL, planOverview } from "../../src/scorecard/overview";
import type { OwnSheet } from "../../src/scorecard/plan";
import { languageTag } from "../../src/scorecard/settings";
import { emptySummary } from "../../src/scorecard/summary";
import type { Book } from "../sheets/book";
import { idsOf, readOwn } from "../sheets/own";
import { headerNotes } from "../sheets/snapshot";
import { Trouble } from "../trouble";
import { exclusively, run } from "./run";

/** Makes the dashboard of all scorecards, or brings it up to date, and brings it to the front. */
export function showAll({ language }: Request<"showAll">): Answer<"showAll"> {
	return exclusively((book) => {
		const cards = cardsOf(book);
		if (cards.length === 0) throw new Trouble("no_scorecard");
		const [boardId] = idsOf(book, "dashboard").filter(
			(sheetId) => book.entry(sheetId)?.tags.source === ALL,
		);
		const sheet =
			boardId === undefined ? undefined : (readOwn(book, boardId) ?? undefined);
		const front = book.know(book.spreadsheet.getActiveSheet());
		const { made } = run(book, (taken) => ({
			plan: {
				steps: planOverview({ cards, sheet, taken, language }),
				summary: emptySummary(""),
			},
			own: sheet ? [sheet] : [],
			language,
			front,
		}));
		const dashboardId = sheet?.sheetId ?? made.get("new:overview");
		if (dashboardId === undefined) throw new Trouble("sheet_gone");
		book.sheet(dashboardId).activate();
		return { dashboardId };
	});
}

function cardsOf(book: Book): Card[] {
	return idsOf(book, "scorecard").flatMap((sheetId) => {
		const sheet = readOwn(book, sheetId, { name: true });
		if (!sheet) return [];
		const columns = columnsNow(book, sheet);
		return [cardOf(sheet, languageTag(sheet) ?? "en", { columns, header: 0 })];
	});
}

/** Where the columns stand: where they were registered, unless the header shows that they were moved since. */
function columnsNow(book: Book, sheet: OwnSheet): Record<string, number> {
	const { sheetId, cells, columns } = sheet;
	if (headerInPlace(cells, sheet) !== null) return columns;
	const notes = headerNotes(book, sheetId, cells);
	return findColumns(notes, cells, columns).columns;
}
