import { day } from "../../../kpi/day";
import { deadlineParser } from "../../common/deadlineParser";
import { fullYear, named } from "../../common/periods";

/** 114 學年度、114 學年度第二學期：學年自 8 月起，第二學期自 2 月起。 */
const SCHOOL_YEAR =
	/(?:在|於|到|至)?(?<!\d)(\d{3})\s?學年度?(?:第?\s?([一二12上下])\s?學期)?(?:結束|期末|底)?(?:之前|以前|前|內)?/;

/** The school year of Taiwan runs from August to July; its second term begins in February. */
export const schoolYears = [
	deadlineParser(/學年/, SCHOOL_YEAR, ([said, republic, term]) => {
		const year = fullYear(republic ?? "", true);
		const isSecond = /[二2下]/.test(term ?? "");
		const isFirst = /[一1上]/.test(term ?? "");
		return {
			...named((said ?? "").replace(/^[在於到至]|(?:之前|以前|前|內)$/g, "")),
			from: isSecond ? day(year + 1, 2, 1) : day(year, 8, 1),
			day: day(year + 1, isFirst ? 2 : 8, 0),
		};
	}),
];
