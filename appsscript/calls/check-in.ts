/**
 * `checkIn`: figures of one or many KPIs go into the log and onto their rows, by the same few calls whatever the number of rows. Where the
 * log, a column or an id is missing or was moved, nothing is written: `makeReady` brings the scorecard there first.
 */
import type { Language } from "../../src/i18n/message";
import type { Answer, Request } from "../../src/rpc";
import { placesIn } from "../../src/scorecard/attached";
import {
	type CellRules,
	type CheckInSummary,
	type Found,
	locate,
	logLines,
	type Places,
	type RowChanges,
	rowChanges,
	rowSteps,
} from "../../src/scorecard/check-in";
import { factKey, WITH } from "../../src/scorecard/columns";
import { headerInPlace } from "../../src/scorecard/find-columns";
import { seriesKey } from "../../src/scorecard/log";
import {
	appendLines,
	firstFree,
	type Line,
	logPlaces,
} from "../../src/scorecard/log-sheet";
import type { OwnSheet, Step } from "../../src/scorecard/plan";
import { shared } from "../../src/scorecard/row-text";
import { languageTag } from "../../src/scorecard/settings";
import { recordUndo } from "../../src/scorecard/undo";
import type { Cell } from "../../src/table/snapshot";
import type { Book } from "../sheets/book";
import { carryOut } from "../sheets/carry-out";
import { asCells } from "../sheets/cells";
import { idsOf } from "../sheets/own";
import { toRange } from "../sheets/ranges";
import { FEW_CELLS, keepUndo } from "../sheets/undo-sheet";
import { Trouble } from "../trouble";
import { rememberName } from "../user";
import { exclusively, refuseProtected } from "./run";

type Asked = Request<"checkIn">;

export function checkIn(asked: Asked): Answer<"checkIn"> {
	return exclusively((book) => {
		if (asked.remember) rememberName(asked.by);
		const ready = readReady(book, asked);
		if (!ready) throw new Trouble("not_ready");
		return { summary: record(book, asked, ready) };
	});
}

/** A scorecard that has all that a check-in needs, and where its KPIs stand. */
interface Ready {
	card: OwnSheet;
	log: OwnSheet;
	places: Places;
	language: Language;
	found: Found[];
	lost: Asked["entries"];
	/** Whether a cell with a day holds that day and no time on it. */
	whole: (row: number, column: number) => boolean;
}

/** `null` where something is missing yet. */
function readReady(book: Book, { sheetId, entries }: Asked): Ready | null {
	const entry = book.entry(sheetId);
	const [logId] = idsOf(book, "log");
	const { tags, columns } = entry ?? { tags: {}, columns: {} };
	const language = languageTag(entry);
	const isCard = tags.role === "scorecard" && tags.made !== undefined;
	if (!isCard || logId === undefined || language === null) return null;
	if (WITH.log.some((key) => columns[key] === undefined)) return null;
	const { card, whole } = readCard(book, sheetId);
	const places = placesOn(card);
	const log = places && readLogSheet(book, logId);
	if (!places || !log) return null;
	if (firstFree(log) + entries.length > Number(log.tags.rows)) return null;
	const { found, lost } = locate(entries, card, places);
	const isOnce = onceIn(card, places);
	return found.every(({ row }) => isOnce(row))
		? { card, log, places, language, found, lost, whole }
		: null;
}

/** A scorecard as far as a check-in looks at it. */
function readCard(book: Book, sheetId: number): Pick<Ready, "card" | "whole"> {
	const sheet = book.sheet(sheetId);
	const { tags = {}, columns = {} } = book.entry(sheetId) ?? {};
	const range = sheet.getDataRange();
	const values = range.getValues();
	const cells = asCells(values, book.days);
	book.filled(sheetId, range, cells);
	const card: OwnSheet = {
		sheetId,
		name: "",
		role: "scorecard",
		tags,
		columns,
		cells,
		formulas: shared(range.getFormulas()),
		rules: [],
		charts: [],
	};
	const whole = (row: number, column: number) =>
		!book.days.hasTime(values[row]?.[column]);
	return { card, whole };
}

