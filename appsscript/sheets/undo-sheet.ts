/**
 * Keeps the state before a run: what stood in cells on a hidden sheet, in pieces that a cell can hold, and the rest in the register; all
 * of it there where cells are few. The number of calls does not depend on how much there is.
 */

import type { Language } from "../../src/i18n/message";
import { label } from "../../src/i18n/render";
import { freeName } from "../../src/scorecard/diff";
import type { SheetKey } from "../../src/scorecard/plan";
import type { UndoState } from "../../src/scorecard/undo";
import type { Book } from "./book";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell holds 50,000 characters. */
const PIECE = 49_000;
/** What of the state of a run is kept in the register, in characters. */
const NOTE = 2_500;
/**
 * The same of a run that may take no call more, such as a check-in of a thousand KPIs: the hidden sheet would take seven. A store holds
 * 500 KB, and a character takes three bytes at most.
 */
export const FEW_CELLS = 100_000;
/** Stands before each piece, so that none is read as a number or a formula. */
const MARK = "|";

/** What the register keeps of the last run. */
interface Note {
	/** The same number stands in the pieces; another one there is of a run that was cut off while it wrote them down. */
	run: number;
	made: UndoState["made"];
	/** Id of the hidden sheet, once there is one. */
	sheet: number | null;
	/** How many pieces it holds; none for a run that changed little. */
	pieces: number;
	/** The state before such a run: to make the sheet and hide it takes more calls than most small runs. */
	sheets: UndoState["sheets"];
}

/**
 * Writes the state down, before the first change to what stood.
 * @param made ids of the sheets that the run made
 * @param language of the hidden sheet, where it has to be made
 * @param front id of the sheet that shall be in front afterwards
 * @param room how much of it may be kept in the register, in characters
 */
export function keepUndo(
	book: Book,
	state: UndoState,
	made: Map<SheetKey, number>,
	{
		language,
		front,
		room = NOTE,
	}: { language: Language; front: number; room?: number },
): void {
	const last = readNote(book);
	const run = (last?.run ?? 0) + 1;
	const note: Note = {
		run,
		made: state.made.flatMap(({ sheet: key, digest }) => {
			const sheet = typeof key === "number" ? key : made.get(key);
			return sheet === undefined ? [] : [{ sheet, digest }];
		}),
		sheet: last?.sheet ?? null,
		pieces: 0,
		sheets: [],
	};
	if (JSON.stringify(state.sheets).length < room) note.sheets = state.sheets;
	else if (state.sheets.length > 0) {
		const standing = last?.sheet ? book.find(last.sheet) : null;
		const sheet = standing ?? makeHidden(book, language);
		if (standing) standing.clearContents();
		else {
			note.sheet = book.know(sheet);
			// A sheet that is made comes to the front.
			book.sheet(front).activate();
			sheet.hideSheet();
		}
		note.pieces = writePieces(sheet, JSON.stringify({ run, ...state }));
	}
	book.register.undo = JSON.stringify(note);
	book.register.save();
}

/** The state before the last run; `null` where there is nothing to take back. */
export function readUndo(book: Book): UndoState | null {
	const note = readNote(book);
	if (!note) return null;
	const { made, sheets: noted } = note;
	if (note.pieces === 0)
		return made.length + noted.length > 0 ? { made, sheets: noted } : null;
	const sheet = note.sheet === null ? null : book.find(note.sheet);
	if (!sheet)
		return note.made.length > 0 ? { made: note.made, sheets: [] } : null;
	const pieces = sheet.getRange(1, 1, note.pieces, 1).getValues();
	const text = pieces
		.map(([piece]) => String(piece).slice(MARK.length))
		.join("");
	const { run, sheets }: UndoState & { run: number } = JSON.parse(text);
	return run === note.run ? { made: note.made, sheets } : null;
}

/** After a run was taken back there is nothing more to take back; the hidden sheet stays for the next run. */
export function dropUndo(book: Book): void {
	const note = readNote(book);
	if (!note) return;
	book.register.undo = JSON.stringify({
		...note,
		made: [],
		pieces: 0,
		sheets: [],
	});
}

/** Id of the hidden sheet. */
export function undoSheetId(book: Book): number | null {
	return readNote(book)?.sheet ?? null;
}

function readNote(book: Book): Note | null {
	const { undo } = book.register;
	return undo === null ? null : JSON.parse(undo);
}

function makeHidden(book: Book, language: Language): Sheet {
	return insert(book, label("sheet.undo", language), []);
}

/** A tab of this name may be there already, as in a copy of the spreadsheet. */
function insert(book: Book, wish: string, taken: string[]): Sheet {
	const name = freeName(wish, taken);
	try {
		return book.spreadsheet.insertSheet(name, book.spreadsheet.getNumSheets());
	} catch (error) {
		if (!book.spreadsheet.getSheetByName(name)) throw error;
		return insert(book, wish, [...taken, name]);
	}
}

function writePieces(sheet: Sheet, text: string): number {
	const pieces: string[][] = [];
	for (let at = 0; at < text.length; at += PIECE)
		pieces.push([MARK + text.slice(at, at + PIECE)]);
	sheet.getRange(1, 1, pieces.length, 1).setValues(pieces);
	return pieces.length;
}
