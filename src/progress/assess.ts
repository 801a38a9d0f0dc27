import type { Kpi } from "../kpi/kpi";
import type { Assessment } from "./assessment";
import type { Series } from "./readings";
import { type Context, standingOf } from "./standing";
import { statusOf } from "./status";

export type { Context } from "./standing";

/**
 * Progress, expectation and status of one KPI on one day, by its row and, where there are any, its readings in the log and its target
 * plan. Never throws: what cannot be judged says why.
 */
export function assess(
	kpi: Kpi,
	context: Context,
	series?: Series,
): Assessment {
	const standing = standingOf(kpi, context, series);
	return {
		progress: standing.progress?.share ?? null,
		expected: standing.expected,
		gap: standing.gap,
		met: standing.met,
		...statusOf(standing),
	};
}
