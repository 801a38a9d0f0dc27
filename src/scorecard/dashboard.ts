/**
 * The dashboard of one scorecard: headline figures and charts on the first screen, so that it can be shown in a meeting, and below them
 * the tables that feed the charts, live from the scorecard's own columns.
 */
import type { Language, MessageKey } from "../i18n/message";
import { label, render } from "../i18n/render";
import { STATUSES } from "../progress/assessment";
import { type Group, groupBy } from "../progress/rollup";
import { LETTERS } from "../smart/verdict";
import { type Cell, isBlank, isDateCell } from "../table/snapshot";
import { columnName, fixedCell, quoted, sheetPrefix } from "./a1";
import type { Card } from "./card";
import { changedBlocks, freeName, type Wanted } from "./diff";
import type {
	CellLook,
	ChartSpec,
	OwnSheet,
	SheetKey,
	SpreadsheetState,
	Step,
	Written,
} from "./plan";
import {
	countFormula,
	inGroup,
	meanFormula,
	type RollUpRanges,
	worstFormula,
} from "./rollup-formula";
import { languageTag } from "./settings";
import { SIGNS } from "./verdicts";

/** Rows and columns of the parts. */
const TITLE = 0;
const DAY = 1;
const HEADLINES = 3;
const CHARTS = 6;
const TABLES = 24;
const STATUS_TABLE = 0;
const DEPARTMENT_TABLE = 3;
const LETTER_TABLE = 8;
const WIDTH = 14;
/** Columns that have a heading. */
const HEADED = new Set([0, 1, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13]);
/** Rows below the tables, for more departments. */
const SPARE_ROWS = 30;
/** A new sheet has at least as many rows. */
const LEAST_ROWS = 500;

type Department = Pick<Group<unknown>, "name" | "spellings">;

export interface DashboardPlan {
	steps: Step[];
	/** How many charts are inserted or updated. */
	charts: number;
	/** Charts that somebody deleted. */
	gone: string[];
}

/**
 * Makes the dashboard of a card, or brings it up to date. `departments` are those of all its rows, in order of appearance. Charts that
 * somebody took off a finished dashboard stay away, unless they are asked for `again`.
 */
export function planDashboard(
	card: Card,
	source: string,
	{ own, taken, again, dashboardGone }: SpreadsheetState,
	departments: Department[],
): DashboardPlan {
	if (dashboardGone && !again)
		return { steps: [], charts: 0, gone: [wishedName(card, card.language)] };
	const sheet = own.find(
		(each) => each.role === "dashboard" && each.tags.source === source,
	);
	const language = languageTag(sheet) ?? card.language;
	const key: SheetKey = sheet?.sheetId ?? "new:dashboard";
	const rows = TABLES + departments.length + SPARE_ROWS;
	const written = changedBlocks(
		key,
		sheet,
		wantedCells(card, language, departments, sheet),
	).steps;
	const charts = dueCharts(
		sheet,
		chartsFor(language, departments.length),
		again,
	);
	const steps: Step[] = [
		...(sheet ? [] : [makeStep(key, card, source, language, taken, rows)]),
		...(sheet && written.length > 0
			? [{ do: "grow" as const, sheet: key, rows, columns: WIDTH }]
			: []),
		...(sheet?.tags.made ? [] : setUp(key, rows)),
		...written,
		...chartSteps(key, charts.due),
		...(sheet?.tags.made
			? []
			: [{ do: "tag_sheet" as const, sheet: key, tags: { made: "1" } }]),
	];
	return { steps, charts: charts.due.length, gone: charts.gone };
}

function makeStep(
	sheet: SheetKey,
	card: Card,
	source: string,
	lang: Language,
	taken: string[],
	rows: number,
): Step {
	return {
		do: "make_sheet",
		sheet,
		role: "dashboard",
		name: freeName(wishedName(card, lang), [...taken, card.name]),
		...(rows > LEAST_ROWS && { grid: { rows, columns: WIDTH } }),
		tags: { source, lang },
	};
}

function wishedName({ name }: Card, language: Language): string {
	return render({ key: "sheet.dashboard", values: { name } }, language);
}

/** Formats and looks. */
function setUp(sheet: SheetKey, rows: number): Step[] {
	const block = <T>(cell: (row: number, column: number) => T): T[][] =>
		Array.from({ length: rows }, (_, row) =>
			Array.from({ length: WIDTH }, (_, column) => cell(row, column)),
		);
	return [
		{ do: "formats", sheet, top: 0, left: 0, formats: block(formatAt) },
		{
			do: "looks",
			sheet,
			top: 0,
			left: 0,
			looks: block(lookAt).slice(0, TABLES + 1),
		},
	];
}

