/** The values of a KPI as a reader sees them, each with where it comes from. */
import { amountText, numberText } from "../../src/i18n/amount";
import type { Language, MessageKey } from "../../src/i18n/message";
import { label } from "../../src/i18n/render";
import { FIELD_KEYS, type FieldKey, type Kpi } from "../../src/kpi/kpi";
import type { Edit } from "../../src/smart/verdict";
import type { ReadRow } from "../../src/table";
import { formatDay } from "./format";

/** From the field's own cell, read from a text, filled by a default, or there but unreadable. */
export type Origin = "cell" | "text" | "assumed" | "unreadable";

export interface KnownValue {
	field: FieldKey;
	/** `""` if unreadable. */
	text: string;
	origin: Origin;
}

/** The template fields are shown in their own words, not as values. */
const TEMPLATE: readonly FieldKey[] = [
	"goal",
	"indicator",
	"method",
	"timeframe",
];

/** The fields that hold something, in the order of a scorecard. */
export function valuesOf(row: ReadRow, language: Language): KnownValue[] {
	return FIELD_KEYS.filter((field) => !TEMPLATE.includes(field))
		.map((field) => ({
			field,
			text: textOf(row.kpi, field, language),
			origin: originOf(row, field),
		}))
		.filter(({ text, origin }) => text !== "" || origin === "unreadable");
}

/** What an edit would put into its cell, as the row would then show it. */
export function editedText(
	kpi: Kpi,
	{ field, value }: Edit,
	language: Language,
): string {
	return textOf({ ...kpi, [field]: value }, field, language);
}

/** A figure of a KPI in its own numbers, with its unit. */
export function figureText(
	{ direction, unit }: Pick<Kpi, "direction" | "unit">,
	value: number,
	language: Language,
): string {
	return direction === "yes_no"
		? label(value === 0 ? "sidebar.kpi.no" : "sidebar.kpi.yes", language)
		: amountText({ amount: value, unit }, language);
}

function originOf({ kpi, evidence }: ReadRow, field: FieldKey): Origin {
	if (kpi.unreadable.includes(field)) return "unreadable";
	if (kpi.assumed.includes(field)) return "assumed";
	return evidence[field]?.from === "text" ? "text" : "cell";
}

function textOf(kpi: Kpi, field: FieldKey, language: Language): string {
	const value = kpi[field];
	if (value === null) return "";
	switch (field) {
		case "baseline":
		case "target":
		case "target_high":
		case "actual":
			return figureText(kpi, value as number, language);
		case "confidence":
		case "weight":
			return numberText(value as number);
		case "start":
		case "due":
		case "updated":
			return formatDay(value as string, language);
		case "level":
		case "timing":
		case "direction":
		case "kind":
		case "cadence":
			return label(`${field}.${value}` as MessageKey, language);
		default:
			return String(value);
	}
}
