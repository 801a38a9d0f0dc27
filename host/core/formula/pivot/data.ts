/** A pivot table as plain data. Columns count from 0 within the source, ids are unique within the table. */

export type Label = string | number | boolean | null;

export interface PivotGroupData {
	id: number;
	column: number;
	/** Shown in place of the column's heading. */
	name?: string;
	descending?: boolean;
	/** Sorted by this value, over the records of these labels of the opposite groups. */
	sortBy?: { value: number; opposite: Label[] };
	/** Without a total of its own. */
	noTotals?: boolean;
	repeated?: boolean;
	/** Labels that are taken together under a name. */
	manual?: { name: string; members: Label[] }[];
	/** Numbers are taken together by intervals. */
	histogram?: { min: number; max: number; size: number };
}

export interface PivotValueData {
	id: number;
	column: number;
	/** Name of the `SpreadsheetApp.PivotTableSummarizeFunction`. */
	by: string;
	name?: string;
	/** Name of the `SpreadsheetApp.PivotValueDisplayType`. */
	display?: string;
}

export interface PivotFilterData {
	id: number;
	column: number;
	/** Texts that are left out, or all that is let through. */
	hidden?: string[];
	visible?: string[];
	criterion?: { type: string; args: unknown[] };
}

export interface PivotData {
	id: number;
	rows: PivotGroupData[];
	columns: PivotGroupData[];
	values: PivotValueData[];
	filters: PivotFilterData[];
}
