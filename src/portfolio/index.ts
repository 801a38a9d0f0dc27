/** Checks over a whole set of KPIs. */
import type { Day } from "../kpi/day";
import type { Kpi } from "../kpi/kpi";
import type { Context } from "../progress/assess";
import { LONGEST_TEXT, readText } from "../text";
import type { TextFacts } from "../text/facts";
import { CHECKS } from "./checks";
import type { KpiSet, SetFinding } from "./finding";
import { LIMITS, type Limits } from "./limits";

export { readingsAMonth } from "./burden";
export { CHECKS } from "./checks";
export type * from "./finding";
export { adviseForm, type FormAdvice } from "./form";
export { LIMITS, type Limits } from "./limits";
export { parentLookup } from "./parents";

/** The day, the spreadsheet's rules of progress, and what it sets otherwise than the product does. */
export interface ReviewContext extends Context {
	limits?: Limits;
	/** Ids of the checks that are switched off. */
	off?: ReadonlySet<string>;
	/** Facts of each row's texts, where they have been read on that day already; without them they are read here. */
	facts?: readonly Record<"goal" | "indicator", TextFacts>[];
}

const NONE: ReadonlySet<string> = new Set();

/** What there is to say of a set. Deterministic; the order of the rows decides nothing but the order of the findings. */
export function reviewSet(
	kpis: readonly Kpi[],
	{ limits = LIMITS, off = NONE, facts, ...context }: ReviewContext,
): SetFinding[] {
	const set: KpiSet = {
		kpis,
		context,
		limits,
		textOf: (row) =>
			(kpis[row]?.[measuring(kpis[row])] ?? "").slice(0, LONGEST_TEXT),
		factsOf: reader(kpis, context.today, facts),
	};
	return CHECKS.flatMap((each) => (off.has(each.id) ? [] : each.check(set)));
}

/** The field that says what is measured. */
function measuring(kpi: Kpi | undefined): "indicator" | "goal" {
	return kpi && kpi.indicator.trim() !== "" ? "indicator" : "goal";
}

/** Reads each text once, and only when a check asks for it. */
function reader(
	kpis: readonly Kpi[],
	today: Day,
	facts: ReviewContext["facts"],
): KpiSet["factsOf"] {
	const read = new Map<string, TextFacts>();
	return (row) => {
		const kpi = kpis[row];
		const field = measuring(kpi);
		const given = facts?.[row]?.[field];
		if (given) return given;
		const text = kpi?.[field] ?? "";
		const known = read.get(text) ?? readText(text, { today });
		read.set(text, known);
		return known;
	};
}
