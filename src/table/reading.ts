/**
 * What comes out of reading a table.
 */
import type { Message } from "../i18n/message";
import type { FieldKey, Kpi } from "../kpi/kpi";
import type { Series } from "../progress/readings";
import type { JudgedText } from "../smart/verdict";
import type { Span, TextFacts } from "../text/facts";
import type { Header } from "./header";
import type { Mapping } from "./mapping";
import type { Metric } from "./metrics";

/** What a value of a KPI rests on. Columns and rows are 0-based. */
export type Evidence =
	/** A cell of the row; with `span`, some words of it. */
	| { from: "cell"; column: number; span?: Span }
	/** Words of a text field of the row. */
	| { from: "text"; field: JudgedText; span: Span }
	/** Words of the column's header, such as `(%)`. */
	| { from: "header"; column: number }
	/** The cell's number format. */
	| { from: "format"; column: number }
	/** A section row above. */
	| { from: "section"; row: number }
	/** Nobody said it; a default of the product. */
	| { from: "default" };

/** Something that stands in the row and could not be read. */
export interface Unread {
	field: FieldKey;
	/** As it stands in the cell. */
	text: string;
	message: Message;
}

export interface ReadRow {
	/** 0-based row of the sheet. */
	row: number;
	kpi: Kpi;
	/** Facts of each text field. */
	facts: Record<JudgedText, TextFacts>;
	/** A key is there exactly for the fields that have a value. */
	evidence: Partial<Record<FieldKey, Evidence>>;
	unread: Unread[];
	/** What stands in the columns of periods; left out where the table has none. */
	periods?: Series;
	/** Which of several measures of the row this is; left out where a row is one KPI. */
	metric?: Metric;
}

export interface SkippedRow {
	/** 0-based row of the sheet. */
	row: number;
	reason: Message;
}

export interface TableReading {
	/** `null` where no header was found; then nothing is read, unless a mapping is given. */
	header: Header | null;
	mapping: Mapping;
	rows: ReadRow[];
	skipped: SkippedRow[];
	/** 0-based columns with content that no field is read from. */
	unreadColumns: number[];
}
