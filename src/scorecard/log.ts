/**
 * The check-in log: one sheet a spreadsheet, append-only, a line a reading. People may fill it by hand, so its lines come in any order
 * and any shape; live formulas read a tidy copy of it, which the sheet keeps in hidden columns to the right of what people see.
 *
 * A line is a reading when its as-of is a date, its value a number and its KPI id not blank. The value is as the cells of the scorecard
 * have it: the fraction where the unit is %, 1 or 0 for a yes/no. Of a yes/no a word is a reading, too: 是, done.
 */
import type { Language } from "../i18n/message";
import { label } from "../i18n/render";
import type { Day } from "../kpi/day";
import type { Kpi } from "../kpi/kpi";
import { toPoints } from "../kpi/percent";
import type { Reading } from "../kpi/reading";
import { isErrorCell, textOf, yesOrNo } from "../table/cells";
import { type Cell, isBlank, isDateCell } from "../table/snapshot";
import { columnName, fixedCell, sheetPrefix } from "./a1";
import { isPercent } from "./cells";
import type { OwnSheet } from "./plan";

/** What people see and type, from left to right. */
export const LOG_COLUMNS = [
	"entered",
	"asof",
	"sheet",
	"id",
	"name",
	"value",
	"status",
	"note",
	"by",
] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

/**
 * The hidden copy: all readings by id and day, the line written last first within a day; and of these one a KPI and day, with the text
 * by which they are sorted. The same once more for a yes/no, with all that is no number. Each is one formula in the row below the header
 * that fills the rows under it.
 */
export const LOG_HELPERS = [
	"sorted_id",
	"sorted_day",
	"sorted_value",
	"reading_id",
	"reading_day",
	"reading_value",
	"reading_key",
	"given_id",
	"given_day",
	"given_value",
	"answer_id",
	"answer_day",
	"answer_value",
	"answer_key",
] as const;
export type LogHelper = (typeof LOG_HELPERS)[number];

export function isLogHelper(key: string): key is LogHelper {
	return (LOG_HELPERS as readonly string[]).includes(key);
}

/** 0-based column of each key in a log that is made; one that stands is read by its column tags. */
export const LOG_PLACES: Record<LogColumn | LogHelper, number> =
	Object.fromEntries(
		[...LOG_COLUMNS, ...LOG_HELPERS].map((key, column) => [key, column]),
	) as Record<LogColumn | LogHelper, number>;

export function logHeader(
	key: LogColumn | LogHelper,
	language: Language,
): string {
	return (LOG_COLUMNS as readonly string[]).includes(key)
		? label(`log.${key as LogColumn}`, language)
		: key;
}

/** How formulas name the readings of one of the two copies. */
export interface SeriesCells {
	/** Ids in capitals without outer spaces, from the row below the header on. */
	ids: string;
	/** Rising texts of id and day (see `readingKey`), likewise: a reading is found in them by halving, however long the log. */
	keys: string;
	/** A cell of the day or value column by the formula of its row's number, 1-based. */
	day: (row: string) => string;
	value: (row: string) => string;
	/** Rows of a column below the header: skipped rows and height, by formulas. */
	block: (
		of: "id" | "day" | "value",
		skipped: string,
		height: string,
	) => string;
}

/** How formulas of a scorecard name the readings of the log: those of numbers, and what a yes/no reads. */
export interface LogCells extends SeriesCells {
	answers: SeriesCells;
	/** A cell that is an error when the log cannot be reached. */
	there: string;
	/** What people see of a column, from the row below the header on. */
	seen: (key: LogColumn) => string;
}

type Place = Pick<OwnSheet, "name" | "columns">;

