/**
 * Verdicts: five letters per KPI, each from yes/no rules, each saying what words or cells it rests on.
 */

import type { Language, Message } from "../i18n/message";
import type { Day } from "../kpi/day";
import type { FieldKey, Kpi, Level } from "../kpi/kpi";
import type { Reading } from "../kpi/reading";
import type { Span, TextFacts } from "../text/facts";

export const LETTERS = ["S", "M", "A", "R", "T"] as const;
export type Letter = (typeof LETTERS)[number];

export type Verdict = "pass" | "warn" | "fail" | "cannot_tell";

/** What a finding rests on: words of a field (with `span`), or a field's cell (without). */
export interface Evidence {
	field: FieldKey;
	span?: Span;
}

/** A cell's whole new content: text, a number, a day (ISO), or the key of a choice. */
export interface Edit {
	field: FieldKey;
	value: string | number;
}

/** A change of cells that mends what a finding names. The user applies it or leaves it. */
export interface Fix {
	edits: readonly Edit[];
	/** True where the new text holds words in square brackets that the user has yet to replace, such as `[target]`. */
	open: boolean;
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
	/** The same as new content of cells, where it can be written down. */
	fix?: Fix;
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
	/** Past readings of this KPI, oldest first. */
	readings: readonly Reading[];
	/** The row that `parent` names, where the set holds it. */
	parent: Kpi | null;
	/** Cells of the row that hold a percentage in another scale than its other cells, and so were not read: 0.95 beside 96. */
	otherScale: readonly OtherScale[];
	/** What the sheet around the row holds; `null` where nobody looked. */
	place: Place | null;
}

/** The sheet that a row stands on, as far as texts may name parts of it. */
export interface Place {
	/** Names of its columns; `null` where a text may mean those of another sheet, which the row was taken from. */
	columns: readonly string[] | null;
	/** Names that texts use for sheets of this spreadsheet, where no sheet is called so. */
	missingSheets: readonly string[];
}

/** A cell whose number was not taken over; `text` as it stands. */
export interface OtherScale {
	field: FieldKey;
	text: string;
}

/** One rule: looks at a subject and reports what it finds. Its file holds its page as well ({@link RulePage}). */
export interface Rule {
	/** Letter and name, such as `S/wish-word`; findings carry it, settings switch it off by it, its page is called so. */
	id: string;
	letter: Letter;
	/** A merit is what a pass rests on; a fault can be switched off in a spreadsheet. */
	finds: "merit" | "fault";
	/** Rules that need cells run in a sheet only. */
	needs: "text" | "cells";
	check(subject: Subject): Finding[];
}

/** An example on a rule's page: a text judged alone, or the cells of a row; all others are filled soundly. */
export type Example =
	| string
	| (Partial<Kpi> & {
			/** Past readings. */
			past?: readonly Reading[];
			/** Level of the row above. */
			above?: Level;
			/** Cells in another scale. */
			scale?: readonly OtherScale[];
			/** Columns of the sheet. */
			columns?: readonly string[];
			/** Names of sheets that the spreadsheet has not. */
			missingSheets?: readonly string[];
	  });

/** What the page of a rule says. A test judges its examples, so a page cannot promise what the rule does not do. */
export interface RulePage {
	/** What the rule looks for. */
	looksFor: Record<Language, string>;
	why: Record<Language, string>;
	/** What the rule finds (a fault), or does not find (a merit). */
	bad: Record<Language, Example>;
	/** What the rule does not find (a fault), or finds (a merit). */
	good: Record<Language, Example>;
}
