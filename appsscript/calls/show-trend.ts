import type { Answer, Request } from "../../src/rpc";
import { numberFormat } from "../../src/scorecard/cells";
import { logCells, logSheet, seriesKey } from "../../src/scorecard/log";
import {
	languageTag,
	settingsCells,
	settingsSheet,
} from "../../src/scorecard/settings";
import { emptySummary } from "../../src/scorecard/summary";
import { planCells } from "../../src/scorecard/target-plan";
import { planTrend } from "../../src/scorecard/trend";
import { readAround } from "../sheets/around";
import { readCard } from "../sheets/scorecard";
import { Trouble } from "../trouble";
import { exclusively, run } from "./run";

/** Shows the trend of a KPI on the dashboard of its scorecard, and brings that to the front. */
export function showTrend({
	sheetId,
	id,
}: Request<"showTrend">): Answer<"showTrend"> {
	return exclusively((book) => {
		const { snapshot, own: sheet, card, table } = readCard(book, sheetId);
		const source = sheet.tags.source ?? "";
		const { own } = readAround(book, source, { snapshot, own: sheet }, false);
		const board = own.find(({ role }) => role === "dashboard");
		const kpis = table.rows.map(({ kpi }) => kpi);
		const kpi = kpis.find((each) => seriesKey(each.id) === seriesKey(id));
		if (!board) throw new Trouble("no_dashboard");
		if (!kpi) throw new Trouble("bad_request");
		const log = logSheet(own);
		const steps = planTrend({
			board,
			card,
			id: kpi.id,
			ids: kpis.map((each) => each.id).filter((each) => each !== ""),
			numbers: numberFormat(kpi),
			log: log && card.columns.counted !== undefined ? logCells(log) : null,
			settings: settingsCells(own),
			plan: planCells(settingsSheet(own)),
			language: languageTag(board) ?? card.language,
		});
		const plan = { steps, summary: emptySummary(card.name) };
		const front = board.sheetId;
		run(book, () => ({ plan, own, language: card.language, front }));
		book.sheet(front).activate();
		return { dashboardId: front };
	});
}
