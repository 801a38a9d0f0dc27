/** What the figures of one KPI tell: how each number comes about, where it leads, and the points of its picture. */
import type { Message } from "../../src/i18n/message";
import type { Reading } from "../../src/kpi/reading";
import type { Context } from "../../src/progress/assess";
import {
	expectedInWords,
	forecastInWords,
	paceInWords,
	periodsInWords,
	progressInWords,
	trendInWords,
} from "../../src/progress/explain";
import { forecastOf, paceOf } from "../../src/progress/forecast";
import { periodRecord } from "../../src/progress/period-record";
import { counted, history } from "../../src/progress/readings";
import { trendOf } from "../../src/progress/trend";
import type { TrendFigures } from "./picture";
import type { CheckedKpi } from "./reading";

export interface Insight {
	/** How progress and expected line come about, or what is missing for them. */
	progress: Message;
	/** `null` where progress says already what is missing. */
	expected: Message | null;
	trend: Message;
	/** The forecast, or why there is none, and what is needed from now on; nothing where progress says already what is missing. */
	ahead: Message[];
	/** How many periods met the target; `null` for a KPI that is not counted per period. */
	periods: Message | null;
	/** `null` with fewer than two readings. */
	picture: TrendFigures | null;
}

export function insightOf(
	{ kpi: row, series: { readings, plan } }: CheckedKpi,
	{ today }: Context,
): Insight {
	const kpi = counted(row, readings, today);
	const forecast = forecastOf(row, readings, today);
	const pace = paceOf(row, readings, today);
	const record = periodRecord(row, readings, today);
	const points: Reading[] = history(row, readings, today);
	const progress = progressInWords(kpi);
	const ahead = [
		...forecastInWords(forecast, kpi),
		...(pace === null ? [] : [paceInWords(pace, kpi)]),
	];
	return {
		progress,
		expected: expectedInWords(kpi, today, plan),
		trend: trendInWords(trendOf(row, readings, today), kpi),
		ahead: ahead.filter(({ key }) => key !== progress.key),
		periods: record && periodsInWords(record),
		picture:
			points.length < 2
				? null
				: {
						points,
						target: kpi.target,
						targetHigh: kpi.direction === "range" ? kpi.target_high : null,
						forecast:
							"key" in forecast || kpi.due === null
								? null
								: { day: kpi.due, ...forecast },
					},
	};
}
