import { daysBetween } from "../kpi/day";
import type { Deadline } from "../text/facts";
import type { Subject } from "./verdict";
import { stated } from "./view";

const SHORT_PERIODS = /^(?:this|next|end of|end of next) (?:week|month)$/;

/** Days that the goal is given: from start to due in a row, by the words of a duration in a text. `null` where that cannot be said. */
export function daysGiven(subject: Subject): number | null {
	const { start, due } = subject.kpi;
	if (subject.scope === "row" && start && due) return daysBetween(start, due);
	const said = stated(subject, "due")?.value as Deadline | undefined;
	if (!said) return null;
	if (SHORT_PERIODS.test(said.stated)) return /week/.test(said.stated) ? 7 : 31;
	return said.relative && said.day
		? daysBetween(subject.today, said.day)
		: null;
}
