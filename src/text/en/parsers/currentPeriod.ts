import { deadlineParser } from "../../common/deadlineParser";
import {
	currentPeriod,
	named,
	nextPeriod,
	type PeriodUnit,
} from "../../common/periods";

const LEAD =
	"(?:(?:by|in|before|during|for|until|at|within|over|throughout)\\s+)?(?:the\\s+)?";
const END_OF = new RegExp(
	`${LEAD}(?:end|close)\\s+of\\s+(?:the\\s+)?(this\\s+|next\\s+|current\\s+|calendar\\s+|fiscal\\s+|financial\\s+)*(week|month|quarter|half|year)(?![A-Za-z])`,
	"i",
);
const SHORT =
	/(?:(?:by|before|at|until)\s+)?(?:the\s+)?(year|quarter|month)[-\s]?end(?![A-Za-z])(?!\s+(?:clos|report|book|process|reconcil|procedure|tasks?|accounts?|bonus|review))/i;
const LETTERS =
	/(?:(?:by|before|at|until)\s+)?(?:the\s+)?EO(Y|Q|M|W)(?![A-Za-z])/;
const THIS_OR_NEXT = new RegExp(
	`${LEAD}(this(?:\\s+current)?|next|the current|the coming|the upcoming)\\s+(?:fiscal\\s+|financial\\s+|calendar\\s+|school\\s+|academic\\s+)?(week|month|quarter|half|year|sprint|semester|term|season)(?![A-Za-z])(?!'s|-)`,
	"i",
);
/** `over the course of the year`, `within the quarter`, `during the fiscal year`. */
const RUNNING =
	/(?:within|during|throughout|over|in)\s+(?:the\s+course\s+of\s+)?the\s+(?:fiscal\s+|financial\s+|calendar\s+)?(month|quarter|half|year)(?![A-Za-z])(?!\s+(?:ago|before|of|after|prior)|-)/i;
/** `all year`. */
const ALL =
	/(?<![A-Za-z])all\s+(year|quarter|month)(?:\s+(?:long|round))?(?![A-Za-z])/i;
/** `by mid-year`. */
const MID_YEAR =
	/(?:(?:by|before|until|in)\s+)?(?:the\s+)?mid-?\s?year(?![A-Za-z])/i;
/** The last hour of a day: `by end of day`, EOD, COB. */
const END_OF_DAY =
	/(?:(?:by|before|at)\s+)?(?:the\s+)?(?:(?:end|close)\s+of\s+(?:the\s+)?(?:business(?:\s+day)?|working\s+day|day|today)(?![A-Za-z])|EOD|COB)(?![A-Za-z])(?:\s+(?:today|tomorrow))?(?!,?\s+(?:on\s+)?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/i;
const UNITS: Record<string, PeriodUnit> = {
	Y: "year",
	Q: "quarter",
	M: "month",
	W: "week",
};

/** `end of next quarter`, `by year end`, `EOQ`, `this year`, `next month`. */
export const currentPeriods = [
	deadlineParser(/(?:end|close)\s+of/i, END_OF, (match, today) => {
		const said = withoutLead(String(match[0]));
		const next = /\bnext\b/i.test(said);
		return currentPeriod(
			lower(match[2]) as PeriodUnit,
			next ? 1 : 0,
			said,
			today,
		);
	}),
	deadlineParser(/end/i, SHORT, ([said, unit], today) =>
		currentPeriod(lower(unit) as PeriodUnit, 0, withoutLead(said ?? ""), today),
	),
	deadlineParser(/the/i, RUNNING, ([, unit], today) =>
		currentPeriod(lower(unit) as PeriodUnit, 0, `this ${lower(unit)}`, today),
	),
	deadlineParser(/mid/i, MID_YEAR, (_, today) => ({
		...currentPeriod("half", 0, "mid-year", today),
		day: nextPeriod("half", 1, "H1", today).day,
	})),
	deadlineParser(/EOD|COB|(?:end|close)\s+of/i, END_OF_DAY, (_, today) => ({
		...named("end of day"),
		day: today,
	})),
	deadlineParser(/EO/, LETTERS, ([, letter], today) =>
		currentPeriod(UNITS[letter ?? ""] ?? "year", 0, `EO${letter}`, today),
	),
	deadlineParser(/all\s/i, ALL, ([said, unit], today) =>
		currentPeriod(lower(unit) as PeriodUnit, 0, lower(said), today),
	),
	deadlineParser(
		/this|next|the\s+(?:current|coming|upcoming)/i,
		THIS_OR_NEXT,
		([, which, unit], today) => {
			const next = /next|coming/i.test(which ?? "");
			const stated = `${next ? "next" : "this"} ${lower(unit)}`;
			return /sprint|semester|term|season/i.test(unit ?? "")
				? named(stated)
				: currentPeriod(lower(unit) as PeriodUnit, next ? 1 : 0, stated, today);
		},
	),
];

/** `by the end of the month` → `end of the month`. */
function withoutLead(said: string): string {
	return said
		.toLowerCase()
		.replace(
			/^(?:by|in|before|during|for|until|at|within|over|throughout)\s+/,
			"",
		)
		.replace(/^the\s+/, "")
		.replace(/\s+/g, " ");
}

function lower(text: string | undefined): string {
	return (text ?? "").toLowerCase();
}
