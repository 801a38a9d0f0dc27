/**
 * A row while it is being read: fields are set once, each with what it rests on.
 */
import type { MessageKey } from "../i18n/message";
import { blankKpi, type FieldKey, type Kpi } from "../kpi/kpi";
import type { JudgedText } from "../smart/verdict";
import type { Clock } from "../text";
import type { TextFacts } from "../text/facts";
import { textOf } from "./cells";
import type { Header } from "./header";
import type { Evidence, Unread } from "./reading";
import type { Cell } from "./snapshot";
import type { PeriodColumn } from "./wide";

/** What is the same for all rows of a table. */
export interface TableContext extends Clock {
	header: Header | null;
	columns: Partial<Record<FieldKey, number>>;
	/** Unit that the header of a number says, with the column. */
	unit: { value: string; column: number } | null;
	/** The column of the actual holds what has come together since the start (累計實績). */
	toDate: boolean;
	/** The column of the baseline holds what the year before came to (去年實績). */
	ofLastYear: boolean;
	/** Columns of periods, in which the past of a row stands and its target plan. */
	periods: readonly PeriodColumn[];
}

export class Draft {
	readonly kpi: Kpi = blankKpi();
	readonly evidence: Partial<Record<FieldKey, Evidence>> = {};
	readonly unread: Unread[] = [];
	facts!: Record<JudgedText, TextFacts>;
	/** Fields whose number came from a cell shown as percent. */
	readonly fromPercentCell = new Set<FieldKey>();

	constructor(
		readonly context: TableContext,
		private readonly cells: readonly Cell[],
		private readonly formats: readonly string[],
	) {}

	column(field: FieldKey): number | undefined {
		return this.context.columns[field];
	}

	cell(field: FieldKey): Cell {
		const column = this.column(field);
		return column === undefined ? "" : (this.cells[column] ?? "");
	}

	format(field: FieldKey): string {
		const column = this.column(field);
		return column === undefined ? "" : (this.formats[column] ?? "");
	}

	has(field: FieldKey): boolean {
		return this.evidence[field] !== undefined;
	}

	/** True where a value may still be filled in: nothing is known, and nothing unreadable stands in the cell. */
	open(field: FieldKey): boolean {
		return !this.has(field) && !this.kpi.unreadable.includes(field);
	}

	set<F extends FieldKey>(field: F, value: Kpi[F], evidence: Evidence): void {
		this.kpi[field] = value;
		this.evidence[field] = evidence;
		if (evidence.from === "default") this.kpi.assumed.push(field);
	}

	/** Leaves the cell as it is and says so; the field stays without a value. */
	cannotRead(
		field: FieldKey,
		key: MessageKey,
		values?: Record<string, string | number>,
	): void {
		const text = textOf(this.cell(field));
		this.kpi.unreadable.push(field);
		this.unread.push({
			field,
			text,
			message: { key, values: { text, ...values } },
		});
	}

	/** What stands in the cell says something else than the field means. */
	leaveOut<F extends FieldKey>(field: F): void {
		this.kpi[field] = blankKpi()[field];
		delete this.evidence[field];
	}

	/** Takes a value back that turns out not to be certain. */
	withdraw<F extends FieldKey>(
		field: F,
		key: MessageKey,
		values?: Record<string, string | number>,
	): void {
		this.leaveOut(field);
		this.cannotRead(field, key, values);
	}
}
