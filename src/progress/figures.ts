/** Numbers as they are read in a sentence. */
import { round4 } from "./round";

/** A number as it is read in a sentence: thousands apart, no more than 4 decimals, no noise of binary fractions. */
export function figure(value: number): string {
	const [whole = "", decimals] = String(round4(value)).split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
	return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** A figure worked out from others: four digits are all that it knows. */
export function estimate(value: number): string {
	return figure(Number(value.toPrecision(4)));
}

/** A number as the right side of a minus sign. */
export function operand(value: number): string {
	return value < 0 ? `(${figure(value)})` : figure(value);
}

/** A share as percent, with one decimal where it has one. */
export function percent(share: number): string {
	return String(Math.round(share * 1000) / 10);
}
