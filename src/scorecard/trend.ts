/**
 * The trend of one KPI on the dashboard, with its target and its expected line. The KPI is chosen in a cell, so that a meeting can go
 * from one to the next; everything beside it are formulas over the scorecard, the log and the target plan.
 */
import type { Language } from "../i18n/message";
import { label } from "../i18n/render";
import { columnName, fixedCell, quoted, sheetPrefix } from "./a1";
import type { Card } from "./card";
import type { ColumnKey } from "./columns";
import { chartSteps, dueCharts } from "./dashboard-charts";
import {
	TREND,
	TREND_ID,
	TREND_LINES,
	TREND_NAME,
	TREND_TABLE,
} from "./dashboard-places";
import { changedBlocks, type Wanted } from "./diff";
import type { LogCells } from "./log";
import type { ChartSpec, OwnSheet, Step, Written } from "./plan";
import { ofSeries } from "./series-formula";
import type { SettingsCells } from "./settings";
import { BLANK, is, yesOrNo } from "./status-formula";
import type { PlanCells } from "./target-plan";

export interface TrendInput {
	/** The dashboard of the card. */
	board: OwnSheet;
	card: Card;
	/** The KPI to show. */
	id: string;
	/** All that can be chosen. */
	ids: string[];
	/** Number format of the KPI's own numbers. */
	numbers: string;
	log: LogCells | null;
	/** For the words of a yes/no; `null` without settings. */
	settings: SettingsCells | null;
	plan: PlanCells | null;
	language: Language;
}

/** A drop-down of Sheets holds no more. */
const MOST_CHOICES = 500;

const { day: DAY, actual: ACTUAL, expected: EXPECTED } = TREND_TABLE;
const LAST = TREND + TREND_LINES + 1;
const ID = fixedCell(TREND, TREND_ID);
/** Row of the KPI on its scorecard, and how many readings of the log are shown before the one that counts. */
const ROW = fixedCell(TREND, ACTUAL);
const COUNT = fixedCell(TREND, EXPECTED);

/** The steps that show a KPI; those of a chart that stands set nothing but the KPI. */
export function planTrend(input: TrendInput): Step[] {
	const { board, id, ids, numbers, language } = input;
	const sheet = board.sheetId;
	const { due } = dueCharts(board, [chart(language)], true);
	// An automatic format would be taken over from the cells that a formula names.
	const figures = numbers === "General" ? "#,##0.0" : numbers;
	const formats = [
		["@", "0", "@", "0"],
		["@", "@", "@", "@"],
		...Array.from({ length: TREND_LINES }, () => [
			"yyyy-mm-dd",
			figures,
			figures,
			figures,
		]),
	];
	const area = {
		top: TREND,
		bottom: TREND,
		left: TREND_ID,
		right: TREND_ID,
	};
	return [
		{ do: "formats", sheet, top: TREND, left: DAY, formats },
		...changedBlocks(sheet, board, wantedTrend(input, id)).steps,
		...(ids.length > MOST_CHOICES
			? []
			: [
					{
						do: "validations" as const,
						sheet,
						validations: [{ area, list: ids }],
					},
				]),
		...chartSteps(sheet, due),
	];
}

function chart(language: Language): ChartSpec {
	return {
		key: "trend",
		type: "line",
		title: label("chart.trend", language),
		ranges: [{ top: TREND + 1, bottom: LAST, left: DAY, right: EXPECTED }],
		colors: ["#1f5fa8", "#2e7d4f", "#8a8f98"],
		legend: "bottom",
		at: { row: TREND + 1, column: 0, width: 790, height: 300 },
	};
}

function wantedTrend(input: TrendInput, id: string): Wanted {
	const { card, log, language } = input;
	const field = fieldOf(card);
	const column = card.columns.id ?? 0;
	const letter = `$${columnName(column)}`;
	const place = `MATCH(${ID};${sheetPrefix(card.name)}${letter}:${letter};0)`;
	const name =
		card.columns.indicator === undefined ? field("goal") : field("indicator");
	const wanted: Wanted = new Map();
	const put = (row: number, left: number, cells: Written[]) => {
		const line = wanted.get(row) ?? new Map<number, Written>();
		wanted.set(row, line);
		for (const [i, cell] of cells.entries()) line.set(left + i, cell);
	};
	put(TREND, 0, [label("dashboard.trend_of", language), id]);
	put(TREND, TREND_NAME, [{ formula: `=IFERROR(${name}&"";"")` }]);
	put(TREND, DAY, [
		label("dashboard.row", language),
		{ formula: `=IFERROR(${place};"")` },
		label("dashboard.readings", language),
		{ formula: log ? readingsBefore(card, log) : "=0" },
	]);
	put(TREND + 1, DAY, [
		label("dashboard.day", language),
		label("field.actual", language),
		label("field.target", language),
		label("dashboard.expected_now", language),
	]);
	for (let nth = 0; nth < TREND_LINES; nth++)
		put(TREND + 2 + nth, DAY, line(input, nth));
	return wanted;
}