function formatAt(row: number, column: number): string {
	if (row === TITLE) return "@";
	if (row === DAY && column === 0) return "yyyy-mm-dd";
	if (row === HEADLINES + 1 && column === 4) return "0%";
	if (row <= TABLES) return "General";
	if (column === DEPARTMENT_TABLE) return "@";
	return column === DEPARTMENT_TABLE + 1 || column === LETTER_TABLE + 1
		? "0%"
		: "General";
}

function lookAt(row: number, column: number): CellLook | null {
	if (row === TITLE && column === 0) return { size: 18 };
	if (row === DAY) return { align: "left" };
	if (row === HEADLINES + 1) return { size: 18, align: "left" };
	return row === TABLES && HEADED.has(column) ? { size: 12 } : null;
}

/** Everything that stands in the dashboard's cells. */
function wantedCells(
	card: Card,
	language: Language,
	departments: Department[],
	sheet: OwnSheet | undefined,
): Wanted {
	const wanted: Wanted = new Map();
	const put = (row: number, left: number, cells: Written[]) => {
		const line = wanted.get(row) ?? new Map<number, Written>();
		wanted.set(row, line);
		for (const [i, cell] of cells.entries()) line.set(left + i, cell);
	};
	put(TITLE, 0, [card.name]);
	put(DAY, 0, [{ formula: "=TODAY()" }]);
	for (const [i, [text, formula]] of headlines(card).entries()) {
		put(HEADLINES, 2 * i, [label(text, language)]);
		put(HEADLINES + 1, 2 * i, [{ formula }]);
	}
	const table = (left: number, lines: Written[][]) => {
		for (const [i, line] of lines.entries()) put(TABLES + i, left, line);
	};
	table(STATUS_TABLE, statusTable(card, language));
	table(DEPARTMENT_TABLE, departmentTable(card, language, departments));
	table(LETTER_TABLE, letterTable(card, language));
	for (const row of leftOver(sheet, departments.length))
		put(row, DEPARTMENT_TABLE, ["", "", "", ""]);
	return wanted;
}

/** Rows of departments that are no longer there. */
function leftOver(sheet: OwnSheet | undefined, departments: number): number[] {
	const rows: number[] = [];
	for (let row = TABLES + 1 + departments; ; row++) {
		const cell = sheet?.cells[row]?.[DEPARTMENT_TABLE] ?? "";
		if (isBlank(cell)) return rows;
		rows.push(row);
	}
}

/** The rows of a scorecard's column below its header, open towards the bottom. */
function columnRange(card: Card, key: string): string {
	const column = card.columns[key] ?? 0;
	return `${sheetPrefix(card.name)}${fixedCell(card.header + 1, column)}:$${columnName(column)}`;
}

function headlines(card: Card): [MessageKey, string][] {
	const status = columnRange(card, "status");
	const count = (...keys: (typeof STATUSES)[number][]) =>
		keys
			.map(
				(key) =>
					`COUNTIF(${status};${quoted(label(`status.${key}`, card.language))})`,
			)
			.join("+");
	const named = ["goal", "indicator"]
		.filter((key) => card.columns[key] !== undefined)
		.map((key) => `(${columnRange(card, key)}<>"")`);
	return [
		["dashboard.kpis", `=${count(...STATUSES)}`],
		["dashboard.good", `=${count("achieved", "on_track", "early")}`],
		["dashboard.progress", meanFormula(rollUpRanges(card), "1")],
		["dashboard.attention", `=${count("missed", "behind", "at_risk")}`],
		["dashboard.unknown", `=${count("stale", "cannot_tell", "no_data")}`],
		[
			"dashboard.not_taken_in",
			`=SUMPRODUCT(((${named.join("+")})>0)*(${status}=""))`,
		],
	];
}

function statusTable(card: Card, language: Language): Written[][] {
	const status = columnRange(card, "status");
	return [
		[label("own.status", language), label("dashboard.count", language)],
		...STATUSES.map((each): Written[] => [
			label(`status.${each}`, card.language),
			{
				formula: `=COUNTIF(${status};${quoted(label(`status.${each}`, card.language))})`,
			},
		]),
	];
}

