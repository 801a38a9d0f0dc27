/**
 * What nobody said (product rule "Defaults when unsaid"): which way is good, and what a figure counts as. Each is marked as assumed.
 */
import type { Direction, Kind } from "../kpi/kpi";
import type { JudgedText } from "../smart/verdict";
import type { TextFacts } from "../text/facts";
import { senseOf } from "./concepts";
import type { Draft, TableContext } from "./draft";
import {
	COUNT_UNITS,
	DOING,
	LEVEL,
	PERIOD,
	SPENDING,
	STANDING,
	SUM,
	WHOLE_YEAR,
	YEARLY,
} from "./lexicon";
import { PERCENT, PERCENT_CHANGE } from "./unit";
import { wordsOf } from "./words";

const ASSUMED = { from: "default" } as const;
/** Where an amount is looked for. */
const AMOUNT_TEXTS: readonly JudgedText[] = ["indicator", "goal"];

export function fillDefaults(draft: Draft): void {
	if (draft.kpi.target === null) return;
	if (draft.open("kind") && runsUp(draft))
		draft.set("kind", "cumulative", ASSUMED);
	const before = comparedWith(draft);
	const counted = countsThings(draft);
	if (before !== null && isDecreaseInWords(draft))
		draft.set("direction", "at_most", ASSUMED);
	if (draft.open("direction"))
		draft.set("direction", defaultDirection(draft, counted, before), ASSUMED);
	if (draft.open("kind"))
		draft.set("kind", defaultKind(draft, counted), ASSUMED);
}

/** Two ends make a range, a known start and another end a change; else by what "=" means for this KPI. */
function defaultDirection(
	draft: Draft,
	counted: boolean,
	before: number | null,
): Direction {
	const { baseline, target, target_high } = draft.kpi;
	if (target_high !== null) return "range";
	// A sum that shall stay below that of last year is a budget: it begins at nothing and grows all the same.
	if (target !== null && before !== null && !counted)
		return target < before ? "at_most" : "increase";
	if (target !== null && baseline !== null && target !== baseline)
		return target > baseline ? "increase" : "decrease";
	if (target === 0) return "at_most";
	return counted ? "increase" : "at_least";
}

function defaultKind(draft: Draft, counted: boolean): Kind {
	const { indicator, direction } = draft.kpi;
	if (isLevel(draft)) return "level";
	if (PERIOD.test(indicator)) return "per_period";
	if (isBudget(draft)) return "cumulative";
	const adds = counted || SUM.test(wordsOf(indicator));
	return adds && direction === "increase" ? "cumulative" : "level";
}

function isLevel({ kpi }: Draft): boolean {
	const { unit, indicator, direction } = kpi;
	return (
		unit === PERCENT ||
		unit === PERCENT_CHANGE ||
		direction === "yes_no" ||
		LEVEL.test(wordsOf(indicator))
	);
}

/**
 * A sum that grows from nothing to its target while the year goes: 全年營收, whatever stands under 累計實績, what is won one by one where last
 * year's number stands beside it.
 */
function runsUp(draft: Draft): boolean {
	const { indicator, direction } = draft.kpi;
	const words = wordsOf(indicator);
	if (isLevel(draft) || direction === "range" || STANDING.test(words))
		return false;
	if (WHOLE_YEAR.test(words)) return true;
	const { toDate } = draft.context;
	const besideLastYear = standsInLastYear(draft);
	if (PERIOD.test(indicator))
		return YEARLY.test(words) && (toDate || besideLastYear);
	return toDate || (besideLastYear && countsThings(draft));
}

/** A year's figure says nothing of where a sum begins: it is left out of the row, and returned. */
function comparedWith(draft: Draft): number | null {
	const { kind, baseline } = draft.kpi;
	if (kind !== "cumulative" || baseline === null || !standsInLastYear(draft))
		return null;
	draft.leaveOut("baseline");
	return baseline;
}

/** 降至 is said of the year's sum, which grows until then; what a direction cell says stays. */
function isDecreaseInWords(draft: Draft): boolean {
	const { direction } = draft.evidence;
	const inCell =
		direction?.from === "cell" &&
		direction.column === draft.column("direction");
	return draft.kpi.direction === "decrease" && !inCell;
}

/** The baseline comes out of a column such as 去年實績. */
function standsInLastYear(draft: Draft): boolean {
	return draft.evidence.baseline?.from === "cell" && draft.context.ofLastYear;
}

/** What the headers of two columns say besides their field: the same for all rows of a table. */
export function saidOfAmounts({
	header,
	columns,
}: Pick<TableContext, "header" | "columns">): Pick<
	TableContext,
	"toDate" | "ofLastYear"
> {
	const says = (column: number | undefined, sense: "total" | "past") =>
		senseOf(wordsOf(header?.texts[column ?? -1] ?? "")).concepts.has(sense);
	return {
		toDate: says(columns.actual, "total"),
		ofLastYear: says(columns.baseline, "past"),
	};
}

/** A bound on what is spent in all, not on what one piece or one head costs. */
function isBudget({ kpi }: Draft): boolean {
	const { direction, baseline, indicator } = kpi;
	return (
		direction === "at_most" &&
		baseline === null &&
		SPENDING.test(wordsOf(indicator)) &&
		!/每|\bper\b|\beach\b/i.test(indicator)
	);
}

/** A count of things to do: an exact number (no bound, no change) of things that somebody does or wins one by one. */
function countsThings(draft: Draft): boolean {
	const { goal, indicator, unit, baseline } = draft.kpi;
	const fromNothing = (baseline ?? 0) === 0;
	if (!fromNothing && !standsInLastYear(draft)) return false;
	const counted = wordsOf(unit);
	const counts =
		COUNT_UNITS.has(counted) || COUNT_UNITS.has(counted.split(" ")[0] ?? "");
	return (
		counts &&
		saysNoBound(draft.facts) &&
		!LEVEL.test(wordsOf(indicator)) &&
		DOING.test(wordsOf(fromNothing ? `${goal} ${indicator}` : indicator))
	);
}

function saysNoBound(facts: Record<JudgedText, TextFacts>): boolean {
	return AMOUNT_TEXTS.every((field) => {
		const said = facts[field].comparator?.value;
		return said === undefined || said === "=";
	});
}
