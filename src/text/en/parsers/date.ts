import { day, partsOf } from "../../../kpi/day";
import { deadlineParser } from "../../common/deadlineParser";
import { date, named, nextPeriod, period } from "../../common/periods";
import { MONTHS } from "../words";

const NAMES = MONTHS.map(
	(month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`,
)
	.join("|")
	.replace("sep(?:tember)?", "sept?(?:ember)?");
const MONTH_ONLY = new RegExp(
	`(?:by|in|next|before|until|till|through|during|end of|of|late|early|(?:go-?live|due|deadline|completion|delivery|launch|end):)\\s+(?:the\\s+)?(?:mid-|mid\\s|early\\s|late\\s)?(?:(?:end|middle|start)\\s+of\\s+)?(${NAMES})\\.?(?:,?\\s+(20\\d\\d))?(?!\\s*\\d)(?![A-Za-z])`,
	"i",
);
/** `from January to June`, `Jan-Mar 2027`, `between May and July`. */
const MONTH_RANGE = new RegExp(
	`(?:(?:from|between)\\s+)?(?<![A-Za-z])(${NAMES})\\.?(?:\\s+20\\d\\d)?\\s*(?:-|to|through|until|and)\\s*(${NAMES})\\.?(?:,?\\s+(20\\d\\d))?(?!\\s*\\d)(?![A-Za-z])`,
	"i",
);
/** `by the 15th`: the next one to come. */
const DAY_ALONE =
	/(?:by|before|until)\s+the\s+(\d{1,2})(?:st|nd|rd|th)(?!\s+(?:of\b|[a-z]))/i;
/** The beginning of a month's name. */
export const MONTH_NAME = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const DOTTED = /(\d{1,2})\.(\d{1,2})\.(20\d\d)(?!\d)/;

/** A month by name (`by June`, `in March 2027`) and dates with dots (`31.12.2026`); chrono reads the other dates. */
export const dates = [
	deadlineParser(MONTH_NAME, MONTH_RANGE, ([, , name, year], today) =>
		month(name, year, today),
	),
	deadlineParser(MONTH_NAME, MONTH_ONLY, ([, name, year], today) =>
		month(name, year, today),
	),
	deadlineParser(/by|before|until/i, DAY_ALONE, ([said, dayOfMonth], today) => {
		const { year, month, date: now } = partsOf(today);
		const next = Number(dayOfMonth) < now ? month + 1 : month;
		const coming = day(year, next, Number(dayOfMonth));
		return { ...named(said ?? ""), day: coming };
	}),
	deadlineParser(/\d\.\d/, DOTTED, ([, dayOfMonth, month, year], today) =>
		date(Number(year), Number(month), Number(dayOfMonth), today),
	),
];

/** A month by the beginning of its name. */
function month(
	name: string | undefined,
	year: string | undefined,
	today: string,
) {
	const index =
		MONTHS.findIndex((each) =>
			each.startsWith((name ?? "").toLowerCase().slice(0, 3)),
		) + 1;
	const two = String(index).padStart(2, "0");
	return year
		? period("month", index, Number(year), `${year}-${two}`)
		: nextPeriod("month", index, `--${two}`, today);
}
