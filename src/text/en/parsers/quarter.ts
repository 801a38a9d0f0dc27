import { deadlineParser } from "../../common/deadlineParser";
import { fullYear, named, nextPeriod, period } from "../../common/periods";
import { ORDINALS } from "../words";

const LEAD =
	"(?:(?:by|in|on|before|until|till|during|for|throughout)\\s+)?(?:the\\s+)?(?:(?:end|close|start|middle)\\s+of\\s+)?(?:the\\s+)?";
const QUARTER = new RegExp(
	`${LEAD}Q([1-4])(?![A-Za-z\\d])(?!\\s+(?:deals|numbers|figures|results|data|slides?|reports?)(?![A-Za-z]))(?:\\s*(?:of\\s+)?[-/,']?\\s*(FY\\s?)?'?(20\\d\\d|\\d\\d(?![\\d%]))(?![\\d%]))?`,
	"i",
);
const YEAR_FIRST = new RegExp(
	`${LEAD}(FY\\s?)?(20\\d\\d|(?<=FY\\s?)\\d\\d)\\s*[-/]?\\s*Q([1-4])(?!\\d)`,
	"i",
);
const ORDINAL = new RegExp(
	`${LEAD}(first|second|third|fourth|1st|2nd|3rd|4th)\\s+(quarter|half)(?:\\s+of)?(?:\\s+(?:the\\s+year|(?:FY\\s?)?(20\\d\\d)))?`,
	"i",
);
const HALF = new RegExp(
	`${LEAD}H([12])(?![A-Za-z\\d])(?:\\s*(?:of\\s+)?[-/]?\\s*(?:FY\\s?)?(20\\d\\d|\\d\\d(?![\\d%])))?`,
	"i",
);
const YEAR_FIRST_HALF = new RegExp(
	`${LEAD}(20\\d\\d)\\s*[-/]?\\s*H([12])(?!\\d)`,
	"i",
);

/** A week of a quarter, as teams that plan in quarters write it. */
const QUARTER_WEEK = /(?:(?:by|in|before|until)\s+)?(Q[1-4]\s?W\d{1,2})(?!\d)/i;

/** `Q3`, `by Q4 2026`, `2026 Q1`, `Q3 FY26`, `the third quarter of 2026`, `H1 2026`, `second half of the year`. */
export const quarters = [
	deadlineParser(/Q[1-4]\s?W/i, QUARTER_WEEK, ([, said]) =>
		named((said ?? "").toUpperCase().replace(/\s/g, "")),
	),
	deadlineParser(/Q[1-4]/i, QUARTER, ([, index, fiscal, year], today) => {
		if (year === undefined)
			return nextPeriod("quarter", Number(index), `Q${index}`, today);
		const stated = fiscal
			? `Q${index} FY${year}`
			: `${fullYear(year)}-Q${index}`;
		return period("quarter", Number(index), fullYear(year), stated);
	}),
	deadlineParser(
		/\d\s*[-/]?\s*Q[1-4]/i,
		YEAR_FIRST,
		([, fiscal, year, index]) => {
			const stated = fiscal ? `FY${year}-Q${index}` : `${year}-Q${index}`;
			return period("quarter", Number(index), fullYear(year ?? ""), stated);
		},
	),
	deadlineParser(/quarter|half/i, ORDINAL, ([, ordinal, unit, year], today) => {
		const index = ORDINALS[(ordinal ?? "").toLowerCase()] ?? 1;
		const half = unit?.toLowerCase() === "half";
		if (half && index > 2) return null;
		const sign = `${half ? "H" : "Q"}${index}`;
		return year
			? period(
					half ? "half" : "quarter",
					index,
					Number(year),
					`${year}-${sign}`,
				)
			: nextPeriod(half ? "half" : "quarter", index, sign, today);
	}),
	deadlineParser(/H[12]/i, HALF, ([, index, year], today) =>
		year
			? period(
					"half",
					Number(index),
					fullYear(year),
					`${fullYear(year)}-H${index}`,
				)
			: nextPeriod("half", Number(index), `H${index}`, today),
	),
	deadlineParser(/\d\s*[-/]?\s*H[12]/i, YEAR_FIRST_HALF, ([, year, index]) =>
		period("half", Number(index), Number(year), `${year}-H${index}`),
	),
];
