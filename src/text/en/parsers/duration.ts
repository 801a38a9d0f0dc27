import { deadlineParser } from "../../common/deadlineParser";
import { type DurationUnit, duration } from "../../common/periods";
import type { Deadline } from "../../facts";
import { COUNT, count } from "../words";

const PATTERN = new RegExp(
	`(?:within|in|over|for|during|inside|after|under|by\\s+the\\s+end\\s+of)\\s+(?:(?:less|fewer|no more)\\s+than\\s+|under\\s+)?(?:the\\s+)?(?:(?:next|coming|following|first|span of|course of|a period of|period of|a|an)\\s+)*` +
		`(?:\\d+\\s?(?:-|to|or)\\s?)?(${COUNT})(?:\\s+|-)(?:(?:consecutive|full|calendar|business|working|more)\\s+)?(day|week|month|quarter|year)s?(?![A-Za-z]|\\s(?:[a-z]+\\s)?(?:workshop|seminar|course|conference|retreat|hike|tour|training|class)(?![A-Za-z]))(?:\\s+(?:period|window|from now))?`,
	"i",
);
const FROM_NOW = new RegExp(
	`(${COUNT})\\s+(day|week|month|quarter|year)s?\\s+from\\s+(?:now|today|start|kick-?off|launch)`,
	"i",
);
/** `for the next 48 hours`; `within 24 hours` is a time of service. */
const HOURS = new RegExp(
	`(?:within|in|over|for|during)\\s+the\\s+(?:next|coming)\\s+(${COUNT})\\s+hours?(?![A-Za-z])`,
	"i",
);
/** What is aimed at for a patient is to be seen within so many hours; elsewhere they are a time of service. */
const OF_PATIENT = new RegExp(
	`(?<=^(?:The )?(?:Patient|Client|Resident)(?:'s)? [^.;]{3,100})within\\s+(${COUNT})\\s+hours?(?![A-Za-z])`,
);
const UNIT = /day|week|month|quarter|year/i;
/** `within the first year`: the one that begins now. */
const FIRST =
	/(?:within|in|during|over)\s+(?:the|its|our|your|my)?\s*first\s+(week|month|year)(?![A-Za-z])/i;
/** `Short-term goals (3 months)`, `pilot phase (6 weeks)`: brackets say how long what stands before them lasts. */
const TERM = new RegExp(
	`(?<=(?:-?term|phase|plan|pilot|sprint|programme|program)(?:\\s+(?:goals?|targets?|objectives?|plan))?\\s?\\()\\s?(${COUNT})(?:\\s+|-)(day|week|month|quarter|year)s?(?=\\s?\\))`,
	"i",
);
/** `for the next month`: as long as one, from now; `over the next quarter` is the calendar's. */
const NEXT =
	/(?:for|over|during|throughout)\s+the\s+(?:next|coming|following)\s+(week|month|year)(?![A-Za-z'])/i;
const UNITS: Record<string, DurationUnit> = {
	day: "D",
	week: "W",
	month: "M",
	quarter: "Q",
	year: "Y",
};

const read = (
	[, amount, unit]: readonly (string | undefined)[],
	today: string,
) =>
	duration(
		count(amount ?? "1"),
		UNITS[(unit ?? "").toLowerCase()] ?? "D",
		today,
	);

function hours(
	[, amount]: readonly (string | undefined)[],
	today: string,
): Deadline {
	const said = count(amount ?? "1");
	return {
		...duration(Math.ceil(said / 24), "D", today),
		stated: `PT${said}H`,
	};
}

/** `within 3 months`, `in 30 days`, `over the next six weeks`, `for 12 consecutive weeks`, `short-term goals (3 months)`. */
export const durations = [
	deadlineParser(UNIT, PATTERN, read),
	deadlineParser(/from/i, FROM_NOW, read),
	deadlineParser(/hours?/i, HOURS, hours),
	deadlineParser(/^(?:The )?(?:Patient|Client|Resident)/, OF_PATIENT, hours),
	deadlineParser(/\(/, TERM, read),
	deadlineParser(/next|coming|following/i, NEXT, ([, unit], today) =>
		read(["", "1", unit], today),
	),
	deadlineParser(/first/i, FIRST, ([, unit], today) =>
		read(["", "1", unit], today),
	),
];
