import type { Kpi } from "../kpi/kpi";
import type { Assessment } from "./assessment";
import { type Context, read } from "./reading";
import { statusOf } from "./status";

export type { Context } from "./reading";

/** Progress, expectation and status of one KPI on one day. Never throws: what cannot be judged says why. */
export function assess(kpi: Kpi, context: Context): Assessment {
	const reading = read(kpi, context);
	return {
		progress: reading.progress?.share ?? null,
		expected: reading.expected,
		gap: reading.gap,
		met: reading.met,
		...statusOf(reading),
	};
}
