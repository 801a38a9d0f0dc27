/** Periods of a KPI: calendar weeks, months, quarters … by its cadence. */
import {
	addDays,
	addMonths,
	type Day,
	day,
	daysBetween,
	fromSerial,
	partsOf,
} from "../kpi/day";
import type { Cadence, Kpi } from "../kpi/kpi";

/** A Monday that lies before all others. */
const MONDAY = fromSerial(2);

/** Calendar months in a period; weeks and days are not counted in months. */
export const MONTHS: Partial<Record<Cadence, number>> = {
	monthly: 1,
	quarterly: 3,
	half_yearly: 6,
	yearly: 12,
};

/**
 * First day of the period that a day lies in. Weeks begin on Monday; fortnights are counted from the KPI's start, or from a Monday
 * without one; a blank cadence counts as monthly.
 */
export function periodStart(kpi: Kpi, of: Day): Day {
	const cadence = kpi.cadence ?? "monthly";
	const months = MONTHS[cadence];
	if (months !== undefined) {
		const { year, month } = partsOf(of);
		return day(year, month - ((month - 1) % months), 1);
	}
	if (cadence === "daily") return of;
	const [length, first] =
		cadence === "weekly" ? [7, MONDAY] : [14, kpi.start ?? MONDAY];
	const into = daysBetween(first, of) % length;
	return addDays(of, -((into + length) % length));
}

/** First day of the period after the one that begins on a day. */
export function nextPeriod(kpi: Kpi, start: Day): Day {
	const cadence = kpi.cadence ?? "monthly";
	const months = MONTHS[cadence];
	if (months !== undefined) return addMonths(start, months);
	return addDays(
		start,
		cadence === "daily" ? 1 : cadence === "weekly" ? 7 : 14,
	);
}

/** First day of the period that is not over yet; the day after today where no periods are counted. */
export function openPeriod(kpi: Kpi, today: Day): Day {
	const tomorrow = addDays(today, 1);
	return kpi.kind === "per_period" ? periodStart(kpi, tomorrow) : tomorrow;
}
