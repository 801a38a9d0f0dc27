/** What hangs on a sheet beside its cells, as the model keeps it. */
import type { Area } from "./area";
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

export interface FilterModel {
	area: Area;
	/** Column index → the texts that are hidden. */
	hiddenValues: Map<number, string[]>;
}
