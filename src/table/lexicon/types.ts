/**
 * Words by which tables are understood, one file a language. A file is data: whoever knows the language can extend it.
 */
import type { ChoiceField, FieldKey } from "../../kpi/kpi";

/**
 * Words that stand in a header. `word` matches the whole header, its end, its beginning, or a word inside it, and counts for less in that
 * order; `=word` the whole header only; `~word` the whole header only and weakly, for a word that gives way to any clearer one; `…word` the whole or the end; `word…` the whole or the beginning.
 * `other` names columns that no field holds (status, notes, achievement rate): they must not be taken for one.
 */
export type HeaderWords = Partial<Record<FieldKey | "other", string[]>>;

/** For each field of fixed words: the value and the words that mean it. */
export type ChoiceWords = Partial<{
	[field in ChoiceField]: Record<string, string[]>;
}>;

export interface Lexicon {
	headers: HeaderWords;
	choices: ChoiceWords;
	/** First words of a row that sums or averages the rows above. */
	totals: string[];
	/** Ends of a section row's text that make it certain that it names a department. */
	departmentEnds: string[];
	/** Beginnings of a section row's text that make it certain that it names a goal. */
	goalStarts: string[];
	/** Units in which things are counted that people do or win, one by one. */
	countUnits: string[];
	/** Verbs of doing or winning such things. */
	doing: string[];
	/** A rate, an average, a score: a level by nature. */
	levels: string[];
	/** Money that goes out and adds up: a bound on it is a budget. */
	spending: string[];
	/** Says outright that a figure adds up since the start. */
	sums: string[];
	/** Whatever is measured anew for each period. */
	periods: RegExp[];
}
