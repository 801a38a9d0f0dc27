/**
 * The columns of a scorecard: their order, widths, formats, drop-downs and notes.
 *
 * The order is that of a meeting and not that of data entry: what it is, how it stands, and the two numbers behind that come first and
 * fit a laptop's screen; who and when next; then the five letters with the advice; the long texts, which are read when a row is
 * questioned, last. Id, goal and indicator stay in view while scrolling.
 */
import type { Language, MessageKey } from "../i18n/message";
import { label } from "../i18n/render";
import {
	CHOICES,
	type ChoiceField,
	DATE_FIELDS,
	type DateField,
	type FieldKey,
	NUMBER_FIELDS,
	type NumberField,
} from "../kpi/kpi";
import { LETTERS, type Letter } from "../smart/verdict";

/** Hidden columns that only other formulas of the row read. */
const HELPERS = [
	"latest",
	"counted",
	"counted_on",
	"previous",
	"planned",
] as const;

type Helper = (typeof HELPERS)[number];

function isHelper(key: ColumnKey): key is Helper {
	return (HELPERS as readonly string[]).includes(key);
}

export type OwnColumn =
	| "status"
	| "bar"
	| "progress"
	| "expected"
	| "trend"
	| "forecast"
	| "achievement"
	| Letter
	| "advice"
	| "checked"
	| "verdicts"
	| Helper;
export type ColumnKey = FieldKey | OwnColumn;

export const COLUMN_ORDER: readonly ColumnKey[] = [
	"id",
	"goal",
	"indicator",
	"status",
	"bar",
	"progress",
	"expected",
	"trend",
	"forecast",
	"achievement",
	"actual",
	"target",
	"target_high",
	"unit",
	"baseline",
	"updated",
	"start",
	"due",
	"owner",
	"department",
	"direction",
	"kind",
	"cadence",
	...LETTERS,
	"advice",
	"method",
	"timeframe",
	"level",
	"timing",
	"parent",
	"confidence",
	"weight",
	"checked",
	"verdicts",
	...HELPERS,
];

/** Columns that stay in view while scrolling to the right. */
export const FROZEN_COLUMNS = 3;

/** Fields whose column is made only when some row has a value. */
const OPTIONAL: readonly ColumnKey[] = [
	"level",
	"timing",
	"parent",
	"target_high",
	"confidence",
	"weight",
];

/** Columns whose cells are ours alone; in all others people type. */
export const OWN_COLUMNS: readonly OwnColumn[] = [
	"status",
	"bar",
	"progress",
	"expected",
	"trend",
	"forecast",
	"achievement",
	...LETTERS,
	"advice",
	"checked",
	"verdicts",
	...HELPERS,
];

export const HIDDEN_COLUMNS: readonly ColumnKey[] = [
	"checked",
	"verdicts",
	...HELPERS,
];

/** What a spreadsheet has beside its scorecards, and which own columns each of these asks for. */
export interface Around {
	log: boolean;
	plan: boolean;
	/** Whether the settings ask for achievement rates. */
	achievement: boolean;
}

const WITH: Record<keyof Around, readonly ColumnKey[]> = {
	log: ["latest", "counted", "counted_on", "previous"],
	plan: ["planned"],
	achievement: ["achievement"],
};

/** The columns that a scorecard with values in these fields has, in order. */
export function columnsFor(
	hasValue: (field: FieldKey) => boolean,
	around: Around,
): ColumnKey[] {
	const unasked = (Object.keys(WITH) as (keyof Around)[]).flatMap((thing) =>
		around[thing] ? [] : WITH[thing],
	);
	return COLUMN_ORDER.filter(
		(key) =>
			!unasked.includes(key) &&
			(!OPTIONAL.includes(key) || hasValue(key as FieldKey)),
	);
}

export function isOwn(key: ColumnKey): key is OwnColumn {
	return (OWN_COLUMNS as readonly string[]).includes(key);
}

export function isNumberField(key: ColumnKey): key is NumberField {
	return (NUMBER_FIELDS as readonly string[]).includes(key);
}

export function isDateField(key: ColumnKey): key is DateField {
	return (DATE_FIELDS as readonly string[]).includes(key);
}

export function isChoiceField(key: ColumnKey): key is ChoiceField {
	return key in CHOICES;
}

export function isLetter(key: ColumnKey): key is Letter {
	return (LETTERS as readonly string[]).includes(key);
}

/** True for a column whose cells hold more than a word or two. */
export function isSentence(key: ColumnKey): boolean {
	return [
		"goal",
		"indicator",
		"method",
		"timeframe",
		"unit",
		"parent",
		"department",
		"owner",
		"advice",
	].includes(key);
}

export function headerText(key: ColumnKey, language: Language): string {
	if (isLetter(key)) return key;
	return label(isOwn(key) ? `own.${key}` : `field.${key}`, language);
}

/** What the column holds, and our tag as a second sign of whose column it is. */
export function headerNote(key: ColumnKey, language: Language): string {
	return `${noteText(key, language)}\n[ssc:${key}]`;
}

function noteText(key: ColumnKey, language: Language): string {
	if (isLetter(key))
		return `${label(`letter.${key}`, language)}. ${label("note.letters", language)}`;
	return label(isHelper(key) ? "note.computed" : `note.${key}`, language);
}

const WIDTHS: Partial<Record<ColumnKey, number>> = {
	id: 64,
	goal: 170,
	indicator: 210,
	status: 92,
	bar: 116,
	progress: 84,
	expected: 76,
	trend: 56,
	unit: 84,
	advice: 320,
	method: 220,
	timeframe: 140,
	parent: 140,
};

/** px */
export function widthOf(key: ColumnKey): number {
	return isLetter(key) ? 30 : (WIDTHS[key] ?? 88);
}

/** The words that a field of fixed words offers, in the order of the schema. */
export function choiceWords(field: ChoiceField, language: Language): string[] {
	return CHOICES[field].options.map((word) =>
		choiceWord(field, word, language),
	);
}

export function choiceWord(
	field: ChoiceField,
	word: string,
	language: Language,
): string {
	return label(`${field}.${word}` as MessageKey, language);
}

/** Number format of a cell; `numbers` is that of the row's own numbers. */
export function formatOf(key: ColumnKey, numbers: string): string {
	if (key === "progress" || key === "expected" || key === "achievement")
		return "0%";
	if (key === "forecast") return numbers;
	if (key === "checked" || key === "verdicts") return "@";
	if (isOwn(key)) return "General";
	if (isDateField(key)) return "yyyy-mm-dd";
	if (key === "confidence" || key === "weight") return "General";
	if (isNumberField(key)) return numbers;
	return "@";
}
