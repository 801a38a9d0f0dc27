import type { Answer, Request } from "../../src/rpc";
import { attachedTable } from "../../src/scorecard/attached";
import { cardOf } from "../../src/scorecard/card";
import { freeName } from "../../src/scorecard/diff";
import { judgedRows } from "../../src/scorecard/judge";
import { logSheet } from "../../src/scorecard/log";
import { logName } from "../../src/scorecard/log-sheet";
import type { OwnSheet } from "../../src/scorecard/plan";
import {
	languageTag,
	readSettings,
	settingsSheet,
} from "../../src/scorecard/settings";
import { emptySummary } from "../../src/scorecard/summary";
import {
	idsByKey,
	type PeriodsPlan,
	planPeriods,
	type WideRow,
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
	asked: Asked,
	taken: string[],
): Planned & { counts: Omit<PeriodsPlan, "steps"> } {
	const { sheetId } = asked;
	const { rows, sheet, own, source } = book.entry(sheetId)?.tags.attached
		? rowsBeside(book, asked)
		: rowsOfSource(book, asked);
	const settings = settingsSheet(own);
	if (!settings) throw new Trouble("no_scorecard");
	const language = languageTag(sheet) ?? asked.language;
	const { steps, ...counts } = planPeriods({
		rows,
		standing: logSheet(own),
		logName: freeName(logName(language), taken),
		settings,
		source,
		language,
		now: book.days.now(),
	});
	const summary = emptySummary(sheet.name);
	return { plan: { steps, summary }, own, language, front: sheetId, counts };
}

/** Rows with periods, the sheet that their KPIs stand on, and what of ours stands around it. */
interface Wide {
	rows: WideRow[];
	sheet: OwnSheet;
	own: OwnSheet[];
	/** Name of the table's sheet. */
	source: string;
}

/** The rows of a table that a scorecard was made from. */
function rowsOfSource(book: Book, { sheetId, mapping }: Asked): Wide {
	const snapshot = readSnapshot(book, sheetId);
	const source = String(sheetId);
	const cardId = idsOf(book, "scorecard").find(
		(each) => book.entry(each)?.tags.source === source && book.find(each),
	);
	if (cardId === undefined) throw new Trouble("no_scorecard");
	const card = readPlain(book, cardId);
	const { own } = readAround(book, source, card, false);
	const sheet = card.own;
	if (!sheet) throw new Trouble("no_scorecard");
	const { fiscalStart, rulesOff } = readSettings(own);
	const table = readTable(snapshot, { mapping, fiscalStart });
	const idOf = idsByKey(cardOf(sheet, languageTag(sheet) ?? "en"));
	const judged = judgedRows(table, snapshot.today, rulesOff);
	const rows = judged.flatMap(({ key, kpi }, i) => {
		const series = table.rows[i]?.periods;
		return series ? [{ id: idOf(key), kpi, series }] : [];
	});
	return { rows, sheet, own, source: snapshot.name };
}

/** The rows of a table that our columns stand beside. */
function rowsBeside(book: Book, { sheetId, mapping }: Asked): Wide {
	const { snapshot, own: sheet } = readPlain(book, sheetId);
	const beside = sheet && attachedTable(snapshot, sheet, mapping);
	if (!beside) throw new Trouble("no_header", snapshot.name);
	const source = sheet.tags.source ?? "";
	const { own } = readAround(book, source, { snapshot, own: sheet }, false);
	const { fiscalStart } = readSettings(own);
	const table = readTable(beside.snapshot, { ...beside, fiscalStart });
	const rows = table.rows.flatMap(({ kpi, periods }) =>
		periods ? [{ id: kpi.id, kpi, series: periods }] : [],
	);
	return { rows, sheet, own, source: snapshot.name };
}