/** Where the columns stand; `null` where some were moved or renamed, and more than cells has to be read. */
function placesOn(card: OwnSheet): Places | null {
	const { tags, columns, cells } = card;
	const header = headerInPlace(cells, card);
	if (header === null) return null;
	if (!tags.attached) return { header, columns, facts: {} };
	const theirs = placesIn(tags.places, cells);
	if (theirs?.header !== header) return null;
	const { given } = theirs;
	return {
		header,
		columns: { ...given, id: given.id ?? columns.id },
		facts: {
			actual: columns[factKey("actual")],
			updated: columns[factKey("updated")],
		},
	};
}

/** Tells whether a row has an id that no other row has. */
function onceIn({ cells }: OwnSheet, { columns }: Places) {
	const ids = cells.map((line) => seriesKey(line[columns.id ?? -1]));
	const seen = new Set<string>();
	const twice = new Set<string>();
	for (const id of ids) (seen.has(id) ? twice : seen).add(id);
	return (row: number) => Boolean(ids[row]) && !twice.has(ids[row] ?? "");
}

/** The log as far as it was made ready for lines; `null` where it was deleted or shortened. Its values are had by one call. */
function readLogSheet(book: Book, sheetId: number): OwnSheet | null {
	const sheet = book.find(sheetId);
	const entry = book.entry(sheetId);
	const rows = Number(entry?.tags.rows);
	if (!sheet || !entry || !(rows > 0)) return null;
	const width = 1 + Math.max(...Object.values(entry.columns));
	try {
		const cells = sheet
			.getSheetValues(1, 1, rows, width)
			.map((line: unknown[]) => line.map(asText));
		const columns = logPlaces(cells[0] ?? [], entry.columns);
		const { tags } = entry;
		const role = "log" as const;
		const none = { formulas: [], rules: [], charts: [] };
		return { sheetId, name: "", role, tags, columns, cells, ...none };
	} catch {
		return null;
	}
}

/** Whether a cell is blank is all that is asked of most. */
function asText(value: unknown): Cell {
	return typeof value === "string" ? value : String(value);
}

function record(book: Book, asked: Asked, ready: Ready): CheckInSummary {
	const { card, log, places, language, found, lost, whole } = ready;
	const lines = linesOf(book, asked, ready);
	const added = appendLines(log.sheetId, log, lines);
	const attempt = (mayEdit: CellRules["mayEdit"]): RowChanges => {
		const changes = rowChanges(found, card, places, { language, mayEdit });
		const steps = [...added, ...rowSteps(card, places, changes, whole)];
		if (steps.length === 0) return changes;
		const about = { language, front: card.sheetId, room: FEW_CELLS };
		keepUndo(book, recordUndo(steps, [card, log]), new Map(), about);
		carryOut(book, steps, new Map());
		return changes;
	};
	const { actual, onlyLogged } = attemptTwice(book, ready, added, attempt);
	return {
		lines: lines.length,
		rows: actual.size,
		onlyLogged,
		notFound: lost.map(({ name }) => name),
	};
}

/**
 * What is protected is asked for only where writing was refused: that is rare, and asking each time is a call more. Writing the same
 * again does no harm.
 */
function attemptTwice(
	book: Book,
	{ card, places: { columns }, found }: Ready,
	added: Step[],
	attempt: (mayEdit: CellRules["mayEdit"]) => RowChanges,
): RowChanges {
	try {
		return attempt(() => true);
	} catch (error) {
		refuseProtected(book, added);
		const mayEdit = editable(book, card.sheetId);
		const isClosed = ({ row }: Found) =>
			[columns.actual, columns.updated].some(
				(column) => column !== undefined && !mayEdit(row, column),
			);
		if (!found.some(isClosed)) throw error;
		return attempt(mayEdit);
	}
}

/** Whether single cells of a sheet may be edited; each is asked for once. */
function editable(book: Book, sheetId: number): CellRules["mayEdit"] {
	const known = new Map<string, boolean>();
	return (row, column) => {
		const place = `${row} ${column}`;
		const area = { top: row, bottom: row, left: column, right: column };
		const answer =
			known.get(place) ?? toRange(book.sheet(sheetId), area).canEdit();
		known.set(place, answer);
		return answer;
	};
}

function linesOf(
	book: Book,
	{ by, sheet }: Asked,
	{ card, log, places, found }: Ready,
): Line[] {
	const language = languageTag(log) ?? "en";
	const idAt = (row: number) =>
		String(card.cells[row]?.[places.columns.id ?? -1]);
	const about = { sheet, by, now: book.days.now(), language };
	return logLines(found, idAt, about);
}
