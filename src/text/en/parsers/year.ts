import { deadlineParser } from "../../common/deadlineParser";
import { fullYear, period } from "../../common/periods";

const FISCAL =
	/(?:(?:by|in|before|during|for|until)\s+)?(?:the\s+)?(?:end\s+of\s+)?(?:FY\s?'?|fiscal(?:\s+year)?\s+)(20\d\d|\d\d)(?![\d%])/i;
const YEAR =
	/(?:by|in|before|during|throughout|until|till)\s+(?:the\s+)?(?:(?:end|close|start)\s+of\s+)?(?:calendar\s+)?(?:year\s+)?(20\d\d)(?![\d%]|,\d|-\d|\/\d|\.\d|\s*Q\d)(?!\s+(?!and\b|or\b|while\b|by\b|with\b|through\b|to\b|for\b|in\b|on\b|at\b|from\b|via\b|using\b|so\b|across\b)[a-z]+s\b)/i;
const END_OF = /end\s+of\s+(20\d\d)(?!\d)/i;

/** `FY26`, `by fiscal 2027`, `by 2030`, `in 2026`, `by the end of 2026`. */
export const years = [
	deadlineParser(/FY|fiscal/i, FISCAL, ([, year]) =>
		period("year", 1, fullYear(year ?? ""), `FY${year}`),
	),
	deadlineParser(/20\d\d/, YEAR, ([, year]) =>
		period("year", 1, Number(year), year ?? ""),
	),
	deadlineParser(/20\d\d/, END_OF, ([, year]) =>
		period("year", 1, Number(year), year ?? ""),
	),
];
