import { Chrono, strict } from "chrono-node/en";
import { currentPeriods } from "./parsers/currentPeriod";
import { dates } from "./parsers/date";
import { durations } from "./parsers/duration";
import { events } from "./parsers/event";
import { quarters } from "./parsers/quarter";
import { years } from "./parsers/year";

/** Words that may begin an English date or period; without one, chrono need not run (it costs more than all other patterns together). */
export const CUE =
	/\d{1,4}[-/.]\d{1,2}(?!\d)|(?<![A-Za-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[QH][1-4]|FY|EO[YQMW]|days?|weeks?|months?|quarters?|years?|half|end|fiscal|sprint|semester|term|season|campaign|during|before|ahead|prior|in time|mon|tue|wed|thu|fri|sat|sun)|20\d\d/i;

/** chrono's strict English (its casual one reads "from 15" as a date) with our parsers before its own. */
export const chrono = new Chrono({
	parsers: [
		...durations,
		...quarters,
		...years,
		...currentPeriods,
		...events,
		...dates,
		...strict.parsers,
	],
	refiners: strict.refiners,
});
