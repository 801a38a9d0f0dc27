/**
 * What is to be done to the spreadsheet, as plain data. The shell carries a plan out step by step and decides nothing;
 * a plan with no steps means that the spreadsheet already is as it should be. Every step may safely be carried out twice, so a run
 * that was cut off is completed by the next.
 *
 * Rows and columns are 0-based throughout; formulas are written with `;` between arguments, without `{}` and without decimal
 * literals, so that they mean the same in every spreadsheet locale.
 */
import type { Remark } from "../i18n/message";
import type { FieldKey } from "../kpi/kpi";
import type { Area, Cell, DateCell, SheetRole } from "../table/snapshot";
import type { Standing } from "./row-text";

/** A value that a step writes. A string is always text, never a formula, whatever it begins with. */
export type Written = Cell | Moment | { formula: string };

/** A day with a time on it. Reading it back gives the day alone. */
export interface Moment extends DateCell {
	/** Minutes since midnight. */
	minutes: number;
}

/** Names a sheet of ours within one plan: an existing one by its id, or one that an earlier step of the same plan makes. */
export type SheetKey = number | `new:${string}`;

export type OwnRole = Exclude<SheetRole, "foreign">;

/** A conditional-format rule: a custom formula, carrying our marker `N("ssc:<key>")=0`, and a look. */
export interface RuleSpec {
	key: string;
	areas: Area[];
	/** Begins with `=`; relative to the top left cell of the first area. */
	formula: string;
	background?: string;
	color?: string;
	bold?: boolean;
}

/** A drop-down of fixed words; a value outside the list is refused. */
export interface ValidationSpec {
	area: Area;
	list: string[];
}

export interface ChartSpec {
	/** Which of our charts it is, such as `status-counts`; registered beside the chart's id. */
	key: string;
	type: "bar" | "column" | "line" | "pie";
	title: string;
	/** Ranges with one header row; the first is the domain. */
	ranges: Area[];
	colors?: string[];
	stacked?: boolean;
	legend: "none" | "right" | "bottom";
	/** Value axis bounds. */
	min?: number;
	max?: number;
	/** Cell whose top left corner the chart is anchored to, and its size in px. */
	at: { row: number; column: number; width: number; height: number };
}

/** The look of whole areas, set once when columns are made; afterwards it is the user's. */
export interface Look {
	background?: string;
	bold?: true;
	wrap?: boolean;
	vertical?: "top" | "middle";
}

/** The look of single cells. */
export interface CellLook {
	/** pt */
	size: number;
}

export type Step =
	/**
	 * Makes a sheet at the end of the tabs and registers it with these tags. `grid` is the least it must have; without `columns`, the 26 that a
	 * new sheet comes with are enough.
	 */
	| {
			do: "make_sheet";
			sheet: SheetKey;
			role: OwnRole;
			name: string;
			grid?: { rows: number; columns?: number };
			tags: Record<string, string>;
	  }
	/** Makes sure that the grid of a sheet that stands has at least this size. */
	| { do: "grow"; sheet: SheetKey; rows: number; columns: number }
	/** Sets or replaces tags of the sheet. */
	| { do: "tag_sheet"; sheet: SheetKey; tags: Record<string, string> }
	/** Notes in which columns our keys stand. */
	| {
			do: "tag_columns";
			sheet: SheetKey;
			columns: { column: number; key: string }[];
	  }
	/** Number formats before values: `@` keeps text as it is. */
	| {
			do: "formats";
			sheet: SheetKey;
			top: number;
			left: number;
			formats: string[][];
	  }
	| {
			do: "write";
			sheet: SheetKey;
			top: number;
			left: number;
			cells: Written[][];
			/** How many of them differ from what stands there; left out where nothing did. */
			changes?: number;
			/** Days go in as people type them, so that each is shown as one whatever the cells' format. */
			typed?: true;
	  }
	/** One look for several areas. */
	| { do: "look"; sheet: SheetKey; areas: Area[]; look: Look }
	/** A look for each cell of a block; `null` is the default one. */
	| {
			do: "looks";
			sheet: SheetKey;
			top: number;
			left: number;
			looks: (CellLook | null)[][];
	  }
	| {
			do: "notes";
			sheet: SheetKey;
			top: number;
			left: number;
			notes: string[][];
	  }
	| {
			do: "widths";
			sheet: SheetKey;
			widths: { column: number; width: number }[];
	  }
	| { do: "hide_columns"; sheet: SheetKey; from: number; count: number }
	| { do: "freeze"; sheet: SheetKey; rows: number; columns?: number }
	/** All of our rules on the sheet: ours are replaced, everybody else's stay in their order before them. */
	| { do: "rules"; sheet: SheetKey; rules: RuleSpec[] }
	/** Drop-downs; with `block`, all cells of it are set by one call, those outside of the areas to none. */
	| {
			do: "validations";
			sheet: SheetKey;
			validations: ValidationSpec[];
			block?: Area;
	  }
	/** Inserts charts of ours, or updates them in place where the sheet still holds them. Their ranges lie on the sheet itself. */
	| { do: "charts"; sheet: SheetKey; charts: ChartSpec[] }
	/** Takes charts of ours off the sheet. */
	| { do: "remove_charts"; sheet: SheetKey; keys: string[] }
	/** Puts blank columns right of a column (0-based), before every step that names a place. */
	| { do: "insert_columns"; sheet: SheetKey; after: number; count: number }
	/** Puts what is registered of the sheet back to this. */
	| {
			do: "register";
			sheet: SheetKey;
			tags: Record<string, string>;
			columns: Record<string, number>;
	  }
	| { do: "delete_columns"; sheet: SheetKey; from: number; count: number }
	| { do: "delete_sheet"; sheet: SheetKey }
	/** The sheet is no longer ours: its tags are dropped. */
	| { do: "forget"; sheet: SheetKey };

