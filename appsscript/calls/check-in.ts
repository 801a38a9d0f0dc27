/**
 * `checkIn`: figures of one or many KPIs go into the log and onto their rows. Where all is in place that takes few calls, whatever the
 * number of rows. Where the log, columns or ids are still missing, and on sheets of people's own, whose facts are read out of texts, the
 * same run also brings the scorecard up to date.
 */
import type { Language } from "../../src/i18n/message";
import type { Answer, Request } from "../../src/rpc";
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
	withChanges,
} from "../../src/scorecard/check-in";
import { WITH } from "../../src/scorecard/columns";
import { freeName } from "../../src/scorecard/diff";
import { findColumns, headerInPlace } from "../../src/scorecard/find-columns";
import { logSheet, seriesKey } from "../../src/scorecard/log";
import {
	appendLines,
	firstFree,
	type Line,
	logName,
	logPlaces,
	makeLog,
	NEW_LOG,
	newLog,
} from "../../src/scorecard/log-sheet";
import type {
	Moment,
	OwnSheet,
	SheetKey,
	Step,
} from "../../src/scorecard/plan";
import { languageTag } from "../../src/scorecard/settings";
import { recordUndo } from "../../src/scorecard/undo";
import { isPercentFormat } from "../../src/table/cells";
import { type Cell, isDateCell } from "../../src/table/snapshot";
import type { Book } from "../sheets/book";
import { carryOut } from "../sheets/carry-out";
import { readCells } from "../sheets/cells";
import { idsOf } from "../sheets/own";
import { toRange } from "../sheets/ranges";
import { headerNotes } from "../sheets/snapshot";
import { FEW_CELLS, keepUndo } from "../sheets/undo-sheet";
import { Trouble } from "../trouble";
import { rememberName } from "../user";
import { exclusively, refuseProtected, run } from "./run";
import { type CardState, planFor } from "./write";

type Asked = Request<"checkIn">;

