/**
 * Attainable by the row's own history: the pace needed from the last reading to the due day, against the paces the row has kept.
 * A pace is a change a day in the good direction.
 */
import type { Amount, Message } from "../i18n/message";
import { DAYS_IN_MONTH, daysBetween } from "../kpi/day";
import type { Kpi } from "../kpi/kpi";
import type { Reading } from "../kpi/reading";
import type { Subject, Verdict } from "./verdict";
import { once } from "./view";

/** Fewer readings show no spread. */
const READINGS = 4;
/** Older readings say little of what is possible now. */
const LATEST = 8;
/** Up to so many times its best pace a row may still surprise. */
const SURPRISE = 3;

export interface Pace {
	verdict: Extract<Verdict, "pass" | "warn" | "fail">;
	/** Which way is good. */
	way: "up" | "down";
	/** The last reading meets the target. */
	reached: boolean;
	/** Whether it has ever moved the good way. */
	moved: boolean;
	/** `needed` and `best`, changes a month in the KPI's unit and in the good direction. */
	figures: NonNullable<Message["values"]>;
}

/** What the history says; `null` where it is too short or the row has no end to reckon with. */
export function paceOf(subject: Subject): Pace | null {
	return once(subject, "pace", () => findPace(subject));
}

function findPace({ kpi, readings }: Subject): Pace | null {
	const latest = byDay(readings).slice(-LATEST);
	const last = latest[latest.length - 1];
	if (!last || latest.length < READINGS) return null;
	if (kpi.target === null || kpi.due === null || kpi.kind === "per_period")
		return null;
	const good = goodWay(kpi, kpi.target, latest[0]?.value ?? 0);
	const left = Math.max(1, daysBetween(last.day, kpi.due));
	const needed = (good * (kpi.target - last.value)) / left;
	const paces = pacesOf(latest).map((pace) => good * pace);
	const best = Math.max(...paces);
	return {
		verdict: verdictOn(needed, paces, best),
		way: good > 0 ? "up" : "down",
		reached: needed <= 0,
		moved: best > 0,
		figures: { needed: aMonth(kpi, needed), best: aMonth(kpi, best) },
	};
}

/** 1 more, -1 less; where the direction does not say, from where it starts to the target. */
function goodWay(
	{ direction, baseline }: Kpi,
	target: number,
	first: number,
): 1 | -1 {
	if (direction === "increase" || direction === "at_least") return 1;
	if (direction === "decrease" || direction === "at_most") return -1;
	return target >= (baseline ?? first) ? 1 : -1;
}

/** Kept before, or within one spread of the mean: within reach. Beyond three spreads and three times the best pace: out of it. */
function verdictOn(
	needed: number,
	paces: readonly number[],
	best: number,
): Pace["verdict"] {
	const mean = paces.reduce((sum, pace) => sum + pace, 0) / paces.length;
	const spread = Math.sqrt(
		paces.reduce((sum, pace) => sum + (pace - mean) ** 2, 0) /
			(paces.length - 1),
	);
	if (needed <= Math.max(0, best, mean + spread)) return "pass";
	const beyond = needed > mean + 3 * spread && needed > SURPRISE * best;
	return beyond ? "fail" : "warn";
}

function pacesOf(readings: readonly Reading[]): number[] {
	return readings.slice(1).map((next, at) => {
		const before = readings[at] ?? next;
		return (
			(next.value - before.value) /
			Math.max(1, daysBetween(before.day, next.day))
		);
	});
}

/** One reading a day, the last one given; oldest first. */
function byDay(readings: readonly Reading[]): Reading[] {
	const last = new Map(readings.map((reading) => [reading.day, reading]));
	return [...last.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Three digits and two decimals are all that a pace knows. */
function aMonth({ unit }: Kpi, pace: number): Amount {
	const digits = Number((pace * DAYS_IN_MONTH).toPrecision(3));
	return { amount: Number(digits.toFixed(2)) || digits, unit, change: true };
}
