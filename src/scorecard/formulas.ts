/** All live formulas of one row of a scorecard. */
import { LETTERS } from "../smart/verdict";
import { type Card, rowRef } from "./card";
import type { OwnColumn } from "./columns";
import { adviceFormula, letterFormula } from "./judgement-formula";
import type { Written } from "./plan";
import type { SettingsCells } from "./settings";
import {
	barFormula,
	expectedFormula,
	progressFormula,
	type RowRefs,
	statusFormula,
} from "./status-formula";

/** What all formulas of a scorecard have in common. */
export interface Setting {
	settings: SettingsCells;
	stale: boolean;
}

export function rowFormulas(
	card: Card,
	row: number,
	{ settings, stale }: Setting,
): Map<OwnColumn, Written> {
	const cell = rowRef(card, row);
	const refs: RowRefs = { cell, settings, stale, language: card.language };
	return new Map<OwnColumn, Written>([
		["status", { formula: statusFormula(refs) }],
		["bar", { formula: barFormula(refs) }],
		["progress", { formula: progressFormula(refs) }],
		["expected", { formula: expectedFormula(refs) }],
		...LETTERS.map((letter): [OwnColumn, Written] => [
			letter,
			{ formula: letterFormula(letter, cell) },
		]),
		["advice", { formula: adviceFormula(cell) }],
	]);
}
