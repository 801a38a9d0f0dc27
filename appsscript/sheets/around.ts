/** What of ours stands around a scorecard. */
import type { OwnSheet } from "../../src/scorecard/plan";
import type { Book } from "./book";
import { HEADER_ONLY, idsOf, readOwn } from "./own";
import { readSheet, type SheetReading } from "./snapshot";

/** Sheets of ours that a plan looks at. */
export interface Around {
	own: OwnSheet[];
	dashboardGone: boolean;
	/** Whether other scorecards were left out. */
	cardsUnread: boolean;
}

/**
 * All sheets of ours that a plan for the scorecard of a source looks at: the settings, the log, every scorecard for its ids, and the one
 * dashboard. One that is still to be made has no readings yet and gets ids that nobody had: of the log only the header is read then, and of
 * other scorecards nothing, unless the settings do not say which ids were issued. `at` is a sheet that was read already.
 */
export function readAround(
	book: Book,
	source: string,
	at: SheetReading | null,
	again: boolean,
): Around {
	const isOfSource = (sheetId: number) =>
		book.entry(sheetId)?.tags.source === source;
	const ids = idsOf(book, "scorecard");
	const makes = !ids.some((each) => isOfSource(each) && book.find(each));
	const settings = idsOf(book, "settings").map((each) => readOwn(book, each));
	const cardsUnread = makes && settings.some((sheet) => sheet?.tags.made);
	const cards = cardsUnread
		? [at?.own?.role === "scorecard" ? at.own : null]
		: readCards(book, source, at);
	const dashboards = idsOf(book, "dashboard").filter(isOfSource);
	const standing = dashboards.filter((sheetId) => book.find(sheetId));
	// A deleted one stays registered, so that the next run knows that it was.
	if (again || standing.length > 0)
		for (const sheetId of dashboards)
			if (!standing.includes(sheetId)) book.forget(sheetId);
	const asked = makes ? HEADER_ONLY : undefined;
	return {
		own: [
			...cards,
			...settings,
			...idsOf(book, "log").map((each) => readOwn(book, each, asked)),
			...standing.map((each) => readOwn(book, each)),
		].filter((sheet) => sheet !== null),
		dashboardGone: dashboards.length > 0 && standing.length === 0,
		cardsUnread,
	};
}

/** Every scorecard, that of the source with all that a plan is compared with. */
export function readCards(
	book: Book,
	source: string,
	at: SheetReading | null,
): OwnSheet[] {
	return idsOf(book, "scorecard").flatMap((sheetId) => {
		if (sheetId === at?.snapshot.sheetId) return at.own ?? [];
		const isOfSource = book.entry(sheetId)?.tags.source === source;
		const sheet =
			isOfSource && book.find(sheetId)
				? readSheet(book, sheetId).own
				: readOwn(book, sheetId);
		return sheet ?? [];
	});
}
