import type { Kpi, Timing } from "../kpi/kpi";
import { entryFor, type LibraryTerm } from "../library/terms";

/** What the library knows of the figure that a row measures. */
export function termOf({ indicator, goal }: Kpi): LibraryTerm | null {
	return entryFor(indicator.trim() === "" ? goal : indicator);
}

/** Whether the row leads or lags: by its cell, else by the library. */
export function timingOf(kpi: Kpi): Timing | null {
	return kpi.timing ?? termOf(kpi)?.timing ?? null;
}
