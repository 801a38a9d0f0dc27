import type { Answer, Request } from "../../src/rpc";
import { cardOf } from "../../src/scorecard/card";
import { freeName } from "../../src/scorecard/diff";
import { judgedRows } from "../../src/scorecard/judge";
import { logSheet } from "../../src/scorecard/log";
import { logName } from "../../src/scorecard/log-sheet";
import {
	languageTag,
	readSettings,
	settingsSheet,
} from "../../src/scorecard/settings";
import { emptySummary } from "../../src/scorecard/summary";
import {
	type PeriodsPlan,
	planPeriods,
} from "../../src/scorecard/take-periods";
import { readTable } from "../../src/table";
import { readAround } from "../sheets/around";
import type { Book } from "../sheets/book";
import { idsOf } from "../sheets/own";
import { readPlain, readSnapshot } from "../sheets/snapshot";
import { Trouble } from "../trouble";
import { exclusively, type Planned, run } from "./run";

type Asked = Request<"takePeriods">;

/** Readings and target plan of a wide table go into the log and onto the settings. */
export function takePeriods(asked: Asked): Answer<"takePeriods"> {
	return exclusively((book) => {
		const { counts } = run(book, (taken) => planFor(book, asked, taken));
		return counts;
	});
}

function planFor(
	book: Book,
	{ sheetId, language: asked, mapping }: Asked,
	taken: string[],
): Planned & { counts: Omit<PeriodsPlan, "steps"> } {
	const snapshot = readSnapshot(book, sheetId);
	const source = String(sheetId);
	const cardId = idsOf(book, "scorecard").find(
		(each) => book.entry(each)?.tags.source === source && book.find(each),
	);
	if (cardId === undefined) throw new Trouble("no_scorecard");
	const card = readPlain(book, cardId);
	const { own } = readAround(book, source, card, false);
	const sheet = card.own;
	const settings = settingsSheet(own);
	if (!sheet || !settings) throw new Trouble("no_scorecard");
	const table = readTable(snapshot, { mapping });
	const language = languageTag(sheet) ?? asked;
	const judged = judgedRows(table, snapshot.today, readSettings(own).rulesOff);
	const rows = judged.flatMap(({ key, kpi }, i) => {
		const series = table.rows[i]?.periods;
		return series ? [{ key, kpi, series }] : [];
	});
	const { steps, ...counts } = planPeriods({
		rows,
		card: cardOf(sheet, language),
		standing: logSheet(own),
		logName: freeName(logName(language), taken),
		settings,
		source: snapshot.name,
		language,
		now: book.days.now(),
	});
	const summary = emptySummary(sheet.name);
	return { plan: { steps, summary }, own, language, front: sheetId, counts };
}
