import type { Day } from "./day";

/** A value of a KPI and the day up to which it counts: one line of the check-in log, or the actual cell with its as-of date. */
export interface Reading {
	asOf: Day;
	/** In the KPI's unit; percent points for %. */
	value: number;
}
