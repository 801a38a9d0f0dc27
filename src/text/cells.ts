/**
 * Readers for a cell that holds one thing as text.
 */
import type { Day } from "../kpi/day";
import { date } from "./common/periods";
import { readDeadlines } from "./deadlines";
import { normalise } from "./normalise";
import { readQuantities } from "./quantities";
import { NO, YES } from "./words";

/** A quantity that fills its cell. */
export interface CellNumber {
	/** Percent points for a percentage. */
	value: number;
	unit: string;
	/** True if a percent sign (or 成) was written. */
	percent: boolean;
}

const NONE = /^[-–—/]*$|^n\/?a$/i;
const ACCOUNTING = /^\(\s*([^()]+?)\s*\)$/;
const LEAD =
	/^(?:≥|≤|>=|<=|>|<|=|約|approx\.?|~|至少|不低於|不超過|at least|at most)\s*/i;

/** The one quantity of a cell: `１２０萬`, `1.2 億`, `NT$3,500`, `95%`, `20 家`, `5K`, `(3,500)`; `null` if it holds none, several, or more than that. */
export function readNumber(text: string): CellNumber | null {
	const cell = normalise(text).trim();
	if (NONE.test(cell)) return null;
	const accounting = ACCOUNTING.exec(cell);
	if (accounting) return negated(readNumber(accounting[1] ?? ""));
	const lone = cell.replace(LEAD, "");
	if (/^[+-]\s?\D{0,4}\d/.test(lone)) {
		const rest = readNumber(lone.slice(1));
		return lone.startsWith("-") ? negated(rest) : rest;
	}
	const european = inPoints(lone);
	if (european) return readNumber(european);
	const plain = /^\d+(?:,\d{3})*(?:\.\d+)?$|^\.\d+$/.exec(lone);
	if (plain)
		return { value: Number(lone.replace(/,/g, "")), unit: "", percent: false };
	const quantities = readQuantities(lone);
	const [one] = quantities;
	if (!one || quantities.length > 1 || one.high !== undefined) return null;
	const around = lone.slice(0, one.start) + lone.slice(one.end);
	if (/[^\s+元整.以上下內]/.test(around)) return null;
	const unit = one.percent ? "%" : one.unit;
	return { value: one.value, unit, percent: one.percent };
}

/**
 * The same number with a decimal point, if it is certainly written with a decimal comma or with points between thousands: `2.500.000`,
 * `1.200 €`, `99,5 %`. A lone `1.200` may be either and stays as it is.
 */
function inPoints(text: string): string | null {
	const found =
		/^(€\s?)?(\d{1,3}(?:\.\d{3})+|\d+)(,\d{1,2})?(\s?[^\d.,]*)$/.exec(text);
	if (!found) return null;
	const [, sign = "", whole = "", decimals = "", unit = ""] = found;
	const groups = whole.split(".").length - 1;
	const isEuro = /€|EUR/.test(sign + unit);
	const certain = decimals !== "" || groups > 1 || (groups === 1 && isEuro);
	if (!certain) return null;
	const amount = whole.replace(/\./g, "") + decimals.replace(",", ".");
	return isEuro ? `€${amount}` : amount + unit;
}

function negated(number: CellNumber | null): CellNumber | null {
	return number && { ...number, value: -number.value };
}

const SERIAL_LIKE = /^(\d{4})(\d{2})(\d{2})$/;
const THREE_PARTS =
	/^(民國\s?)?(\d{2,4})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{1,2})$/;

/** The day that a date cell typed as text names; the last day of a period (`2026 年底前`, `民國115年6月`). `null` if it names none. */
export function readDay(text: string, today: Day): Day | null {
	const cell = normalise(text).trim();
	const compact = SERIAL_LIKE.exec(cell);
	if (compact)
		return (
			date(Number(compact[1]), Number(compact[2]), Number(compact[3]), today)
				?.day ?? null
		);
	const parts = THREE_PARTS.exec(cell);
	if (parts && (parts[1] || (parts[2] ?? "").length >= 3)) {
		const year = Number(parts[2]);
		const gregorian = year < 1000 ? year + 1911 : year;
		return (
			date(gregorian, Number(parts[3]), Number(parts[4]), today)?.day ?? null
		);
	}
	if (/^20\d\d$/.test(cell)) return `${cell}-12-31`;
	const found = readDeadlines(cell, today).deadlines;
	const bound = found[found.length - 1];
	return bound?.value.day ?? null;
}

/** yes or no as a cell says it; `null` for anything else, blank included. */
export function readYesNo(text: string): boolean | null {
	const cell = word(text);
	if (YES.has(cell)) return true;
	return NO.has(cell) ? false : null;
}

function word(text: string): string {
	return normalise(text)
		.trim()
		.toLowerCase()
		.replace(/[_\s]+/g, " ")
		.replace(/(?:指標| indicator| kpi|型kpi)$/, "");
}
