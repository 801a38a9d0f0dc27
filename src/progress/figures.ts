/** Numbers as they are read in a sentence. */
import { numberText } from "../i18n/amount";
import type { Amount, Value } from "../i18n/message";
import type { Kpi } from "../kpi/kpi";

/** A figure of a KPI: with its unit, or the word for a yes or no. */
export function figureOf(
	{ direction, unit }: Pick<Kpi, "direction" | "unit">,
	value: number,
): Value {
	return direction === "yes_no"
		? { word: value === 0 ? "explain.no" : "explain.yes" }
		: { amount: value, unit };
}

/** By how much a figure changes: `0.57 points`. */
export function changeOf({ unit }: Pick<Kpi, "unit">, by: number): Amount {
	return { amount: by, unit, change: true };
}

/** The same with its sign: `+0.57 points`. */
export function gainOf(kpi: Pick<Kpi, "unit">, by: number): Amount {
	return { ...changeOf(kpi, by), signed: true };
}

/** What a KPI is to reach: its target, or the whole range. */
export function targetOf(kpi: Kpi): Value {
	const { target, target_high: high, direction, unit } = kpi;
	if (target === null) return "";
	return direction === "range" && high !== null
		? { amount: target, unit, to: high }
		: figureOf(kpi, target);
}

/** A figure worked out from others: four digits and two decimals are all that it knows; of a smaller one its first digit. */
export function estimate(value: number): number {
	const digits = Number(value.toPrecision(4));
	return Number(digits.toFixed(2)) || Number(digits.toPrecision(1));
}

/** A number as the right side of a minus sign. */
export function operand(value: number): string {
	return value < 0 ? `(${numberText(value)})` : numberText(value);
}

/** A share as percent, with one decimal where it has one. */
export function percent(share: number): string {
	return numberText(shown(share));
}

/** How far two shares lie apart, in points, by the figures that the reader sees of them. */
export function pointsBetween(one: number, other: number): Amount {
	const points = Math.abs(shown(one) - shown(other));
	return { amount: Math.round(10 * points) / 10, unit: "%", change: true };
}

function shown(share: number): number {
	return Math.round(share * 1000) / 10;
}
