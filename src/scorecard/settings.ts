/**
 * The settings sheet: one a spreadsheet. Policy, thresholds, limits and words stand in cells, so that people can change them and live
 * formulas read them. Each row carries its key in a hidden column, by which it is found again wherever it was moved to.
 */
import type { Language, MessageKey } from "../i18n/message";
import { label } from "../i18n/render";
import { Cadence } from "../kpi/kpi";
import type { PolicyName } from "../progress/assessment";
import {
	EARLY_WINDOW,
	MEASURES,
	POLICY_NAMES,
	type Policy,
	policyOf,
	STALE_DAYS,
	THRESHOLDS,
} from "../progress/policy";
import type { Cell } from "../table/snapshot";
import { columnName, fixedCell, quoted, sheetPrefix } from "./a1";
import { freeName } from "./diff";
import type { OwnSheet, SheetKey, Step, Written } from "./plan";

/** How formulas name the cells of the settings sheet. */
export interface SettingsCells {
	cell: (key: SettingKey) => string;
	/** The words that mean yes or no. */
	words: (key: "yes" | "no") => string;
	/** Days by cadence, and beside them the cadences in a language. */
	cadences: (language: Language) => { days: string; words: string };
}

export type SettingKey =
	| "title"
	| "policy"
	| `${PolicyName}.${"on_track" | "at_risk"}`
	| `use.${"measure" | "on_track" | "at_risk"}`
	| "early"
	| `stale.${Cadence}`
	| "closing_days"
	| "yes"
	| "no"
	| "highest_id";

/** Columns of the sheet. Words of yes and no run to the right of the value. */
const LABEL = 0;
const VALUE = 1;
const CADENCE_WORDS: Record<Language, number> = { en: 2, "zh-TW": 3 };
const MOST_WORDS = 12;
const KEY = VALUE + MOST_WORDS;
const COLUMN_TAGS = { label: LABEL, value: VALUE, key: KEY };

const YES = [
	"TRUE",
	"1",
	"是",
	"有",
	"完成",
	"已完成",
	"✓",
	"V",
	"yes",
	"y",
	"done",
];
const NO = ["FALSE", "0", "否", "無", "未完成", "no", "n"];

interface Row {
	key: SettingKey;
	text: MessageKey;
	/** The value and what stands to the right of it. */
	cells: Written[];
	format: string;
}

/** All rows as they are in a new sheet; `at` says where a key's value stands. */
function rows(
	language: Language,
	at: (key: SettingKey) => string,
	highestId = 0,
): Row[] {
	const share = (key: SettingKey, text: MessageKey, value: Written): Row => ({
		key,
		text,
		cells: [value],
		format: "0.0%",
	});
	const policies = POLICY_NAMES.flatMap((name) => [
		share(
			`${name}.on_track`,
			`settings.${name}.on_track`,
			THRESHOLDS[name].onTrack,
		),
		share(
			`${name}.at_risk`,
			`settings.${name}.at_risk`,
			THRESHOLDS[name].atRisk,
		),
	]);
	const stale = Cadence.options.map(
		(cadence): Row => ({
			key: `stale.${cadence}`,
			text: `settings.stale.${cadence}`,
			cells: [
				STALE_DAYS[cadence],
				label(`cadence.${cadence}`, "en"),
				label(`cadence.${cadence}`, "zh-TW"),
			],
			format: "0",
		}),
	);
	const inUse = (part: "on_track" | "at_risk") =>
		byPolicy(language, at, (name) => at(`${name}.${part}`));
	return [
		{ key: "title", text: "settings.title", cells: [""], format: "@" },
		{
			key: "policy",
			text: "settings.policy",
			cells: [label("policy.gap", language)],
			format: "@",
		},
		...policies,
		{
			key: "use.measure",
			text: "settings.use.measure",
			cells: [byPolicy(language, at, (name) => MEASURE_CODES[MEASURES[name]])],
			format: "0",
		},
		share("use.on_track", "settings.use.on_track", inUse("on_track")),
		share("use.at_risk", "settings.use.at_risk", inUse("at_risk")),
		share("early", "settings.early", EARLY_WINDOW),
		...stale,
		{
			key: "closing_days",
			text: "settings.closing_days",
			cells: [0],
			format: "0",
		},
		{ key: "yes", text: "settings.yes", cells: YES, format: "@" },
		{ key: "no", text: "settings.no", cells: NO, format: "@" },
		{
			key: "highest_id",
			text: "settings.highest_id",
			cells: [highestId],
			format: "0",
		},
	];
}

