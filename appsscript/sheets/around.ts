/** What of ours stands around a scorecard. */
import { holdsItsOwnIds } from "../../src/scorecard/ids";
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
 * All sheets of ours that a plan for the scorecard of a source looks at: the settings, the log, the scorecard and the one dashboard. Other
 * scorecards are read for their ids only where one came onto this one since its last run, or the settings do not say which were issued.
 * Of the log only the header is read for a scorecard that is still to be made, as it has no readings yet. `at` is a sheet that was read already.
 */
export function readAround(
	book: Book,
	source: string,
	at: SheetReading | null,
	again: boolean,
): Around {
	const isOfSource = (sheetId: number) =>
		book.entry(sheetId)?.tags.source === source;
	const standing = idsOf(book, "scorecard").filter(
		(each) => isOfSource(each) && book.find(each),
	);
	const mine = standing.flatMap((each) =>
		each === at?.snapshot.sheetId
			? (at.own ?? [])
			: (readSheet(book, each).own ?? []),
	);
	if (at?.own?.role === "scorecard" && !mine.includes(at.own))
		mine.push(at.own);
	const settings = idsOf(book, "settings").map((each) => readOwn(book, each));
	const makes = standing.length === 0;
	const cardsUnread =
		settings.some((sheet) => sheet?.tags.made) &&
		(makes || mine.every(holdsItsOwnIds));
	const dashboards = idsOf(book, "dashboard").filter(isOfSource);
	const drawn = dashboards.filter((sheetId) => book.find(sheetId));
	// A deleted one stays registered, so that the next run knows that it was.
	if (again || drawn.length > 0)
		for (const sheetId of dashboards)
			if (!drawn.includes(sheetId)) book.forget(sheetId);
	const asked = makes ? HEADER_ONLY : undefined;
	return {
		own: [
			...(cardsUnread ? mine : readCards(book, mine)),
			...settings,
			...idsOf(book, "log").map((each) => readOwn(book, each, asked)),
			...drawn.map((each) => readOwn(book, each)),
		].filter((sheet) => sheet !== null),
		dashboardGone: dashboards.length > 0 && drawn.length === 0,
		cardsUnread,
	};
}

/** Every scorecard for its ids, those that were read already as they are. */
export function readCards(book: Book, known: OwnSheet[]): OwnSheet[] {
	return idsOf(book, "scorecard").flatMap(
		(sheetId) =>
			known.find((sheet) => sheet.sheetId === sheetId) ??
			readOwn(book, sheetId) ??
			[],
	);
}
