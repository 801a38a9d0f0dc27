import { addDays, type Day, partsOf } from "../../../kpi/day";
import { chineseNumber } from "../../common/chineseNumber";
import { deadlineParser } from "../../common/deadlineParser";
import {
	currentPeriod,
	date,
	duration,
	mondayOf,
	named,
	type PeriodUnit,
	yearEnd,
} from "../../common/periods";

const TAIL = "(?:結束)?(?:之前|以前|前|內|中|[裡里]|期間)?";
const END = new RegExp(
	`(?:在|於|到|至)?(今年?|本年?|明年?|本季|下季|本月|下個?月|這個月|這季)?\\s?(年[底末終]|歲末|季度?底|季度?末|月底(?![結關]帳)|月末|週末前|(?<=[今明])年底)${TAIL}`,
);
const CURRENT = new RegExp(
	`(?:在|於|到|至)?(今|本|這一?|明|下一?|當|後(?=年))個?(年度?|會計年度|季度?|半年|月份?|週|星期|禮拜|學期|學年)(?!比)(?:度)?(?:年?底|末)?${TAIL}`,
);
/** 年度內、季內、月內：說的是這一個。 */
const RUNNING =
	/(?<![一二三四五六七八九十百兩半數幾多\d全去前上個當每][ ]?)(年度?|季度?|月)(?:之|以)?內(?!容|部)|全(年)度?(?!齡)/;
/** 本月 25 日前、下月 5 號。 */
const DAY_OF =
	/(本|這個?|當|下個?)月\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?[日號](?:之前|以前|前|止)?/;
/** 這週六、本週五前、下星期一、週五前。 */
const WEEKDAY =
	/(?:在|於)?(?:(這|本|下)個?(?:[週周]|星期|禮拜)([一二三四五六日天])(?:下班|中午|晚上)?(?:之前|以前|前)?|(?<!每一?個?)(?:[週周]|星期|禮拜)([一二三四五六日天])(?:下班|中午)?(?:之前|以前|前))/;
const DAYS = [
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday",
	"Sunday",
];
const WEEK = "一二三四五六日";
const FIRST_YEAR = /(?:第\s?[一1]\s?|首|頭一)年(?:內|結束前|底前)?(?!期)/;
const NEAR_DAY =
	/(今[天日](?:(?:下班|中午|午夜|結束)?(?:之前|以前|前|內)|(?![的天起晚後]|[，,]?$)(?=[，,]?[\u4e00-\u9fff]))|(?:明|後)[天日](?:下班|中午)?(?:之前|以前|前|內)?)/;
const NEAR_DAYS = [
	["今", "today", 0],
	["明", "tomorrow", 1],
	["後", "in two days", 2],
] as const;
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
	deadlineParser(/內|全年/, RUNNING, ([, word, all], today) => {
		const unit = UNITS[(word ?? all ?? "").charAt(0)] ?? "year";
		return currentPeriod(unit, 0, `this ${unit}`, today);
	}),
	deadlineParser(/月/, DAY_OF, ([, which, said], today) => {
		const { year, month } = partsOf(today);
		const next = /下/.test(which ?? "") ? month + 1 : month;
		return date(year, next, chineseNumber(said ?? "") ?? 0, today);
	}),
	deadlineParser(/[週周期拜]/, WEEKDAY, ([, which, said, bare], today) => {
		const name = said ?? bare ?? "";
		const at = WEEK.indexOf(name.replace("天", "日"));
		if (which === undefined)
			return { ...named(DAYS[at] ?? ""), day: comingWeekday(at, today) };
		const next = which === "下";
		return {
			...named(`${next ? "next" : "this"} ${DAYS[at]}`),
			day: addDays(mondayOf(today), at + (next ? 7 : 0)),
		};
	}),
	deadlineParser(/第\s?[一1]|首年|頭一年/, FIRST_YEAR, (_, today) =>
		duration(1, "Y", today),
	),
	deadlineParser(/[今明後][天日]/, NEAR_DAY, ([, said = ""], today) => {
		const near = NEAR_DAYS.find(([sign]) => said.startsWith(sign));
		return near ? { ...named(near[1]), day: addDays(today, near[2]) } : null;
	}),
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
	deadlineParser(/[今本這明下當後]/, CURRENT, ([whole, which, word], today) => {
		const next = /[明下]/.test(which ?? "");
		if (which === "下" && word === "半年") return null;
		const label = `${next ? "next" : "this"}`;
		if (/學/.test(word ?? "")) return named(`${label} semester`);
		const unit = UNITS[(word ?? "").charAt(0)] ?? "year";
		if (which === "後") return currentPeriod("year", 2, "後年", today);
		const ends = /底|末/.test(whole ?? "")
			? `end of ${next ? "next " : ""}`
			: `${label} `;
		return currentPeriod(unit, next ? 1 : 0, `${ends}${unit}`, today);
	}),
];

/** The next day of that name; Monday is 0. */
function comingWeekday(at: number, today: Day): Day {
	const thisWeek = addDays(mondayOf(today), at);
	return thisWeek < today ? addDays(thisWeek, 7) : thisWeek;
}
