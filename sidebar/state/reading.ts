/** What the sidebar makes of a snapshot: the sheet's kind, its columns, its KPIs with their verdicts. */
import type { FieldKey, Kpi } from "../../src/kpi/kpi";
import type { Reading as KpiReading } from "../../src/kpi/reading";
import type { Context } from "../../src/progress/assess";
import type { Assessment } from "../../src/progress/assessment";
import type { Series } from "../../src/progress/readings";
import type { Settings } from "../../src/rpc";
import type { Judgement, Place } from "../../src/smart/verdict";
import type {
	MappingReason,
	ReadRow,
	SheetKind,
	SkippedRow,
} from "../../src/table";
import type { Cell } from "../../src/table/snapshot";

/** One column of the sheet with something in it. */
export interface FoundColumn {
	/** 0-based. */
	column: number;
	/** Its heading, or `""`. */
	header: string;
	/** The first value below the heading, or `""`. */
	sample: string;
	/** What it is read as; `null` if it is not used. */
	field: FieldKey | null;
	/** Why it is read so; `null` if it is not used. */
	reason: MappingReason | null;
	/** A field that it names too, but that another column was taken for. */
	alsoNames: FieldKey | null;
}

export interface Reading {
	kind: SheetKind;
	/** 0-based first row of the heading; `null` if there is none. */
	headerRow: number | null;
	columns: FoundColumn[];
	rows: ReadRow[];
	/** Rows with content that hold no KPI. */
	skipped: SkippedRow[];
	/** The day, and how status is told on this sheet. */
	context: Context;
	/** What one owner can look after in this spreadsheet. */
	limits: Settings["limits"];
	/** Rules that are switched off in this spreadsheet. */
	off: ReadonlySet<string>;
	/** A row read anew as if these were its cells. */
	reread: (
		row: ReadRow,
		cells: readonly Cell[],
		formats?: readonly string[],
	) => ReadRow;
	/** The row that a KPI serves. */
	parentOf: (kpi: Kpi) => Kpi | null;
	/** What texts may name of the sheet. */
	place: Place;
	/** Whether a row's cells hold fractions where its unit is %. */
	shares: (row: number) => boolean;
	/** Whether the cell of a row's actual keeps a share as percent points. */
	points: (row: number) => boolean;
	/** What log and target plan hold of a row's KPI. */
	seriesOf: (row: ReadRow) => Series;
	/** Its readings up to the one that counts, oldest first. */
	readingsOf: (row: ReadRow) => readonly KpiReading[];
}

/** A KPI with its five letters, its status and its past. */
export interface CheckedKpi extends ReadRow {
	series: Series;
	judgement: Judgement;
	assessment: Assessment;
}
