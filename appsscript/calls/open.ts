import { LANGUAGES } from "../../src/i18n/message";
import { label } from "../../src/i18n/render";
import type { Answer, Request } from "../../src/rpc";
import {
	lastNotes,
	logSheet,
	seriesKey,
	unreadLines,
} from "../../src/scorecard/log";
import type { OwnSheet } from "../../src/scorecard/plan";
import { pastIn } from "../../src/scorecard/series";
import { languageTag, readSettings } from "../../src/scorecard/settings";
import { textOf } from "../../src/table/cells";
import type { Cell } from "../../src/table/snapshot";
import { Book } from "../sheets/book";
import { idsOf, readOwn } from "../sheets/own";
import { readSnapshot } from "../sheets/snapshot";
import { readUser, type User } from "../user";

/** More rows than this nobody mends one by one. */
const LISTED = 20;

/** Everything the sidebar needs to start, about the sheet that is in front. */
export function open({ core, front }: Request<"open">): Answer<"open"> {
	const book = new Book();
	const sheetId = inFront(book, front);
	const snapshot = readSnapshot(book, sheetId);
	const user = readUser();
	const isCard = book.entry(sheetId)?.tags.role === "scorecard";
	const own = [
		...idsOf(book, "settings"),
		...(isCard ? idsOf(book, "log") : []),
	].flatMap((id) => readOwn(book, id) ?? []);
	return {
		language: user.language,
		snapshot,
		attached: book.entry(sheetId)?.tags.attached !== undefined,
		written: isCard ? languageTag(book.entry(sheetId)) : null,
		scorecard: scorecardBehind(book, sheetId),
		settings: readSettings(own),
		mapping: book.register.mappings.get(sheetId) ?? null,
		past: isCard ? pastOf(own, snapshot, user) : null,
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

/** What log and target plan hold of the KPIs on this sheet. */
function pastOf(
	own: OwnSheet[],
	{ cells, columns }: Answer<"open">["snapshot"],
	{ name }: User,
): Answer<"open">["past"] {
	const here = new Set(cells.flatMap((row) => row.map(seriesKey)));
	const ofThisSheet = <T>(byId: Record<string, T>) =>
		Object.fromEntries(Object.entries(byId).filter(([id]) => here.has(id)));
	const { readings, plan } = pastIn(own);
	return {
		readings: ofThisSheet(readings),
		plan: ofThisSheet(plan),
		notes: ofThisSheet(Object.fromEntries(lastNotes(logSheet(own)))),
		log: logSheet(own)?.name ?? null,
		unread: unreadLines(logSheet(own), figuresIn(cells, columns)).slice(
			0,
			LISTED,
		),
		by: name,
	};
}

/** Ids of the rows whose direction is another one than yes/no. */
function figuresIn(
	cells: Cell[][],
	{ id = -1, direction = -1 }: Record<string, number>,
): Set<string> {
	const done = LANGUAGES.map((each) => label("direction.yes_no", each));
	const isFigure = (row: Cell[]) =>
		!["", ...done].includes(textOf(row[direction] ?? ""));
	return new Set(cells.filter(isFigure).map((row) => seriesKey(row[id])));
}

/** The script inside `Core.html`: an Apps Script project holds scripts for the browser only as HTML files. */
function coreScript(): string {
	const page = HtmlService.createHtmlOutputFromFile("Core").getContent();
	return page.slice(page.indexOf(">") + 1, page.lastIndexOf("<"));
}