/** The cell of a field in the row of the KPI. */
function fieldOf(card: Card) {
	return (key: ColumnKey): string => {
		const column = card.columns[key];
		if (column === undefined) return BLANK;
		const letter = `$${columnName(column)}`;
		return `INDEX(${sheetPrefix(card.name)}${letter}:${letter};${ROW})`;
	};
}

/** Start, due and the reading that counts take a line each. */
const MOST_BEFORE = TREND_LINES - 3;

function readingsBefore(card: Card, log: LogCells): string {
	const cell = fieldOf(card);
	const previous = cell("previous");
	const key = `UPPER(TRIM(${ID}))`;
	// Places count from row 2 on: the row of the last less the place of the first is how many there are.
	const row = { cell, language: card.language };
	const first = ofSeries(row, log, ({ ids }) => `MATCH(${key};${ids};0)`);
	return `=IFERROR(IF(${previous}>0;MIN(${MOST_BEFORE};${previous}-${first});0);0)`;
}

/** Line 0 is the start; then come readings of the log, the one that counts, and the due day. */
function line(
	{ card, log, settings, plan }: TrendInput,
	nth: number,
): Written[] {
	const field = fieldOf(card);
	const row = { cell: field, language: card.language };
	const [b, t] = [field("baseline"), field("target")];
	const [start, due] = [field("start"), field("due")];
	const actual = field(log ? "counted" : "actual");
	const asof = field(log ? "counted_on" : "updated");
	const dateOf = (of: string) => `IF(ISNUMBER(${of});INT(${of});"")`;
	const has = `(${actual}<>"")*1`;
	const reading = `${field("previous")}-${COUNT}+${nth}`;
	const now = `IF(ISNUMBER(${asof});MIN(TODAY();INT(${asof}));TODAY())`;
	const pick = (of: "day" | "value", newest: string, end: string) => {
		const last = `IF(${nth}=${COUNT}+1+${has};${end};"")`;
		const counts = `IF(${nth}=${COUNT}+${has};${newest};${last})`;
		if (!log) return counts;
		const logged = ofSeries(row, log, (cells) => cells[of](reading));
		return `IF(${nth}<=${COUNT};${logged};${counts})`;
	};
	const days = nth === 0 ? dateOf(start) : pick("day", now, dateOf(due));
	const values = nth === 0 ? b : pick("value", actual, '""');
	const day = fixedCell(TREND + 2 + nth, DAY);
	const there = (value: string): Written => ({
		formula: `=IF(ISNUMBER(${day});IFERROR(${value};"");"")`,
	});
	const words = settings ? yesOrNo("given", settings) : BLANK;
	const share = `MAX(0;MIN(1;(${day}-INT(${start}))/(INT(${due})-INT(${start}))))`;
	const straight = `IF(AND(ISNUMBER(${b});ISNUMBER(${t});ISNUMBER(${start});ISNUMBER(${due}));${b}+(${t}-${b})*${share};"")`;
	return [
		{ formula: `=IF(${ROW}="";"";IFERROR(${days};""))` },
		there(
			`LET(given;${values};IF(ISNUMBER(given);given;IF(${is(row, "yes_no")};${words};"")))`,
		),
		there(`IF(ISNUMBER(${t});${t};"")`),
		there(plan ? planned(plan, day, straight) : straight),
	];
}

/** What is planned for the last period ended, where the KPI has a plan; before any has, its baseline's line. */
function planned(plan: PlanCells, day: string, otherwise: string): string {
	const { ids, ends, values } = plan;
	const before = `${ids};${ID};${ends};${quoted("<=")}&${day}`;
	const end = `MAXIFS(${ends};${before})`;
	return `IF(COUNTIFS(${before})=0;${otherwise};AVERAGEIFS(${values};${ids};${ID};${ends};${end}))`;
}
