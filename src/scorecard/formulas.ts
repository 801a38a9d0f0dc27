/** All live formulas of one row of a scorecard. */
import { LETTERS } from "../smart/verdict";
import { achievementFormula } from "./achievement-formula";
import { type BarStyle, barFormula } from "./bar-formula";
import { type Card, rowRef } from "./card";
import type { OwnColumn } from "./columns";
import { adviceFormula, letterFormula } from "./judgement-formula";
import type { LogCells } from "./log";
import type { Written } from "./plan";
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

/** A column that the card does not have is simply not written. */
export function rowFormulas(
	card: Card,
	row: number,
	{ settings, stale, bar, log, plan }: Setting,
): Map<OwnColumn, Written> {
	const cell = rowRef(card, row);
	const refs: RowRefs = {
		cell,
		actual: cell(log ? "counted" : "actual"),
		updated: cell(log ? "counted_on" : "updated"),
		settings,
		stale,
		language: card.language,
	};
	const formula = (text: string): Written => ({ formula: text });
	const cells = new Map<OwnColumn, Written>([
		["status", formula(statusFormula(refs))],
		["bar", formula(barFormula(refs, bar))],
		["progress", formula(progressFormula(refs))],
		["expected", formula(expectedFormula(refs))],
		["trend", log ? formula(trendFormula(refs, log)) : ""],
		["forecast", log ? formula(forecastFormula(refs, log)) : ""],
		["achievement", formula(achievementFormula(refs))],
		...LETTERS.map((letter): [OwnColumn, Written] => [
			letter,
			formula(letterFormula(letter, cell)),
		]),
		["advice", formula(adviceFormula(cell))],
	]);
	if (log)
		cells
			.set("latest", formula(latestFormula(refs, log)))
			.set("counted", formula(countedFormula(refs, log)))
			.set("counted_on", formula(countedOnFormula(refs, log)))
			.set("previous", formula(previousFormula(refs, log)));
	if (plan) cells.set("planned", formula(plannedFormula(refs, plan)));
	return cells;
}