const MEASURE_CODES = { gap: "1", ratio: "2", progress: "3" } as const;

/** A formula that picks by the policy chosen; the first one where the cell holds anything else. */
function byPolicy(
	language: Language,
	at: (key: SettingKey) => string,
	pick: (name: PolicyName) => string,
): Written {
	const [first, ...others] = POLICY_NAMES;
	const choice = others.reduceRight(
		(otherwise, name) =>
			`IF(${at("policy")}=${quoted(label(`policy.${name}`, language))};${pick(name)};${otherwise})`,
		pick(first ?? "gap"),
	);
	return { formula: `=${choice}` };
}

export interface SettingsPlan {
	steps: Step[];
	cells: SettingsCells;
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
	const all = rows(spoken, () => "").map((row) => row.key);
	const missing = all.filter((each) => !places.has(each));
	const first = sheet?.cells.length ?? 0;
	for (const [i, each] of missing.entries()) places.set(each, first + i);
	const at = (each: SettingKey) => fixedCell(places.get(each) ?? 0, VALUE);
	const wanted = rows(spoken, at, highestId);
	return {
		steps: [
			...(sheet ? [] : makeSteps(key, name, spoken)),
			...rowSteps(key, sheet, wanted, missing, first, spoken),
			...(sheet?.tags.made ? [] : setUpSteps(key, places, spoken)),
			...(missing.includes("highest_id")
				? []
				: highestSteps(key, sheet, places, highestId)),
		],
		cells: cellsOf(name, places),
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

/** Rows that are not there yet, in one block below all others. */
function rowSteps(
	sheet: SheetKey,
	standing: OwnSheet | undefined,
	wanted: Row[],
	missing: SettingKey[],
	top: number,
	language: Language,
): Step[] {
	const added = wanted.filter((row) => missing.includes(row.key));
	if (added.length === 0) return [];
	const pad = (cells: Written[]) => [
		...cells,
		...Array<Written>(MOST_WORDS - cells.length).fill(""),
	];
	return [
		...(standing
			? [
					{
						do: "grow" as const,
						sheet,
						rows: top + added.length,
						columns: KEY + 1,
					},
				]
			: []),
		{
			do: "formats",
			sheet,
			top,
			left: LABEL,
			formats: added.map(({ format }) => [
				"@",
				format,
				...Array<string>(MOST_WORDS - 1).fill("@"),
				"@",
			]),
		},
		{
			do: "write",
			sheet,
			top,
			left: LABEL,
			cells: added.map(({ key, text, cells }) => [
				label(text, language),
				...pad(cells),
				key,
			]),
		},
	];
}

function setUpSteps(
	sheet: SheetKey,
	places: Map<SettingKey, number>,
	language: Language,
): Step[] {
	const policy = places.get("policy") ?? 0;
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
				{
					area: { top: policy, bottom: policy, left: VALUE, right: VALUE },
					list: POLICY_NAMES.map((name) => label(`policy.${name}`, language)),
				},
			],
			block: {
				top: 0,
				bottom: places.size - 1,
				left: LABEL,
				right: KEY,
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

/** Policy and closing days as people set them; what is missing or no number has its first value. */
export function readSettings(own: OwnSheet[]): {
	policy: Policy;
	closingDays: number;
} {
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
	const first = policyOf(name);
	return {
		policy: {
			...first,
			onTrack: number(`${name}.on_track`, first.onTrack),
			atRisk: number(`${name}.at_risk`, first.atRisk),
			early: number("early", first.early),
			staleDays: Object.fromEntries(
				Cadence.options.map((cadence) => [
					cadence,
					number(`stale.${cadence}`, STALE_DAYS[cadence]),
				]),
			) as Policy["staleDays"],
		},
		closingDays: number("closing_days", 0),
	};
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
export function languageTag(sheet: OwnSheet | undefined): Language | null {
	const lang = sheet?.tags.lang;
	return lang === "en" || lang === "zh-TW" ? lang : null;
}
