/** Making the log, and adding lines to it. */
import type { Language } from "../i18n/message";
import { label } from "../i18n/render";
import { type Cell, isBlank } from "../table/snapshot";
import {
	helperFormulas,
	LOG_COLUMNS,
	LOG_HELPERS,
	LOG_PLACES,
	type LogColumn,
	logHeader,
} from "./log";
import type { OwnSheet, SheetKey, Step, Written } from "./plan";

/** Rows that are formatted, and that are looked at for where the next line goes. */
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

/** A log as it is right after it was made, for formulas that are to read it. */
export function newLog(name: string, language: Language): OwnSheet {
	return {
		sheetId: -1,
		name,
		role: "log",
		tags: { lang: language, made: "1", rows: String(ROWS) },
		columns: LOG_PLACES,
		cells: [],
		formulas: [],
		rules: [],
		charts: [],
	};
}

/** Steps that make the log with its header and the hidden columns, or complete one whose making was cut off. */
export function makeLog(
	sheet: SheetKey,
	{ name, tags }: OwnSheet,
	language: Language,
): Step[] {
	const formulas = helperFormulas();
	const keys = [...LOG_COLUMNS, ...LOG_HELPERS];
	const hidden = LOG_COLUMNS.length;
	return [
		...(sheet === NEW_LOG
			? [
					{
						do: "make_sheet" as const,
						sheet,
						role: "log" as const,
						name,
						tags: { lang: language },
					},
				]
			: []),
		{ do: "grow", sheet, rows: ROWS, columns: WIDTH },
		{
			do: "formats",
			sheet,
			top: 0,
			left: 0,
			formats: Array.from({ length: ROWS }, (_, row) =>
				LOG_COLUMNS.map((key) => (row === 0 ? "@" : FORMATS[key])),
			),
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
			widths: [
				{ column: LOG_PLACES.entered, width: 140 },
				{ column: LOG_PLACES.asof, width: 140 },
				{ column: LOG_PLACES.sheet, width: 140 },
				{ column: LOG_PLACES.name, width: 280 },
				{ column: LOG_PLACES.note, width: 280 },
			],
		},
		{ do: "hide_columns", sheet, from: hidden, count: LOG_HELPERS.length },
		{ do: "freeze", sheet, rows: 1, columns: 0 },
		{
			do: "tag_columns",
			sheet,
			columns: keys.map((key) => ({ key, column: LOG_PLACES[key] })),
		},
		{ do: "tag_sheet", sheet, tags: { made: "1", rows: tags.rows ?? "" } },
	];
}

/** The first row of a log below which nothing stands that people see. */
export function firstFree(log: OwnSheet): number {
	const columns = LOG_COLUMNS.map((key) => log.columns[key] ?? LOG_PLACES[key]);
	for (let row = log.cells.length - 1; row > 0; row--)
		if (columns.some((column) => !isBlank(log.cells[row]?.[column] ?? "")))
			return row + 1;
	return 1;
}

/** Steps that add lines below all others; one block for each group of neighbouring columns, which is one unless people put some between. */
export function appendLines(
	sheet: SheetKey,
	log: OwnSheet,
	lines: readonly Line[],
): Step[] {
	if (lines.length === 0) return [];
	const top = firstFree(log);
	const rows = top + lines.length;
	const at = (key: LogColumn) => log.columns[key] ?? LOG_PLACES[key];
	const sorted = [...LOG_COLUMNS].sort((a, b) => at(a) - at(b));
	const blocks: LogColumn[][] = [];
	for (const key of sorted) {
		const block = blocks[blocks.length - 1];
		const last = block?.[block.length - 1];
		if (block && last && at(key) === at(last) + 1) block.push(key);
		else blocks.push([key]);
	}
	const grows = rows > Number(log.tags.rows ?? ROWS);
	const shares = lines.some(({ share }) => share);
	return [
		...(grows
			? [
					{ do: "grow" as const, sheet, rows: rows + ROWS, columns: WIDTH },
					{
						do: "tag_sheet" as const,
						sheet,
						tags: { rows: String(rows + ROWS) },
					},
				]
			: []),
		...blocks.flatMap((keys): Step[] => {
			const [first] = keys;
			const left = first === undefined ? 0 : at(first);
			const formatted = grows || (shares && keys.includes("value"));
			const write: Step = {
				do: "write",
				sheet,
				top,
				left,
				cells: lines.map(({ cells }) => keys.map((key) => cells[key])),
			};
			if (!formatted) return [write];
			const formats = lines.map(({ share }) =>
				keys.map((key) => (share && key === "value" ? SHARE : FORMATS[key])),
			);
			return [{ do: "formats", sheet, top, left, formats }, write];
		}),
	];
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
		const headings = (["en", "zh-TW"] as const).map((language) =>
			logHeader(key, language),
		);
		const found = header.findIndex((cell) => headings.includes(String(cell)));
		places[key] = found < 0 ? (last[key] ?? LOG_PLACES[key]) : found;
	}
	return places;
}

/** What a new log is called. */
export function logName(language: Language): string {
	return label("sheet.log", language);
}
