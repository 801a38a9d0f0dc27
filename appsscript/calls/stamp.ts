/** `onEdit`: an actual that somebody types on a scorecard of ours is as of today, until a date is typed beside it. */
import { runs } from "../../src/scorecard/diff";
import { headerInPlace } from "../../src/scorecard/find-columns";
import type { Step } from "../../src/scorecard/plan";
import { isBlank, isDateCell } from "../../src/table/snapshot";
import { Book } from "../sheets/book";
import { carryOut } from "../sheets/carry-out";
import { readCells } from "../sheets/cells";

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Dates the actuals of an edit. Sheets of people's own are left, whose cells change only by what people apply; so are rows without an id,
 * figures and dates that are formulas, later dates, and those that were typed in the same edit.
 */
export function stamp(range: Range): void {
	const book = new Book();
	const sheet = range.getSheet();
	const sheetId = book.know(sheet);
	const entry = book.entry(sheetId);
	if (entry?.tags.role !== "scorecard" || entry.tags.attached) return;
	const { id = -1, actual = -1, updated = -1 } = entry.columns;
	const [left, right] = [range.getColumn() - 1, range.getLastColumn() - 1];
	const reaches = (column: number) => left <= column && column <= right;
	if (!reaches(actual) || reaches(updated) || updated < 0) return;
	const cells = readCells(sheet.getDataRange(), book.days);
	const header = headerInPlace(cells, entry);
	if (header === null) return;
	const top = Math.max(range.getRow() - 1, header + 1);
	const edited = cells.slice(top, range.getLastRow());
	if (edited.length === 0) return;
	const from = Math.min(actual, updated);
	const width = Math.max(actual, updated) - from + 1;
	const formulas = sheet
		.getRange(top + 1, from + 1, edited.length, width)
		.getFormulas();
	const isTyped = (row: number, column: number) =>
		formulas[row]?.[column - from] === "";
	const today = book.days.today();
	const undated = edited.flatMap((row, i) => {
		const date = row[updated] ?? "";
		const isFigure = !isBlank(row[id] ?? "") && !isBlank(row[actual] ?? "");
		const isNew = isDateCell(date) && date.date >= today;
		const typed = isTyped(i, actual) && isTyped(i, updated);
		return isFigure && !isNew && typed ? [i] : [];
	});
	const steps = runs(undated).map(
		({ left: first, right: last }): Step => ({
			do: "write",
			sheet: sheetId,
			top: top + first,
			left: updated,
			cells: Array.from({ length: last - first + 1 }, () => [{ date: today }]),
		}),
	);
	carryOut(book, steps, new Map());
}
