/** What of a spreadsheet reaches into its scorecards: the log, the target plan and the settings. */
import type { Kpi } from "../kpi/kpi";
import type { Around } from "./columns";
import type { Setting } from "./formulas";
import { logCells, logSheet } from "./log";
import type { OwnSheet } from "./plan";
import {
	readAchievement,
	readBarStyle,
	type SettingsCells,
	settingsSheet,
} from "./settings";
import { planCells } from "./target-plan";

export function aroundIn(
	own: OwnSheet[],
	kpis: readonly Pick<Kpi, "kind">[],
): Around {
	const log = logSheet(own) !== undefined;
	return {
		log,
		plan: planCells(settingsSheet(own)) !== null,
		record: log && kpis.some(({ kind }) => kind === "per_period"),
		achievement: readAchievement(own).shown,
		next: false,
	};
}

/** What the formulas of a scorecard have in common. */
export function settingIn(
	own: OwnSheet[],
	settings: SettingsCells,
	stale: boolean,
): Setting {
	const log = logSheet(own);
	return {
		settings,
		stale,
		bar: readBarStyle(own),
		log: log ? logCells(log) : null,
		plan: planCells(settingsSheet(own)),
	};
}
