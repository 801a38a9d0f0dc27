/**
 * Words by which tables are understood, one file a language. A file is data: whoever knows the language can extend it.
 */
import type { ChoiceField, FieldKey } from "../../kpi/kpi";

/**
 * What a word in a header contributes to its meaning. A header is read as the set of these that its words name, and `naming.ts` says which
 * sets name which field: 去年 is `past`, 件數 is `amount`, so 去年件數 is a baseline in any language that has words for both.
 */
export type Concept =
	// what is aimed at
	| "aim" // 目標, goal: the goal in one table, the number to reach in the next
	| "goal" // 任務, objective: surely no number
	| "action" // 行動, project: a goal where nothing else is one
	| "thing" // 項目, item: whatever the table is about
	| "name"
	| "indicator"
	| "strategy"
	| "company"
	| "personal"
	| "above" // 上層, parent
	| "linked" // 對應, aligned: to a goal above, or to the indicator of a goal
	// amounts
	| "amount" // 值, number: an amount of whatever else is said
	| "metric" // 營收, revenue: an amount that says what it measures
	| "ratio" // 率, rate: likewise; of what was reached it judges the row
	| "target"
	| "plan"
	| "budget" // 預算: a plan in figures
	| "criterion" // 標準: how it is measured, or what must be reached
	| "accepted" // 驗收, acceptance: makes a criterion a target
	| "threshold"
	| "limit"
	| "high"
	| "low"
	| "actual"
	| "reached" // 達成, achieved
	| "finished" // 完成: an amount, or the day
	| "result"
	| "now"
	| "state" // 現況: the actual, or the state before
	| "past"
	| "base"
	| "total" // 累計, to date
	// times
	| "date"
	| "clock" // 時間, time: a moment or a span
	| "begin"
	| "end"
	| "as_of" // 更新, 資料, 統計: of the reading
	| "data" // 資料, data: of the reading beside a date, alone a source or an attachment
	| "review" // 檢視, check-in
	| "span" // 期間, quarter
	| "each" // 每月, annual
	| "frequency"
	| "cycle" // 週期: cadence, or time frame
	// who
	| "person"
	| "department"
	| "place" // 門市, region: a department where no column names one
	| "responsible"
	// how
	| "measuring"
	| "way"
	| "formula"
	| "tool"
	| "source"
	| "definition"
	| "unit"
	// what else a field says
	| "code"
	| "number" // 項次, No.: the place of the row
	| "description"
	| "weight"
	| "confidence"
	| "direction"
	| "counting"
	| "tier"
	| "sort" // 類型, type
	| "nature" // 性質
	| "leading"
	| "lagging"
	// what names no field
	| "score" // of a target or a reading; alone it judges the row
	| "progress" // 進度: of the work, or of the amount when it is of now
	| "nothing" // status, notes, achievement rate
	| "aside" // 協辦, approved by: whoever is not the owner; whatever follows
	| "filler" // 關鍵, overall: changes nothing
	| "of"; // what follows belongs to what stands before

/** Words by comma; `(a|b)` stands for either, `(a|)` for a or nothing. */
export type Words = string | readonly string[];

export interface Lexicon {
	/** Whole headers that mean a field though their words do not. `other` is any column that no field holds. */
	headers: Partial<Record<FieldKey | "other", Words>>;
	concepts: Partial<Record<Concept, Words>>;
	/** The thing named stands before what modifies it (`fecha de inicio`), not after (`start date`). */
	headFirst?: boolean;
	/** Words grow together (`Zielwert`). */
	compounds?: boolean;
	/** For each field of fixed words: the value and the words that mean it. */
	choices?: Partial<{ [field in ChoiceField]: Record<string, string[]> }>;
	/** First words of a row that sums or averages the rows above. */
	totals?: string[];
	/** Ends of a section row's text that make it certain that it names a department. */
	departmentEnds?: string[];
	/** Beginnings of a section row's text that make it certain that it names a goal. */
	goalStarts?: string[];
	/** Units in which things are counted that people do or win, one by one. */
	countUnits?: string[];
	/** Verbs of doing or winning such things. */
	doing?: string[];
	/** A rate, an average, a score: a level by nature. */
	levels?: string[];
	/** Money that goes out and adds up: a bound on it is a budget. */
	spending?: string[];
	/** Says outright that a figure adds up since the start. */
	sums?: string[];
	/** Says that a figure is that of the year when it is over, so that until then it runs up. */
	wholeYear?: string[];
	/** Says that a figure is counted anew each year. */
	yearly?: string[];
	/** Prices, durations and stocks: they stand somewhere and never add up. */
	standing?: string[];
	/** Whatever is measured anew for each period. */
	periods?: RegExp[];
}
