import { day } from "../../../kpi/day";
import { deadlineParser } from "../../common/deadlineParser";
import { fullYear, named, period } from "../../common/periods";
import type { Deadline } from "../../facts";

const FISCAL =
	/(?:(?:by|in|before|during|for|until)\s+)?(?:the\s+)?(?:end\s+of\s+)?(?:FY\s?'?|fiscal(?:\s+year)?\s+)(20\d\d|\d\d)(?:\s?[-/]\s?(20\d\d|\d\d))?(?![\d%])/i;
/** `SY 26-27`, `school year 2026-27`: it ends in summer. */
const SCHOOL =
	/(?:(?:by|in|before|during|for|until)\s+)?(?:the\s+)?(?:EOY\s+|end\s+of\s+)?(?:[SA]Y|(?:school|academic)\s+year)\s?(20\d\d|\d\d)\s?[-/]\s?(20\d\d|\d\d)(?![\d%])/i;
/** `the 2026-27 school year`, `the end of the 2027 school year`. */
const SCHOOL_BEFORE =
	/(?:(?:by|in|before|during|for|until|at)\s+)?(?:the\s+)?(?:end\s+of\s+(?:the\s+)?)?(20\d\d)(?:\s?[-/]\s?(20\d\d|\d\d))?\s+(?:school|academic)\s+year/i;
const YEAR =
	/(?:by|in|before|during|throughout|until|till|(?<=(?:each|every|per)\s[a-z]+\s)of)\s+(?:the\s+)?(?:(?:end|close|start)\s+of\s+)?(?:calendar\s+)?(?:year\s+)?(20\d\d)(?![\d%]|,\d|-\d|\/\d|\.\d|\s*Q\d)(?!\s+(?!and\b|or\b|while\b|by\b|with\b|through\b|to\b|for\b|in\b|on\b|at\b|from\b|via\b|using\b|so\b|across\b)[a-z]+s\b)/i;
const END_OF =
	/(?:(?:by|before|until)\s+(?:the\s+)?)?(?<![A-Za-z-])end(?:\s+of)?\s+(20\d\d)(?!\d)/i;

/** `2026-2028`, `from 2026 to 2028`: the last year of a span. */
const SPAN =
	/(?:(?:from|between|in|over|during)\s+)?(?<![\d.,/-])20\d\d\s*(?:-|to|through|and|~)\s*(20\d\d)(?![\d%,./-])/i;
/** `goals for 2027`, `my 2027 goal`. */
const GOALS_OF =
	/(?<![A-Za-z])(?:(?:goals?|objectives?|targets?|resolutions?|plans?|priorit(?:y|ies))\s+(?:for|in)\s+(20\d\d)|(20\d\d)\s+(?:goals?|objectives?|targets?|resolutions?))(?!\d)/i;
/** `mid-2027`, `early 2027`, `by late 2027`: a part of the year, taken to its end. */
const PART =
	/(?:(?:by|in|before|until)\s+)?(?:the\s+)?(early|mid|late)(?:-|\s+)(20\d\d)(?!\d)/i;
const PART_ENDS: Record<string, number> = { early: 4, mid: 6, late: 12 };
/** `by year-end 2026`. */
const YEAR_END =
	/(?:(?:by|before|at|until)\s+)?(?:the\s+)?year[-\s]?end\s+(20\d\d)(?!\d)/i;

/** `FY26`, `by fiscal 2027`, `by 2030`, `in 2026`, `by the end of 2026`. */
export const years = [
	deadlineParser(/FY|fiscal/i, FISCAL, ([, year, last]) =>
		period(
			"year",
			1,
			fullYear(last ?? year ?? ""),
			last ? `FY ${year}-${last}` : `FY${year}`,
		),
	),
	deadlineParser(/Y\s?\d|year\s/i, SCHOOL, ([, year, last]) =>
		schoolYear(`SY ${year}-${last}`, last),
	),
	deadlineParser(/year/i, SCHOOL_BEFORE, ([said = "", year, last]) =>
		schoolYear(withoutLead(said), last ?? year),
	),
	deadlineParser(/20\d\d/, YEAR, ([said, year]) =>
		period(
			"year",
			1,
			Number(year),
			/(?:end|close)\s+of/i.test(said ?? "") ? `${year}-12-31` : (year ?? ""),
		),
	),
	deadlineParser(/20\d\d/, GOALS_OF, ([, behind, before]) =>
		period("year", 1, Number(behind ?? before), behind ?? before ?? ""),
	),
	deadlineParser(/20\d\d/, SPAN, ([, year]) =>
		period("year", 1, Number(year), year ?? ""),
	),
	deadlineParser(/(?:early|mid|late).20\d\d/i, PART, ([, part, year]) => {
		const word = (part ?? "").toLowerCase();
		const last = PART_ENDS[word] ?? 12;
		return { ...named(`${word} ${year}`), day: day(Number(year), last + 1, 0) };
	}),
	deadlineParser(/end.20\d\d/i, YEAR_END, ([, year]) =>
		period("year", 1, Number(year), `${year}-12-31`),
	),
	deadlineParser(/20\d\d/, END_OF, ([, year]) =>
		period("year", 1, Number(year), `${year}-12-31`),
	),
];

/** It begins in September and ends with June. */
function schoolYear(stated: string, last: string | undefined): Deadline {
	const ends = fullYear(last ?? "");
	return { ...named(stated), from: day(ends - 1, 9, 1), day: day(ends, 7, 0) };
}

/** `By the end of the 2027 school year` → `end of the 2027 school year`. */
function withoutLead(said: string): string {
	return said.replace(
		/^(?:by|in|before|during|for|until|at)\s+(?:the\s+)?/i,
		"",
	);
}
