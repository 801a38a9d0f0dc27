/** What stands in the cells of a dashboard: formulas over the scorecard's own columns, so that it is always as of today. */
import type { Language, MessageKey } from "../i18n/message";
import { label } from "../i18n/render";
import { STATUSES, type Status } from "../progress/assessment";
import { type Group, groupBy } from "../progress/rollup";
import { LETTERS } from "../smart/verdict";
import { type Cell, isDateCell } from "../table/snapshot";
import { columnName, fixedCell, quoted, sheetPrefix } from "./a1";
import { achievementFormula } from "./achievement-formula";
import type { Card } from "./card";
import type { ColumnKey } from "./columns";
import { TREND_DRAWN } from "./dashboard-charts";
import {
	DAY,
	GROUP_TABLE,
	HEADLINE_STEP,
	HEADLINES,
	inSteps,
	LETTER_TABLE,
	LOWER,
	STATUS_TABLE,
	TABLES,
	TITLE,
	TREND,
	URGENT_ROWS,
	URGENT_TABLE,
} from "./dashboard-places";
import { formulaIn, type Wanted } from "./diff";
import { type LogCells, logCells } from "./log";
import type { OwnSheet, Written } from "./plan";
import {
	besideFormula,
	countFormula,
	inGroup,
	meanFormula,
	type RollUpRanges,
	scoreFormula,
	worstFormula,
} from "./rollup-formula";
import type { SettingsCells } from "./settings";
import { BLANK } from "./status-formula";
import { SIGNS } from "./verdicts";

/** What the rows of a scorecard are added up by. */
export const GROUPED = ["department", "goal", "level"] as const;
export type Grouped = (typeof GROUPED)[number];

export type NamedGroup = Pick<Group<unknown>, "name" | "spellings">;
/** The groups of each kind, in the order of the rows. */
export type Groups = Record<Grouped, NamedGroup[]>;

/** More groups than these nobody looks at, and each costs formulas over all rows. */
export const MOST_GROUPS = 40;
const MOST_GOALS = 12;

/**
 * Groups of all rows of a scorecard, by what their cells say. Goals are added up only where some have several KPIs, levels only where
 * some row has one; departments always, because a chart shows them.
 */
export function groupsOf(rows: Record<Grouped, Cell>[]): Groups {
	const by = (key: Grouped, most = MOST_GROUPS) => {
		const groups = groupBy(rows, ({ [key]: cell }) =>
			isDateCell(cell) ? "" : String(cell),
		);
		const kept = new Set(
			[...groups].sort((a, b) => b.rows.length - a.rows.length).slice(0, most),
		);
		return groups.filter((group) => kept.has(group));
	};
	const goals = by("goal", MOST_GOALS);
	const levels = by("level");
	const shared = goals.some(({ rows: { length } }) => length > 1);
	return {
		department: by("department"),
		goal: shared ? goals : [],
		level: levels.some(({ name }) => name !== "") ? levels : [],
	};
}

/** Everything that stands in the dashboard's cells. */
export function wantedCells(
	card: Card,
	language: Language,
	groups: Groups,
	settings: SettingsCells,
	sheet: OwnSheet | undefined,
	log: OwnSheet | undefined,
): Wanted {
	const wanted: Wanted = new Map();
	const put = (row: number, column: number, cell: Written) => {
		const line = wanted.get(row) ?? new Map<number, Written>();
		wanted.set(row, line.set(column, cell));
	};
	put(TITLE, 0, card.name);
	put(DAY, 0, { formula: "=TODAY()" });
	for (const [r, line] of headlines(card).entries())
		for (const [i, [text, formula]] of line.entries()) {
			put(HEADLINES + r, HEADLINE_STEP * i, { formula });
			put(HEADLINES + r, HEADLINE_STEP * i + 1, label(text, language));
		}
	const table = (top: number, columns: number[], lines: Written[][]) => {
		for (const [i, line] of lines.entries())
			for (const [j, cell] of line.entries())
				put(top + i, columns[j] ?? 0, cell);
	};
	table(TABLES, Object.values(STATUS_TABLE), statusTable(card, language));
	const grouped = groupTables(card, language, groups);
	table(TABLES, GROUP_COLUMNS, grouped);
	const { name, rate, counts } = LETTER_TABLE;
	table(
		TABLES,
		[name, rate, counts, counts + 1, counts + 2, counts + 3],
		letterTable(card, language),
	);
	table(
		LOWER,
		Object.values(URGENT_TABLE),
		urgentTable(card, language, settings, log ? logCells(log) : null),
	);
	if (!sheet?.tags[TREND_DRAWN])
		put(TREND, 0, label("dashboard.trend_hint", language));
	for (const row of leftOver(sheet, TABLES + grouped.length, language))
		for (const column of GROUP_COLUMNS) put(row, column, "");
	return wanted;
}

