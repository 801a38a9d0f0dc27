/**
 * S M A R T and the advice show the stored verdict only while the row says what was judged. The comparison is made once, in the
 * advice; the letters look at it.
 */
import type { FieldKey } from "../kpi/kpi";
import { LETTERS, type Letter } from "../smart/verdict";
import type { OwnColumn } from "./columns";
import { fingerprintFormula } from "./fingerprint";
import { BLANK } from "./status-formula";
import { ADVICE_AT, UNCHECKED } from "./verdicts";

type CellRef = (key: FieldKey | OwnColumn) => string;

const LONGEST = 50_000;

export function adviceFormula(cell: CellRef): string {
	const now = fingerprintFormula((field) => {
		const ref = cell(field);
		return ref === BLANK ? null : ref;
	});
	const advice = `MID(${cell("verdicts")};${ADVICE_AT};${LONGEST})`;
	// An error in a judged cell makes the comparison an error: the row is unchecked then, too.
	return `=IF(IFERROR(EXACT(${cell("checked")};${now});FALSE);${advice};"${UNCHECKED}")`;
}

export function letterFormula(letter: Letter, cell: CellRef): string {
	const at = LETTERS.indexOf(letter) + 1;
	return `=IF(${cell("advice")}="${UNCHECKED}";"${UNCHECKED}";MID(${cell("verdicts")};${at};1))`;
}
