import type { Kpi } from "../kpi/kpi";

/** Whether the actual meets the target; `null` when one of the two is missing. */
export function isMet(kpi: Kpi): boolean | null {
	const { direction, actual, target, target_high: high } = kpi;
	if (direction === null || actual === null) return null;
	if (direction === "yes_no") return actual === 1;
	if (target === null) return null;
	switch (direction) {
		case "increase":
		case "at_least":
			return actual >= target;
		case "decrease":
		case "at_most":
			return actual <= target;
		case "range":
			return high === null ? null : target <= actual && actual <= high;
	}
}
