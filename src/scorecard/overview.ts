/**
 * The dashboard of all scorecards of a spreadsheet: a line each with how it stands, the whole of them above, and two charts. Formulas over
 * the scorecards' own columns keep it as of today; a scorecard that is made later joins it the next time it is asked for.
 */
import type { Language } from "../i18n/message";
import { label } from "../i18n/render";
import { STATUSES } from "../progress/assessment";
import { fixedCell, quoted } from "./a1";
import { boardSetUp } from "./board";
import type { Card } from "./card";
import { rollUpRanges, statusCount } from "./dashboard-cells";
import { chartSteps, dueCharts } from "./dashboard-charts";
import {
	CHART_COLUMNS,
	CHART_ROWS,
	DAY,
	HEADLINE_STEP,
	HEADLINES,
	inSteps,
	TITLE,
} from "./dashboard-places";
import { changedBlocks, freeName, type Wanted } from "./diff";
import { STATUS_PAINT } from "./paint";
import type {
	CellLook,
	ChartSpec,
	OwnSheet,
	SheetKey,
	Step,
	Written,
} from "./plan";
import { besideFormula, meanFormula } from "./rollup-formula";
import { languageTag } from "./settings";

/** What it is registered as the dashboard of. */
export const ALL = "all";

const CHARTS = HEADLINES + 2;
const TABLE = CHARTS + CHART_ROWS + 1;
/** Beside the name two columns stay blank, into which it may run over. */
const COLUMNS = {
	name: 0,
	mean: 3,
	count: 4,
	beside: 5,
	worst: 6,
	statuses: 7,
};
const WIDTH = COLUMNS.statuses + STATUSES.length;
/** More scorecards than these are not listed. */
export const MOST_CARDS = 40;
const ROWS = TABLE + 1 + MOST_CARDS;

export interface OverviewInput {
	cards: Card[];
	/** The dashboard of all that stands. */
	sheet: OwnSheet | undefined;
	taken: string[];
	/** Language of one that is made. */
	language: Language;
}

/** Makes the dashboard of all scorecards, or brings it up to date. */
export function planOverview(input: OverviewInput): Step[] {
	const { sheet, taken } = input;
	const cards = input.cards.slice(0, MOST_CARDS);
	const key: SheetKey = sheet?.sheetId ?? "new:overview";
	const lang = languageTag(sheet) ?? input.language;
	const wanted = wantedCells(cards, lang, sheet);
	const { due } = dueCharts(sheet, chartsFor(lang, cards.length), true);
	const name = freeName(label("sheet.overview", lang), taken);
	return [
		...(sheet
			? []
			: [
					{
						do: "make_sheet" as const,
						sheet: key,
						role: "dashboard" as const,
						name,
						tags: { source: ALL, lang },
					},
				]),
		...(sheet?.tags.made
			? []
			: boardSetUp(key, {
					rows: ROWS,
					width: WIDTH,
					dressed: TABLE + 1,
					formatAt,
					lookAt,
				})),
		...changedBlocks(key, sheet, wanted).steps,
		...chartSteps(key, due),
		...(sheet?.tags.made
			? []
			: [{ do: "tag_sheet" as const, sheet: key, tags: { made: "1" } }]),
	];
}

function formatAt(row: number, column: number): string {
	if (row === DAY && column === 0) return "yyyy-mm-dd";
	if (row === HEADLINES && column === HEADLINE_STEP) return "0%";
	if (row > TABLE && column === COLUMNS.mean) return "0%";
	return row === TITLE || (row > TABLE && column === COLUMNS.name)
		? "@"
		: "General";
}

function lookAt(row: number, column: number): CellLook | null {
	const isFigure = row === HEADLINES && column % HEADLINE_STEP === 0;
	if (isFigure || (row === TITLE && column === 0)) return { size: 18 };
	return row === TABLE ? { size: 12 } : null;
}

function wantedCells(
	cards: Card[],
	language: Language,
	sheet: OwnSheet | undefined,
): Wanted {
	const wanted: Wanted = new Map();
	const put = (row: number, column: number, cells: Written[]) => {
		const line = wanted.get(row) ?? new Map<number, Written>();
		wanted.set(row, line);
		for (const [i, cell] of cells.entries()) line.set(column + i, cell);
	};
	put(TITLE, 0, [label("sheet.overview", language)]);
	put(DAY, 0, [{ formula: "=TODAY()" }]);
	for (const [i, [text, formula]] of headlines(language).entries())
		put(HEADLINES, HEADLINE_STEP * i, [{ formula }, label(text, language)]);
	put(TABLE, COLUMNS.name, [label("dashboard.scorecard", language)]);
	put(TABLE, COLUMNS.mean, [
		label("dashboard.mean_progress", language),
		label("dashboard.count", language),
		label("dashboard.beside", language),
		label("dashboard.worst", language),
		...STATUSES.map((each) => label(`status.${each}`, language)),
	]);
	for (const [i, card] of cards.entries()) {
		const row = TABLE + 1 + i;
		put(row, COLUMNS.name, [card.name]);
		put(row, COLUMNS.mean, lineOf(card, row, language));
	}
	// Scorecards that are no longer there.
	const known = sheet?.cells.length ?? 0;
	for (let row = TABLE + 1 + cards.length; row < known; row++)
		for (const column of [COLUMNS.name, ...range(COLUMNS.mean, WIDTH)])
			put(row, column, [""]);
	return wanted;
}

