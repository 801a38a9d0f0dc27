/**
 * From where a KPI stands to its status. The rules stand in the order in which they are asked; the first that has an answer gives it, and
 * what is left is a KPI on its way.
 */
import { numberText } from "../i18n/amount";
import type { MessageKey } from "../i18n/message";
import { daysBetween } from "../kpi/day";
import type { Kpi } from "../kpi/kpi";
import type { Status } from "./assessment";
import { figureOf, percent, pointsBetween, targetOf } from "./figures";
import type { Outcome } from "./outcome";
import { pace } from "./pace";
import { round4 } from "./round";
import { age, isFresh, isOver, type Standing, staleLimit } from "./standing";
import { dateTrouble, missingDates, numberTrouble } from "./trouble";

type StatusRule = (standing: Standing) => Outcome | null;

const RULES: readonly StatusRule[] = [
	unjudgeable,
	withoutActual,
	notFresh,
	over,
	overspent,
	reached,
];

export function statusOf(standing: Standing): Outcome {
	for (const rule of RULES) {
		const outcome = rule(standing);
		if (outcome) return outcome;
	}
	return pace(standing);
}

/**
 * The cells contradict each other or say too little. A change without both dates has no line to be held against; once it is over,
 * though, it is missed whatever the line would have been.
 */
function unjudgeable(standing: Standing): Outcome | null {
	const trouble = numberTrouble(standing.kpi) ?? dateTrouble(standing.kpi);
	if (trouble) return { status: "cannot_tell", why: trouble };
	const { kpi, met } = standing;
	const undated = kpi.start === null || kpi.due === null;
	if (isChange(kpi) && met === false && undated && !isOver(standing))
		return {
			status: "cannot_tell",
			why: { key: `why.no_line.${missingDates(kpi)}` },
		};
	return null;
}

function withoutActual(standing: Standing): Outcome | null {
	const { kpi, context } = standing;
	if (kpi.actual !== null) return null;
	if (isOver(standing))
		return say("missed", "why.over_without_actual", standing);
	const waiting =
		kpi.start === null ? 0 : daysBetween(kpi.start, context.today);
	const limit = staleLimit(standing);
	if (context.stale && waiting > limit)
		return {
			status: "stale",
			why: { key: "why.never_reported", values: { days: waiting, limit } },
		};
	return { status: "no_data", why: { key: "why.no_actual" } };
}

/** An old figure is never green, except a running sum that has arrived: it cannot fall back. */
function notFresh(standing: Standing): Outcome | null {
	if (isFresh(standing)) return null;
	const { kpi, met } = standing;
	if (isOver(standing) && !met)
		return say("missed", "why.over_unmet", standing);
	if (kpi.direction === "increase" && kpi.kind === "cumulative" && met)
		return say("achieved", "why.met.achieved", standing);
	const days = age(standing);
	const limit = staleLimit(standing);
	return {
		status: "stale",
		why:
			days === null
				? { key: "why.no_as_of" }
				: { key: "why.old", values: { days, limit } },
	};
}

function over(standing: Standing): Outcome | null {
	if (!isOver(standing)) return null;
	return standing.met
		? say("achieved", "why.met.achieved", standing)
		: say("missed", "why.over_unmet", standing);
}

/**
 * A budget (cumulative, at most) is kept until it is broken, so the share spent is held against the share of time gone. Asked before
 * anything can call it early: what is spent stays spent.
 */
function overspent({ kpi, elapsed }: Standing): Outcome | null {
	const { actual, target } = kpi;
	if (!isBudget(kpi)) return null;
	if (actual === null || target === null || target <= 0 || elapsed === null)
		return null;
	const spent = round4(actual / target);
	const excess = round4(spent - elapsed);
	if (excess <= 0.1) return null;
	const status = excess > 0.25 ? "behind" : "at_risk";
	return {
		status,
		why: {
			key: `${spent > 1 ? "why.overrun" : "why.overspent"}.${status}`,
			values: {
				sum: `${numberText(actual)}/${numberText(target)}`,
				spent: percent(spent),
				elapsed: percent(elapsed),
				points: pointsBetween(spent, elapsed),
			},
		},
	};
}

/** A change that has arrived is done; a bound has to be kept until the end. */
function reached(standing: Standing): Outcome | null {
	if (!standing.met) return null;
	return isChange(standing.kpi)
		? say("achieved", "why.met.achieved", standing)
		: say("on_track", "why.met.on_track", standing);
}

/** A limit on what is spent in all. */
export function isBudget({ direction, kind }: Kpi): boolean {
	return direction === "at_most" && kind === "cumulative";
}

/** A way from a baseline to a target, which ends when it has arrived. */
export function isChange(kpi: Kpi): boolean {
	return kpi.direction === "increase" || kpi.direction === "decrease";
}

type Ending =
	| "why.met.achieved"
	| "why.met.on_track"
	| "why.over_unmet"
	| "why.over_without_actual";

/** A sentence on actual, target and due day. */
function say(status: Status, sentence: Ending, { kpi }: Standing): Outcome {
	return {
		status,
		why: {
			key: sentenceFor(sentence, kpi),
			values: {
				actual: kpi.actual === null ? "" : figureOf(kpi, kpi.actual),
				target: targetOf(kpi),
				due: kpi.due ?? "",
			},
		},
	};
}

/** What the same endings are called for something that is done or not. */
const YES_NO_SENTENCES: Record<Ending, MessageKey> = {
	"why.met.achieved": "why.done.achieved",
	"why.met.on_track": "why.done.on_track",
	"why.over_unmet": "why.over_undone",
	"why.over_without_actual": "why.over_without_actual",
};

/** A change arrives, a bound is kept, and something is done or not. */
function sentenceFor(ending: Ending, { direction }: Kpi): MessageKey {
	if (direction === "yes_no") return YES_NO_SENTENCES[ending];
	const isBound =
		direction === "at_least" ||
		direction === "at_most" ||
		direction === "range";
	if (!isBound) return ending;
	if (ending === "why.met.achieved") return `why.kept.${direction}.achieved`;
	return ending === "why.met.on_track"
		? `why.kept.${direction}.on_track`
		: ending;
}
