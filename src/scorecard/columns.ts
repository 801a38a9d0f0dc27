/**
 * The columns of a scorecard: their order, widths, formats, drop-downs and notes.
 *
 * The order is that of a meeting and not that of data entry: what it is, how it stands, and the two numbers behind that come first and
 * fit a laptop's screen; who and when next; then the five letters with the advice; the long texts, which are read when a row is
 * questioned, last. Id, goal and indicator stay in view while scrolling.
 */
import type { Language, MessageKey } from "../i18n/message";
import { label, render } from "../i18n/render";
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

export function isHelper(key: ColumnKey): key is Helper {
	return (HELPERS as readonly string[]).includes(key);
}

export type OwnColumn =
	| "status"
	| "bar"
	| "progress"
	| "expected"
	| "trend"
	| "forecast"
	| "record"
	| "achievement"
	| Letter
	| "advice"
	| "predecessor"
	| "checked"
	| "verdicts"
	| Helper
	| AttachedColumn;
/** Columns of ours beside people's own: the facts read out of texts, and what was written there. */
type AttachedColumn = "facts" | `fact.${FieldKey}`;
export type ColumnKey = FieldKey | OwnColumn;

export const COLUMN_ORDER: readonly ColumnKey[] = [
	"id",
	"goal",
	"indicator",
	"status",
	"bar",
	"progress",
	"expected",
	"actual",
	"target",
	"trend",
	"forecast",
	"record",
	"achievement",
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
	"predecessor",
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
const OWN_COLUMNS: readonly OwnColumn[] = [
	"status",
	"bar",
	"progress",
	"expected",
	"trend",
	"forecast",
	"record",
	"achievement",
	...LETTERS,
	"advice",
	"predecessor",
	"checked",
	"verdicts",
	...HELPERS,
];

export const HIDDEN_COLUMNS: readonly ColumnKey[] = [
	"checked",
	"verdicts",
	...HELPERS,
	"facts",
];

/** What a scorecard stands beside, and which own columns each of these asks for. */
export interface Around {
	log: boolean;
	plan: boolean;
	/** Whether some KPI is counted per period, and the log says how its periods went. */
	record: boolean;
	/** Whether the settings ask for achievement rates. */
	achievement: boolean;
	/** Whether it follows the scorecard of a period before. */
	next: boolean;
}

/** Columns that rest on each of these. */
export const WITH: Record<keyof Around, readonly ColumnKey[]> = {
	log: ["latest", "counted", "counted_on", "previous"],
	plan: ["planned"],
	record: ["record"],
	achievement: ["achievement"],
	next: ["predecessor"],
};

/** The columns that a scorecard with values in these fields has, in order. */
export function columnsFor(
	hasValue: (field: FieldKey) => boolean,
	around: Around,
): ColumnKey[] {
	return COLUMN_ORDER.filter(
		(key) =>
			isAsked(key, around) &&
			(!OPTIONAL.includes(key) || hasValue(key as FieldKey)),
	);
}

/** Columns of ours beside people's own, in order; those of facts come before them. */
export function ownColumnsFor(around: Around): OwnColumn[] {
	return OWN_COLUMNS.filter((key) => isAsked(key, around));
}

function isAsked(key: ColumnKey, around: Around): boolean {
	return (Object.keys(WITH) as (keyof Around)[]).every(
		(thing) => around[thing] || !WITH[thing].includes(key),
	);
}

/** Own columns that a scorecard can do without. */
const SPARE: readonly ColumnKey[] = [
	"bar",
	"expected",
	"trend",
	"forecast",
	"record",
	"predecessor",
];

/** True for a column that a scorecard can do without, so that one who deleted it is not given it back unasked. */
export function isDispensable(key: ColumnKey): boolean {
	if (OPTIONAL.includes(key) || key === "id") return false;
	return isOwn(key) ? SPARE.includes(key) : true;
}

/** Tag of a sheet that has, or had, a column which joins it when a KPI asks for it: without it, that the column is missing is no deletion. */
export function hadTag(key: ColumnKey): string | null {
	return WITH.record.includes(key) ? `had.${key}` : null;
}

export function isOwn(key: string): key is OwnColumn {
	return (OWN_COLUMNS as readonly string[]).includes(key) || isAttached(key);
}

function isAttached(key: string): key is AttachedColumn {
	return key === "facts" || key.startsWith(FACT);
}

const FACT = "fact.";

/** The field whose facts a column holds. */
export function factOf(key: ColumnKey): FieldKey | null {
	return key.startsWith(FACT) ? (key.slice(FACT.length) as FieldKey) : null;
}

/** Key of the column that holds the facts of a field. */
export function factKey(field: FieldKey): AttachedColumn {
	return `fact.${field}`;
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

export function headerText(key: ColumnKey, language: Language): string {
	if (isLetter(key)) return key;
	const fact = factOf(key);
	if (fact)
		return render(
			{ key: "own.fact", values: { field: headerText(fact, language) } },
			language,
		);
	return label(
		(isOwn(key) ? `own.${key}` : `field.${key}`) as MessageKey,
		language,
	);
}

/** What the column holds, and our tag as a second sign of whose column it is. */
export function headerNote(key: ColumnKey, language: Language): string {
	return `${noteText(key, language)}\n[ssc:${key}]`;
}

function noteText(key: ColumnKey, language: Language): string {
	if (isLetter(key))
		return `${label(`letter.${key}`, language)}. ${label("note.letters", language)}`;
	if (factOf(key)) return label("note.fact", language);
	return label(
		(isHelper(key) ? "note.computed" : `note.${key}`) as MessageKey,
		language,
	);
}

/** Neighbours share a width, because each group of neighbours is a call. */
const WIDTHS: Partial<Record<ColumnKey, number>> = {
	goal: 160,
	indicator: 160,
	status: 160,
	bar: 160,
	advice: 280,
	method: 280,
};

/** px; `null` leaves the column as wide as Sheets makes it. */
export function widthOf(key: ColumnKey): number | null {
	return isLetter(key) ? 26 : (WIDTHS[key] ?? null);
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

const PLAIN = "0.##########";
/** Likewise, with no more digits than an estimate has. */
const ESTIMATE = "#,##0.0##";

/** Set, because Sheets would give such a formula the format of a cell that it reads, and show a large figure as a day. */
const HELPER_FORMATS: Record<Helper, string> = {
	latest: "0",
	counted: PLAIN,
	counted_on: "yyyy-mm-dd",
	previous: "0",
	planned: PLAIN,
};

/** Number format of a cell; `numbers` is that of the row's own numbers. */
export function formatOf(key: ColumnKey, numbers: string): string {
	if (key === "progress" || key === "expected" || key === "achievement")
		return "0%";
	const fact = factOf(key);
	if (fact) return formatOf(fact, numbers);
	if (key === "forecast") return numbers === "General" ? ESTIMATE : numbers;
	if (["predecessor", "checked", "verdicts", "facts"].includes(key)) return "@";
	if (isHelper(key)) return HELPER_FORMATS[key];
	if (isOwn(key)) return "General";
	if (isDateField(key)) return "yyyy-mm-dd";
	if (key === "confidence" || key === "weight") return "General";
	if (isNumberField(key)) return numbers;
	return "@";
}
