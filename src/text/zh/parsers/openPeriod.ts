import { deadlineParser } from "../../common/deadlineParser";
import {
	currentPeriod,
	named,
	type PeriodUnit,
	yearEnd,
} from "../../common/periods";

const TAIL = "(?:結束)?(?:之前|以前|前|內|中|[裡里]|期間)?";
const END = new RegExp(
	`(?:在|於|到|至)?(今年?|本年?|明年?|本季|下季|本月|下個?月|這個月|這季)?\\s?(年底|年末|年終|歲末|季度?底|季度?末|月底|月末|週末前|週五前|(?<=[今明])年底)${TAIL}`,
);
const CURRENT = new RegExp(
	`(?:在|於|到|至)?(今|本|這一?|明|下一?|當)個?(年度?|會計年度|季度?|半年|月份?|週|星期|禮拜|學期|學年)(?!比)(?:度)?(?:年?底|末)?${TAIL}`,
);
const UNITS: Record<string, PeriodUnit> = {
	年: "year",
	會: "year",
	季: "quarter",
	半: "half",
	月: "month",
	週: "week",
	星: "week",
	禮: "week",
	歲: "year",
};

/** 年底前、月底、季末前、今年、明年底、本季、下季度、下個月、本週、本學期。 */
export const openPeriods = [
	deadlineParser(/[底末終前]/, END, ([, which, end], today) => {
		const unit = UNITS[(end ?? "年").charAt(0)] ?? "year";
		const next = /[明下]/.test(which ?? "");
		if (unit === "year" && !next) return yearEnd(today);
		return currentPeriod(
			unit,
			next ? 1 : 0,
			`end of ${next ? "next " : ""}${unit}`,
			today,
		);
	}),
	deadlineParser(/[今本這明下當]/, CURRENT, ([whole, which, word], today) => {
		const next = /[明下]/.test(which ?? "");
		const label = `${next ? "next" : "this"}`;
		if (/學/.test(word ?? "")) return named(`${label} semester`);
		const unit = UNITS[(word ?? "").charAt(0)] ?? "year";
		const ends = /底|末/.test(whole ?? "")
			? `end of ${next ? "next " : ""}`
			: `${label} `;
		return currentPeriod(unit, next ? 1 : 0, `${ends}${unit}`, today);
	}),
];
