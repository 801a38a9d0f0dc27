/** How the same row would be coloured by each policy, so that a spreadsheet can choose one with open eyes. */
import type { Kpi } from "../kpi/kpi";
import type { PolicyName } from "./assessment";
import type { Outcome } from "./outcome";
import { POLICY_NAMES, type Policy, policyOf } from "./policy";
import { NO_SERIES, type Series } from "./readings";
import { type Context, standingOf } from "./standing";
import { statusOf } from "./status";

export interface Verdict extends Outcome {
	policy: PolicyName;
	/** The one in use. */
	inUse: boolean;
}

/** One verdict a policy; the one in use with the thresholds that the spreadsheet gave it, the others with their first ones. */
export function byEveryPolicy(
	kpi: Kpi,
	context: Context,
	series: Series = NO_SERIES,
): Verdict[] {
	const { policy: used } = context;
	const { early, staleDays } = used;
	return POLICY_NAMES.map((name) => {
		const inUse = name === used.name;
		const policy: Policy = inUse
			? used
			: { ...policyOf(name), early, staleDays };
		const standing = standingOf(kpi, { ...context, policy }, series);
		return { policy: name, inUse, ...statusOf(standing) };
	});
}
