/**
 * What a text says, as facts with the span of words each rests on. The vocabulary of every reader in this folder.
 */
import type { Day } from "../kpi/day";
import type { Cadence } from "../kpi/kpi";

/** Characters `start` (inclusive) to `end` (exclusive) of the text that was read, in UTF-16 units. */
export interface Span {
	start: number;
	end: number;
}

/** A value and the words it rests on: `text.slice(start, end)`. */
export interface Fact<T> extends Span {
	value: T;
}

/** `increase` and `decrease` are changes; the signs are bounds on a level. */
export type Comparator = ">=" | "<=" | "=" | "increase" | "decrease";

/** When a text says something ends. */
export interface Deadline {
	/** The day it falls on, if it can be computed from the text and the day of reading. */
	day: Day | null;
	/** First day of the period, where the text names one (`Q3`, `2026 年`, `from 1 May to 30 June`). */
	from: Day | null;
	/**
	 * The same as written: a full date, `--MM-DD` without a year, `--MM` a month, an ISO 8601 duration (`P3M`), `Q3`, `2025-Q4`, `2026`,
	 * else the words said.
	 */
	stated: string;
	/** True for a duration (`3 個月內`), which counts from the row's start. */
	relative: boolean;
}

/** A number that measures something: never a date, a version, a standard's number or a rank in a name. */
export interface Quantity extends Span {
	/** Expanded: 5K is 5000, 100 萬 is 1000000, 95% is 95 with unit `%`. */
	value: number;
	/** As said: `%`, `visitors per day`, `位會員`; `""` if none. */
	unit: string;
	/** Upper end, for a range such as `36–37.5`. */
	high?: number;
}

/** A soft act (`provide`, 辦理) is done or not done only where the text says which, for whom or by when. */
export type Deed = "firm" | "soft" | "state";

/** Everything read from one text. A key is there only if the text says it. */
export interface TextFacts {
	quantities: Quantity[];
	baseline?: Fact<number>;
	target?: Fact<number>;
	/** Upper end of a target range. */
	targetHigh?: Fact<number>;
	unit?: Fact<string>;
	comparator?: Fact<Comparator>;
	/** Signed percent: `提升 20%` is 20, `reduce by 30%` is -30, `翻倍` is 100. */
	relativeChange?: Fact<number>;
	/** Signed amount in the unit: `by 500` is 500. */
	absoluteChange?: Fact<number>;
	due?: Fact<Deadline>;
	cadence?: Fact<Cadence>;
	/**
	 * What is done or not done: an act (`launch the MVP`, 取得認證) or a state (`carbon neutral`, 損益兩平).
	 */
	deliverable?: Fact<Deed>;
	/** Further targets after the first. */
	also: Quantity[];
	/** Every end of time the text names, in order; `due` is the one that bounds the goal. */
	deadlines: Fact<Deadline>[];
	/** A quantifier that measures without a digit: `全數`, `每一位`, `all new hires`. */
	universal?: Fact<true>;
	/** A time that is itself what is measured and bounds nothing: `within 24 hours`, `by 9:00 AM`. */
	measuredTime?: Fact<true>;
	/** Digits that measure nothing: `ISO 27001`, `Web 2.0`, `Q3`, `第二階段`. */
	names: Span[];
}
