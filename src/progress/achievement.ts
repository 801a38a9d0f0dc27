/** Achievement rate (達成率): the actual as a share of the target, beside progress, which is the way from the baseline. */
import { numberText } from "../i18n/amount";
import type { Kpi } from "../kpi/kpi";
import type { Progress } from "./progress";
import { round4 } from "./round";
import { numberTrouble } from "./trouble";

/**
 * a/t; t/a where less is better; 1 or 0 for a yes/no. Held to `cap` where there is one. `null` where the signs leave it no meaning, and
 * for a range, which has no single target.
 */
export function achievementOf(kpi: Kpi, cap: number | null): Progress | null {
	const { direction, actual: a, target: t } = kpi;
	if (a === null || numberTrouble(kpi) !== null) return null;
	if (direction === "yes_no") return { share: a === 1 ? 1 : 0, sum: null };
	if (direction === "range" || t === null) return null;
	const lessIsBetter = direction === "decrease" || direction === "at_most";
	const [part, whole] = lessIsBetter ? [t, a] : [a, t];
	if (part < 0 || whole <= 0) return null;
	const share = round4(part / whole);
	return {
		share: cap === null ? share : Math.min(cap, share),
		sum: `${numberText(part)}/${numberText(whole)}`,
	};
}