export function logCells({ name, columns }: Place): LogCells {
	const at = (key: LogHelper) => columns[key] ?? LOG_PLACES[key];
	const sheet = sheetPrefix(name);
	const column = (key: LogHelper) => `$${columnName(at(key))}`;
	const range = (key: LogHelper) =>
		`${sheet}${fixedCell(1, at(key))}:${column(key)}`;
	const cell = (key: LogHelper) => (row: string) =>
		`INDEX(${sheet}${column(key)}:${column(key)};${row})`;
	const series = (copy: "reading" | "answer"): SeriesCells => ({
		ids: range(`${copy}_id`),
		keys: range(`${copy}_key`),
		day: cell(`${copy}_day`),
		value: cell(`${copy}_value`),
		block: (of, skipped, height) =>
			`OFFSET(${sheet}${fixedCell(1, at(`${copy}_${of}`))};${skipped};0;${height};1)`,
	});
	return {
		...series("reading"),
		answers: series("answer"),
		there: `${sheet}${fixedCell(0, at("reading_id"))}`,
		seen: (key) => {
			const place = columns[key] ?? LOG_PLACES[key];
			return `${sheet}${fixedCell(1, place)}:$${columnName(place)}`;
		},
	};
}

/** The formulas of the hidden columns, which stand in the row below the header. */
export function helperFormulas(
	columns: Record<string, number> = LOG_PLACES,
): Record<LogHelper, string> {
	const at = (key: LogColumn | LogHelper) => columns[key] ?? LOG_PLACES[key];
	const all = (key: LogColumn | LogHelper) =>
		`${fixedCell(1, at(key))}:$${columnName(at(key))}`;
	const [ids, days, values] = [all("id"), all("asof"), all("value")];
	const named = `ISNUMBER(${days})*IFERROR(TRIM(${ids})<>"";FALSE)`;
	const copy = (
		[sortedId, sortedDay, sortedValue]: [LogHelper, LogHelper, LogHelper],
		isReading: string,
	) => {
		const some = (of: string) => `FILTER(${of};${named}*${isReading})`;
		const id = `UPPER(TRIM(${ids}))`;
		const key = some(readingKey(id, `INT(${days})`));
		const sorted = (of: string) =>
			`=IFERROR(SORT(${some(of)};${key};TRUE;${some(`ROW(${ids})`)};FALSE);"")`;
		// A line is the first of its KPI and day when the one above it, or the header, is of another.
		const lines = `COUNT(${all(sortedDay)})`;
		const block = (key: LogHelper, from: 0 | 1) =>
			`OFFSET(${fixedCell(0, at(key))};${from};0;${lines};1)`;
		const differs = (key: LogHelper) => `(${block(key, 1)}<>${block(key, 0)})`;
		const isFirst = `${differs(sortedId)}+${differs(sortedDay)}`;
		const first = (of: string) => `=IFERROR(FILTER(${of};${isFirst});"")`;
		return {
			sorted: [sorted(id), sorted(`INT(${days})`), sorted(values)],
			first: [sortedId, sortedDay, sortedValue].map((key) =>
				first(block(key, 1)),
			),
			key: first(readingKey(block(sortedId, 1), block(sortedDay, 1))),
		};
	};
	const readings = copy(
		["sorted_id", "sorted_day", "sorted_value"],
		`ISNUMBER(${values})`,
	);
	const answers = copy(
		["given_id", "given_day", "given_value"],
		`IFERROR(TRIM(${values})<>"";FALSE)`,
	);
	return Object.fromEntries(
		[readings, answers]
			.flatMap(({ sorted, first, key }) => [...sorted, ...first, key])
			.map((formula, i) => [LOG_HELPERS[i], formula]),
	) as Record<LogHelper, string>;
}

/** Id and day as one text, which rises with the day: whole numbers of eight digits, whatever the day. */
export function readingKey(id: string, day: string): string {
	return `${id}&"␟"&(${day}+10^7)`;
}

export function logSheet(own: OwnSheet[]): OwnSheet | undefined {
	return own.find((sheet) => sheet.role === "log");
}

/** A reading of the log. */
export interface LogReading extends Reading {
	/** Whether its value is no number: 1 or 0 for a word of yes or no, and for any other text what is neither. Only a yes/no counts it. */
	word?: boolean | undefined;
}

/** What a yes/no cannot read. */
const NEITHER = -1;

