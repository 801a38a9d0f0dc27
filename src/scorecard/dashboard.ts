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
import { hash } from "./hash";
import type { ChartSpec, OwnSheet, SheetKey, Step, Written } from "./plan";
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

type Department = Pick<Group<unknown>, "name" | "spellings">;

export interface DashboardPlan {
	steps: Step[];
	charts: number;
}

/** Makes the dashboard of a card, or brings it up to date. `departments` are those of all its rows, in order of appearance. */
export function planDashboard(
	card: Card,
	source: string,
	own: OwnSheet[],
	sheetNames: string[],
	departments: Department[],
): DashboardPlan {
	const sheet = own.find(
		(each) => each.role === "dashboard" && each.tags.source === source,
	);
	const language = languageTag(sheet) ?? card.language;
	const key: SheetKey = sheet?.sheetId ?? "new:dashboard";
	const name =
		sheet?.name ??
		freeName(
			render({ key: "sheet.dashboard", values: { name: card.name } }, language),
			sheetNames,
		);
	const wanted = wantedCells(card, language, departments, sheet);
	const size = { rows: TABLES + departments.length + 30, columns: WIDTH };
	const charts = chartSteps(
		key,
		sheet,
		chartsFor(language, departments.length),
	);
	const steps: Step[] = [
		...(sheet
			? []
			: [
					{
						do: "make_sheet" as const,
						sheet: key,
						role: "dashboard" as const,
						name,
						...size,
						tags: { source, lang: language },
					},
				]),
		...(sheet && sheet.rows < size.rows
			? [{ do: "grow" as const, sheet: key, ...size }]
			: []),
		...(sheet?.tags.made ? [] : setUp(key, size.rows)),
		...changedBlocks(key, sheet, wanted).steps,
		...charts,
	];
	return {
		steps,
		charts: charts.filter((step) => step.do === "chart").length,
	};
}

/** Formats and looks; the last step marks the sheet as complete. */
function setUp(sheet: SheetKey, rows: number): Step[] {
	const area = (top: number, left: number, right: number, bottom = top) => ({
		top,
		bottom,
		left,
		right,
	});
	const formats = (
		top: number,
		bottom: number,
		left: number,
		format: string,
	): Step => ({
		do: "formats",
		sheet,
		top,
		left,
		formats: Array.from({ length: bottom - top + 1 }, () => [format]),
	});
	const header = { bold: true, background: "#e8edf3", color: "#1f3a5f" };
	return [
		formats(TITLE, TITLE, 0, "@"),
		formats(DAY, DAY, 0, "yyyy-mm-dd"),
		formats(HEADLINES + 1, HEADLINES + 1, 4, "0%"),
		formats(TABLES + 1, rows - 1, DEPARTMENT_TABLE, "@"),
		formats(TABLES + 1, rows - 1, DEPARTMENT_TABLE + 1, "0%"),
		formats(TABLES + 1, TABLES + LETTERS.length, LETTER_TABLE + 1, "0%"),
		{
			do: "look",
			sheet,
			area: area(TITLE, 0, 0),
			look: { bold: true, size: 18 },
		},
		{
			do: "look",
			sheet,
			area: area(DAY, 0, 0),
			look: { color: "#55595e", align: "left" },
		},
		{
			do: "look",
			sheet,
			area: area(HEADLINES, 0, WIDTH - 1),
			look: { color: "#55595e", wrap: true, vertical: "middle" },
		},
		{
			do: "look",
			sheet,
			area: area(HEADLINES + 1, 0, WIDTH - 1),
			look: { bold: true, size: 18, align: "left" },
		},
		{
			do: "look",
			sheet,
			area: area(TABLES, STATUS_TABLE, STATUS_TABLE + 1),
			look: header,
		},
		{
			do: "look",
			sheet,
			area: area(TABLES, DEPARTMENT_TABLE, DEPARTMENT_TABLE + 3),
			look: header,
		},
		{
			do: "look",
			sheet,
			area: area(TABLES, LETTER_TABLE, LETTER_TABLE + 5),
			look: header,
		},
		{
			do: "widths",
			sheet,
			widths: Array.from({ length: WIDTH }, (_, column) => ({
				column,
				width: [STATUS_TABLE, DEPARTMENT_TABLE, LETTER_TABLE].includes(column)
					? 150
					: 104,
			})),
		},
		{ do: "tag_sheet", sheet, tags: { made: "1" } },
	];
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
	const named = ["goal", "indicator"].map(
		(key) => `(${columnRange(card, key)}<>"")`,
	);
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
			const group = inGroup(columnRange(card, "department"), spellings);
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
	const size = { row: CHARTS, width: 420, height: 330 };
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

/** A chart is set when it is missing or should be another than the one that was last set. */
function chartSteps(
	key: SheetKey,
	sheet: OwnSheet | undefined,
	charts: ChartSpec[],
): Step[] {
	const tag = (chart: ChartSpec) => `drawn.${chart.key}`;
	const due = charts.filter(
		(chart) =>
			!sheet?.charts.includes(chart.key) ||
			sheet.tags[tag(chart)] !== hash(JSON.stringify(chart)),
	);
	return due.flatMap((chart): Step[] => [
		{ do: "chart", sheet: key, data: key, chart },
		{
			do: "tag_sheet",
			sheet: key,
			tags: { [tag(chart)]: hash(JSON.stringify(chart)) },
		},
	]);
}

/** Departments of rows, in order of appearance, each with every way it is written. */
export function departmentsOf(cells: Cell[]): Department[] {
	return groupBy(cells, (cell) => (isDateCell(cell) ? "" : String(cell)));
}
