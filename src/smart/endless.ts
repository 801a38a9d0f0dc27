/**
 * Why a goal has no end, which four rules of T tell apart: words that bound nothing, a rhythm alone, a time that is itself the measure, or
 * nothing said at all.
 */
import type { Value } from "../i18n/message";
import { type FindingName, finding, ruleIdOf } from "./finding";
import { withEnd } from "./fixes";
import { textRule } from "./rule";
import type { Evidence, JudgedText, Rule, Subject, Verdict } from "./verdict";
import { evidenceOf, isSilent, stated, told, wholeText, wordsIn } from "./view";

type Kind = "rhythm" | "measured" | "open" | "none";

interface Endless {
	evidence: Evidence[];
	/** The text to which an end could be added. */
	field: JudgedText;
	/** The words it rests on, as written. */
	words: Value;
}

/** The rule that finds goals without an end for one of these reasons, and proposes one. */
export function endlessRule(
	name: FindingName,
	kind: Kind,
	verdict: Verdict,
): Rule {
	return textRule(ruleIdOf(name), "fault", (subject) => {
		const found = endless(subject, kind);
		if (!found) return [];
		const { evidence, words, field } = found;
		const fix = withEnd(subject, field);
		return [finding(name, verdict, evidence, { words }, fix)];
	});
}

/** What makes this goal endless, if it is so for this reason; the first reason in the order of {@link Kind} counts. */
function endless(subject: Subject, kind: Kind): Endless | null {
	if (subject.kpi.due !== null || stated(subject, "due") || isSilent(subject))
		return null;
	const [whole] = wholeText(subject);
	const reason = reasonFor(subject);
	if (reason.kind !== kind || !whole) return null;
	const evidence = reason.evidence ?? whole;
	return {
		evidence: [evidence],
		field: whole.field as JudgedText,
		words: evidence === whole ? "" : told(subject, evidence),
	};
}

function reasonFor(subject: Subject): { kind: Kind; evidence?: Evidence } {
	const cadence = stated(subject, "cadence");
	if (cadence) return { kind: "rhythm", evidence: evidenceOf(cadence) };
	if (subject.kpi.cadence !== null)
		return { kind: "rhythm", evidence: { field: "cadence" } };
	const time = stated(subject, "measuredTime");
	if (time) return { kind: "measured", evidence: evidenceOf(time) };
	const [open] = wordsIn(subject, "OPEN_TIME");
	return open ? { kind: "open", evidence: open } : { kind: "none" };
}