function departmentTable(
	card: Card,
	language: Language,
	departments: Department[],
): Written[][] {
	const ranges = rollUpRanges(card);
	return [
		[
			label("field.department", language),
			label("dashboard.mean_progress", language),
			label("dashboard.count", language),
			label("dashboard.worst", language),
		],
		...departments.map(({ name, spellings }): Written[] => {
			const group =
				card.columns.department === undefined
					? "1"
					: inGroup(columnRange(card, "department"), spellings);
			return [
				name === "" ? label("dashboard.no_department", language) : name,
				{ formula: meanFormula(ranges, group) },
				{ formula: countFormula(ranges, group) },
				{ formula: worstFormula(ranges, group, card.language) },
			];
		}),
	];
}

function rollUpRanges(card: Card): RollUpRanges {
	const range = (key: string) =>
		card.columns[key] === undefined ? null : columnRange(card, key);
	return {
		status: columnRange(card, "status"),
		progress: columnRange(card, "progress"),
		weight: range("weight"),
		achievement: range("achievement"),
	};
}

function letterTable(card: Card, language: Language): Written[][] {
	const signs = [SIGNS.pass, SIGNS.warn, SIGNS.fail, SIGNS.cannot_tell];
	return [
		[
			"SMART",
			label("dashboard.pass_rate", language),
			...(["pass", "warn", "fail", "cannot_tell"] as const).map((verdict) =>
				label(`verdict.${verdict}`, language),
			),
		],
		...LETTERS.map((letter, i): Written[] => {
			const row = TABLES + 1 + i;
			const counts = [2, 3, 4, 5].map((offset) =>
				fixedCell(row, LETTER_TABLE + offset),
			);
			const judged = `SUM(${counts[0]}:${counts[2]})`;
			return [
				`${letter} ${label(`letter.${letter}`, language)}`,
				{ formula: `=IF(${judged}=0;"";${counts[0]}/${judged})` },
				...signs.map(
					(sign): Written => ({
						// In a criterion a bare question mark stands for any character.
						formula: `=COUNTIF(${columnRange(card, letter)};${quoted(sign === "?" ? "~?" : sign)})`,
					}),
				),
			];
		}),
	];
}

function chartsFor(language: Language, departments: number): ChartSpec[] {
	const area = (left: number, lines: number) => ({
		top: TABLES,
		bottom: TABLES + lines,
		left,
		right: left + 1,
	});
	const size = { row: CHARTS, width: 390, height: 330 };
	return [
		{
			key: "status-counts",
			type: "column",
			title: label("chart.status_counts", language),
			ranges: [area(STATUS_TABLE, STATUSES.length)],
			colors: ["#1f5fa8"],
			legend: "none",
			at: { ...size, column: 0 },
		},
		{
			key: "department-progress",
			type: "bar",
			title: label("chart.department_progress", language),
			ranges: [area(DEPARTMENT_TABLE, Math.max(1, departments))],
			colors: ["#2e7d4f"],
			legend: "none",
			min: 0,
			max: 1,
			at: { ...size, column: 4 },
		},
		{
			key: "smart-pass-rate",
			type: "column",
			title: label("chart.smart_pass_rate", language),
			ranges: [area(LETTER_TABLE, LETTERS.length)],
			colors: ["#6a4fa3"],
			legend: "none",
			min: 0,
			max: 1,
			at: { ...size, column: 8 },
		},
	];
}

/** Charts that are missing, or should be others than those that were last set; and those that somebody deleted. */
function dueCharts(
	sheet: OwnSheet | undefined,
	charts: ChartSpec[],
	again: boolean,
): { due: ChartSpec[]; gone: string[] } {
	const isGone = (chart: ChartSpec) =>
		sheet?.tags.made !== undefined &&
		sheet.tags[drawnTag(chart)] !== undefined &&
		!sheet.charts.includes(chart.key);
	const due = charts.filter((chart) =>
		isGone(chart)
			? again
			: sheet?.tags[drawnTag(chart)] !== JSON.stringify(chart),
	);
	const gone = charts.filter((chart) => isGone(chart) && !again);
	return { due, gone: gone.map(({ title }) => title) };
}

/** Keeps what a chart was last set to. */
function drawnTag({ key }: ChartSpec): string {
	return `drawn.${key}`;
}

function chartSteps(sheet: SheetKey, charts: ChartSpec[]): Step[] {
	if (charts.length === 0) return [];
	const drawn = charts.map((chart) => [drawnTag(chart), JSON.stringify(chart)]);
	return [
		{ do: "charts", sheet, charts },
		{ do: "tag_sheet", sheet, tags: Object.fromEntries(drawn) },
	];
}

/** Departments of rows, in order of appearance, each with every way it is written. */
export function departmentsOf(cells: Cell[]): Department[] {
	return groupBy(cells, (cell) => (isDateCell(cell) ? "" : String(cell)));
}
