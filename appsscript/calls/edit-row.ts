/** `editRow`: a fix or an edit goes into the user's own cells, and `selected`: which row the user stands on. */
import type { Language } from "../../src/i18n/message";
import { toShare } from "../../src/kpi/percent";
import type { Answer, CellEdit, Request } from "../../src/rpc";
import { columnName, quoted } from "../../src/scorecard/a1";
import {
	choiceWord,
	isChoiceField,
	isNumberField,
} from "../../src/scorecard/columns";
import { sameCell } from "../../src/scorecard/diff";
import type { Step } from "../../src/scorecard/plan";
import { languageTag } from "../../src/scorecard/settings";
import { isPercentFormat } from "../../src/table/cells";
import { type Cell, isDateCell } from "../../src/table/snapshot";
import { Book } from "../sheets/book";
import { carryOut } from "../sheets/carry-out";
import { readCells } from "../sheets/cells";
import { mayOnlyLook } from "../sheets/rights";
import { Trouble } from "../trouble";
import { exclusively } from "./run";

export function editRow(asked: Request<"editRow">): Answer<"editRow"> {
	return exclusively((book) => {
		const { sheetId, row, edits } = asked;
		const sheet = book.sheet(sheetId);
		const columns = [...asked.known, ...edits].map(({ column }) => column);
		const left = Math.min(...columns);
		const width = Math.max(...columns) - left + 1;
		if (edits.length === 0 || left < 0 || row < 0)
			throw new Trouble("bad_request");
		if (row >= sheet.getMaxRows() || left + width > sheet.getMaxColumns())
			throw new Trouble("cell_changed", String(row + 1));
		const range = sheet.getRange(row + 1, left + 1, 1, width);
		const read = () => readCells(range, book.days)[0] ?? [""];
		const before = read();
		refuseChanged(asked, left, before);
		const [formulas = []] = range.getFormulas();
		const [formats = []] = range.getNumberFormats();
		const language = languageTag(book.entry(sheetId)) ?? asked.language;
		const steps = edits.map((edit): Step => {
			const at = edit.column - left;
			const place = nameOf(row, edit.column);
			const was = before[at] ?? "";
			if (isFormula(formulas[at] ?? "", was))
				throw new Trouble("cell_formula", place);
			if (!range.getCell(1, at + 1).canEdit())
				throw mayOnlyLook(sheet)
					? new Trouble("no_edit_rights")
					: new Trouble("protected", place);
			const isShare = isPercentFormat(formats[at] ?? "");
			const cells = [[contentOf(edit, { was, isShare, language })]];
			const { column } = edit;
			return {
				do: "write",
				sheet: sheetId,
				top: row,
				left: column,
				cells,
				typed: true,
			};
		});
		carryOut(book, steps, new Map());
		const [shown = []] = range.getNumberFormats();
		const cells = read();
		return {
			cells: edits.map(({ column }) => ({
				column,
				cell: cells[column - left] ?? "",
				format: shown[column - left] ?? "",
			})),
		};
	});
}

export function selected(): Answer<"selected"> {
	const book = new Book();
	const sheet = book.spreadsheet.getActiveSheet();
	const row = sheet.getActiveCell()?.getRow() ?? 1;
	return { sheetId: book.know(sheet), row: row - 1 };
}

function refuseChanged(
	{ row, known }: Request<"editRow">,
	left: number,
	cells: readonly Cell[],
): void {
	const changed = known.find(
		({ column, cell }) => !sameCell(cells[column - left] ?? "", cell),
	);
	if (changed) throw new Trouble("cell_changed", nameOf(row, changed.column));
}

function nameOf(row: number, column: number): string {
	return `${columnName(column)}${row + 1}`;
}

/** A formula that somebody wrote, and not one that only keeps a text from being one. */
function isFormula(formula: string, cell: Cell): boolean {
	return formula !== "" && formula !== `=${quoted(String(cell))}`;
}

/** What goes into the cell, in the words and the scale of the sheet. */
function contentOf(
	{ field, content }: CellEdit,
	{
		was,
		isShare,
		language,
	}: { was: Cell; isShare: boolean; language: Language },
): Cell {
	if (isDateCell(content) || typeof content === "boolean") return content;
	if (typeof content === "string")
		return field && isChoiceField(field)
			? choiceWord(field, content, language)
			: content;
	if (!field || !isNumberField(field)) return content;
	if (isShare) return toShare(content);
	return typeof was === "string" ? withNumber(was, content) : content;
}

/** Words and letters that make a figure larger: 1.2 億, 5K. */
const SCALED = /[百千萬億兆]|\d\s*[kKmMB](?![A-Za-z])/;

/** `20 家` with 25 in it is `25 家`; a text with several numbers or a scaled one makes way for the number alone. */
function withNumber(text: string, number: number): string | number {
	const [figure, ...others] = text.match(/\d[\d,.]*/g) ?? [];
	return figure && others.length === 0 && !SCALED.test(text)
		? text.replace(figure, String(number))
		: number;
}
