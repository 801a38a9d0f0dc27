/**
 * From a reading to its status. The rules stand in the order in which they are asked; the first that has an answer gives it, and
 * what is left is a KPI on its way.
 */
import type { MessageKey } from "../i18n/message";
import { daysBetween } from "../kpi/day";
import type { Kpi } from "../kpi/kpi";
import type { Status } from "./assessment";
import { figure, percent } from "./figures";
import type { Outcome } from "./outcome";
import { pace } from "./pace";
import { age, isFresh, isOver, type Reading, staleLimit } from "./reading";
import { round4 } from "./round";
import { dateTrouble, numberTrouble } from "./trouble";

type StatusRule = (reading: Reading) => Outcome | null;

const RULES: readonly StatusRule[] = [
	unjudgeable,
	withoutActual,
	notFresh,
	over,
	overspent,
	reached,
];

export function statusOf(reading: Reading): Outcome {
	for (const rule of RULES) {
		const outcome = rule(reading);
		if (outcome) return outcome;
	}
	return pace(reading);
}

/**
 * The cells contradict each other or say too little. A change without both dates has no line to be held against; once it is over,
 * though, it is missed whatever the line would have been.
 */
function unjudgeable(reading: Reading): Outcome | null {
	const trouble = numberTrouble(reading.kpi) ?? dateTrouble(reading.kpi);
	if (trouble) return { status: "cannot_tell", why: trouble };
	const { kpi, met } = reading;
	const undated = kpi.start === null || kpi.due === null;
	if (isChange(kpi) && met === false && undated && !isOver(reading))
		return { status: "cannot_tell", why: { key: "why.no_dates" } };
	return null;
}

function withoutActual(reading: Reading): Outcome | null {
	const { kpi, context } = reading;
	if (kpi.actual !== null) return null;
	if (isOver(reading)) return say("missed", "why.over_without_actual", reading);
	const waiting =
		kpi.start === null ? 0 : daysBetween(kpi.start, context.today);
	const limit = staleLimit(reading);
	if (context.stale && waiting > limit)
		return {
			status: "stale",
			why: { key: "why.never_reported", values: { days: waiting, limit } },
		};
	return { status: "no_data", why: { key: "why.no_actual" } };
}

/** An old figure is never green, except a running sum that has arrived: it cannot fall back. */
function notFresh(reading: Reading): Outcome | null {
	if (isFresh(reading)) return null;
	const { kpi, met } = reading;
	if (isOver(reading) && !met) return say("missed", "why.over_unmet", reading);
	if (kpi.direction === "increase" && kpi.kind === "cumulative" && met)
		return say("achieved", "why.met.achieved", reading);
	const days = age(reading);
	const limit = staleLimit(reading);
	return {
		status: "stale",
		why:
			days === null
				? { key: "why.no_as_of" }
				: { key: "why.old", values: { days, limit } },
	};
}

function over(reading: Reading): Outcome | null {
	if (!isOver(reading)) return null;
	return reading.met
		? say("achieved", "why.met.achieved", reading)
		: say("missed", "why.over_unmet", reading);
}

/**
 * A budget (cumulative, at most) is kept until it is broken, so the share spent is held against the share of time gone. Asked before
 * anything can call it early: what is spent stays spent.
 */
function overspent({ kpi, elapsed }: Reading): Outcome | null {
	const { actual, target } = kpi;
	if (kpi.direction !== "at_most" || kpi.kind !== "cumulative") return null;
	if (actual === null || target === null || target <= 0 || elapsed === null)
		return null;
	const spent = round4(actual / target);
	const excess = round4(spent - elapsed);
	if (excess <= 0.1) return null;
	const status = excess > 0.25 ? "behind" : "at_risk";
	return {
		status,
		why: {
			key: `why.overspent.${status}`,
			values: {
				sum: `${figure(actual)}/${figure(target)}`,
				spent: percent(spent),
				elapsed: percent(elapsed),
				points: percent(excess),
			},
		},
	};
}

/** A change that has arrived is done; a bound has to be kept until the end. */
function reached(reading: Reading): Outcome | null {
	if (!reading.met) return null;
	return isChange(reading.kpi)
		? say("achieved", "why.met.achieved", reading)
		: say("on_track", "why.met.on_track", reading);
}

function isChange(kpi: Kpi): boolean {
	return kpi.direction === "increase" || kpi.direction === "decrease";
}

type Ending =
	| "why.met.achieved"
	| "why.met.on_track"
	| "why.over_unmet"
	| "why.over_without_actual";

/** What the same endings are called for something that is done or not. */
const YES_NO_SENTENCES: Record<Ending, MessageKey> = {
	"why.met.achieved": "why.done.achieved",
	"why.met.on_track": "why.done.on_track",
	"why.over_unmet": "why.over_undone",
	"why.over_without_actual": "why.over_without_actual",
};

/** A sentence on actual, target and due day. */
function say(status: Status, sentence: Ending, { kpi }: Reading): Outcome {
	const key =
		kpi.direction === "yes_no" ? YES_NO_SENTENCES[sentence] : sentence;
	return {
		status,
		why: {
			key,
			values: {
				actual: kpi.actual === null ? "" : figure(kpi.actual),
				target: targetText(kpi),
				due: kpi.due ?? "",
			},
		},
	};
}

function targetText(kpi: Kpi): string {
	const { target, target_high: high } = kpi;
	if (target === null) return "";
	return kpi.direction === "range" && high !== null
		? `${figure(target)}–${figure(high)}`
		: figure(target);
}
