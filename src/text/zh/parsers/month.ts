import { partsOf } from "../../../kpi/day";
import { chineseNumber } from "../../common/chineseNumber";
import { deadlineParser } from "../../common/deadlineParser";
import { nextPeriod, period } from "../../common/periods";
import { atItsEnd, COUNT, gregorian, LEAD, TAIL, YEAR } from "./calendar";

const MONTH = new RegExp(
	`${LEAD}(?:${YEAR}\\s?)?(?<![\\d個/])(${COUNT})\\s?月(?:份)?(?!\\s?\\d)${TAIL}`,
);
/** 今年 6 月、明年三月底。 */
const NEAR_MONTH = new RegExp(
	`${LEAD}([今本明]年)度?\\s?的?(${COUNT})\\s?月(?:份)?(?!\\s?\\d)${TAIL}`,
);
/** 1-3 月、1 月至 6 月：一段月份。 */
const MONTH_SPAN =
	/(?<![\d.])\d{1,2}\s?月?\s?(?:-|~|到|至)\s?(\d{1,2})\s?月(?:底|份)?(?!\s?\d)/;
const YEAR_MONTH =
	/(?:在|於|到|至|截至)?\s?(?<![\d/.-])(20\d\d)[/-](\d{1,2})(?![\d/-])(?:\s?(?:之前|以前|前|底前?|止|為止|內))?/;
const YEAR_ONLY = new RegExp(`${LEAD}${YEAR}(?!前的|以來|的基準|同期)${TAIL}`);

/** 6 月底、2026 年 6 月、民國115年6月、今年三月、1-3 月、2026/06、2026 年底前。 */
export const months = [
	deadlineParser(/月/, MONTH, ([said, republic, year, written], today) => {
		const month = chineseNumber(written ?? "") ?? 0;
		if (!isMonth(month)) return null;
		if (!year) return atItsEnd(said, coming(month, today), false);
		const full = gregorian(year, republic);
		return atItsEnd(said, ofYear(full, month, `${full}-${two(month)}`), true);
	}),
	deadlineParser(/[今本明]年/, NEAR_MONTH, ([said, which, written], today) => {
		const month = chineseNumber(written ?? "") ?? 0;
		if (!isMonth(month)) return null;
		const year = partsOf(today).year + (which === "明年" ? 1 : 0);
		return atItsEnd(said, ofYear(year, month, `--${two(month)}`), false);
	}),
	deadlineParser(/月/, MONTH_SPAN, ([said, written], today) =>
		isMonth(Number(written))
			? atItsEnd(said, coming(Number(written), today), false)
			: null,
	),
	deadlineParser(/20\d\d[/-]/, YEAR_MONTH, ([, year, written]) => {
		const month = Number(written);
		return isMonth(month)
			? ofYear(Number(year), month, `${year}-${two(month)}`)
			: null;
	}),
	deadlineParser(/年/, YEAR_ONLY, ([said, republic, year]) => {
		const full = gregorian(year ?? "", republic);
		return atItsEnd(said, period("year", 1, full, String(full)), true);
	}),
];

function isMonth(month: number): boolean {
	return month >= 1 && month <= 12;
}

function two(month: number): string {
	return String(month).padStart(2, "0");
}

function coming(month: number, today: string) {
	return nextPeriod("month", month, `--${two(month)}`, today);
}

function ofYear(year: number, month: number, stated: string) {
	return period("month", month, year, stated);
}