/** Rows from one on that hold groups of an earlier run, or their heading: each has its mean. */
function leftOver(
	sheet: OwnSheet | undefined,
	from: number,
	language: Language,
): number[] {
	const { mean } = GROUP_TABLE;
	return (sheet?.cells ?? []).flatMap((line, row) => {
		const isHeading = line[mean] === label("dashboard.mean_progress", language);
		const isGroup = formulaIn(sheet, row, mean) !== "";
		return row >= from && (isHeading || isGroup) ? [row] : [];
	});
}

/** The rows of a scorecard's column below its header, open towards the bottom. */
function columnRange(card: Card, key: string): string {
	const column = card.columns[key] ?? 0;
	return `${sheetPrefix(card.name)}${fixedCell(card.header + 1, column)}:$${columnName(column)}`;
}

export function rollUpRanges(card: Card): RollUpRanges {
	const range = (key: string) =>
		card.columns[key] === undefined ? null : columnRange(card, key);
	return {
		status: columnRange(card, "status"),
		progress: columnRange(card, "progress"),
		weight: range("weight"),
		achievement: range("achievement"),
	};
}

/** How many rows have one of the statuses, as a formula without `=`. */
export function statusCount(card: Card, ...statuses: Status[]): string {
	const range = columnRange(card, "status");
	return statuses
		.map((each) => {
			const word = quoted(label(`status.${each}`, card.language));
			return `COUNTIF(${range};${word})`;
		})
		.join("+");
}

/** The whole set, in two lines. */
function headlines(card: Card): [MessageKey, string][][] {
	const ranges = rollUpRanges(card);
	const named = ["goal", "indicator"]
		.filter((key) => card.columns[key] !== undefined)
		.map((key) => `(${columnRange(card, key)}<>"")`);
	return [
		[
			["dashboard.kpis", countFormula(ranges, "1")],
			["dashboard.progress", meanFormula(ranges, "1")],
			["dashboard.beside", besideFormula(ranges, "1")],
			["dashboard.worst", worstFormula(ranges, "1", card.language)],
			...(ranges.achievement === null
				? []
				: [
						["dashboard.score", scoreFormula(ranges, "1")] as [
							MessageKey,
							string,
						],
					]),
		],
		[
			[
				"dashboard.good",
				`=${statusCount(card, "achieved", "on_track", "early")}`,
			],
			[
				"dashboard.attention",
				`=${statusCount(card, "missed", "behind", "at_risk")}`,
			],
			[
				"dashboard.unknown",
				`=${statusCount(card, "stale", "cannot_tell", "no_data")}`,
			],
			[
				"dashboard.not_taken_in",
				`=SUMPRODUCT(((${named.join("+")})>0)*(${ranges.status}=""))`,
			],
		],
	];
}

function statusTable(card: Card, language: Language): Written[][] {
	return [
		[label("own.status", language), label("dashboard.count", language)],
		...STATUSES.map((each): Written[] => [
			label(`status.${each}`, card.language),
			{ formula: `=${statusCount(card, each)}` },
		]),
	];
}

/** One table below the other, a blank row apart; as many lines stay blank as the chart of departments reaches over. */
function groupTables(
	card: Card,
	language: Language,
	groups: Groups,
): Written[][] {
	const { department: departments } = groups;
	const spare = inSteps(departments.length) - departments.length;
	const blank = (lines: number) =>
		Array.from({ length: lines }, () => GROUP_COLUMNS.map(() => ""));
	return GROUPED.flatMap((key, i): Written[][] => {
		if (i > 0 && groups[key].length === 0) return [];
		const table = groupTable(card, language, key, groups[key]);
		return [...blank(i > 0 ? 1 : 0), ...table, ...blank(i > 0 ? 0 : spare)];
	});
}

const GROUP_COLUMNS = Object.values(GROUP_TABLE);