export function checkIn(request: Asked): Answer<"checkIn"> {
	return exclusively((book) => {
		if (request.remember) rememberName(request.by);
		const ready = readReady(book, request);
		const summary = ready
			? record(book, request, ready)
			: recordAndRefresh(book, request);
		return { summary };
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
}

/** `null` where something is missing yet. */
function readReady(book: Book, { sheetId, entries }: Asked): Ready | null {
	const entry = book.entry(sheetId);
	const [logId] = idsOf(book, "log");
	const { tags } = entry ?? {};
	if (!entry || tags?.role !== "scorecard" || !tags.made || tags.attached)
		return null;
	const language = languageTag(entry);
	if (logId === undefined || language === null || !hasHelpers(entry.columns))
		return null;
	const card = readCard(book, sheetId);
	const header = card && headerOf(book, card);
	if (!card || header === null || !hasHelpers(card.columns)) return null;
	const log = readLogSheet(book, logId);
	if (!log || firstFree(log) + entries.length > Number(log.tags.rows))
		return null;
	const places = { header, columns: card.columns };
	const { found, lost } = locate(entries, card, places);
	const seen = new Set<string>();
	const twice = new Set<string>();
	for (const row of card.cells) {
		const id = seriesKey(row[card.columns.id ?? -1]);
		(seen.has(id) ? twice : seen).add(id);
	}
	const isOnce = (id: string) => id !== "" && !twice.has(id);
	return entries.every(({ id }) => isOnce(seriesKey(id)))
		? { card, log, places, language, found, lost }
		: null;
}

function hasHelpers(columns: Record<string, number>): boolean {
	return WITH.log.every((key) => columns[key] !== undefined);
}

/** A scorecard as far as a check-in looks at it. */
function readCard(book: Book, sheetId: number): OwnSheet | null {
	const sheet = book.find(sheetId);
	const entry = book.entry(sheetId);
	if (!sheet || !entry) return null;
	const range = sheet.getDataRange();
	const cells = readCells(range, book.days);
	book.filled(sheetId, range, cells);
	return {
		sheetId,
		name: sheet.getName(),
		role: "scorecard",
		tags: entry.tags,
		columns: entry.columns,
		cells,
		formulas: range.getFormulas(),
		rules: [],
		charts: [],
	};
}

/** Row of the header, with the columns found where they stand now; `null` where nothing shows it. */
function headerOf(book: Book, card: OwnSheet): number | null {
	const inPlace = headerInPlace(card.cells, card.columns);
	if (inPlace !== null) return inPlace;
	const notes = headerNotes(book, card.sheetId, card.cells);
	const { columns, header } = findColumns(notes, card.cells, card.columns);
	book.register.place(card.sheetId, columns);
	card.columns = columns;
	return header;
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

/** Writes lines and rows, and nothing else. */
function record(book: Book, asked: Asked, ready: Ready): CheckInSummary {
	const { card, log, places, language, found, lost } = ready;
	const ids = (row: number) =>
		String(card.cells[row]?.[places.columns.id ?? -1]);
	const lines = linesOf(book, asked, [card, log], found, ids);
	const added = appendLines(log.sheetId, log, lines);
	const attempt = (mayEdit: CellRules["mayEdit"]): RowChanges => {
		const rules = { language, mayEdit, inPoints: () => false };
		const changes = rowChanges(found, card, places, rules);
		const steps = [...added, ...rowSteps(card.sheetId, card, places, changes)];
		if (steps.length === 0) return changes;
		const about = { language, front: card.sheetId, room: FEW_CELLS };
		keepUndo(book, recordUndo(steps, [card, log]), new Map(), about);
		carryOut(book, steps, new Map());
		return changes;
	};
	return summaryOf(lines, attemptTwice(book, ready, added, attempt), lost);
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
	{ by }: Asked,
	[card, log]: [OwnSheet, OwnSheet],
	found: Found[],
	idAt: (row: number) => string,
): Line[] {
	const language = languageTag(log) ?? "en";
	const now: Moment = book.days.now();
	return logLines(found, idAt, { sheet: card.name, by, now, language });
}

function summaryOf(
	lines: Line[],
	{ actual, onlyLogged }: RowChanges,
	lost: Asked["entries"],
): CheckInSummary {
	return {
		madeLog: null,
		lines: lines.length,
		rows: actual.size,
		onlyLogged,
		notFound: lost.map(({ name }) => name),
		remarks: [],
	};
}

/** The same in a run that also brings the scorecard up to date; the log is made where there is none. */
function recordAndRefresh(book: Book, asked: Asked): CheckInSummary {
	const { sheetId, language, mapping } = asked;
	const source = { sheetId, language, mapping };
	let summary: CheckInSummary | undefined;
	const { plan } = run(book, (taken) => ({
		...planFor(book, source, taken, (state) => {
			const done = before(book, asked, state, taken);
			summary = done.summary;
			return done;
		}),
		// So that it takes as many calls for few rows as for many.
		room: 0,
	}));
	if (!summary) throw new Trouble("not_convertible");
	return { ...summary, remarks: plan.summary.remarks };
}

/** What a check-in does to a scorecard before that is brought up to date. */
function before(
	book: Book,
	asked: Asked,
	{ snapshot, card, places, own }: CardState,
	taken: string[],
) {
	const standing = logSheet(own);
	const language = languageTag(card) ?? languageTag(standing) ?? asked.language;
	const isMade = standing?.tags.made !== undefined;
	const log = isMade
		? withinGrid(book, standing)
		: {
				...newLog(
					standing?.name ?? freeName(logName(language), taken),
					language,
				),
				cells: standing?.cells ?? [],
			};
	const { found, lost } = locate(asked.entries, card, places);
	const rules = {
		language,
		mayEdit: askedAtOnce(book, card),
		inPoints: (row: number) =>
			holdsPoints(row, { snapshot, card, places, own }),
	};
	const changes = rowChanges(found, card, places, rules);
	const linesWith = (idAt: (row: number) => string) =>
		linesOf(book, asked, [card, log], found, idAt);
	const idNow = (row: number) =>
		String(card.cells[row]?.[places.columns.id ?? -1] ?? "");
	const lines = linesWith(idNow);
	const after = {
		snapshot: withChanges(snapshot, places, changes),
		card: withChanges(card, places, changes),
	};
	const filled = withLines(log, lines);
	// In their order, as the first sheet with an id is its home.
	const sheets = own.map((sheet) =>
		sheet === card ? after.card : sheet === standing ? filled : sheet,
	);
	const key: SheetKey = standing?.sheetId ?? NEW_LOG;
	return {
		after: { ...after, own: standing ? sheets : [...sheets, filled] },
		steps: (ids: ReadonlyMap<number, string>): Step[] => [
			...(isMade ? [] : makeLog(key, log, language)),
			...appendLines(
				key,
				log,
				linesWith((row) => ids.get(row) ?? idNow(row)),
			),
			...rowSteps(card.sheetId, card, places, changes),
		],
		summary: {
			...summaryOf(lines, changes, lost),
			madeLog: isMade ? null : log.name,
		},
	};
}

/** Whether an actual is kept in percent points: in a cell of people's own that is not shown as percent. */
function holdsPoints(
	row: number,
	{ snapshot: { formats }, card, places: { columns } }: CardState,
): boolean {
	const format = formats[row]?.[columns.actual ?? -1] ?? "";
	return card.tags.attached !== undefined && !isPercentFormat(format);
}

/** One question where nothing is protected, which is usual; then cell by cell. */
function askedAtOnce(book: Book, card: OwnSheet): CellRules["mayEdit"] {
	const { sheetId, cells } = card;
	const bounds = {
		top: 0,
		left: 0,
		bottom: Math.max(0, cells.length - 1),
		right: Math.max(0, (cells[0]?.length ?? 1) - 1),
	};
	const all = book.rangeOver(sheetId, bounds);
	if (all?.canEdit()) return () => true;
	return editable(book, sheetId);
}

/** A log that people shortened grows again before lines are added. */
function withinGrid(book: Book, log: OwnSheet): OwnSheet {
	const rows = book.sheet(log.sheetId).getMaxRows();
	const ready = Math.min(rows, Number(log.tags.rows ?? 0));
	return { ...log, tags: { ...log.tags, rows: String(ready) } };
}

function withLines(log: OwnSheet, lines: Line[]): OwnSheet {
	const width = 1 + Math.max(...Object.values(log.columns));
	const cells = [...log.cells];
	for (const line of lines) {
		const row = Array<Cell>(width).fill("");
		for (const [key, cell] of Object.entries(line.cells))
			if (typeof cell !== "object" || isDateCell(cell))
				row[log.columns[key] ?? -1] = cell;
		cells[Math.max(1, cells.length)] = row;
	}
	return { ...log, cells: Array.from(cells, (row) => row ?? []) };
}
