/**
 * The catalogue, area by area and each in both languages. A bundle takes only the areas that it shows (see `learn`).
 * The English keys are the contract: the compiler checks that Chinese has them all.
 */
import { advice as adviceEn } from "./en/advice";
import { checkIn as checkInEn } from "./en/check-in";
import { explain as explainEn } from "./en/explain";
import { fields as fieldsEn } from "./en/fields";
import { findings as findingsEn } from "./en/findings";
import { frame as frameEn } from "./en/frame";
import { plan as planEn } from "./en/plan";
import { portfolio as portfolioEn } from "./en/portfolio";
import { progress as progressEn } from "./en/progress";
import { rules as rulesEn } from "./en/rules";
import { sheet as sheetEn } from "./en/sheet";
import { sidebar as sidebarEn } from "./en/sidebar";
import { table as tableEn } from "./en/table";
import type { Language } from "./message";
import { advice as adviceZh } from "./zh-TW/advice";
import { checkIn as checkInZh } from "./zh-TW/check-in";
import { explain as explainZh } from "./zh-TW/explain";
import { fields as fieldsZh } from "./zh-TW/fields";
import { findings as findingsZh } from "./zh-TW/findings";
import { frame as frameZh } from "./zh-TW/frame";
import { plan as planZh } from "./zh-TW/plan";
import { portfolio as portfolioZh } from "./zh-TW/portfolio";
import { progress as progressZh } from "./zh-TW/progress";
import { rules as rulesZh } from "./zh-TW/rules";
import { sheet as sheetZh } from "./zh-TW/sheet";
import { sidebar as sidebarZh } from "./zh-TW/sidebar";
import { table as tableZh } from "./zh-TW/table";

/** Sentences by language and key. `{name}` is a hole; `{count|one|many}` picks a plural form. */
export type Area<Key extends string = string> = Readonly<
	Record<Language, Readonly<Record<Key, string>>>
>;

/** The keys of one or several areas. */
export type KeyOf<A extends Area> = A extends Area
	? keyof A["en"] & string
	: never;

/** Names of fields, of the words in drop-downs, of letters, verdicts and statuses: needed everywhere. */
export const fields = { en: fieldsEn, "zh-TW": fieldsZh } satisfies Area<
	keyof typeof fieldsEn
>;

/** What a sheet is, and why rows and cells were not read. */
export const table = { en: tableEn, "zh-TW": tableZh } satisfies Area<
	keyof typeof tableEn
>;

/** Why the SMART rules give their verdicts. */
export const findings = { en: findingsEn, "zh-TW": findingsZh } satisfies Area<
	keyof typeof findingsEn
>;

/** What they advise, which stands in scorecards, too. */
export const advice = { en: adviceEn, "zh-TW": adviceZh } satisfies Area<
	keyof typeof adviceEn
>;

/** Why a KPI has the status it has. */
export const progress = { en: progressEn, "zh-TW": progressZh } satisfies Area<
	keyof typeof progressEn
>;

/** What is found on a set of KPIs as a whole. */
export const portfolio = {
	en: portfolioEn,
	"zh-TW": portfolioZh,
} satisfies Area<keyof typeof portfolioEn>;

/** How each number of a KPI comes about. */
export const explain = { en: explainEn, "zh-TW": explainZh } satisfies Area<
	keyof typeof explainEn
>;

/** What stands in our own sheets. */
export const sheet = { en: sheetEn, "zh-TW": sheetZh } satisfies Area<
	keyof typeof sheetEn
>;

/** Remarks on a plan. */
export const plan = { en: planEn, "zh-TW": planZh } satisfies Area<
	keyof typeof planEn
>;

/** What the sidebar says before the core is there, and what may go wrong until then. */
export const frame = { en: frameEn, "zh-TW": frameZh } satisfies Area<
	keyof typeof frameEn
>;

/** Titles, buttons and sentences of the sidebar's views. */
export const sidebar = { en: sidebarEn, "zh-TW": sidebarZh } satisfies Area<
	keyof typeof sidebarEn
>;

/** The pages of the rules. */
export const rules = { en: rulesEn, "zh-TW": rulesZh } satisfies Area<
	keyof typeof rulesEn
>;

/** Checking figures in, and what they tell. */
export const checkIn = { en: checkInEn, "zh-TW": checkInZh } satisfies Area<
	keyof typeof checkInEn
>;

/** All there are. */
export const AREAS = [
	fields,
	table,
	findings,
	advice,
	progress,
	portfolio,
	explain,
	sheet,
	plan,
	frame,
	sidebar,
	checkIn,
	rules,
] as const;
