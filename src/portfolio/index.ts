/** Checks over a whole set of KPIs. */
import { blankKpi, type Kpi } from "../kpi/kpi";
import type { Context } from "../progress/assess";
import { readSubject, rowSubject, type Subject } from "../smart";
import { LONGEST_TEXT } from "../text";
import { CHECKS } from "./checks";
import type { KpiSet, SetFinding } from "./finding";
import { LIMITS, type Limits } from "./limits";

export { readingsAMonth } from "./burden";
export { CHECKS } from "./checks";
export type * from "./finding";
export { adviseForm, type FormAdvice } from "./form";
export { LIMITS, type Limits } from "./limits";
export { type Overview, overviewOf } from "./overview";
export { parentLookup, parentsIn } from "./parents";

/** The day, the spreadsheet's rules of progress, and what it sets otherwise than the product does. */
export interface ReviewContext extends Context {
	limits?: Limits;
	/** Ids of the checks that are switched off. */
	off?: ReadonlySet<string>;
	/** Facts of each row's texts, where they have been read on that day already; without them they are read here. */
	facts?: readonly Subject["facts"][];
}

const NONE: ReadonlySet<string> = new Set();

/** What there is to say of a set. Deterministic; the order of the rows decides nothing but the order of the findings. */
export function reviewSet(
	kpis: readonly Kpi[],
	{ limits = LIMITS, off = NONE, facts, ...context }: ReviewContext,
): SetFinding[] {
	const set = setOf(kpis, context, limits, facts);
	return CHECKS.flatMap((each) => (off.has(each.id) ? [] : each.check(set)));
}

/** Texts are read once a row, and only when a check asks for one. */
function setOf(
	kpis: readonly Kpi[],
	context: Context,
	limits: Limits,
	facts: ReviewContext["facts"],
): KpiSet {
	const { today } = context;
	const subjects: Subject[] = [];
	const subjectOf = (row: number) => {
		const kpi = kpis[row] ?? blankKpi();
		const given = facts?.[row];
		subjects[row] ??= given
			? rowSubject({ kpi, facts: given }, today)
			: readSubject(kpi, today);
		return subjects[row];
	};
	const measuring = (row: number) =>
		kpis[row]?.indicator.trim() ? "indicator" : "goal";
	return {
		kpis,
		context,
		limits,
		subjectOf,
		textOf: (row) => (kpis[row]?.[measuring(row)] ?? "").slice(0, LONGEST_TEXT),
		factsOf: (row) => subjectOf(row).facts[measuring(row)],
	};
}
