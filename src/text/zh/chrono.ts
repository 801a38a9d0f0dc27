import { dates } from "./parsers/date";
import { durations } from "./parsers/duration";
import { events } from "./parsers/event";
import { months } from "./parsers/month";
import { openPeriods } from "./parsers/openPeriod";
import { quarters } from "./parsers/quarter";
import { schoolYears } from "./parsers/schoolYear";

/** Characters without which no Chinese deadline is written. */
export const CUE =
	/[年月季週周日號天底末]|學期|星期|禮拜|[旺淡暑寒]|期間|檔期|Q[1-4]|H[12]|前|\d{3}[./-]\d|^\d{1,2}\/\d{1,2} |起至/;

/**
 * Our parsers alone: chrono's own Chinese parsers read 5 月 as a day of May and 3個月 as a month named three, and know neither 民國 nor 季.
 */
export const PARSERS = [
	...durations,
	...quarters,
	...dates,
	...months,
	...schoolYears,
	...openPeriods,
	...events,
];
