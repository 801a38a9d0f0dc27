/** Zero of what nobody can wholly prevent, which two rules of A look at. */
import { fixOf, replaced, wordingOf } from "./fixes";
import type { Evidence, Fix, Subject } from "./verdict";
import { evidenceOf, quote, stated, wordsIn } from "./view";

/** Zero in words. */
const NEVER = /不/;

interface NoneAtAll {
	failure: Evidence;
	evidence: Evidence[];
	/** Said to hold always, or without an end; severe failures only if said to hold always. */
	forEver: boolean;
}

/** The zero and the failures it speaks of; `null` where the goal is no such thing. */
export function noneAtAll(subject: Subject): NoneAtAll | null {
	const target = stated(subject, "target");
	const value =
		target?.value ?? (subject.scope === "row" ? subject.kpi.target : null);
	const always = wordsIn(subject, "FOREVER");
	const never = always.some((said) => NEVER.test(quote(subject, said)));
	if (value !== 0 && !never) return null;
	const failures = wordsIn(subject, "UNCONTROLLED");
	const [failure] = failures;
	if (!failure) return null;
	const severe = wordsIn(subject, "SEVERE").length > 0;
	return {
		failure,
		evidence: [...(target ? [evidenceOf(target)] : []), ...failures, ...always],
		forEver: always.length > 0 || (!severe && isOpen(subject)),
	};
}

/** A text that names no end and no rhythm means for ever; a row has cells for them. */
function isOpen(subject: Subject): boolean {
	return (
		subject.scope === "text" &&
		!stated(subject, "due") &&
		!stated(subject, "cadence")
	);
}

/** An upper limit in place of zero. */
export function boundedBy(subject: Subject): Fix | null {
	const target = stated(subject, "target");
	if (!target) return null;
	const { field, start, end } = target;
	const { atMost, holes } = wordingOf(subject);
	const text = subject.kpi[field];
	const said = text.slice(start, end);
	const unit = said.replace(/^[零0０\s]+|^zero\s*/i, "");
	const limit = atMost(
		`${holes.limit}${/^[%％]/.test(unit) ? "" : " "}${unit}`,
	);
	return fixOf({ field, value: replaced(text, { start, end }, limit.trim()) });
}
