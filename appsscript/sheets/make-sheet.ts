/**
 * Making sheets. Names are tried and not asked for, because most are free: only where inserting fails is the tab of that name looked
 * at. An empty one is what an earlier run inserted before it was cut off, and is taken up; any other keeps its name.
 */
import type { SheetKey, Step } from "../../src/scorecard/plan";
import type { Book } from "./book";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type MakeStep = Extract<Step, { do: "make_sheet" }>;

/** A tab of somebody else has the name that a plan gave to a sheet of ours. */
export class NameTaken extends Error {
	constructor(readonly sheetName: string) {
		super(`A tab named ${sheetName} is there already.`);
	}
}

/**
 * Makes the sheets of a plan at the end of the tabs, in its order, the scorecard last, so that it is in front afterwards. Those that
 * were made are registered whatever happens then, so that the next run finds them.
 */
export function makeSheets(
	book: Book,
	steps: MakeStep[],
): Map<SheetKey, number> {
	const made = new Map<SheetKey, number>();
	if (steps.length === 0) return made;
	const end = book.spreadsheet.getNumSheets();
	const cardLast = [
		...steps.filter((step) => step.role !== "scorecard"),
		...steps.filter((step) => step.role === "scorecard"),
	];
	try {
		for (const step of cardLast) {
			const position = end + Math.min(made.size, steps.indexOf(step));
			const sheetId = insert(book, step, position);
			book.register.tag(sheetId, { ...step.tags, role: step.role });
			made.set(step.sheet, sheetId);
		}
	} catch (error) {
		book.register.save();
		throw error;
	}
	return made;
}

function insert(book: Book, step: MakeStep, position: number): number {
	let sheet: Sheet;
	try {
		sheet = book.spreadsheet.insertSheet(step.name, position);
	} catch (error) {
		return takeUp(book, step.name, error);
	}
	const sheetId = book.know(sheet);
	book.fresh.add(sheetId);
	if (step.grid) widen(sheet, step.grid);
	return sheetId;
}

/** How large a new sheet is, Google may change: so as many rows and columns are inserted as are needed, beside those there are. */
function widen(
	sheet: Sheet,
	{ rows, columns }: { rows: number; columns: number },
): void {
	sheet.insertRowsAfter(1, rows);
	sheet.insertColumnsAfter(1, columns);
}

function takeUp(book: Book, name: string, error: unknown): number {
	const sheet = book.spreadsheet.getSheetByName(name);
	if (!sheet) throw error;
	if (sheet.getLastRow() > 0) throw new NameTaken(name);
	return book.know(sheet);
}
