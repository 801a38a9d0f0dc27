import { chineseNumber, NUMERALS } from "../../common/chineseNumber";
import { deadlineParser } from "../../common/deadlineParser";
import { date, fullYear, nextPeriod, period } from "../../common/periods";
import type { Deadline } from "../../facts";

const LEAD = "(?:在|於|到|至|截至|截止)?\\s?";
const TAIL =
	"(?:\\s?(?:之前|以前|前|底前?|末前?|止|為止|內|中旬|下旬|上旬|初))?";
const COUNT = `\\d{1,2}|[${NUMERALS}]{1,3}`;
const YEAR = `(?:(民國|中華民國)\\s?)?(\\d{4}|(?<!\\d)\\d{3}|(?<=民國\\s?)\\d{2}|[〇零一二三四五六七八九]{4})\\s?年度?`;
const FULL = new RegExp(
	`${LEAD}(?:${YEAR}\\s?)?(?<![\\d個/])(${COUNT})\\s?月(?:份)?\\s?(${COUNT})\\s?(?:日|號)${TAIL}`,
);
const MONTH = new RegExp(
	`${LEAD}(?:${YEAR}\\s?)?(?<![\\d個/])(${COUNT})\\s?月(?:份)?(?!\\s?\\d)${TAIL}`,
);
const YEAR_ONLY = new RegExp(`${LEAD}${YEAR}(?!前的|以來|的基準|同期)${TAIL}`);
const SLASHED =
	/(?:在|於|到|至|截至)?\s?(民國\s?)?(?<![\d.])(\d{2,4})([/.-])(\d{1,2})\3(\d{1,2})(?![\d/])(?:\s?(?:之前|以前|前|止|為止|底|內))?/;
const MONTH_DAY =
	/(?:在|於|到|至|截至)?\s?(?<![\d/.])(\d{1,2})\/(\d{1,2})(?![\d/%])\s?(?:之前|以前|前|止|為止)/;
const YEAR_MONTH =
	/(?:在|於|到|至|截至)?\s?(?<![\d/.-])(20\d\d)[/-](\d{1,2})(?![\d/-])(?:\s?(?:之前|以前|前|底前?|止|為止|內))?/;

/** 2026年6月30日前、6月底、民國115年6月、114/12/31、12/31 前、2026/06、2026 年底前。 */
export const dates = [
	deadlineParser(
		/[日號]/,
		FULL,
		([, republic, year, month, dayOfMonth], today) =>
			date(
				year ? gregorian(year, republic) : null,
				chineseNumber(month ?? "") ?? 0,
				chineseNumber(dayOfMonth ?? "") ?? 0,
				today,
			),
	),
	deadlineParser(/月/, MONTH, ([said, republic, year, written], today) => {
		const month = chineseNumber(written ?? "") ?? 0;
		if (month < 1 || month > 12) return null;
		const two = String(month).padStart(2, "0");
		const found = year
			? period(
					"month",
					month,
					gregorian(year, republic),
					`${gregorian(year, republic)}-${two}`,
				)
			: nextPeriod("month", month, `--${two}`, today);
		return atItsEnd(said, found, year !== undefined);
	}),
	deadlineParser(/年/, YEAR_ONLY, ([said, republic, year]) => {
		const full = gregorian(year ?? "", republic);
		return atItsEnd(said, period("year", 1, full, String(full)), true);
	}),
	deadlineParser(
		/\d[/.-]\d/,
		SLASHED,
		([, republic, year, , month, dayOfMonth], today) =>
			(year ?? "").length === 2 && !republic
				? null
				: date(
						gregorian(year ?? "", republic),
						Number(month),
						Number(dayOfMonth),
						today,
					),
	),
	deadlineParser(/\d\/\d/, MONTH_DAY, ([, month, dayOfMonth], today) =>
		date(null, Number(month), Number(dayOfMonth), today),
	),
	deadlineParser(/20\d\d[/-]/, YEAR_MONTH, ([, year, month]) =>
		Number(month) < 1 || Number(month) > 12
			? null
			: period(
					"month",
					Number(month),
					Number(year),
					`${year}-${String(Number(month)).padStart(2, "0")}`,
				),
	),
];

/** 底 and 末 name the last day of the period. */
function atItsEnd(
	said: string | undefined,
	found: Deadline,
	dated: boolean,
): Deadline {
	if (!/[底末]/.test(said ?? "") || found.day === null) return found;
	return { ...found, stated: dated ? found.day : `-${found.day.slice(4)}` };
}

/** Three digits before 年 or / are a 民國 year. */
function gregorian(year: string, republic: string | undefined): number {
	const written = String(chineseNumber(year) ?? year);
	return fullYear(written, republic !== undefined || written.length === 3);
}
