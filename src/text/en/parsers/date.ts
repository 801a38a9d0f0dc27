import { deadlineParser } from "../../common/deadlineParser";
import { date, nextPeriod, period } from "../../common/periods";
import { MONTHS } from "../words";

const NAMES = MONTHS.map(
	(month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`,
)
	.join("|")
	.replace("sep(?:tember)?", "sept?(?:ember)?");
const MONTH_ONLY = new RegExp(
	`(?:by|in|before|until|during|end of|of|mid-?|late|early)\\s+(?:the\\s+)?(?:(?:end|middle|start)\\s+of\\s+)?(${NAMES})\\.?(?:,?\\s+(20\\d\\d))?(?!\\s*\\d)(?![A-Za-z])`,
	"i",
);
/** The beginning of a month's name. */
export const MONTH_NAME = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const DOTTED = /(\d{1,2})\.(\d{1,2})\.(20\d\d)(?!\d)/;

/** A month by name (`by June`, `in March 2027`) and dates with dots (`31.12.2026`); chrono reads the other dates. */
export const dates = [
	deadlineParser(MONTH_NAME, MONTH_ONLY, ([, name, year], today) => {
		const month = MONTHS.findIndex((each) =>
			each.startsWith((name ?? "").toLowerCase().slice(0, 3)),
		);
		const two = String(month + 1).padStart(2, "0");
		return year
			? period("month", month + 1, Number(year), `${year}-${two}`)
			: nextPeriod("month", month + 1, `--${two}`, today);
	}),
	deadlineParser(/\d\.\d/, DOTTED, ([, dayOfMonth, month, year], today) =>
		date(Number(year), Number(month), Number(dayOfMonth), today),
	),
];
