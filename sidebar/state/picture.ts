/** The trend picture: from readings to places on a plane of fixed size. */
import { type Day, daysBetween } from "../../src/kpi/day";
import type { Reading } from "../../src/kpi/reading";

export interface TrendFigures {
	/** Two or more, oldest first. */
	points: readonly Reading[];
	target: number | null;
	/** Upper end of a range. */
	targetHigh: number | null;
	/** Where it leads by its due day. */
	forecast: { day: Day; value: number; low: number; high: number } | null;
}

/** px, of the picture's own plane. */
export const WIDTH = 264;
export const HEIGHT = 96;
/** Room for the marks at the edges. */
const EDGE = 6;

export interface Place {
	x: number;
	y: number;
}

export interface Picture {
	points: Place[];
	/** Heights of the target lines. */
	targets: number[];
	forecast: { at: Place; low: number; high: number } | null;
}

/** Days run to the right and values upwards; the target and the forecast are always in sight. */
export function pictureOf(figures: TrendFigures): Picture {
	const { points, forecast } = figures;
	const targets = [figures.target, figures.targetHigh].filter(
		(value) => value !== null,
	);
	const first = points[0]?.day ?? "";
	const last = points[points.length - 1]?.day ?? first;
	const end = forecast && forecast.day > last ? forecast.day : last;
	const days = Math.max(1, daysBetween(first, end));
	const values = [
		...points.map(({ value }) => value),
		...targets,
		...(forecast ? [forecast.low, forecast.high] : []),
	];
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const x = (day: Day) =>
		EDGE + ((WIDTH - 2 * EDGE) * daysBetween(first, day)) / days;
	const y = (value: number) =>
		high === low
			? HEIGHT / 2
			: HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * (value - low)) / (high - low);
	return {
		points: points.map(({ day, value }) => ({ x: x(day), y: y(value) })),
		targets: targets.map(y),
		forecast: forecast && {
			at: { x: x(forecast.day), y: y(forecast.value) },
			low: y(forecast.low),
			high: y(forecast.high),
		},
	};
}