/** What a run does, in counts, for the preview and for the answer after it. */
export interface PlanSummary {
	/** Name of the scorecard sheet that is made or brought up to date. */
	scorecard: string;
	makesScorecard: boolean;
	rowsAdded: number;
	/** Rows of the scorecard whose verdicts or formulas are written anew. */
	rowsUpdated: number;
	/** Rows of the source that stand in the scorecard already. */
	rowsKnown: number;
	/** Rows in the scorecard that the source no longer holds. */
	rowsVanished: number;
	/** Known rows whose cells differ in the source and that are not taken over. */
	rowsChanged: number;
	/** Those rows, the first of them, each as key and text (see `changesText`); taken over where people tick it. */
	changed?: [key: string, text: string][];
	cellsWritten: number;
	charts: number;
	/** Names of sheets that are made beside the scorecard. */
	makesSheets: string[];
	/** Input columns that an attached sheet lacks and that may be added. */
	missing?: FieldKey[];
	/** Things worth knowing before the first write, one sentence each. */
	remarks: Remark[];
}

export interface SheetPlan {
	steps: Step[];
	summary: PlanSummary;
	/** The id that each row (0-based) has afterwards, of a sheet that is brought up to date in place. */
	ids?: ReadonlyMap<number, string>;
}

/** The state of one sheet of ours, as far as a plan is compared with it. */
export interface OwnSheet {
	sheetId: number;
	name: string;
	role: OwnRole;
	/** `ssc.*` tags of the sheet, without the prefix. */
	tags: Record<string, string>;
	/** Field or own column → 0-based column. */
	columns: Record<string, number>;
	/** From A1 to the last row and column with content. */
	cells: Cell[][];
	/** The same shape: formulas, or `""`. */
	formulas: Standing[][];
	/** Our rules that are on the sheet now, with the formula as Sheets returns it and the areas they cover. */
	rules: RuleSpec[];
	/** Keys of our charts that are still there. */
	charts: string[];
}

/** A sheet of ours with what people may have put on it. */
export interface WholeSheet extends OwnSheet {
	/** 0-based row of the header, and the notes in it by column; blank where there is none. */
	header: number;
	notes: string[];
	/** Whether somebody else has rules or charts on it. */
	shared: boolean;
}

/** The spreadsheet as a plan finds it. */
export interface SpreadsheetState {
	/** Sheets of ours as far as the plan concerns them, in the order of making; none before the first run. */
	own: OwnSheet[];
	/** Whether the dashboard of the scorecard was deleted by somebody. */
	dashboardGone: boolean;
	/** Names of tabs that were found to be taken. */
	taken: string[];
	/** Makes anew what somebody deleted; without it, that is only offered. */
	again: boolean;
}
