/** A KPI as the cells of a scorecard's row. */
import type { Language } from "../i18n/message";
import { label } from "../i18n/render";
import type { FieldKey, Kpi } from "../kpi/kpi";
import { toShare } from "../kpi/percent";
import type { Cell } from "../table/snapshot";
import {
	choiceWord,
	isChoiceField,
	isDateField,
	isNumberField,
} from "./columns";

/** True for a KPI whose numbers are percent points; its cells hold the fraction. */
export function isPercent(kpi: Kpi): boolean {
	return kpi.unit.trim() === "%";
}

/**
 * Number format of a KPI's own numbers: shares as percent, large figures with separators. The rest stays automatic, so that a value
 * typed later shows all its decimals.
 */
export function numberFormat(kpi: Kpi): string {
	const { baseline, target, target_high, actual } = kpi;
	return formatFor(kpi.unit, [baseline, target, target_high, actual]);
}

/** The same of a unit and the figures beside it; what is no number does not matter. */
export function formatFor(unit: string, figures: readonly unknown[]): string {
	if (unit.trim() === "%") return "0.0%";
	const numbers = figures.flatMap((figure) =>
		typeof figure === "number" ? [Math.abs(figure)] : [],
	);
	if (Math.max(0, ...numbers) < 1000) return "General";
	return numbers.every(Number.isInteger) ? "#,##0" : "#,##0.00";
}

/** What a yes/no answers with a word. */
const YES_NO_FIELDS: readonly FieldKey[] = ["baseline", "target", "actual"];

/** What stands in the cell of a field; `""` for a blank one. Words of fixed lists are in the sheet's language. */
export function cellOf(kpi: Kpi, field: FieldKey, language: Language): Cell {
	if (isChoiceField(field)) {
		const word = kpi[field];
		return word === null ? "" : choiceWord(field, word, language);
	}
	if (isDateField(field)) {
		const date = kpi[field];
		return date === null ? "" : { date };
	}
	if (!isNumberField(field)) return kpi[field];
	const value = kpi[field];
	if (value === null) return "";
	if (kpi.direction === "yes_no" && YES_NO_FIELDS.includes(field))
		return label(value === 1 ? "word.yes" : "word.no", language);
	if (field === "confidence" || field === "weight" || !isPercent(kpi))
		return value;
	return toShare(value);
}
