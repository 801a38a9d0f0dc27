/** All live formulas of one row of a scorecard. */
import { LETTERS } from "../smart/verdict";
import { achievementFormula } from "./achievement-formula";
import { barFormula } from "./bar-formula";
import type { BarStyle } from "./bar-style";
import { type Card, rowRef } from "./card";
import type { OwnColumn } from "./columns";
import { adviceFormula, letterFormula } from "./judgement-formula";
import type { LogCells } from "./log";
import type { Written } from "./plan";
import { recordFormula } from "./record-formula";
import { ColumnFormula, RowFormula } from "./row-text";
import {
	countedFormula,
	countedOnFormula,
	forecastFormula,
	latestFormula,
	plannedFormula,
	previousFormula,
	trendFormula,
} from "./series-formula";
import type { SettingsCells } from "./settings";
import {
	expectedFormula,
	progressFormula,
	type RowRefs,
	statusFormula,
} from "./status-formula";
import type { PlanCells } from "./target-plan";

/** What all formulas of a scorecard have in common. */
export interface Setting {
	settings: SettingsCells;
	stale: boolean;
	bar: BarStyle;
	/** `null` in a spreadsheet without a log: then a row's own actual counts, and there is no trend and no forecast. */
	log: LogCells | null;
	/** `null` without target plans. */
	plan: PlanCells | null;
}

/** What of ours a row holds that its neighbours hold just so, by column. */
export type RowFormulas = (row: number) => Map<OwnColumn, Written>;

/** A column that the card does not have is simply not written. */
export function rowFormulas(
	card: Card,
	{ settings, stale, bar, log, plan }: Setting,
): RowFormulas {
	const cell = rowRef(card);
	const refs: RowRefs = {
		cell,
		actual: cell(log ? "counted" : "actual"),
		updated: cell(log ? "counted_on" : "updated"),
		settings,
		stale,
		language: card.language,
	};
	const texts: [OwnColumn, string][] = [
		["status", statusFormula(refs)],
		["bar", barFormula(refs, bar)],
		["progress", progressFormula(refs)],
		["expected", expectedFormula(refs)],
		["trend", log ? trendFormula(refs, log) : ""],
		["forecast", log ? forecastFormula(refs, log) : ""],
		["record", log ? recordFormula(refs, log) : ""],
		["achievement", achievementFormula(refs)],
		...LETTERS.map((letter): [OwnColumn, string] => [
			letter,
			letterFormula(letter, cell),
		]),
		["advice", adviceFormula(cell)],
	];
	if (log)
		texts.push(
			["latest", latestFormula(refs, log)],
			["counted", countedFormula(refs, log)],
			["counted_on", countedOnFormula(refs, log)],
			["previous", previousFormula(refs, log)],
		);
	if (plan) texts.push(["planned", plannedFormula(refs, plan)]);
	const written = texts
		.filter(([key]) => card.columns[key] !== undefined)
		.map(([key, text]) => ({ key, column: text && new ColumnFormula(text) }));
	return (row) =>
		new Map(
			written.map(({ key, column }): [OwnColumn, Written] => [
				key,
				column && new RowFormula(column, row),
			]),
		);
}
