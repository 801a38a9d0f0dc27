import { LANGUAGES } from "../../src/i18n/message";
import { logName } from "../../src/scorecard/log-sheet";
import { meansSame, sourcesNamedIn } from "../../src/smart/sources/named";
import type { Cell, SheetSnapshot } from "../../src/table/snapshot";
import type { Book } from "./book";

/** Each name is a call, and so is each sheet that is asked for its own. */
const MOST_NAMES = 5;
const MOST_SHEETS = 20;

/**
 * Names by which cells call a sheet of this spreadsheet, where no sheet is called so. Without such cells nothing is asked; with them a number of
 * calls that grows with neither rows nor names.
 */
export function missingSheets(
	book: Book,
	cells: readonly Cell[][],
): Pick<SheetSnapshot, "missingSheets"> {
	const { spreadsheet } = book;
	const unknown = namedIn(cells).filter(
		(name) => spreadsheet.getSheetByName(name) === null,
	);
	if (unknown.length === 0) return {};
	const sheets = spreadsheet.getSheets();
	if (sheets.length > MOST_SHEETS) return {};
	// A name written in other letters, or in part, still says which sheet is meant.
	// The log is named before the first check-in makes it.
	const names = [
		...sheets.map((sheet) => sheet.getName()),
		...LANGUAGES.map(logName),
	];
	const missing = unknown.filter(
		(name) => !names.some((each) => meansSame(each, name)),
	);
	return missing.length > 0 ? { missingSheets: missing } : {};
}

function namedIn(cells: readonly Cell[][]): string[] {
	const names = new Set<string>();
	for (const row of cells)
		for (const cell of row) {
			if (typeof cell !== "string") continue;
			for (const { kind, name } of sourcesNamedIn(cell))
				if (kind === "sheet") names.add(name);
			if (names.size >= MOST_NAMES) return [...names].slice(0, MOST_NAMES);
		}
	return [...names];
}
