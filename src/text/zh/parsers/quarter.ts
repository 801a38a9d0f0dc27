import { type Day, partsOf } from "../../../kpi/day";
import { chineseNumber } from "../../common/chineseNumber";
import { deadlineParser } from "../../common/deadlineParser";
import { fullYear, nextPeriod, period } from "../../common/periods";

const YEAR =
	"(?:(民國\\s?)?(\\d{2,4}|今年|本年度?|明年|明年度)\\s?(?:年度?)?\\s?的?)?";
const TAIL = "(?:\\s?(?:結束)?(?:之前|以前|前|底前?|末前?|內|期間|中))?";
const QUARTER = new RegExp(
	`(?:在|於|到|至)?${YEAR}(?:第\\s?([一二三四1-4])\\s?季度?|Q([1-4])(?!\\d)|([一二三四])季度)${TAIL}`,
);
const HALF = new RegExp(
	`(?:在|於|到|至)?${YEAR}(?:(上|下)半年|H([12])(?!\\d))${TAIL}`,
);

/** 第三季、Q3 前、2026 年第三季、114 年 Q1、一季度、上半年、2026 下半年、H2。 */
export const quarters = [
	deadlineParser(
		/季|Q/,
		QUARTER,
		([, republic, year, ordinal, sign, plain], today) => {
			const index = chineseNumber(ordinal ?? sign ?? plain ?? "");
			if (index === null || index < 1) return null;
			if (!year) return nextPeriod("quarter", index, `Q${index}`, today);
			const full = gregorian(year, republic, today);
			const stated = /\d/.test(year) ? `${full}-Q${index}` : `Q${index}`;
			return period("quarter", index, full, stated);
		},
	),
	deadlineParser(
		/半年|H[12]/,
		HALF,
		([, republic, year, which, sign], today) => {
			const index = which ? (which === "上" ? 1 : 2) : Number(sign);
			if (!year) return nextPeriod("half", index, `H${index}`, today);
			const full = gregorian(year, republic, today);
			const stated = /\d/.test(year) ? `${full}-H${index}` : `H${index}`;
			return period("half", index, full, stated);
		},
	),
];

/** 今年 and 明年 count from the day of reading; three digits before 年 are a 民國 year. */
function gregorian(
	year: string,
	republic: string | undefined,
	today: Day,
): number {
	if (!/\d/.test(year))
		return partsOf(today).year + (year.startsWith("明") ? 1 : 0);
	return fullYear(year, republic !== undefined || year.length === 3);
}
