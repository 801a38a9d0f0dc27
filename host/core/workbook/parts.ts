/** What hangs on a sheet beside its cells, as the model keeps it. */
import type { Area } from "./area";
import type { Axis } from "./axis";
import type { CellStyle, ChartData } from "./data";

export interface Criterion {
	/** Name of the `SpreadsheetApp.BooleanCriteria` or `DataValidationCriteria`. */
	type: string;
	/** Dates are serial numbers. */
	args: (string | number | boolean | string[])[];
}

export interface GradientPoint {
	color: string;
	/** Name of the `SpreadsheetApp.InterpolationType`. */
	type: string;
	value: string;
}

/** A conditional-format rule: a condition with a look, or a gradient of two or three points. Never changed once it is on a sheet. */
export interface Rule {
	areas: Area[];
	condition?: Criterion;
	gradient?: GradientPoint[];
	style: CellStyle;
}

export interface Validation {
	area: Area;
	criterion: Criterion;
	allowInvalid: boolean;
	help: string | null;
}

export interface Chart extends Omit<ChartData, "id" | "ranges"> {
	id: number;
	ranges: (Area & { sheetId: number })[];
	/** Name of the `Charts.ChartMergeStrategy`. */
	merge: string;
	/** Name of the `Charts.ChartHiddenDimensionStrategy`. */
	hiddenDimensions: string;
	transposed: boolean;
}

export interface Protection {
	id: number;
	/** Null protects the whole sheet. */
	area: Area | null;
	unprotected: Area[];
	description: string;
	warningOnly: boolean;
	/** False when the user at the keyboard is not among the editors. */
	userMayEdit: boolean;
	/** E-mail addresses of those who may edit, beside the owner of the spreadsheet. */
	editors?: string[];
	/** The named range whose cells it protects, if it was set by name. */
	rangeName?: string;
}

/** Where a piece of developer metadata hangs. */
export type MetadataPlace =
	| { kind: "SPREADSHEET" }
	| { kind: "SHEET"; sheetId: number }
	| { kind: "ROW"; sheetId: number; index: number }
	| { kind: "COLUMN"; sheetId: number; index: number };

export interface Metadata {
	id: number;
	key: string;
	value: string | null;
	visibility: "DOCUMENT" | "PROJECT";
	place: MetadataPlace;
}

export interface NamedArea {
	name: string;
	sheetId: number;
	area: Area;
}

/** What a filter lets through in one column: not these texts, or only these, and only what meets the criterion. */
export interface FilterColumn {
	hidden?: string[];
	visible?: string[];
	criterion?: Criterion;
}

export interface FilterModel {
	/** With the header row. */
	area: Area;
	/** By the index of the column in the sheet. */
	columns: Map<number, FilterColumn>;
	/** How its rows were sorted last. */
	sorted?: { column: number; ascending: boolean };
}

/** A box that hides rows of its range, whose first row is a header, by one column. */
export interface Slicer {
	id: number;
	area: Area;
	/** From 0 within the range; null while none was chosen. */
	column: number | null;
	filter: FilterColumn | null;
	/** Null shows the column's heading. */
	title: string | null;
	align: string;
	titleStyle: Partial<CellStyle>;
	/** `#rrggbb` */
	background: string | null;
	/** Whether pivot tables over the same range are to be filtered, too; kept only. */
	pivots: boolean;
	anchor: ChartData["anchor"];
}

/** Rows or columns from `first` to `last` that fold away together. */
export interface Group {
	axis: Axis;
	first: number;
	last: number;
	/** From 1 for an outermost group. */
	depth: number;
	collapsed: boolean;
}

/** Colours that alternate from row to row or from column to column, `#rrggbb`. */
export interface Banding {
	id: number;
	area: Area;
	axis: Axis;
	header: string | null;
	first: string;
	second: string;
	footer: string | null;
}
