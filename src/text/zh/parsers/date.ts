import { chineseNumber } from "../../common/chineseNumber";
import { deadlineParser } from "../../common/deadlineParser";
import { date, fullYear } from "../../common/periods";
import { COUNT, gregorian, LEAD, TAIL, YEAR } from "./calendar";

const FULL = new RegExp(
	`${LEAD}(?:${YEAR}\\s?)?(?<![\\d個/])(${COUNT})\\s?月(?:份)?\\s?(${COUNT})\\s?(?:日|號)${TAIL}`,
);
const COMPACT = /(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)\s?(?:之前|以前|前|止)/;
const SLASHED =
	/(?:在|於|到|至|截至)?\s?(民國\s?)?(?<![\d.])(\d{3,4}|(?<=民國\s?)\d{2}|(?:1[3-9]|[2-9]\d)(?=[/-]))([/.-])(\d{1,2})\3(\d{1,2})(?![\d/])(?:\s?(?:之前|以前|前|止|為止|底|內))?/;
const MONTH_DAY =
	/(?:在|於|到|至|截至)?\s?(?<![\d/.])(\d{1,2})\/(\d{1,2})(?![\d/%])\s?(?:之前|以前|前|止|為止)/;

/** 7/20 多益考到 860 分：開頭一天，空一格再說要什麼。 */
const OPENING_DAY = /^(\d{1,2})\/(\d{1,2}) (?=[\u4e00-\u9fff]{2})(?!開始)/;

/** 即日起至 12/31。 */
const UNTIL = /[日即]起至\s?(\d{1,2})\/(\d{1,2})(?![\d/%])/;

/** 2026年6月30日前、114/12/31、26/12/31 前、12/31 前、20261231 前。 */
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
	deadlineParser(
		/\d[/.-]\d/,
		SLASHED,
		([, republic, year, , month, dayOfMonth], today) =>
			date(
				slashedYear(year ?? "", republic),
				Number(month),
				Number(dayOfMonth),
				today,
			),
	),
	deadlineParser(/\d\/\d/, MONTH_DAY, ([, month, dayOfMonth], today) =>
		date(null, Number(month), Number(dayOfMonth), today),
	),
	deadlineParser(/起至/, UNTIL, ([, month, dayOfMonth], today) =>
		date(null, Number(month), Number(dayOfMonth), today),
	),
	deadlineParser(/^\d/, OPENING_DAY, ([, month, dayOfMonth], today) =>
		date(null, Number(month), Number(dayOfMonth), today),
	),
	deadlineParser(/\d{8}/, COMPACT, ([, year, month, dayOfMonth], today) =>
		date(Number(year), Number(month), Number(dayOfMonth), today),
	),
];

/** Two digits before the first stroke are a year of this century (26/12/31), as no month has that many. */
function slashedYear(year: string, republic: string | undefined): number {
	return year.length === 2 && !republic
		? fullYear(year)
		: gregorian(year, republic);
}
