/**
 * The settings sheet: one a spreadsheet. Policy, thresholds, limits and words stand in cells, so that people can change them and live
 * formulas read them. Each row carries its key in a hidden column, by which it is found again wherever it was moved to.
 */
import type { Language } from "../i18n/message";
import { label } from "../i18n/render";
import { Cadence } from "../kpi/kpi";
import { LIMITS, type Limits } from "../portfolio/limits";
import type { PolicyName } from "../progress/assessment";
import {
	POLICY_NAMES,
	type Policy,
	policyOf,
	STALE_DAYS,
	THRESHOLDS,
	type Thresholds,
} from "../progress/policy";
import type { Cell } from "../table/snapshot";
import { normalise } from "../text/normalise";
import { matches } from "../text/span";
import { columnName, fixedCell, sheetPrefix } from "./a1";
import { BAR_STYLES, type BarStyle, barStyleOf } from "./bar-style";
import { freeName } from "./diff";
import type { OwnSheet, SheetKey, Step, ValidationSpec, Written } from "./plan";
import {
	CADENCE_WORDS,
	KEY,
	LABEL,
	MOST_WORDS,
	type SettingKey,
	type SettingRow,
	settingRows,
	VALUE,
	YES,
} from "./settings-rows";
import {
	PLAN_COLUMNS,
	planColumns,
	planFormats,
	planLines,
	tagPlan,
} from "./target-plan";

/** How formulas name the cells of the settings sheet. */
export interface SettingsCells {
	cell: (key: SettingKey) => string;
	/** The words that mean yes or no. */
	words: (key: "yes" | "no") => string;
	/** Days by cadence, and beside them the cadences in a language. */
	cadences: (language: Language) => { days: string; words: string };
}

const COLUMN_TAGS = { label: LABEL, value: VALUE, key: KEY };

/** The target plan lies to the right, a column apart. */
const PLAN_LEFT = KEY + 2;
const WIDTH = PLAN_LEFT + PLAN_COLUMNS.length;
/** Rows that are formatted for it; more than there are settings. */
const PLAN_ROWS = 200;

export interface SettingsPlan {
	steps: Step[];
	cells: SettingsCells;
	/** The sheet, the language of its words, and the row of each key. */
	sheet: SheetKey;
	language: Language;
	places: ReadonlyMap<SettingKey, number>;
}

/** Makes the settings sheet, or completes it; what people set there stays. `highestId` is the highest id ever issued. */
export function planSettings(
	own: OwnSheet[],
	taken: string[],
	language: Language,
	highestId: number,
): SettingsPlan {
	const sheet = settingsSheet(own);
	const key: SheetKey = sheet?.sheetId ?? "new:settings";
	const spoken = languageTag(sheet) ?? language;
	const name = sheet?.name ?? freeName(label("sheet.settings", spoken), taken);
	const places = findRows(sheet);
	const all = settingRows(spoken, () => "").map((row) => row.key);
	const missing = all.filter((each) => !places.has(each));
	const first = sheet?.cells.length ?? 0;
	for (const [i, each] of missing.entries()) places.set(each, first + i);
	const at = (each: SettingKey) => fixedCell(places.get(each) ?? 0, VALUE);
	const wanted = settingRows(spoken, at, highestId);
	const added = wanted.filter((row) => missing.includes(row.key));
	const rows = first === 0 ? allSteps : addedSteps;
	return {
		steps: [
			...(sheet ? [] : makeSteps(key, name, spoken)),
			...rows(key, sheet, added, spoken),
			...(sheet?.tags.made ? [] : setUpSteps(key, places, spoken)),
			...(missing.includes("highest_id")
				? []
				: highestSteps(key, sheet, places, highestId)),
		],
		cells: cellsOf(name, places),
		sheet: key,
		language: spoken,
		places,
	};
}

function makeSteps(sheet: SheetKey, name: string, language: Language): Step[] {
	return [
		{
			do: "make_sheet",
			sheet,
			role: "settings",
			name,
			tags: { lang: language },
		},
	];
}

/** Settings and target plan of a sheet that holds nothing yet, in one block, because each is a call, as is each area that is not the same. */
function allSteps(
	sheet: SheetKey,
	standing: OwnSheet | undefined,
	rows: SettingRow[],
	language: Language,
): Step[] {
	const formats = beside(
		rows.map(rowFormats),
		planFormats(PLAN_ROWS),
		"General",
	);
	const cells = beside(
		rows.map((row) => rowCells(row, language)),
		planLines(PLAN_ROWS, language),
		"",
	);
	return [
		...(standing
			? [{ do: "grow" as const, sheet, rows: PLAN_ROWS, columns: WIDTH }]
			: []),
		{ do: "formats", sheet, top: 0, left: LABEL, formats },
		{ do: "write", sheet, top: 0, left: LABEL, cells },
		tagPlan(sheet, PLAN_LEFT),
	];
}

