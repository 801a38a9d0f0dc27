/**
 * What a wide table says of the past and the plan of its rows goes where the formulas look for it: readings into the log, planned values
 * into the target plan. What stands there already is not written again, so a table that grew can be taken over once more.
 */
import type { Language } from "../i18n/message";
import { label } from "../i18n/render";
import type { Kpi } from "../kpi/kpi";
import { toShare } from "../kpi/percent";
import type { Series } from "../progress/readings";
import { type Card, cellAt } from "./card";
import { isPercent } from "./cells";
import { hash } from "./hash";
import { readLog, seriesKey } from "./log";
import { appendLines, type Line, readyLog } from "./log-sheet";
import type { Moment, OwnSheet, Step } from "./plan";
import { appendPlan, type PlanLine, readPlan } from "./target-plan";
import { originIn } from "./verdicts";

/** A row of the table. */
export interface WideRow {
	/** The id that its KPI has on the scorecard. */
	id: string | undefined;
	kpi: Kpi;
	series: Series;
}

export interface PeriodsInput {
	rows: WideRow[];
	/** The log that stands. */
	standing: OwnSheet | undefined;
	/** What a new log is called. */
	logName: string;
	settings: OwnSheet;
	/** Name of the table's sheet. */
	source: string;
	/** Language of a log that is made. */
	language: Language;
	now: Moment;
}

export interface PeriodsPlan {
	steps: Step[];
	/** Lines that the log gets, and the target plan. */
	readings: number;
	planned: number;
	/** Rows that the scorecard does not have. */
	unknown: number;
}

export function planPeriods(input: PeriodsInput): PeriodsPlan {
	const { rows, standing, settings, language } = input;
	const known = rows.flatMap(({ id, ...row }) => (id ? [{ ...row, id }] : []));
	const lines = known.flatMap((row) => newLines(row, standing, input));
	const ready = readyLog(standing, {
		lines: lines.length,
		name: input.logName,
		language,
	});
	const planned = known.flatMap((row) => newPlanned(row, settings));
	return {
		steps: [
			...(lines.length === 0 ? [] : ready.steps),
			...appendLines(ready.key, ready.log, lines),
			...appendPlan(settings, planned),
		],
		readings: lines.length,
		planned: planned.length,
		unknown: rows.length - known.length,
	};
}

/** Tells the id that a row of a source has on the scorecard that was made from it, by the row's key. */
export function idsByKey(card: Card): (key: string) => string | undefined {
	const found = new Map<string, string>();
	const count = card.sheet?.cells.length ?? 0;
	for (let row = card.header + 1; row < count; row++) {
		const { key } = originIn(cellAt(card, row, "verdicts"));
		const id = cellAt(card, row, "id");
		if (key !== null && typeof id === "string" && id !== "") found.set(key, id);
	}
	return (key) => found.get(hash(key));
}

type Known = WideRow & { id: string };

/** Readings of days of which the log has none of the KPI. */
function newLines(
	{ id, kpi, series }: Known,
	log: OwnSheet | undefined,
	{ source, language, now }: PeriodsInput,
): Line[] {
	const there = new Set(
		readLog(log)
			.get(seriesKey(id))
			?.flatMap(({ day, word }) => (word ? [] : [day])) ?? [],
	);
	return series.readings
		.filter(({ day }) => !there.has(day))
		.map(({ day, value }) => ({
			share: isPercent(kpi),
			cells: {
				entered: now,
				asof: { date: day },
				sheet: source,
				id,
				name: nameOf(kpi),
				value: inCells(kpi, value),
				status: "",
				note: label("log.from_table", language),
				by: "",
			},
		}));
}

function newPlanned(
	{ id, kpi, series }: Known,
	settings: OwnSheet,
): PlanLine[] {
	const there = new Set(
		readPlan(settings)
			.get(seriesKey(id))
			?.map(({ end }) => end) ?? [],
	);
	return series.plan
		.filter(({ end }) => !there.has(end))
		.map(({ end, value }) => ({
			id,
			name: nameOf(kpi),
			end,
			value: inCells(kpi, value),
			share: isPercent(kpi),
		}));
}

function nameOf({ indicator, goal }: Kpi): string {
	return indicator || goal;
}

/** Cells of a percent row hold fractions. */
function inCells(kpi: Kpi, value: number): number {
	return isPercent(kpi) ? toShare(value) : value;
}
