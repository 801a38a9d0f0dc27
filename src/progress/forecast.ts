/**
 * Where a KPI will stand when it is due, if it goes on as in its last readings: a straight line through them by least squares, with the
 * interval in which the value will lie four times out of five.
 *
 * The interval is the prediction interval of simple linear regression, ŷ ± t·s·√(1 + 1/n + (x₀ - x̄)²/Sxx), with s² = SSE/(n - 2) and
 * Student's t at 90 % (two-sided 80 %) of n - 2 degrees of freedom.
 * Source: https://en.wikipedia.org/wiki/Simple_linear_regression#Confidence_intervals, https://en.wikipedia.org/wiki/Prediction_interval.
 */
import type { Message } from "../i18n/message";
import { addDays, type Day, daysBetween } from "../kpi/day";
import type { Kpi } from "../kpi/kpi";
import type { Reading } from "../kpi/reading";
import { isMet } from "./met";
import { history } from "./readings";

export const MOST_READINGS = 6;
export const FEWEST_READINGS = 4;

/** Student's t, 90 % quantile, for 2, 3 and 4 degrees of freedom: https://www.itl.nist.gov/div898/handbook/eda/section3/eda3672.htm. */
const T_90: Record<number, number> = { 2: 1.885618, 3: 1.637744, 4: 1.533206 };

/** A day so far away says nothing. */
const FARTHEST_DAYS = 36_525;

export interface Forecast {
	/** Value expected on the due day. */
	value: number;
	/** 80 % prediction interval. */
	low: number;
	high: number;
	/** The first day on which the line meets the target, today at the earliest; `null` where it never does. */
	metOn: Day | null;
	/** The readings it rests on. */
	readings: Reading[];
}

/** The forecast, or why there is none. */
export function forecastOf(
	kpi: Kpi,
	log: readonly Reading[],
	today: Day,
): Forecast | Message {
	const { due } = kpi;
	if (kpi.direction === "yes_no") return { key: "forecast.no_figure" };
	if (kpi.direction === null)
		return {
			key: kpi.target === null ? "why.no_target" : "why.no_direction",
		};
	if (due === null) return { key: "forecast.no_due" };
	if (due < today) return { key: "forecast.over", values: { due } };
	const readings = history(kpi, log, today).slice(-MOST_READINGS);
	const last = readings[readings.length - 1];
	if (last === undefined || readings.length < FEWEST_READINGS)
		return {
			key: "forecast.too_few",
			values: { count: readings.length, needed: FEWEST_READINGS },
		};
	const line = leastSquares(readings, last.day);
	const x = daysBetween(last.day, due);
	const value = line.at(x);
	const margin = line.margin(x);
	return {
		value,
		low: value - margin,
		high: value + margin,
		metOn: metOn(kpi, line, last, today),
		readings,
	};
}

interface Line {
	/** Change a day. */
	slope: number;
	/** Value so many days after the last reading. */
	at: (x: number) => number;
	/** Half the width of the interval there. */
	margin: (x: number) => number;
}

/** Days are counted from the last reading, so that large serial numbers cost no digits. */
function leastSquares(readings: Reading[], origin: Day): Line {
	const points = readings.map(({ day, value }) => ({
		x: daysBetween(origin, day),
		y: value,
	}));
	const n = points.length;
	const mean = (of: (point: { x: number; y: number }) => number) =>
		points.reduce((sum, point) => sum + of(point), 0) / n;
	const [meanX, meanY] = [mean(({ x }) => x), mean(({ y }) => y)];
	const sxx = n * mean(({ x }) => (x - meanX) ** 2);
	const slope = (n * mean(({ x, y }) => (x - meanX) * (y - meanY))) / sxx;
	const at = (x: number) => meanY + slope * (x - meanX);
	const sse = n * mean(({ x, y }) => (y - at(x)) ** 2);
	const t = T_90[n - 2] ?? Number.NaN;
	return {
		slope,
		at,
		margin: (x) =>
			t * Math.sqrt((sse / (n - 2)) * (1 + 1 / n + (x - meanX) ** 2 / sxx)),
	};
}

function metOn(kpi: Kpi, line: Line, last: Reading, today: Day): Day | null {
	const bound = boundAhead(kpi, last.value);
	if (bound === null) return null;
	if (isMet({ ...kpi, actual: last.value })) return today;
	const way = bound - line.at(0);
	const upwards = bound > last.value;
	if (upwards ? way <= 0 : way >= 0) return today;
	const days = Math.ceil(Number((way / line.slope).toPrecision(12)));
	if (!(days >= 0 && days <= FARTHEST_DAYS)) return null;
	const day = addDays(last.day, days);
	return day < today ? today : day;
}

/** The value that a figure has to reach: the target, or the nearer end of a range. */
function boundAhead(kpi: Kpi, from: number): number | null {
	const { direction, target, target_high: high } = kpi;
	return direction === "range" && high !== null && from > high ? high : target;
}

/** What has to come until the due day, and what came so far. */
export interface Pace {
	/** Change a day that is needed from the last reading to the due day. */
	needed: number;
	/** Change a day since the first of the last readings; `null` with fewer than two. */
	soFar: number | null;
}

/** `null` where nothing is left to do, or no day to do it in. */
export function paceOf(
	kpi: Kpi,
	log: readonly Reading[],
	today: Day,
): Pace | null {
	const readings = history(kpi, log, today).slice(-MOST_READINGS);
	const last = readings[readings.length - 1];
	const [first] = readings;
	const { due } = kpi;
	if (first === undefined || last === undefined || due === null) return null;
	const bound = boundAhead(kpi, last.value);
	if (kpi.direction === "yes_no" || bound === null || due <= today) return null;
	if (isMet({ ...kpi, actual: last.value }) !== false) return null;
	const days = daysBetween(first.day, last.day);
	return {
		needed: (bound - last.value) / daysBetween(last.day, due),
		soFar: days === 0 ? null : (last.value - first.value) / days,
	};
}
