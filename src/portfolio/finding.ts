/**
 * What is found on a set of KPIs as a whole: too much for one person, a goal nobody measures, the same KPI twice. One check a file.
 */
import type { Language, Message, MessageKey } from "../i18n/message";
import type { Kpi } from "../kpi/kpi";
import type { Context } from "../progress/assess";
import type { Subject } from "../smart/verdict";
import type { TextFacts } from "../text/facts";
import type { Limits } from "./limits";

/** What a check found. */
export interface SetFinding {
	/** Id of the check, such as `set/burden`. */
	check: string;
	/** A warning wants a change, a note a look. */
	severity: "warn" | "note";
	/** The rows it rests on: indices into the set, ascending. */
	rows: number[];
	/** The owner or goal it is about, as most rows spell it; `""` where it is about none. */
	about: string;
	/** One sentence why. */
	why: Message;
	/** What to do about it. */
	advice: Message;
}

/** What a check may look at. */
export interface KpiSet {
	kpis: readonly Kpi[];
	/** The day, and the rules by which a row is stale. */
	context: Context;
	limits: Limits;
	/** The row as the SMART rules see it. */
	subjectOf(row: number): Subject;
	/** What a row measures: its indicator, else its goal. */
	textOf(row: number): string;
	/** Facts of that text. */
	factsOf(row: number): TextFacts;
}

/** One check: looks at a whole set and reports what it finds. Its file holds its page as well ({@link SetPage}). */
export interface SetCheck {
	/** `set/` and a name, such as `set/burden`; findings carry it, settings switch it off by it, its page is called so. */
	id: string;
	/** In time that grows with the rows and no faster; the order of the rows changes nothing. */
	check(set: KpiSet): SetFinding[];
}

/** Rows of an example; all other cells are blank. */
export type ExampleRows = readonly Partial<Kpi>[];

/** What the page of a check says. A test judges its examples. */
export interface SetPage {
	/** What the check looks for. */
	looksFor: Record<Language, string>;
	why: Record<Language, string>;
	/** What the check finds. */
	bad: Record<Language, ExampleRows>;
	/** What the check does not find. */
	good: Record<Language, ExampleRows>;
}

/** `burden.count` of the messages `set.burden.count.why` and `set.burden.count.advice`. */
export type SetFindingName =
	Extract<MessageKey, `set.${string}.why`> extends `set.${infer Name}.why`
		? Name
		: never;

/** A finding of the check that the name begins with: `burden.count` is one of `set/burden`. `values` fill the holes of both sentences. */
export function setFinding(
	name: SetFindingName,
	severity: SetFinding["severity"],
	rows: readonly number[],
	about = "",
	values?: Message["values"],
): SetFinding {
	return {
		check: `set/${name.replace(/\..*$/, "")}`,
		severity,
		rows: [...rows].sort((a, b) => a - b),
		about,
		why: { key: `set.${name}.why`, values },
		advice: { key: `set.${name}.advice`, values },
	};
}
