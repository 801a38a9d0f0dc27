/**
 * Making sheets. Names are tried and not asked for, because most are free: only where inserting fails is the tab of that name looked
 * at. An empty one is what an earlier run inserted before it was cut off, and is taken up, as are settings of ours; any other keeps its name.
 */
import type { Language } from "../../src/i18n/message";
import { logLanguage } from "../../src/scorecard/log-sheet";
import type { SheetKey, Step } from "../../src/scorecard/plan";
import { settingsLanguage } from "../../src/scorecard/settings";
import type { Book } from "./book";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type MakeStep = Extract<Step, { do: "make_sheet" }>;

/** The plan has to be made anew, because a tab has the name that it gave to a sheet of ours. */
export class Replan extends Error {
	/** Names of the sheets beside the scorecard that stand by then: the new plan finds them made. */
	made: string[] = [];

	/** @param taken names that others have; none where the tab turned out to be ours */
	constructor(readonly taken: string[]) {
		super("A tab of this name is there already.");
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
		if (error instanceof Replan)
			error.made = steps.flatMap(({ sheet, role, name }) =>
				made.has(sheet) && role !== "scorecard" ? [name] : [],
			);
		throw error;
	}
	return made;
}

function insert(book: Book, step: MakeStep, position: number): number {
	let sheet: Sheet;
	try {
		sheet = book.spreadsheet.insertSheet(step.name, position);
	} catch (error) {
		return takeUp(book, step, error);
	}
	const sheetId = book.know(sheet);
	book.fresh.add(sheetId);
	if (step.grid) widen(sheet, step.grid);
	return sheetId;
}

/** How large a new sheet is, Google may change: so as many rows and columns are inserted as are needed, beside those there are. */
function widen(
	sheet: Sheet,
	{ rows, columns }: NonNullable<MakeStep["grid"]>,
): void {
	sheet.insertRowsAfter(1, rows);
	if (columns !== undefined) sheet.insertColumnsAfter(1, columns);
}

function takeUp(book: Book, { name, role }: MakeStep, error: unknown): number {
	const sheet = book.spreadsheet.getSheetByName(name);
	if (!sheet) throw error;
	const sheetId = book.know(sheet);
	if (sheet.getLastRow() === 0) return sheetId;
	const lang = languageOf(role, sheet);
	if (lang === null) throw new Replan([name]);
	// A copy of a spreadsheet comes without the register, and with the settings that people made and the lines of the log.
	book.register.tag(sheetId, { role, lang, made: "1" });
	throw new Replan([]);
}

function languageOf(role: MakeStep["role"], sheet: Sheet): Language | null {
	if (role !== "settings" && role !== "log") return null;
	const cells = sheet.getDataRange().getValues();
	return role === "settings"
		? settingsLanguage(cells)
		: logLanguage(cells[0] ?? []);
}
