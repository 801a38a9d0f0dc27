import type { Kpi } from "../kpi/kpi";
import { fold } from "../text/fold";

/** Stands between the parts of a key; no cell holds it. */
const SEPARATOR = "\u001f";

/**
 * Recognises a row without an id again: goal, indicator, department and owner, compared as people do (NFKC, trimmed, case-folded), and which
 * of several rows with the same four it is, counted from 1.
 */
export function rowKey(
	kpi: Pick<Kpi, "goal" | "indicator" | "department" | "owner">,
	occurrence: number,
): string {
	return [kpi.goal, kpi.indicator, kpi.department, kpi.owner]
		.map(fold)
		.concat(String(occurrence))
		.join(SEPARATOR);
}
