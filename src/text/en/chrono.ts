import { Chrono, type ParsedResult, type Parser, strict } from "chrono-node/en";
import { currentPeriods } from "./parsers/currentPeriod";
import { dates, MONTH_NAME } from "./parsers/date";
import { durations } from "./parsers/duration";
import { events } from "./parsers/event";
import { quarters } from "./parsers/quarter";
import { weekdays } from "./parsers/weekday";
import { years } from "./parsers/year";

/** Words that may begin an English date or period; without one, chrono need not run (it costs more than all other patterns together). */
export const CUE =
	/\d{1,4}[-/.]\d{1,2}(?!\d)|(?<![A-Za-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[QH][1-4]|FY|EO[YQMW]|hours|days?|weeks?|months?|quarters?|years?|half|end|fiscal|sprint|semester|term|season|campaign|during|before|by|until|ahead|prior|in time|next|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|fall|winter|tomorrow|tonight|today|weekend|mid|COB)|20\d\d/i;

/** Dates, periods, quarters, durations and events: of what is said in the same words the first holds (`by the end of June`). */
export const PARSERS = [
	...dates,
	...durations,
	...quarters,
	...years,
	...currentPeriods,
	...events,
	...weekdays,
];
/** A date in figures, with a month's name, or a day of the week. */
const CALENDAR_DATE =
	/\d[-/.]\d|(?<![A-Za-z])(?:mon|tues?|wed|thu|fri|sat|sun)(?:day|nesday|rsday|urday|s|\.)?(?![A-Za-z])/i;

/** A time of day or a span from now: `8 hours until 30 June` is read as one of them and the date lost. */
const CLOCK = ["at 8:30", "within 8 hours", "2 hours ago"];
/** chrono's strict English (its casual one reads "from 15" as a date), of which only the calendar dates are wanted. */
const calendar = new Chrono({
	parsers: strict.parsers.filter((parser) => !readsClock(parser)),
	refiners: strict.refiners,
});

function readsClock(parser: Parser): boolean {
	const context = { option: {}, text: "" } as Parameters<Parser["pattern"]>[0];
	return CLOCK.some((text) => parser.pattern(context).test(text));
}

/** Calendar dates; most texts name none. Read apart from our own parsers, so that neither swallows what the other read. */
export function calendarDates(text: string, reference: Date): ParsedResult[] {
	const dated =
		CALENDAR_DATE.test(text) || (/\d/.test(text) && MONTH_NAME.test(text));
	return dated ? calendar.parse(text, reference, { forwardDate: true }) : [];
}
