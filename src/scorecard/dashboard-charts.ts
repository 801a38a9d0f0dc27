/** The charts of a dashboard, each over a table of its own. */
import type { Language, MessageKey } from "../i18n/message";
import { label } from "../i18n/render";
import { STATUSES } from "../progress/assessment";
import { LETTERS } from "../smart/verdict";
import type { Area } from "../table/snapshot";
import {
	CHART_COLUMNS,
	CHARTS,
	GROUP_TABLE,
	inSteps,
	LETTER_TABLE,
	LOWER,
	STATUS_TABLE,
	TABLES,
	URGENT_ROWS,
	URGENT_TABLE,
} from "./dashboard-places";
import type { ChartSpec, OwnSheet, SheetKey, Step } from "./plan";

const SIZE = { width: 390, height: 260 };

/** @param departments how many lines their table has */
export function chartsFor(
	language: Language,
	departments: number,
): ChartSpec[] {
	const chart = (
		key: string,
		title: MessageKey,
		type: ChartSpec["type"],
		color: string,
		place: { row: number; nth: number },
		ranges: Area[],
	): ChartSpec => ({
		key,
		type,
		title: label(title, language),
		ranges,
		colors: [color],
		legend: "none",
		at: { row: place.row, column: place.nth * CHART_COLUMNS, ...SIZE },
	});
	const shares = { min: 0, max: 1 };
	return [
		chart(
			"status-counts",
			"chart.status_counts",
			"column",
			"#1f5fa8",
			{ row: CHARTS, nth: 0 },
			columns(TABLES, STATUSES.length, STATUS_TABLE.name, STATUS_TABLE.count),
		),
		{
			...chart(
				"department-progress",
				"chart.department_progress",
				"bar",
				"#2e7d4f",
				{ row: CHARTS, nth: 1 },
				columns(
					TABLES,
					inSteps(departments),
					GROUP_TABLE.name,
					GROUP_TABLE.mean,
				),
			),
			...shares,
		},
		{
			...chart(
				"smart-pass-rate",
				"chart.smart_pass_rate",
				"column",
				"#6a4fa3",
				{ row: CHARTS, nth: 2 },
				columns(TABLES, LETTERS.length, LETTER_TABLE.name, LETTER_TABLE.rate),
			),
			...shares,
		},
		chart(
			"percent-of-target",
			"chart.percent_of_target",
			"bar",
			"#a05a00",
			{ row: LOWER, nth: 0 },
			columns(LOWER, URGENT_ROWS, URGENT_TABLE.name, URGENT_TABLE.rate),
		),
	];
}

/** Names and figures of a table with its heading. */
function columns(top: number, lines: number, ...of: number[]): Area[] {
	const bottom = top + lines;
	return of.map((column) => ({ top, bottom, left: column, right: column }));
}

/** Charts that are missing, or should be others than those that were last set; and those that somebody deleted. */
export function dueCharts(
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
function drawnTag({ key }: Pick<ChartSpec, "key">): string {
	return `drawn.${key}`;
}

/** There once a trend was chosen. */
export const TREND_DRAWN = drawnTag({ key: "trend" });

export function chartSteps(sheet: SheetKey, charts: ChartSpec[]): Step[] {
	if (charts.length === 0) return [];
	const drawn = charts.map((chart) => [drawnTag(chart), JSON.stringify(chart)]);
	return [
		{ do: "charts", sheet, charts },
		{ do: "tag_sheet", sheet, tags: Object.fromEntries(drawn) },
	];
}
