/** Making the log, and adding lines to it. */
import { LANGUAGES, type Language } from "../i18n/message";
import { label } from "../i18n/render";
import { type Cell, isBlank } from "../table/snapshot";
import { runs } from "./diff";
import {
	helperFormulas,
	LOG_COLUMNS,
	LOG_HELPERS,
	LOG_PLACES,
	type LogColumn,
	type LogHelper,
	logHeader,
} from "./log";
import type { OwnSheet, SheetKey, Step, Written } from "./plan";

/** Rows that are made ready at a time: formatted, and looked at for where the next line goes. */
const ROWS = 1_000;
const WIDTH = LOG_COLUMNS.length + LOG_HELPERS.length;

const FORMATS: Record<LogColumn, string> = {
	entered: "yyyy-mm-dd hh:mm",
	asof: "yyyy-mm-dd",
	sheet: "@",
	id: "@",
	name: "@",
	value: "General",
	status: "@",
	note: "@",
	by: "@",
};
const SHARE = "0.0%";

const HEADER = { bold: true, background: "#dbe5f1" } as const;

/** What a line says; columns that a plan does not fill stay blank. */
export interface Line {
	cells: Record<LogColumn, Written>;
	/** Whether its value is a fraction that people read as percent. */
	share: boolean;
}

/** The key under which a plan makes the log. */
export const NEW_LOG: SheetKey = "new:log";

/** A log with room for lines that are about to be added. */
export interface ReadyLog {
	key: SheetKey;
	/** As it stands after the steps. */
	log: OwnSheet;
	/** What makes it ready; none where it is. */
	steps: Step[];
	/** Name of a log that these make, or whose making they complete. */
	made: string | null;
}

/**
 * @param standing the log that there is, were it one whose making was cut off
 * @param about how many lines are to come, and what a log that is made is called and speaks
 */
export function readyLog(
	standing: OwnSheet | undefined,
	about: { lines: number; name: string; language: Language },
): ReadyLog {
	if (standing?.tags.made) return withRoom(standing, about.lines);
	const log = newLog(standing, about);
	const key = standing?.sheetId ?? NEW_LOG;
	const steps = makeLog(key, log, about.language);
	return { key, log, steps, made: log.name };
}

function newLog(
	standing: OwnSheet | undefined,
	{
		lines,
		name,
		language,
	}: { lines: number; name: string; language: Language },
): OwnSheet {
	const cells = standing?.cells ?? [];
	const rows = rowsFor(firstFree({ cells, columns: LOG_PLACES }) + lines);
	return {
		sheetId: -1,
		name: standing?.name ?? name,
		role: "log",
		tags: { lang: language, made: "1", rows: String(rows) },
		columns: LOG_PLACES,
		cells,
		formulas: [],
		rules: [],
		charts: [],
	};
}

/** Rows of a log that holds so many, the header included: whatever comes next finds some of them free. */
function rowsFor(filled: number): number {
	return filled <= ROWS ? ROWS : filled + ROWS;
}

/** Steps that make the log with its header and the hidden columns, or complete one whose making was cut off. */
function makeLog(
	sheet: SheetKey,
	{ name, tags }: OwnSheet,
	language: Language,
): Step[] {
	const formulas = helperFormulas();
	const keys = [...LOG_COLUMNS, ...LOG_HELPERS];
	const hidden = LOG_COLUMNS.length;
	const rows = Number(tags.rows);
	const make: Step = {
		do: "make_sheet",
		sheet,
		role: "log",
		name,
		grid: { rows },
		tags: { lang: language },
	};
	return [
		sheet === NEW_LOG ? make : { do: "grow", sheet, rows, columns: WIDTH },
		{
			do: "formats",
			sheet,
			top: 0,
			left: 0,
			formats: [LOG_COLUMNS.map(() => "@"), ...lineFormats(rows - 1)],
		},
		{
			do: "write",
			sheet,
			top: 0,
			left: 0,
			cells: [keys.map((key) => logHeader(key, language))],
		},
		{
			do: "write",
			sheet,
			top: 1,
			left: hidden,
			cells: [LOG_HELPERS.map((key) => ({ formula: formulas[key] }))],
		},
		{
			do: "look",
			sheet,
			areas: [{ top: 0, bottom: 0, left: 0, right: WIDTH - 1 }],
			look: HEADER,
		},
		{
			do: "widths",
			sheet,
			// One width, because each group of neighbours is a call.
			widths: LOG_COLUMNS.map((key) => ({
				column: LOG_PLACES[key],
				width: 160,
			})),
		},
		{ do: "hide_columns", sheet, from: hidden, count: LOG_HELPERS.length },
		{ do: "freeze", sheet, rows: 1 },
		{
			do: "tag_columns",
			sheet,
			columns: keys.map((key) => ({ key, column: LOG_PLACES[key] })),
		},
		{ do: "tag_sheet", sheet, tags: { made: "1", rows: String(rows) } },
	];
}

