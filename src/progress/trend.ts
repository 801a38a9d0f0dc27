/** Whether the last reading is better or worse than the one before it. */
import type { Day } from "../kpi/day";
import type { Kpi } from "../kpi/kpi";
import type { Reading } from "../kpi/reading";
import { history } from "./readings";

export type Trend = "better" | "worse" | "same";

export const TREND_SIGNS: Record<Trend, string> = {
	better: "▲",
	worse: "▼",
	same: "＝",
};

/** The last two readings and what has become of the KPI between them. */
export interface Change {
	trend: Trend;
	last: Reading;
	previous: Reading;
}

/** `null` with fewer than two readings, or where nothing says which way is good. */
export function trendOf(
	kpi: Kpi,
	log: readonly Reading[],
	today: Day,
): Change | null {
	const [last, previous] = history(kpi, log, today).reverse();
	if (last === undefined || previous === undefined) return null;
	const gain = gainOf(kpi, last.value, previous.value);
	if (gain === null) return null;
	// What a subtraction of binary fractions leaves over is no change.
	const whole = Math.round(gain * 1e9);
	const trend = whole > 0 ? "better" : whole < 0 ? "worse" : "same";
	return { trend, last, previous };
}

/** By how much the last value is better than the previous one. */
function gainOf(kpi: Kpi, last: number, previous: number): number | null {
	const { direction, target: low, target_high: high } = kpi;
	switch (direction) {
		case null:
			return null;
		case "increase":
		case "at_least":
			return last - previous;
		case "yes_no":
			return previous === 0 || previous === 1 ? last - previous : null;
		case "decrease":
		case "at_most":
			return previous - last;
		case "range": {
			if (low === null || high === null) return null;
			const away = (value: number) => Math.max(0, low - value, value - high);
			return away(previous) - away(last);
		}
	}
}
