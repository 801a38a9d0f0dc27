/**
 * Verdicts: five letters per KPI, each from yes/no rules, each saying what words or cells it rests on.
 */

import type { Message } from "../i18n/message";
import type { Day } from "../kpi/day";
import type { FieldKey, Kpi } from "../kpi/kpi";
import type { Span, TextFacts } from "../text/facts";

export const LETTERS = ["S", "M", "A", "R", "T"] as const;
export type Letter = (typeof LETTERS)[number];

export type Verdict = "pass" | "warn" | "fail" | "cannot_tell";

/** What a finding rests on: words of a field (with `span`), or a field's cell (without). */
export interface Evidence {
	field: FieldKey;
	span?: Span;
}

/** What a rule found on one KPI. */
export interface Finding {
	/** Id of the rule, such as `S/wish-word`. */
	rule: string;
	letter: Letter;
	/** What this finding alone says about the letter. A finding of `pass` says what the pass rests on. */
	verdict: Verdict;
	evidence: Evidence[];
	/** One sentence why. */
	why: Message;
	/** What to do about it; none where nothing needs doing. */
	advice?: Message;
}

/** Verdict per letter and the findings they follow from. */
export interface Judgement {
	letters: Record<Letter, Verdict>;
	findings: Finding[];
}

/** Text fields that are read for facts and judged. */
export type JudgedText = "goal" | "indicator" | "method" | "timeframe";

/** What a rule may look at. */
export interface Subject {
	kpi: Kpi;
	/** Facts read from each text field of the row. */
	facts: Record<JudgedText, TextFacts>;
	today: Day;
	/**
	 * `row`: the KPI stands in a sheet and its cells count. `text`: a text is judged alone (typing, evaluation); rules that need
	 * cells do not run.
	 */
	scope: "row" | "text";
}

/** One rule: looks at a subject and reports what it finds. */
export interface Rule {
	id: string;
	letter: Letter;
	check(subject: Subject): Finding[];
}
