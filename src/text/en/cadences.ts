import type { Cadence } from "../../kpi/kpi";

/** The one word for a rhythm, as it stands in a cell. */
export const CADENCE_WORDS: Readonly<Record<string, Cadence>> = {
	daily: "daily",
	nightly: "daily",
	weekly: "weekly",
	fortnightly: "fortnightly",
	biweekly: "fortnightly",
	"bi-weekly": "fortnightly",
	"semi-monthly": "fortnightly",
	monthly: "monthly",
	quarterly: "quarterly",
	"half-yearly": "half_yearly",
	"half yearly": "half_yearly",
	"semi-annually": "half_yearly",
	"semi-annual": "half_yearly",
	semiannual: "half_yearly",
	biannual: "half_yearly",
	biannually: "half_yearly",
	yearly: "yearly",
	annually: "yearly",
	annual: "yearly",
};

export const CADENCE_UNITS: Readonly<Record<string, Cadence>> = {
	day: "daily",
	morning: "daily",
	afternoon: "daily",
	evening: "daily",
	night: "daily",
	workday: "daily",
	weekday: "daily",
	"working day": "daily",
	"business day": "daily",
	week: "weekly",
	fortnight: "fortnightly",
	"two weeks": "fortnightly",
	"2 weeks": "fortnightly",
	month: "monthly",
	quarter: "quarterly",
	"half year": "half_yearly",
	"six months": "half_yearly",
	"6 months": "half_yearly",
	year: "yearly",
};

const UNIT =
	"(day|morning|afternoon|evening|night|workday|weekday|working day|business day|week|fortnight|two weeks|2 weeks|month|quarter|half year|six months|6 months|year)";

/** `per week`, `every single day`, `/month`, `+20% / quarter`, `3 times a day`. */
export const PER = new RegExp(
	`(?:per|(?:each|every)(?: single)?|(?<!(?<![A-Za-z])by [a-z]+ing [^.,;]{0,60})once an?|(?<=[\\w+%] ?)\\/|(?<=[a-z\\d] )(?<!(?<![A-Za-z])(?:by|in|within|for|over|after|once|of|than|about|around|under|least|most|take|takes|next) )an?) ?${UNIT}(?![A-Za-z])(?! old| ago| of the)`,
	"gi",
);
const DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
export const OTHER_WEEKDAY = new RegExp(
	`(?:every|each) (?:other|second) (?:${DAY}s?|week)(?![A-Za-z])`,
	"gi",
);
export const WEEKDAY = new RegExp(
	`(?:(?:every|each) ${DAY}|on ${DAY}s)(?![A-Za-z])`,
	"gi",
);

/** `Monday through Friday`. */
export const WORKDAYS =
	/(?<![A-Za-z])mondays? (?:to|through|thru) fridays?(?![A-Za-z])/gi;
/** `from monthly to weekly releases`, `12% p.a.` */
export const TURNS = new RegExp(
	`from (?:${Object.keys(CADENCE_WORDS).join("|")}) to (${Object.keys(CADENCE_WORDS).join("|")})(?![A-Za-z])`,
	"gi",
);
export const PER_ANNUM = /(?<![A-Za-z])(?:p\.\s?a\.|per annum)(?![A-Za-z])/gi;
export const WEEKENDS =
	/(?<![A-Za-z])(?:(?:on|at) weekends|(?:each|every) weekend)(?![A-Za-z])/gi;

const ADJECTIVE = Object.keys(CADENCE_WORDS).join("|");
/** Work that is done in a rhythm: the adjective states a recurrence (`hold monthly reviews`). */
const DOING =
	"send|hold|conduct|run|publish|host|review|report|deliver|submit|attend|write|post|issue|update|perform|complete|do|have|schedule|organi[sz]e|measure|track|collect|check|give|provide|meet|back up|release|ship|implement|introduce|establish|maintain|start|launch|keep";
/** `send weekly status updates`; elsewhere `weekly active users` is a name. */
export const DONE = new RegExp(
	`(?<![A-Za-z])(?:${DOING})(?:s|ing|ed)?(?: an?| our| the(?! annual))? (${ADJECTIVE})(?= [a-z])(?! (?:[a-z]+ )?(?:active|recurring|revenue|sales|income|cost|spend|user|rate|target|goal))`,
	"gi",
);
/** `(monthly survey)`, `as measured by weekly assessments`: an event that comes round. */
export const EVENT = new RegExp(
	`(?:by|in|via|through|with|from|during|at|\\(|\\d|[a-z]{3,}ing) ?(?:our |the |an? )?(${ADJECTIVE}) (?:[a-z-]{2,15} )?(?:surveys?|assessments?|updates?|reports?|reviews?|meetings?|check-?ins?|audits?|logs?|calls?|sessions?|tests?|newsletters?|polls?|stand-?ups?)(?![A-Za-z])`,
	"gi",
);
/** `$10K monthly revenue`, `a 2% monthly return`, `30 minutes of daily practice`: an amount that comes anew each time. */
export const AMOUNT = new RegExp(
	`(?<=[$€£]\\d[\\d,.]*[KkM]? |\\d% (?=[a-z]+ (?:returns?|growth|increase)(?![a-z]))|(?:hours?|minutes|mins|pages|words) of )(${ADJECTIVE})(?= [a-z])(?! (?:active|recurring|unique|organic|average|target|goal)| [a-z]+ users?)`,
	"gi",
);
/** `reviewed monthly`, `, weekly`, `on a weekly basis`: an adverb at the end of its clause. */
export const ADVERB =
	/(?<![A-Za-z-])(daily|nightly|weekly|fortnightly|bi-?weekly|monthly|quarterly|yearly|annually|semi-annually|half-yearly)(?= basis|\s*(?:[,.;:()，。；）-]|$|by |in |from |until |and |for |over |so |during |through|with |at |on |to ))/gi;
