/**
 * How far a KPI has come, from its own cells. b baseline, t target (low bound of a range), h upper target, a actual.
 *
 * Only increase and decrease go above 100 % or below 0: there the way from baseline to target is the point. A bound that is kept is
 * simply kept (100 %), and one that is broken is at worst 0.
 */
import { numberText } from "../i18n/amount";
import type { Kpi } from "../kpi/kpi";
import { operand, percent } from "./figures";
import { isMet } from "./met";
import { round4 } from "./round";

/** A share and the sum behind it in the row's own figures, such as `(30-50)/(10-50)`; no sum for a plain yes or no. */
export interface Progress {
	share: number;
	sum: string | null;
}

/** `(30-50)/(10-50) = 50%`. */
export function sumText({ sum, share }: Progress): string {
	return sum === null ? `${percent(share)}%` : `${sum} = ${percent(share)}%`;
}

/** Progress of a KPI whose numbers are sound (see `numberTrouble`); `null` where a percentage has no meaning. */
export function progressOf(kpi: Kpi): Progress | null {
	const exact = exactProgress(kpi);
	return exact && { ...exact, share: round4(exact.share) };
}

function exactProgress(kpi: Kpi): Progress | null {
	const { direction, actual: a, target: t } = kpi;
	if (direction === null || a === null) return null;
	if (direction === "yes_no") return plain(a === 1);
	if (t === null) return null;
	if (direction === "increase" || direction === "decrease")
		return change(kpi, a, t);
	if (isMet(kpi)) return plain(true);
	if (direction === "range") return distance(kpi, a, t);
	return bound(kpi, a, t);
}

function change(kpi: Kpi, a: number, t: number): Progress | null {
	const b = kpi.baseline;
	if (b === t) return plain(isMet(kpi) === true);
	if (b !== null) return wayFrom(b, a, t);
	const countsFromNothing =
		kpi.direction === "increase" && kpi.kind === "cumulative" && t > 0;
	return countsFromNothing ? ratio(a, t) : null;
}

/** A bound that is not kept: the way back to it from a baseline beyond it, else the ratio to the bound. */
function bound(kpi: Kpi, a: number, t: number): Progress | null {
	const b = kpi.baseline;
	if (kpi.direction === "at_least") {
		if (b !== null && b < t) return floored(wayFrom(b, a, t));
		return t > 0 && a >= 0 ? ratio(a, t) : null;
	}
	if (b !== null && b > t) return floored(wayFrom(b, a, t));
	return t >= 0 && a > 0 ? ratio(t, a) : null;
}

/** A value outside its range: 1 - distance, measured in the distance of the baseline, or in the width of the range. */
function distance(kpi: Kpi, a: number, t: number): Progress | null {
	const { baseline: b, target_high: h } = kpi;
	if (h === null) return null;
	const away = (value: number) => Math.max(t - value, value - h);
	const unit = b !== null && away(b) > 0 ? away(b) : h - t;
	if (unit === 0) return plain(false);
	return floored({
		share: 1 - away(a) / unit,
		sum: `1-${numberText(away(a))}/${numberText(unit)}`,
	});
}

function wayFrom(b: number, a: number, t: number): Progress {
	return {
		share: (a - b) / (t - b),
		sum: `(${numberText(a)}-${operand(b)})/(${numberText(t)}-${operand(b)})`,
	};
}

function ratio(part: number, whole: number): Progress {
	return {
		share: part / whole,
		sum: `${numberText(part)}/${numberText(whole)}`,
	};
}

function plain(done: boolean): Progress {
	return { share: done ? 1 : 0, sum: null };
}

function floored(progress: Progress): Progress {
	return { ...progress, share: Math.max(0, progress.share) };
}