function groupTable(
	card: Card,
	language: Language,
	key: Grouped,
	groups: NamedGroup[],
): Written[][] {
	const ranges = rollUpRanges(card);
	const hasScore = ranges.achievement !== null;
	return [
		[
			label(`field.${key}`, language),
			label("dashboard.mean_progress", language),
			label("dashboard.count", language),
			label("dashboard.beside", language),
			label("dashboard.worst", language),
			hasScore ? label("dashboard.score", language) : "",
		],
		...groups.map(({ name, spellings }): Written[] => {
			const group =
				card.columns[key] === undefined
					? "1"
					: inGroup(columnRange(card, key), spellings);
			return [
				name === "" ? label(`dashboard.no_${key}`, language) : name,
				{ formula: meanFormula(ranges, group) },
				{ formula: countFormula(ranges, group) },
				{ formula: besideFormula(ranges, group) },
				{ formula: worstFormula(ranges, group, card.language) },
				hasScore ? { formula: scoreFormula(ranges, group) } : "",
			];
		}),
	];
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
			const at = (nth: number) => fixedCell(row, LETTER_TABLE.counts + nth);
			const judged = `SUM(${at(0)}:${at(2)})`;
			return [
				`${letter} ${label(`letter.${letter}`, language)}`,
				{ formula: `=IF(${judged}=0;"";${at(0)}/${judged})` },
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

/**
 * The KPIs with the worst status, worst first and then in the order of the rows, with what was last noted of each and by whom: what a
 * meeting talks about, and where it sees what it decided last.
 */
function urgentTable(
	card: Card,
	language: Language,
	settings: SettingsCells,
	log: LogCells | null,
): Written[][] {
	return [
		[
			label("dashboard.urgent", language),
			label("own.status", language),
			label("dashboard.progress_now", language),
			label("dashboard.expected_now", language),
			label("dashboard.rate", language),
			label("field.owner", language),
			label("dashboard.row", language),
			label("dashboard.last_note", language),
			label("log.by", language),
			label("dashboard.log_line", language),
		],
		...Array.from({ length: URGENT_ROWS }, (_, i): Written[] => {
			const row = fixedCell(LOWER + 1 + i, URGENT_TABLE.row);
			const cell = (key: ColumnKey) => cellInRow(card, key, row);
			const shown = (value: string): Written => ({
				formula: `=IF(${row}="";"";IFERROR(${value};""))`,
			});
			// A blank cell would come as 0 in other programs.
			const text = (key: ColumnKey) => shown(`${cell(key)}&""`);
			return [
				text(card.columns.indicator === undefined ? "goal" : "indicator"),
				{ formula: `=${urgentStatus(i + 1)}` },
				shown(cell("progress")),
				shown(cell("expected")),
				shown(rateIn(card, settings, cell)),
				text("owner"),
				{ formula: `=${urgentRow(card, i)}` },
				...lastNote(log, LOWER + 1 + i, cell("id")),
			];
		}),
	];
}

/** The note in the last line of the log that has one of the KPI, who wrote it, and the number of that line. */
function lastNote(log: LogCells | null, row: number, id: string): Written[] {
	if (!log) return ["", "", ""];
	const line = fixedCell(row, URGENT_TABLE.line);
	const noted = `(${log.seen("id")}=${id})*(${log.seen("note")}<>"")*ROW(${log.seen("id")})`;
	const text = (key: "note" | "by"): Written => ({
		formula: `=IF(${line}="";"";INDEX(${log.seen(key)};${line}-1)&"")`,
	});
	const place = fixedCell(row, URGENT_TABLE.row);
	const last = `SUMPRODUCT(MAX(${noted}))`;
	return [
		text("note"),
		text("by"),
		{
			formula: `=IF(${place}="";"";IFERROR(IF(${last}>0;${last};"");""))`,
		},
	];
}

/** Cells of the table of statuses, from the first to one of them. */
function statusCells(column: number, last: number = STATUSES.length): string {
	return `${fixedCell(TABLES + 1, column)}:${fixedCell(TABLES + last, column)}`;
}

/** Status of the KPI that comes nth: the first of which, with those before it, there are so many. */
function urgentStatus(nth: number): string {
	return STATUSES.reduceRight((otherwise, _, i) => {
		const word = fixedCell(TABLES + 1 + i, STATUS_TABLE.name);
		const upTo = `SUM(${statusCells(STATUS_TABLE.count, i + 1)})`;
		return `IF(${upTo}>=${nth};${word};${otherwise})`;
	}, '""');
}

/**
 * Number of the row of a line: among those of its status, as many on as there are lines of that status above. SUMPRODUCT computes arrays in
 * other programs, too.
 */
function urgentRow(card: Card, line: number): string {
	const status = fixedCell(LOWER + 1 + line, URGENT_TABLE.status);
	const range = columnRange(card, "status");
	const counts = statusCells(STATUS_TABLE.count);
	const place = `MATCH(${status};${statusCells(STATUS_TABLE.name)};0)`;
	const before = `SUMPRODUCT((ROW(${counts})-${TABLES + 1}<${place})*${counts})`;
	const rows = `ROW(${range})+(${range}<>${status})*10^9`;
	return `IF(${status}="";"";SUMPRODUCT(SMALL(${rows};${line + 1}-${before})))`;
}

/** The cell of a column in the row whose number stands in another cell. */
function cellInRow(card: Card, key: ColumnKey, row: string): string {
	const column = card.columns[key];
	if (column === undefined) return BLANK;
	const letter = `$${columnName(column)}`;
	return `INDEX(${sheetPrefix(card.name)}${letter}:${letter};${row})`;
}

/** The achievement rate: from its column, else worked out. */
function rateIn(
	card: Card,
	settings: SettingsCells,
	cell: (key: ColumnKey) => string,
): string {
	if (card.columns.achievement !== undefined) return cell("achievement");
	const hasLog = card.columns.counted !== undefined;
	return achievementFormula({
		cell,
		actual: cell(hasLog ? "counted" : "actual"),
		updated: cell(hasLog ? "counted_on" : "updated"),
		settings,
		language: card.language,
		stale: false,
	}).slice(1);
}
