/** What the panel of circumstances shows and sets: settings, faults on demand, and what the last run has cost. */
import type {
	AuthModeName,
	CostClass,
	Faults,
	LockName,
	Quota,
	Settings,
} from "../core";

export const LOCALES = [
	"en_US",
	"zh_TW",
	"zh_CN",
	"de_DE",
	"fr_FR",
	"ja_JP",
] as const;
export const ZONES = [
	"Asia/Taipei",
	"Asia/Tokyo",
	"Asia/Kolkata",
	"Etc/UTC",
	"Europe/Berlin",
	"America/New_York",
	"America/Los_Angeles",
] as const;
export const USER_LOCALES = ["en", "zh-TW", "zh-CN", "de", "fr", "ja"] as const;
export const MODES = [
	"none",
	"limited",
	"full",
] as const satisfies readonly AuthModeName[];
export const LOCKS = [
	"document",
	"script",
	"user",
] as const satisfies readonly LockName[];
export const QUOTAS = [
	"properties",
	"runtime",
	"simultaneous",
] as const satisfies readonly Quota[];
/** What somebody else does to the active sheet in the middle of a run. */
export const FOREIGN_ACTS = [
	"types",
	"insertsRow",
	"deletesRow",
	"sorts",
	"deletesSheet",
] as const;
export type ForeignAct = (typeof FOREIGN_ACTS)[number];

/** The settings that a person can change; `account` and `defaultAccount` are e-mail addresses. */
export type Settable = Pick<
	Settings,
	| "spreadsheetLocale"
	| "spreadsheetTimeZone"
	| "scriptTimeZone"
	| "userLocale"
	| "authMode"
	| "access"
	| "account"
	| "defaultAccount"
>;

/** `fail`, `delay`, `endAt` and `otherEditor` hold for the next run alone. Calls count from 1. */
export interface Faulty
	extends Pick<Faults, "delay" | "endAt" | "quota" | "storeFull"> {
	fail: { call: number } | null;
	otherEditor: { call: number; act: ForeignAct } | null;
	locks: LockName[];
}

/** What the last run has cost: calls of services, by `Class.member` and by what they cost. */
export interface Cost {
	/** Name of the function that ran; none before the first run. */
	run?: string;
	members: [member: string, costs: CostClass, calls: number][];
	byClass: Record<CostClass, number>;
	total: number;
	flushes: number;
}

export interface Circumstances {
	settings: Settable;
	/** Who can sit at the keyboard; the first is the owner of the spreadsheet. */
	accounts: string[];
	faults: Faulty;
	cost: Cost;
}