function lineFormats(count: number): string[][] {
	return Array.from({ length: count }, () =>
		LOG_COLUMNS.map((key) => FORMATS[key]),
	);
}

/** A log that stands, with rows more where what is left of the ready ones is too little. */
function withRoom(log: OwnSheet, lines: number): ReadyLog {
	const key = log.sheetId;
	const filled = firstFree(log) + lines;
	const ready = Number(log.tags.rows ?? 0);
	if (filled <= ready) return { key, log, steps: [], made: null };
	const rows = rowsFor(filled);
	const tags = { rows: String(rows) };
	return {
		key,
		log: { ...log, tags: { ...log.tags, ...tags } },
		steps: [
			{ do: "grow", sheet: key, rows, columns: WIDTH },
			...blocksOf(log).map(
				({ left, keys }): Step => ({
					do: "formats",
					sheet: key,
					top: ready,
					left,
					formats: Array.from({ length: rows - ready }, () =>
						keys.map((each) => FORMATS[each]),
					),
				}),
			),
			{ do: "tag_sheet", sheet: key, tags },
		],
		made: null,
	};
}

/** Neighbouring columns of what people see; one block unless people put columns between them or moved them. */
function blocksOf({ columns }: Pick<OwnSheet, "columns">) {
	const at = (key: LogColumn) => columns[key] ?? LOG_PLACES[key];
	const keys = new Map(LOG_COLUMNS.map((key) => [at(key), key]));
	return runs([...keys.keys()]).map(({ left, right }) => ({
		left,
		keys: Array.from({ length: right - left + 1 }, (_, i) =>
			keys.get(left + i),
		).filter((key) => key !== undefined),
	}));
}

/** The first row of a log below which nothing stands that people see. */
export function firstFree(log: Pick<OwnSheet, "cells" | "columns">): number {
	const columns = LOG_COLUMNS.map((key) => log.columns[key] ?? LOG_PLACES[key]);
	for (let row = log.cells.length - 1; row > 0; row--)
		if (columns.some((column) => !isBlank(log.cells[row]?.[column] ?? "")))
			return row + 1;
	return 1;
}

/** Steps that add lines below all others, to a log that is ready for them. */
export function appendLines(
	sheet: SheetKey,
	log: OwnSheet,
	lines: readonly Line[],
): Step[] {
	if (lines.length === 0) return [];
	const top = firstFree(log);
	const shares = lines.some(({ share }) => share);
	return blocksOf(log).flatMap(({ left, keys }): Step[] => {
		const write: Step = {
			do: "write",
			sheet,
			top,
			left,
			cells: lines.map(({ cells }) => keys.map((key) => cells[key])),
		};
		if (!shares || !keys.includes("value")) return [write];
		const formats = lines.map(({ share }) =>
			keys.map((key) => (share && key === "value" ? SHARE : FORMATS[key])),
		);
		return [{ do: "formats", sheet, top, left, formats }, write];
	});
}

/** The language of a log that no register knows, as in a copy of a spreadsheet; `null` for any other sheet. */
export function logLanguage(header: readonly unknown[]): Language | null {
	const speaks = (language: Language) =>
		[...LOG_COLUMNS, ...LOG_HELPERS].every((key) =>
			header.includes(logHeader(key, language)),
		);
	if (speaks("zh-TW")) return "zh-TW";
	return speaks("en") ? "en" : null;
}

/** Where the columns of a log stand now, by its header; one that has no heading of ours any more stands where it stood. */
export function logPlaces(
	header: readonly Cell[],
	last: Record<string, number>,
): Record<string, number> {
	const places: Record<string, number> = {};
	for (const key of [...LOG_COLUMNS, ...LOG_HELPERS]) {
		const found = header.findIndex((cell) => isHeading(cell, key));
		places[key] = found < 0 ? (last[key] ?? LOG_PLACES[key]) : found;
	}
	return places;
}

/** Whether every column still stands, under its heading, where it stood at the last run. */
export function isLogInPlace(
	header: readonly Cell[],
	last: Record<string, number>,
): boolean {
	return [...LOG_COLUMNS, ...LOG_HELPERS].every((key) =>
		isHeading(header[last[key] ?? -1], key),
	);
}

function isHeading(
	cell: Cell | undefined,
	key: LogColumn | LogHelper,
): boolean {
	return LANGUAGES.some((language) => cell === logHeader(key, language));
}

/** What a new log is called. */
export function logName(language: Language): string {
	return label("sheet.log", language);
}