/** A line of the log, as far as it can be read. */
interface LogLine {
	/** 1-based row. */
	row: number;
	/** Id (see `seriesKey`), `""` without one. */
	key: string;
	day: Day | null;
	value: number | null;
	word: boolean;
	/** Whether its value is blank, which asks nothing of it. */
	blank: boolean;
	text: (key: "note" | "by") => string;
}

function linesIn(sheet: OwnSheet | undefined): LogLine[] {
	const at = (key: LogColumn) => sheet?.columns[key] ?? LOG_PLACES[key];
	return (sheet?.cells ?? []).slice(1).map((line, i) => {
		const asof = line[at("asof")] ?? "";
		const value = line[at("value")] ?? "";
		return {
			row: i + 2,
			key: seriesKey(line[at("id")]),
			day: isDateCell(asof) ? asof.date : null,
			value: numberIn(value),
			word: typeof value !== "number",
			blank: isBlank(value),
			text: (key) => textOf(line[at(key)] ?? ""),
		};
	});
}

function numberIn(cell: Cell): number | null {
	if (typeof cell === "number") return cell;
	if (isBlank(cell) || isDateCell(cell) || isErrorCell(cell)) return null;
	const yes = yesOrNo(cell, true);
	return yes === null ? NEITHER : Number(yes);
}

/** Readings by KPI id (see `seriesKey`), in the order of the lines. */
export function readLog(
	sheet: OwnSheet | undefined,
): Map<string, LogReading[]> {
	const byId = new Map<string, LogReading[]>();
	for (const { key, day, value, word } of linesIn(sheet)) {
		if (key === "" || day === null || value === null) continue;
		const reading = word ? { day, value, word } : { day, value };
		const readings = byId.get(key);
		if (readings) readings.push(reading);
		else byId.set(key, [reading]);
	}
	return byId;
}

/** Those that count for a KPI: words only where it is done or not. */
export function readingsFor(
	{ direction }: Pick<Kpi, "direction">,
	readings: readonly LogReading[] = [],
): Reading[] {
	return readings
		.filter(({ word }) => direction === "yes_no" || !word)
		.map(({ day, value }) => ({ day, value }));
}

/** What somebody noted with a figure. */
export interface Note {
	day: Day;
	text: string;
	by: string;
}

/** The last note of each KPI by its id (see `seriesKey`): of the latest as-of day, and of several lines of that day the last. */
export function lastNotes(sheet: OwnSheet | undefined): Map<string, Note> {
	const notes = new Map<string, Note>();
	for (const { key, day, text } of linesIn(sheet)) {
		const note = text("note");
		if (key === "" || day === null || note === "") continue;
		const known = notes.get(key);
		if (known && known.day > day) continue;
		notes.set(key, { day, text: note, by: text("by") });
	}
	return notes;
}

/**
 * Rows (1-based) of lines with a value that are no reading, because id, day or number is missing or cannot be read.
 * @param figures ids (see `seriesKey`) of KPIs that a number is read for, and no word
 */
export function unreadLines(
	sheet: OwnSheet | undefined,
	figures: ReadonlySet<string>,
): number[] {
	return linesIn(sheet).flatMap(({ row, key, day, value, word, blank }) => {
		const isRead = !word || (value !== NEITHER && !figures.has(key));
		const counts = key !== "" && day !== null && value !== null && isRead;
		return blank || counts ? [] : [row];
	});
}

/** An id as log and target plan are searched by it; the same as `UPPER(TRIM(id))`. */
export function seriesKey(id: unknown): string {
	return typeof id === "string" || typeof id === "number"
		? String(id).trim().replace(/ +/g, " ").toUpperCase()
		: "";
}

/** Values of cells in the KPI's own numbers: percent points where its unit is %, unless it is done or not. */
export function inPoints<Value extends { value: number }>(
	kpi: Kpi,
	values: readonly Value[] = [],
): Value[] {
	if (!isPercent(kpi) || kpi.direction === "yes_no") return [...values];
	return values.map((each) => ({ ...each, value: toPoints(each.value) }));
}
