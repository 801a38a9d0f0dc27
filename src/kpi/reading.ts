import type { Day } from "./day";

/** One figure of one KPI and the day up to which it counts. Percent points where the KPI's unit is %; 1 or 0 for a yes/no. */
export interface Reading {
	day: Day;
	value: number;
}
