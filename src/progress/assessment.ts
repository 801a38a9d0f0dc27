/**
 * Progress and status of one KPI on one day (product rules: progress table, expected line, status order).
 */
import type { Message } from "../i18n/message";

/** Worst last in none: the order here is that of a roll-up, worst first. */
export const STATUSES = [
	"missed",
	"behind",
	"at_risk",
	"stale",
	"cannot_tell",
	"no_data",
	"early",
	"on_track",
	"achieved",
] as const;
export type Status = (typeof STATUSES)[number];

/** How a gap between progress and expectation becomes a status. */
export type PolicyName = "gap" | "gap_wide" | "ratio" | "corridor" | "strict";

export interface Assessment {
	/** (a-b)/(t-b) and its kin; 1 is 100 %. Rounded to 4 decimals; `null` where it has no meaning. Not clamped. */
	progress: number | null;
	/** Share that should be reached by the as-of day, 0..1; `null` without an expected line. */
	expected: number | null;
	/** progress - expected, rounded to 4 decimals; `null` if either is missing. */
	gap: number | null;
	/** Whether the actual meets the target; `null` when that cannot be said. */
	met: boolean | null;
	status: Status;
	/** One sentence with the row's own figures that says how the status came about. */
	why: Message;
}