/** Rows that are not there yet, in one block below all others, and the target plan if it is missing. */
function addedSteps(
	sheet: SheetKey,
	standing: OwnSheet | undefined,
	rows: SettingRow[],
	language: Language,
): Step[] {
	const top = standing?.cells.length ?? 0;
	const formats = rows.map(rowFormats);
	const cells = rows.map((row) => rowCells(row, language));
	const left = Math.max(PLAN_LEFT, (standing?.cells[0]?.length ?? 0) + 1);
	const plan = planColumns(
		sheet,
		standing,
		language,
		left,
		Math.max(PLAN_ROWS, top),
	);
	if (rows.length === 0) return plan;
	return [
		{ do: "grow", sheet, rows: top + rows.length, columns: KEY + 1 },
		{ do: "formats", sheet, top, left: LABEL, formats },
		{ do: "write", sheet, top, left: LABEL, cells },
		...plan,
	];
}

function rowFormats({ format }: SettingRow): string[] {
	return ["@", format, ...Array<string>(MOST_WORDS - 1).fill("@"), "@"];
}

function rowCells(
	{ key, text, cells }: SettingRow,
	language: Language,
): Written[] {
	const blank = Array<Written>(MOST_WORDS - cells.length).fill("");
	return [label(text, language), ...cells, ...blank, key];
}

/** Two blocks side by side, a column apart. */
function beside<T>(left: T[][], right: T[][], blank: T): T[][] {
	const blankLike = ([first]: T[][]) => (first ?? []).map(() => blank);
	const rows = Math.max(left.length, right.length);
	return Array.from({ length: rows }, (_, row) => [
		...(left[row] ?? blankLike(left)),
		blank,
		...(right[row] ?? blankLike(right)),
	]);
}

function setUpSteps(
	sheet: SheetKey,
	places: Map<SettingKey, number>,
	language: Language,
): Step[] {
	const choice = (key: SettingKey, list: string[]): ValidationSpec => {
		const row = places.get(key) ?? 0;
		return {
			area: { top: row, bottom: row, left: VALUE, right: VALUE },
			list,
		};
	};
	return [
		{
			do: "tag_columns",
			sheet,
			columns: Object.entries(COLUMN_TAGS).map(([key, column]) => ({
				key,
				column,
			})),
		},
		{ do: "widths", sheet, widths: [{ column: LABEL, width: 420 }] },
		{ do: "hide_columns", sheet, from: KEY, count: 1 },
		{
			do: "validations",
			sheet,
			validations: [
				choice(
					"policy",
					POLICY_NAMES.map((name) => label(`policy.${name}`, language)),
				),
				choice(
					"bar_style",
					BAR_STYLES.map((style) => label(`bar.${style}`, language)),
				),
			],
			block: {
				top: 0,
				bottom: PLAN_ROWS - 1,
				left: LABEL,
				right: WIDTH - 1,
			},
		},
		{ do: "tag_sheet", sheet, tags: { made: "1" } },
	];
}

function highestSteps(
	sheetKey: SheetKey,
	sheet: OwnSheet | undefined,
	places: Map<SettingKey, number>,
	highestId: number,
): Step[] {
	const row = places.get("highest_id");
	if (row === undefined || highestId <= highestIssued(sheet)) return [];
	return [
		{
			do: "write",
			sheet: sheetKey,
			top: row,
			left: VALUE,
			cells: [[highestId]],
		},
	];
}

export function settingsSheet(own: OwnSheet[]): OwnSheet | undefined {
	return own.find((sheet) => sheet.role === "settings");
}

/** The highest number of an id that the settings sheet knows of; 0 without one. */
export function highestIssued(sheet: OwnSheet | undefined): number {
	const row = findRows(sheet).get("highest_id");
	const value = row === undefined ? 0 : sheet?.cells[row]?.[VALUE];
	return typeof value === "number" ? value : 0;
}

/** What people set in a spreadsheet, as far as more than one formula asks for it. */
export interface SheetSettings {
	policy: Policy;
	/** What each policy calls on track and at risk here. */
	thresholds: Record<PolicyName, Thresholds>;
	closingDays: number;
	/** First month of the fiscal year, 1 to 12. */
	fiscalStart: number;
	barStyle: BarStyle;
	/** What one owner can look after. */
	limits: Pick<Limits, "kpisPerOwner" | "readingsPerOwner">;
	rulesOff: string[];
}

