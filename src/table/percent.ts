import { NUMBER_FIELDS, type NumberField } from "../kpi/kpi";
import type { Draft } from "./draft";
import { PERCENT } from "./unit";

const VALUES: readonly NumberField[] = NUMBER_FIELDS.filter(
	(field) => field !== "confidence" && field !== "weight",
);
/** Two values of one rate so far apart are the same rate in two scales: 0.95 and 96. */
const TOO_FAR = 50;

/**
 * Mixed scales in one row: of two percent values, one is at most 1 and the other more than fifty times as large, and the small one does not
 * come from a cell shown as percent or typed with its sign. Which is meant cannot be known, so the small one stays unread.
 */
export function checkPercentScale(draft: Draft): void {
	const { kpi } = draft;
	if (kpi.unit !== PERCENT) return;
	const known = VALUES.flatMap((field) => {
		const value = kpi[field];
		return value === null || value === 0 || !draft.has(field)
			? []
			: [{ field, size: Math.abs(value) }];
	});
	const largest = Math.max(...known.map(({ size }) => size), 0);
	for (const { field, size } of known) {
		if (!isOtherScale(size, largest)) continue;
		if (draft.fromPercentCell.has(field)) continue;
		if (/[%％]/.test(String(draft.cell(field)))) continue;
		draft.withdraw(field, "unread.percent_scale", { other: largest });
	}
}

/** Whether a value of a rate can only be a fraction, beside another that is given in percent points. */
export function isOtherScale(value: number, other: number): boolean {
	const size = Math.abs(value);
	return size > 0 && size <= 1 && other / size >= TOO_FAR;
}
