/**
 * The dashboard of one scorecard: headline figures, charts and what needs attention first on the first screen, so that it can be shown
 * in a meeting, and below them the tables that feed the charts.
 */
import type { Language } from "../i18n/message";
import { render } from "../i18n/render";
import { boardSetUp } from "./board";
import type { Card } from "./card";
import { type Groups, wantedCells } from "./dashboard-cells";
import { chartSteps, chartsFor, dueCharts } from "./dashboard-charts";
import {
	DAY,
	GROUP_TABLE,
	HEADLINE_STEP,
	HEADLINES,
	LETTER_TABLE,
	LOWER,
	STATUS_TABLE,
	TABLES,
	TITLE,
	TREND,
	URGENT_TABLE,
	WIDTH,
} from "./dashboard-places";
import { changedBlocks, freeName } from "./diff";
import { logSheet } from "./log";
import type { CellLook, SheetKey, SpreadsheetState, Step } from "./plan";
import { languageTag, type SettingsCells } from "./settings";

/** Rows that are formatted: more than the tables of all groups take. */
const ROWS = TABLES + 150;

/** Stands in the last of them, which is then read with the others: so what is read tells whether somebody took rows away. */
const NOTHING = { formula: '=""' };

export interface DashboardPlan {
	steps: Step[];
	/** How many charts are inserted or updated. */
	charts: number;
	/** Charts that somebody deleted. */
	gone: string[];
}

/**
 * Makes the dashboard of a card whose rows form these groups, or brings it up to date. Charts that somebody took off a finished
 * dashboard stay away, unless they are asked for `again`.
 */
export function planDashboard(
	card: Card,
	source: string,
	{ own, taken, again, dashboardGone }: SpreadsheetState,
	groups: Groups,
	settings: SettingsCells,
): DashboardPlan {
	if (dashboardGone && !again)
		return { steps: [], charts: 0, gone: [wishedName(card, card.language)] };
	const sheet = own.find(
		(each) => each.role === "dashboard" && each.tags.source === source,
	);
	const language = languageTag(sheet) ?? card.language;
	const key: SheetKey = sheet?.sheetId ?? "new:dashboard";
	const wanted = wantedCells(
		card,
		language,
		groups,
		settings,
		sheet,
		logSheet(own),
	);
	wanted.set(ROWS - 1, new Map([[0, NOTHING]]));
	const written = changedBlocks(key, sheet, wanted).steps;
	const isTooLow = sheet !== undefined && sheet.cells.length < ROWS;
	const charts = dueCharts(
		sheet,
		chartsFor(language, groups.department.length),
		again,
	);
	const steps: Step[] = [
		...(sheet ? [] : [makeStep(key, card, source, language, taken)]),
		...(isTooLow && written.length > 0
			? [{ do: "grow" as const, sheet: key, rows: ROWS, columns: WIDTH }]
			: []),
		...(sheet?.tags.made
			? []
			: boardSetUp(key, {
					rows: ROWS,
					width: WIDTH,
					dressed: TABLES + 1,
					formatAt,
					lookAt,
				})),
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
): Step {
	return {
		do: "make_sheet",
		sheet,
		role: "dashboard",
		name: freeName(wishedName(card, lang), [...taken, card.name]),
		tags: { source, lang },
	};
}

function wishedName({ name }: Card, language: Language): string {
	return render({ key: "sheet.dashboard", values: { name } }, language);
}

function formatAt(row: number, column: number): string {
	if (row === TITLE) return "@";
	if (row === DAY && column === 0) return "yyyy-mm-dd";
	if (row === HEADLINES && column === HEADLINE_STEP) return "0%";
	if (row > TABLES) return SHARES_BELOW.has(column) ? "0%" : textBelow(column);
	return row > LOWER && row < TREND && SHARES_URGENT.has(column)
		? "0%"
		: "General";
}

/** Names that people gave stay text. */
function textBelow(column: number): string {
	return column === GROUP_TABLE.name ? "@" : "General";
}

const SHARES_BELOW = new Set([GROUP_TABLE.mean, LETTER_TABLE.rate]);
const SHARES_URGENT = new Set([
	URGENT_TABLE.progress,
	URGENT_TABLE.expected,
	URGENT_TABLE.rate,
]);
const HEADED = new Set(
	[STATUS_TABLE, GROUP_TABLE, LETTER_TABLE].flatMap((table) =>
		Object.values(table),
	),
);

function lookAt(row: number, column: number): CellLook | null {
	if (row === TITLE && column === 0) return { size: 18 };
	const isHeadline = row === HEADLINES || row === HEADLINES + 1;
	if (isHeadline && column % HEADLINE_STEP === 0) return { size: 18 };
	return row === TABLES && HEADED.has(column) ? { size: 12 } : null;
}
