/**
 * What rules propose: new content of cells, in the language of the row. What the cells and texts know is filled in; what only the user knows
 * stands as a word in square brackets.
 */

import { addDays, type Day, day, partsOf } from "../kpi/day";
import type { Cadence, Direction } from "../kpi/kpi";
import { hasHan } from "../text/script";
import { isCountable } from "./figure";
import { metricIn } from "./metric";
import type { Edit, Fix, JudgedText, Subject } from "./verdict";
import { stated } from "./view";
import { wording as english } from "./wording/en";
import type { Wording } from "./wording/wording";
import { wording as chinese } from "./wording/zh";

const TEXTS = ["indicator", "goal", "method", "timeframe"] as const;
/** Room for three monthly readings. */
const DAYS_AHEAD = 90;

/** The language that a row is written in: Chinese where any of its texts holds a Chinese character. */
export function wordingOf({ kpi }: Subject): Wording {
	return TEXTS.some((field) => hasHan(kpi[field])) ? chinese : english;
}

/** New content of cells; open where a word in square brackets is left for the user. */
export function fixOf(...edits: Edit[]): Fix {
	const open = edits.some(
		({ value }) =>
			typeof value === "string" && /\[[^\]]*[^\]\d][^\]]*\]/.test(value),
	);
	return { edits, open };
}

/** The last day of the first quarter that leaves room for three monthly readings. */
export function soundDue(today: Day): Day {
	const { year, month } = partsOf(addDays(today, DAYS_AHEAD));
	return day(year, 3 * Math.ceil(month / 3) + 1, 0);
}

/** Which way is good; a range and a yes/no lead nowhere. */
const WAY: Readonly<Record<Direction, 1 | 0 | -1>> = {
	increase: 1,
	at_least: 1,
	decrease: -1,
	at_most: -1,
	range: 0,
	yes_no: 0,
};
const BOUNDS: ReadonlySet<Direction> = new Set<Direction>([
	"at_least",
	"at_most",
]);

/** The text of a field as a change of its metric from a baseline to a target by a day, or as a bound that its metric keeps. */
export function asChange(subject: Subject, field: JudgedText): Fix {
	const { kpi, today } = subject;
	const { holes, figureOf, amount, change, endingBy } = wordingOf(subject);
	const { words, verb, ...said } = metricIn(kpi[field], subject.facts[field]);
	const isFigureNamed = words !== "" && isCountable(words);
	const wanted = kpi.assumed.includes("direction") ? null : kpi.direction;
	// More of a thing may be less of the figure that shows it.
	const way = isFigureNamed ? said.direction : 0;
	const known = (value: number | null | undefined, hole: string) =>
		value === null || value === undefined ? hole : amount(value, kpi.unit);
	const text = change({
		verb,
		verbDirection: said.direction,
		metric: isFigureNamed
			? words
			: words === ""
				? holes.metric
				: figureOf(words),
		direction: (wanted && WAY[wanted]) || way,
		kept: wanted !== null && BOUNDS.has(wanted) && kpi.baseline === null,
		from: known(kpi.baseline, holes.baseline),
		to: known(kpi.target, holes.target),
	});
	return fixOf({
		field,
		value: endingBy(text, kpi.due ?? dayStated(subject) ?? soundDue(today)),
	});
}

/** An end for a goal that has none: in a sheet its due cell, else words behind the text. */
export function withEnd(subject: Subject, field: JudgedText): Fix {
	const due = soundDue(subject.today);
	if (subject.scope === "row") return fixOf({ field: "due", value: due });
	const { endingBy } = wordingOf(subject);
	return fixOf({ field, value: endingBy(subject.kpi[field], due) });
}

/** How the KPI is measured, in its own rhythm; monthly where it has none. */
export function measuredBy(subject: Subject): Fix {
	const { holes, method } = wordingOf(subject);
	const rhythm =
		subject.kpi.cadence ?? stated(subject, "cadence")?.value ?? "monthly";
	return fixOf({
		field: "method",
		value: method(holes.source, rhythm as Cadence),
	});
}

function dayStated(subject: Subject): Day | null {
	return stated(subject, "due")?.value.day ?? null;
}

/** The text of a field with a span replaced. */
export function replaced(
	text: string,
	{ start, end }: { start: number; end: number },
	words: string,
): string {
	const before = text.slice(0, start);
	const after = text.slice(end);
	const gap = (one: string, other: string) =>
		/[A-Za-z\d]$/.test(one) && /^[A-Za-z\d]/.test(other) ? " " : "";
	return (
		before +
		gap(before, words) +
		words +
		gap(words, after) +
		after
	).trim();
}
