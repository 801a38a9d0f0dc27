/** Sets of rows for the tests of this folder. */
import { blankKpi, type Kpi } from "../../../src/kpi/kpi";
import { type ReviewContext, reviewSet } from "../../../src/portfolio";
import { policyOf } from "../../../src/progress/policy";

export const TODAY = "2026-11-24";

export const CONTEXT: ReviewContext = {
	today: TODAY,
	policy: policyOf("gap"),
	stale: true,
	closingDays: 0,
};

export const row = (cells: Partial<Kpi>): Kpi => ({ ...blankKpi(), ...cells });

/** What a check, or all of them, says of these rows. */
export function review(
	rows: readonly Partial<Kpi>[],
	check?: string,
	context: Partial<ReviewContext> = {},
) {
	return reviewSet(rows.map(row), { ...CONTEXT, ...context }).filter(
		(finding) => check === undefined || finding.check === check,
	);
}
