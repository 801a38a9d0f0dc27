/** What keeps a KPI from being judged: the cells say nothing, or contradict each other. */
import type { Message } from "../i18n/message";
import type { Kpi } from "../kpi/kpi";
import { figureOf } from "./figures";

const NUMBERS = ["baseline", "target", "target_high", "actual"] as const;
const DATES = ["start", "due", "updated"] as const;

/** Why no progress can be computed from the numbers; `null` when nothing stands against it (an actual may still be missing). */
export function numberTrouble(kpi: Kpi): Message | null {
	const { direction, baseline: b, target: t, target_high: h } = kpi;
	if (direction === "yes_no") {
		const unread = kpi.unreadable.includes("actual");
		return unread ? { key: "why.neither_yes_nor_no" } : null;
	}
	const unread = NUMBERS.find((field) => kpi.unreadable.includes(field));
	if (unread) return { key: `why.unreadable.${unread}` };
	if (t === null) return { key: "why.no_target" };
	if (direction === null) return { key: "why.no_direction" };
	if (direction === "range" && h === null)
		return { key: "why.no_upper_target" };
	const figures = { target: figureOf(kpi, t), baseline: figureOf(kpi, b ?? 0) };
	if (direction === "range" && h !== null && t > h)
		return {
			key: "why.low_above_high",
			values: { low: figures.target, high: figureOf(kpi, h) },
		};
	if (direction === "increase" && b !== null && b > t)
		return { key: "why.increase_downwards", values: figures };
	if (direction === "decrease" && b !== null && b < t)
		return { key: "why.decrease_upwards", values: figures };
	return null;
}

/** Why the dates cannot be used; `null` when they can, or are blank. */
export function dateTrouble(kpi: Kpi): Message | null {
	const unread = DATES.find((field) => kpi.unreadable.includes(field));
	if (unread) return { key: `why.unreadable.${unread}` };
	const { start, due } = kpi;
	if (start !== null && due !== null && due < start)
		return { key: "why.due_before_start", values: { start, due } };
	return null;
}

/** Which of the two dates a KPI lacks that has not both. */
export function missingDates({
	start,
	due,
}: Kpi): "no_start" | "no_due" | "no_dates" {
	if (start === null) return due === null ? "no_dates" : "no_start";
	return "no_due";
}
