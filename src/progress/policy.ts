/** When a gap between progress and expectation turns yellow and red, and how long a reading stays fresh. */
import type { Cadence } from "../kpi/kpi";
import type { PolicyName } from "./assessment";

/** Smallest figure that is still on track, and still at risk; what lies below is behind. What figure, see `Measure`. */
export interface Thresholds {
	onTrack: number;
	atRisk: number;
}

/** What a policy looks at: progress - expected, progress / expected, or progress alone. */
export type Measure = "gap" | "ratio" | "progress";

export interface Policy extends Thresholds {
	name: PolicyName;
	measure: Measure;
	/** Share of the time, 0..1, in which falling short of the line is only `early`. */
	early: number;
	/** A reading is stale when more days than this have passed since. */
	staleDays: Record<Cadence, number>;
}

export const POLICY_NAMES: readonly PolicyName[] = [
	"gap",
	"gap_wide",
	"ratio",
	"corridor",
	"strict",
];

export const MEASURES: Record<PolicyName, Measure> = {
	gap: "gap",
	gap_wide: "gap",
	ratio: "ratio",
	corridor: "progress",
	strict: "gap",
};

export const THRESHOLDS: Record<PolicyName, Thresholds> = {
	gap: { onTrack: -0.1, atRisk: -0.25 },
	gap_wide: { onTrack: -0.165, atRisk: -0.33 },
	ratio: { onTrack: 0.95, atRisk: 0.85 },
	corridor: { onTrack: 0.9, atRisk: 0.7 },
	strict: { onTrack: 0, atRisk: -0.1 },
};

export const EARLY_WINDOW = 0.2;

/** One and a half of its periods for a quarter, half a year and a year; a little more than that for the short ones. */
export const STALE_DAYS: Record<Cadence, number> = {
	daily: 4,
	weekly: 11,
	fortnightly: 21,
	monthly: 46,
	quarterly: 137,
	half_yearly: 274,
	yearly: 548,
};

/** A policy with the figures it has until somebody changes them on the settings sheet. */
export function policyOf(name: PolicyName): Policy {
	return {
		name,
		measure: MEASURES[name],
		...THRESHOLDS[name],
		early: EARLY_WINDOW,
		staleDays: STALE_DAYS,
	};
}
