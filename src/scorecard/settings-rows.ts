/** The rows of the settings sheet: what can be set, what it is at first, and how it is written. */
import type { Language, MessageKey } from "../i18n/message";
import { label } from "../i18n/render";
import { Cadence } from "../kpi/kpi";
import { LIMITS } from "../portfolio/limits";
import type { PolicyName } from "../progress/assessment";
import {
	EARLY_WINDOW,
	MEASURES,
	POLICY_NAMES,
	STALE_DAYS,
	THRESHOLDS,
} from "../progress/policy";
import { quoted } from "./a1";
import type { Written } from "./plan";

export type SettingKey =
	| "title"
	| "policy"
	| `${PolicyName}.${"on_track" | "at_risk"}`
	| `use.${"measure" | "on_track" | "at_risk"}`
	| "early"
	| `stale.${Cadence}`
	| "closing_days"
	| "bar_style"
	| "fiscal_start"
	| "kpis_per_owner"
	| "readings_per_owner"
	| "achievement_shown"
	| "achievement_cap"
	| "yes"
	| "no"
	| "rules_off"
	| "highest_id";

/** Columns of the sheet. Words of yes and no run to the right of the value. */
export const LABEL = 0;
export const VALUE = 1;
export const CADENCE_WORDS: Record<Language, number> = { en: 2, "zh-TW": 3 };
export const MOST_WORDS = 12;
export const KEY = VALUE + MOST_WORDS;

export const YES = [
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

export interface SettingRow {
	key: SettingKey;
	text: MessageKey;
	/** The value and what stands to the right of it. */
	cells: Written[];
	format: string;
}

/** All rows as they are in a new sheet; `at` says where a key's value stands. */
export function settingRows(
	language: Language,
	at: (key: SettingKey) => string,
	highestId = 0,
): SettingRow[] {
	const share = (
		key: SettingKey,
		text: MessageKey,
		value: Written,
	): SettingRow => ({
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
		(cadence): SettingRow => ({
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
		{
			key: "bar_style",
			text: "settings.bar_style",
			cells: [label("bar.blocks", language)],
			format: "@",
		},
		{
			key: "fiscal_start",
			text: "settings.fiscal_start",
			cells: [1],
			format: "0",
		},
		{
			key: "kpis_per_owner",
			text: "settings.kpis_per_owner",
			cells: [LIMITS.kpisPerOwner],
			format: "0",
		},
		{
			key: "readings_per_owner",
			text: "settings.readings_per_owner",
			cells: [LIMITS.readingsPerOwner],
			format: "0",
		},
		{
			key: "achievement_shown",
			text: "settings.achievement_shown",
			cells: [label("word.no", language)],
			format: "@",
		},
		share("achievement_cap", "settings.achievement_cap", ""),
		{ key: "yes", text: "settings.yes", cells: YES, format: "@" },
		{ key: "no", text: "settings.no", cells: NO, format: "@" },
		{ key: "rules_off", text: "settings.rules_off", cells: [""], format: "@" },
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
