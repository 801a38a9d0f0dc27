/** Where the parts of a dashboard stand; 0-based rows and columns of the default size, of which a laptop shows some 30 × 13. */
export const TITLE = 0;
export const DAY = 1;
/** Two rows of figures, each beside its name. */
export const HEADLINES = 3;
/** Columns from one figure to the next. */
export const HEADLINE_STEP = 3;
/** Two rows of charts; beside the lower ones the KPIs that need attention first. */
export const CHARTS = 6;
export const CHART_ROWS = 13;
export const LOWER = CHARTS + CHART_ROWS;
export const CHART_COLUMNS = 4;
/** As many of them as fit beside a chart. */
export const URGENT_ROWS = 12;
/** The trend of one KPI: its id, the chart, and beside it the table that feeds it. */
export const TREND = LOWER + CHART_ROWS + 2;
export const TREND_ID = 1;
export const TREND_NAME = 2;
export const TREND_LINES = 14;
export const TREND_TABLE = { day: 9, actual: 10, target: 11, expected: 12 };
/** The tables that feed the charts. */
export const TABLES = TREND + TREND_LINES + 3;

/** Columns of the tables. Beside a name one stays blank, into which it may run over. */
export const STATUS_TABLE = { name: 0, count: 1 };
export const GROUP_TABLE = {
	name: 3,
	mean: 5,
	count: 6,
	beside: 7,
	worst: 8,
	score: 9,
};
export const LETTER_TABLE = { name: 11, rate: 12, counts: 13 };
export const URGENT_TABLE = {
	name: 4,
	status: 7,
	progress: 8,
	expected: 9,
	rate: 10,
	owner: 11,
	row: 12,
	note: 13,
	by: 14,
	line: 15,
};
export const WIDTH = 17;

/** Lines of a table that grows, counted in steps, so that its chart is not set anew for each: every step more costs calls. */
export function inSteps(lines: number): number {
	return STEP * Math.max(1, Math.ceil(lines / STEP));
}

const STEP = 4;
