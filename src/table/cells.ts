/**
 * Looking at single cells.
 */
import type { ChoiceField } from "../kpi/kpi";
import { readYesNo } from "../text";
import { CHOICE_WORDS } from "./lexicon";
import { type Cell, isBlank, isDateCell } from "./snapshot";
import { wordsOf } from "./words";

/** A cell as text: what a text field holds when the cell is not text. */
export function textOf(cell: Cell): string {
	if (isDateCell(cell)) return cell.date;
	if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
	return String(cell).trim();
}

/** A cell with nothing in it, or with a sign that people write instead of leaving it blank. */
const NOTHING = /^\s*(?:[-–—－/／]+|n\/?a|n\.a\.|nil)?\s*$/i;

/** True for a cell that says nothing. */
export function saysNothing(cell: Cell): boolean {
	return typeof cell === "string" && NOTHING.test(cell);
}

/** True for a row with nothing in it. */
export function isBlankRow(row: readonly Cell[]): boolean {
	return row.every(isBlank);
}

/** True for an error such as `#N/A` or `#DIV/0!`. */
export function isErrorCell(cell: Cell): boolean {
	return (
		typeof cell === "string" && /^#[A-Z][A-Z0-9/]*[!?]?$/.test(cell.trim())
	);
}

/** True for a number format that shows percent. */
export function isPercentFormat(format: string): boolean {
	return format.includes("%") && /%/.test(format.replace(/"[^"]*"/g, ""));
}

/** The value that a word of a fixed list means, in any language; `null` if it means none. */
export function choiceOf(field: ChoiceField, cell: Cell): string | null {
	if (isDateCell(cell)) return null;
	return CHOICE_WORDS[field].get(wordsOf(textOf(cell))) ?? null;
}

/** Yes, no, or neither (product rule "Yes/no"). 1 and 0 count only where a yes/no is expected. */
export function yesOrNo(cell: Cell, numbersToo: boolean): boolean | null {
	if (typeof cell === "boolean") return cell;
	if (isDateCell(cell)) return null;
	const text = textOf(cell);
	return numbersToo || !/^[01]$/.test(text) ? readYesNo(text) : null;
}

/** True for a cell that holds a number or a text with a number in it. */
export function holdsFigure(cell: Cell): boolean {
	if (typeof cell === "number") return true;
	return typeof cell === "string" && /[\d０-９]/.test(cell);
}
