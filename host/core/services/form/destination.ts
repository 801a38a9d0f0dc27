/** The sheet that a form's answers go to: a heading for each question, a row for each answer. */
import { localeFacts } from "../../format";
import { area } from "../../workbook/area";
import type { SheetModel } from "../../workbook/sheet";
import { changeAxis } from "../../workbook/structure";
import type { Workbook } from "../../workbook/workbook";
import { readDate, readTyped } from "../../workbook/write";
import type { Run } from "../run-context";
import {
	type FormAnswer,
	type FormModel,
	type ItemModel,
	isQuestion,
	type ResponseModel,
	titleOf,
} from "./model";

const STAMP = "Timestamp";
const EMAIL = "Email Address";

/** Gives the spreadsheet a new first sheet for the answers. */
export function connect(run: Run, form: FormModel, bookId: string): void {
	const { workbook, library } = run.surroundings;
	const book = workbook.id === bookId ? workbook : library.get(bookId);
	if (!book)
		throw new Error(`No spreadsheet with the id ${bookId} can be found.`);
	let number = 1;
	while (book.sheetNamed(`Form Responses ${number}`)) number++;
	const sheet = book.addSheet(`Form Responses ${number}`, 0);
	sheet.freeze(1, 0);
	form.destination = { bookId, sheetId: sheet.id };
	writeHeadings(run, form);
}

export function sheetOf(
	run: Run,
	{ destination }: FormModel,
): SheetModel | undefined {
	if (!destination) return undefined;
	const { workbook, library } = run.surroundings;
	const book =
		workbook.id === destination.bookId
			? workbook
			: library.get(destination.bookId);
	return book?.sheetById(destination.sheetId);
}

/** @param renamed what a question was called before */
export function writeHeadings(
	run: Run,
	form: FormModel,
	renamed?: { from: string; to: string },
): void {
	const sheet = sheetOf(run, form);
	if (!sheet) return;
	if (renamed) {
		const column = headings(sheet).indexOf(renamed.from);
		if (column >= 0 && renamed.from !== "")
			sheet.put(0, column, { value: renamed.to });
	}
	for (const heading of headingsOf(form)) columnFor(sheet, heading);
}

/** Appends an answer and gives its row and columns. */
export function writeAnswer(
	run: Run,
	form: FormModel,
	response: ResponseModel,
): { sheet: SheetModel; row: number; columns: number } | null {
	const sheet = sheetOf(run, form);
	if (!sheet) return null;
	writeHeadings(run, form);
	const row = Math.max(1, sheet.lastRow());
	if (row >= sheet.rowCount)
		changeAxis(sheet, { axis: "row", kind: "insert", at: row, count: 1 });
	const book = sheet.workbook;
	sheet.put(row, columnFor(sheet, STAMP), stamp(book, response.timestamp));
	if (form.properties.get("collectEmail") === true)
		sheet.put(row, columnFor(sheet, EMAIL), { value: response.email });
	for (const { item, value } of response.answers) {
		const question = form.items.find(({ id }) => id === item);
		if (!question) continue;
		for (const [index, heading] of headingsOfItem(question).entries()) {
			const text = isGrid(question) ? shown(rowOf(value, index)) : shown(value);
			const column = columnFor(sheet, heading);
			sheet.put(row, column, readTyped(book, null, text, PLAIN));
		}
	}
	sheet.changed("cells", area(row, 0, 1, sheet.columnCount));
	return { sheet, row, columns: sheet.lastColumn() };
}

const PLAIN = { plainTextStopsFormulas: true };

function stamp(book: Workbook, at: Date) {
	const { datePattern } = localeFacts(book.locale);
	return { ...readDate(book, null, at), format: `${datePattern} h:mm:ss` };
}

/** Ticked ones are joined, as Forms does. */
export function shown(value: FormAnswer): string {
	return typeof value === "string" ? value : value.flat().join(", ");
}

function headingsOf(form: FormModel): string[] {
	const questions = form.items.filter(isQuestion).flatMap(headingsOfItem);
	const email = form.properties.get("collectEmail") === true ? [EMAIL] : [];
	return [STAMP, ...email, ...questions].filter((heading) => heading !== "");
}

function isGrid({ type }: ItemModel): boolean {
	return /GRID$/.test(type);
}

/** A grid has a column for each of its rows. */
function headingsOfItem(item: ItemModel): string[] {
	const title = titleOf(item);
	if (!isGrid(item)) return [title];
	const rows = (item.properties.get("rows") ?? []) as string[];
	return rows.map((row) => `${title} [${row}]`);
}

/** What was answered in one row of a grid. */
function rowOf(value: FormAnswer, index: number): FormAnswer {
	const answer = typeof value === "string" ? value : value[index];
	return answer ?? "";
}

function headings(sheet: SheetModel): unknown[] {
	return Array.from(
		{ length: sheet.lastColumn() },
		(_, column) => sheet.cell(0, column)?.value,
	);
}

/** Column of a heading, which is added where the sheet has it no longer. */
function columnFor(sheet: SheetModel, heading: string): number {
	const found = headings(sheet).indexOf(heading);
	if (found >= 0) return found;
	const column = sheet.lastColumn();
	if (column >= sheet.columnCount)
		changeAxis(sheet, { axis: "column", kind: "insert", at: column, count: 1 });
	sheet.put(0, column, { value: heading });
	return column;
}