/** The settings as people made them; what is missing or no number has its first value. */
export function readSettings(own: OwnSheet[]): SheetSettings {
	const sheet = settingsSheet(own);
	const places = findRows(sheet);
	const cell = (key: SettingKey): Cell => {
		const row = places.get(key);
		return (row === undefined ? "" : sheet?.cells[row]?.[VALUE]) ?? "";
	};
	const number = (key: SettingKey, otherwise: number) => {
		const value = cell(key);
		return typeof value === "number" ? value : otherwise;
	};
	const language = languageTag(sheet) ?? "en";
	const name =
		POLICY_NAMES.find(
			(each) => label(`policy.${each}`, language) === cell("policy"),
		) ?? "gap";
	const thresholds = Object.fromEntries(
		POLICY_NAMES.map((each): [PolicyName, Thresholds] => [
			each,
			{
				onTrack: number(`${each}.on_track`, THRESHOLDS[each].onTrack),
				atRisk: number(`${each}.at_risk`, THRESHOLDS[each].atRisk),
			},
		]),
	) as SheetSettings["thresholds"];
	const first = policyOf(name);
	return {
		policy: {
			...first,
			...thresholds[name],
			early: number("early", first.early),
			staleDays: Object.fromEntries(
				Cadence.options.map((cadence) => [
					cadence,
					number(`stale.${cadence}`, STALE_DAYS[cadence]),
				]),
			) as Policy["staleDays"],
		},
		thresholds,
		closingDays: number("closing_days", 0),
		fiscalStart: monthOf(number("fiscal_start", 1)),
		barStyle: readBarStyle(own),
		limits: {
			kpisPerOwner: number("kpis_per_owner", LIMITS.kpisPerOwner),
			readingsPerOwner: number("readings_per_owner", LIMITS.readingsPerOwner),
		},
		rulesOff: readRulesOff(own),
	};
}

function monthOf(value: number): number {
	return Number.isInteger(value) && value >= 1 && value <= 12 ? value : 1;
}

/** Ids of rules (`S/no-owner`) and of checks of a set (`set/burden`) that people switched off, however they write them. */
function readRulesOff(own: OwnSheet[]): string[] {
	const sheet = settingsSheet(own);
	const row = findRows(sheet).get("rules_off");
	const cells = sheet?.cells[row ?? -1]?.slice(VALUE, KEY) ?? [];
	return cells.flatMap((cell) =>
		matches(RULE_ID, normalise(String(cell))).map(({ text }) =>
			text
				.toLowerCase()
				.replace(/^[smart](?=\/)/, (letter) => letter.toUpperCase()),
		),
	);
}

const RULE_ID = /(?<![a-z])(?:[smart]|set)\/[a-z]+(?:-[a-z]+)*/gi;

/** Whether achievement rates are shown, and how far they count; `null` without a cap. */
export function readAchievement(own: OwnSheet[]): {
	shown: boolean;
	cap: number | null;
} {
	const sheet = settingsSheet(own);
	const places = findRows(sheet);
	const cell = (key: SettingKey): Cell =>
		sheet?.cells[places.get(key) ?? -1]?.[VALUE] ?? "";
	const shown = String(cell("achievement_shown")).trim().toLowerCase();
	const yes = sheet?.cells[places.get("yes") ?? -1]?.slice(VALUE, KEY) ?? YES;
	const cap = cell("achievement_cap");
	return {
		shown:
			shown !== "" && yes.some((word) => String(word).toLowerCase() === shown),
		cap: typeof cap === "number" ? cap : null,
	};
}

/** How progress bars are drawn. */
export function readBarStyle(own: OwnSheet[]): BarStyle {
	const sheet = settingsSheet(own);
	const row = findRows(sheet).get("bar_style");
	return barStyleOf(sheet?.cells[row ?? -1]?.[VALUE]);
}

/** Row of each key that the sheet holds. */
function findRows(sheet: OwnSheet | undefined): Map<SettingKey, number> {
	const column = sheet?.columns.key ?? KEY;
	const found = new Map<SettingKey, number>();
	for (const [row, cells] of (sheet?.cells ?? []).entries()) {
		const key = cells[column];
		if (typeof key === "string" && key !== "")
			found.set(key as SettingKey, row);
	}
	return found;
}

/** How formulas name the cells of a settings sheet that stands. */
export function settingsCells(own: OwnSheet[]): SettingsCells | null {
	const sheet = settingsSheet(own);
	return sheet ? cellsOf(sheet.name, findRows(sheet)) : null;
}

function cellsOf(name: string, places: Map<SettingKey, number>): SettingsCells {
	const row = (key: SettingKey) => places.get(key) ?? 0;
	const range = (from: number, to: number, left: number, right = left) =>
		`${sheetPrefix(name)}${fixedCell(from, left)}:$${columnName(right)}$${to + 1}`;
	const stale = Cadence.options.map((cadence) => row(`stale.${cadence}`));
	const [first, last] = [Math.min(...stale), Math.max(...stale)];
	return {
		cell: (key) => `${sheetPrefix(name)}${fixedCell(row(key), VALUE)}`,
		words: (key) => range(row(key), row(key), VALUE, VALUE + MOST_WORDS - 1),
		cadences: (language) => ({
			days: range(first, last, VALUE),
			words: range(first, last, CADENCE_WORDS[language]),
		}),
	};
}

/** The language of a settings sheet that no register knows, as in a copy of a spreadsheet; `null` for any other sheet. */
export function settingsLanguage(cells: unknown[][]): Language | null {
	const title = cells.find((row) => row[KEY] === "title");
	if (!title) return null;
	return title[LABEL] === label("settings.title", "zh-TW") ? "zh-TW" : "en";
}

/** The language a sheet was made in. */
export function languageTag(
	sheet: Pick<OwnSheet, "tags"> | undefined,
): Language | null {
	const lang = sheet?.tags.lang;
	return lang === "en" || lang === "zh-TW" ? lang : null;
}
