/** Each number in words, with the row's own figures. The status explains itself (`Assessment.why`). */
import { numberText } from "../i18n/amount";
import type { Message, MessageKey } from "../i18n/message";
import { DAYS_IN_MONTH, type Day, daysBetween } from "../kpi/day";
import type { Cadence, Kpi } from "../kpi/kpi";
import { asOf, expectedOf, hasLine, plannedShare } from "./expected";
import {
	changeOf,
	estimate,
	figureOf,
	gainOf,
	operand,
	percent,
	targetOf,
} from "./figures";
import type { Forecast, Pace } from "./forecast";
import type { PeriodRecord } from "./period-record";
import { type Progress, progressOf, sumText } from "./progress";
import type { PlannedValue } from "./readings";
import type { RollUp } from "./rollup";
import { isBudget, isChange } from "./status";
import type { Change } from "./trend";
import { dateTrouble, missingDates, numberTrouble } from "./trouble";

/** Progress of a KPI with the actual that counts (see `counted`), or why there is none. */
export function progressInWords(kpi: Kpi): Message {
	const trouble = numberTrouble(kpi);
	if (trouble) return trouble;
	if (kpi.actual === null) return { key: "why.no_actual" };
	const progress = progressOf(kpi);
	if (progress === null) return { key: "explain.no_percentage" };
	if (progress.sum === null && progress.share === 1)
		return { key: isChange(kpi) ? "explain.met" : keptOrDone(kpi) };
	return { key: "explain.progress", values: { sum: sumText(progress) } };
}

function keptOrDone({ direction }: Kpi): MessageKey {
	return direction === "yes_no" ? "explain.done" : "explain.kept";
}

/** Where the expected line stands on the as-of day, or why there is none; `null` for a KPI whose progress says already what is missing. */
export function expectedInWords(
	kpi: Kpi,
	today: Day,
	plan: readonly PlannedValue[],
): Message | null {
	if (numberTrouble(kpi)) return null;
	const expected = expectedOf(kpi, today, plan);
	if (expected === null) return whyNoLine(kpi);
	const planned = plannedShare(kpi, today, plan);
	if (planned) {
		const { value, from, end } = planned;
		const sum = `(${numberText(value)}-${operand(from)})/(${numberText(kpi.target ?? 0)}-${operand(from)})`;
		const values = { sum, expected: percent(expected), end: end ?? "" };
		return end === null
			? { key: "explain.expected.plan_not_begun" }
			: { key: "explain.expected.plan", values };
	}
	const { start, due } = kpi;
	const total = start === null || due === null ? 0 : daysBetween(start, due);
	const gone = start === null ? 0 : daysBetween(start, asOf(kpi, today));
	return {
		key: "explain.expected.time",
		values: {
			gone: Math.min(total, Math.max(0, gone)),
			total,
			expected: percent(expected),
		},
	};
}

/** A line that cannot be drawn yet wants a date; a bound, and what is done or not, has none at all. */
function whyNoLine(kpi: Kpi): Message {
	if (kpi.direction === "yes_no") return { key: "explain.no_line.yes_no" };
	if (!hasLine(kpi))
		return {
			key: isBudget(kpi) ? "explain.no_line.budget" : "explain.no_line.bound",
		};
	return dateTrouble(kpi) ?? { key: `explain.no_line.${missingDates(kpi)}` };
}

export function achievementInWords(rate: Progress | null): Message {
	return rate === null
		? { key: "explain.no_achievement" }
		: { key: "explain.achievement", values: { sum: sumText(rate) } };
}

export function trendInWords(change: Change | null, kpi: Kpi): Message {
	if (change === null) return { key: "explain.no_trend" };
	const { trend, last, previous } = change;
	return {
		key: `explain.trend.${trend}`,
		values: {
			last: figureOf(kpi, last.value),
			day: last.day,
			previous: figureOf(kpi, previous.value),
			before: previous.day,
		},
	};
}

/** The forecast against its target, or why there is none. */
export function forecastInWords(
	forecast: Forecast | Message,
	kpi: Kpi,
): Message[] {
	if ("key" in forecast) return [forecast];
	const { value, low, high, metOn, readings } = forecast;
	const first = readings[0]?.day ?? "";
	const last = readings[readings.length - 1]?.day ?? "";
	const figures = {
		value: figureOf(kpi, estimate(value)),
		low: figureOf(kpi, estimate(low)),
		high: figureOf(kpi, estimate(high)),
		due: kpi.due ?? "",
		count: readings.length,
		first,
		last,
	};
	const line: Message = { key: "explain.forecast", values: figures };
	if (kpi.target === null) return [line];
	const target = targetOf(kpi);
	return [
		line,
		metOn === null
			? { key: "explain.never_met", values: { target } }
			: { key: "explain.met_on", values: { target, day: metOn } },
	];
}

/** Days of the unit in which a pace is said. */
const PACE_UNITS = { day: 1, week: 7, month: DAYS_IN_MONTH } as const;

/** What has to come until the due day; in weeks where readings are weekly, in months where they are rarer. */
export function paceInWords(pace: Pace | null, kpi: Kpi): Message {
	if (pace === null) return { key: "explain.no_pace" };
	const unit = paceUnit(kpi.cadence ?? "monthly");
	const days = PACE_UNITS[unit];
	const key: MessageKey = `explain.pace.${pace.needed < 0 ? "down" : "up"}`;
	const values = {
		per: { word: `explain.per.${unit}` as const },
		needed: changeOf(kpi, estimate(Math.abs(pace.needed) * days)),
	};
	if (pace.soFar === null) return { key, values };
	const soFar = gainOf(kpi, estimate(pace.soFar * days));
	return { key: `${key}.so_far`, values: { ...values, soFar } };
}

function paceUnit(cadence: Cadence): keyof typeof PACE_UNITS {
	if (cadence === "daily") return "day";
	return cadence === "weekly" || cadence === "fortnightly" ? "week" : "month";
}

export function periodsInWords(record: PeriodRecord): Message {
	const { met, reported, blank } = record;
	return blank === 0
		? { key: "explain.periods", values: { met, reported } }
		: { key: "explain.periods_blank", values: { met, reported, blank } };
}

/** The figures of a roll-up, and what is wrong with its weights. */
export function rollUpInWords({
	rows,
	mean,
	beside,
	score,
	weight,
	findings,
}: RollUp): Message[] {
	const messages: Message[] = [
		mean === null
			? { key: "rollup.no_mean", values: { rows } }
			: {
					key: "rollup.mean",
					values: { mean: percent(mean), counted: rows - beside, rows },
				},
	];
	if (score !== null)
		messages.push({
			key: "rollup.score",
			values: { score: numberText(score), weight: numberText(weight) },
		});
	return [...messages, ...findings];
}
