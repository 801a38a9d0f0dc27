import type { Workbook } from "./workbook/workbook";

/** Quotas that can be used up; Apps Script says so with a sentence of its own for each. */
export type Quota = "properties" | "runtime" | "simultaneous";

/** Locks that scripts take, by the name of the member of LockService. */
export type LockName = "document" | "script" | "user";

/**
 * What goes wrong on demand. `fail`, `delay`, `endAt` and `otherEditor` hold for the next run and are then gone; the others are a
 * state of the world and hold until they are lifted. Calls are counted from 1, those that the meter counts.
 */
export interface Faults {
	/** The call throws; a script can catch it. */
	fail: { call: number; message?: string } | null;
	/** So much time passes in the call, without waiting for it. */
	delay: { call: number; seconds: number } | null;
	/** The run ends at this call or after so many seconds, as one that takes too long: no catch holds it up. */
	endAt: { call: number } | { seconds: number } | null;
	/** Before the call somebody else changes the spreadsheet. */
	otherEditor: { call: number; act(workbook: Workbook): void } | null;
	/** The quota is used up for today. */
	quota: Quota | null;
	/** Held by another run. */
	locks: Set<LockName>;
	/** Property stores take nothing more. */
	storeFull: boolean;
}

export function noFaults(): Faults {
	return {
		fail: null,
		delay: null,
		endAt: null,
		otherEditor: null,
		quota: null,
		locks: new Set(),
		storeFull: false,
	};
}

export type RunFaults = Pick<
	Faults,
	"fail" | "delay" | "endAt" | "otherEditor"
>;

/** Takes the faults of one run off and gives them. */
export function takeRunFaults(faults: Faults): RunFaults {
	const { fail, delay, endAt, otherEditor } = faults;
	faults.fail = null;
	faults.delay = null;
	faults.endAt = null;
	faults.otherEditor = null;
	return { fail, delay, endAt, otherEditor };
}

/** Sentences as the quotas page lists them. */
export const QUOTA_USED_UP: Record<Quota, string> = {
	properties: "Service invoked too many times for one day: properties.",
	runtime: "Service using too much computer time for one day",
	simultaneous:
		"There are too many scripts running simultaneously for this Google user account",
};