function lineOf(card: Card, row: number, language: Language): Written[] {
	const ranges = rollUpRanges(card);
	const counts = `${fixedCell(row, COLUMNS.statuses)}:${fixedCell(row, WIDTH - 1)}`;
	// Of a scorecard that somebody deletes, nothing is shown until its line is taken away.
	const shown = (formula: string): Written => ({
		formula: `=IFERROR(${formula.slice(1)};"")`,
	});
	const worst = worstOf((i) => fixedCell(row, COLUMNS.statuses + i), language);
	return [
		shown(meanFormula(ranges, "1")),
		{ formula: `=SUM(${counts})` },
		// A heading that stands below rows of people's own is no status.
		shown(besideFormula(ranges, knownStatus(card))),
		shown(worst),
		...STATUSES.map((each) => shown(`=${statusCount(card, each)}`)),
	];
}

/** 1 for the rows that have a status. */
function knownStatus(card: Card): string {
	const { status } = rollUpRanges(card);
	const same = STATUSES.map(
		(each) => `(${status}=${quoted(label(`status.${each}`, card.language))})`,
	);
	return `(0+${same.join("+")}>0)`;
}

/** The first status of which a cell counts any. */
function worstOf(cell: (index: number) => string, language: Language): string {
	const worst = STATUSES.reduceRight(
		(otherwise, each, i) =>
			`IF(${cell(i)}>0;${quoted(label(`status.${each}`, language))};${otherwise})`,
		'""',
	);
	return `=${worst}`;
}

function headlines(
	language: Language,
): [
	(
		| "dashboard.kpis"
		| "dashboard.progress"
		| "dashboard.attention"
		| "dashboard.worst"
	),
	string,
][] {
	const column = (at: number) =>
		`${fixedCell(TABLE + 1, at)}:${fixedCell(TABLE + MOST_CARDS, at)}`;
	const sum = (at: number) => `SUM(${column(at)})`;
	const [mean, count, beside] = [COLUMNS.mean, COLUMNS.count, COLUMNS.beside];
	const counted = `IF(ISNUMBER(${column(mean)});${column(count)}-${column(beside)};0)`;
	const weighted = `SUMPRODUCT(${counted}*IF(ISNUMBER(${column(mean)});${column(mean)};0))`;
	const status = (i: number) => sum(COLUMNS.statuses + i);
	const urgent = (["missed", "behind", "at_risk"] as const).map((each) =>
		status(STATUSES.indexOf(each)),
	);
	return [
		["dashboard.kpis", `=${sum(count)}`],
		[
			"dashboard.progress",
			`=IF(SUMPRODUCT(${counted})=0;"";${weighted}/SUMPRODUCT(${counted}))`,
		],
		["dashboard.attention", `=${urgent.join("+")}`],
		["dashboard.worst", worstOf(status, language)],
	];
}

function chartsFor(language: Language, cards: number): ChartSpec[] {
	const bottom = TABLE + inSteps(cards);
	const area = (left: number, right = left) => ({
		top: TABLE,
		bottom,
		left,
		right,
	});
	const size = { row: CHARTS, height: 260 };
	return [
		{
			key: "all-statuses",
			type: "bar",
			title: label("chart.all_statuses", language),
			ranges: [area(COLUMNS.name), area(COLUMNS.statuses, WIDTH - 1)],
			colors: STATUSES.map((each) => STATUS_PAINT[each].color),
			stacked: true,
			legend: "right",
			at: { ...size, column: 0, width: 790 },
		},
		{
			key: "all-progress",
			type: "bar",
			title: label("chart.all_progress", language),
			ranges: [area(COLUMNS.name), area(COLUMNS.mean)],
			colors: ["#2e7d4f"],
			legend: "none",
			min: 0,
			max: 1,
			at: { ...size, column: 2 * CHART_COLUMNS, width: 390 },
		},
	];
}

function range(from: number, to: number): number[] {
	return Array.from({ length: to - from }, (_, i) => from + i);
}
