/**
 * A workbook as plain data: what files are read into, what the sample is written as, what the page is shown.
 * Rows and columns are 0-based. Days and times are Sheets serial numbers (days since 1899-12-30) in a cell with a date format.
 */

/** Look of a cell; what is not given is the default. Colours are `#rrggbb`. */
export interface CellStyle {
	background?: string;
	color?: string;
	bold?: boolean;
	italic?: boolean;
	strikethrough?: boolean;
	underline?: boolean;
	fontFamily?: string;
	/** Points. */
	fontSize?: number;
	align?: "left" | "center" | "right";
	vertical?: "top" | "middle" | "bottom";
	/** Names of the theme's colours where `background` or `color` were set by such a name; the hex value stands beside it. */
	backgroundTheme?: string;
	colorTheme?: string;
	wrap?: boolean;
	/** Text that is too long is cut off at the cell's edge. */
	clip?: boolean;
	/** Degrees, upwards positive. */
	rotation?: number;
	verticalText?: boolean;
	direction?: "LEFT_TO_RIGHT" | "RIGHT_TO_LEFT";
	borders?: Borders;
}

export interface BorderLine {
	color: string;
	/** Name of the `SpreadsheetApp.BorderStyle`. */
	style: string;
}

export type Borders = Partial<
	Record<"top" | "left" | "bottom" | "right", BorderLine>
>;

/** A stretch of rich text: from `start` to before `end`, with its own look and link. */
export interface TextRun {
	start: number;
	end: number;
	style: CellStyle;
	/** An address, or `#` and a reference within the workbook. */
	link?: string;
}

export interface CellData {
	row: number;
	column: number;
	/** An error is its sign as `{error}`. Left out for a blank cell that only has a look. */
	value?: string | number | boolean | { error: string };
	/** With its `=`, in the workbook's locale. `value` beside it is the last known result. */
	formula?: string;
	/** Number format pattern; left out for automatic. */
	format?: string;
	style?: CellStyle;
	note?: string;
	/** Of a text with several looks or with links. */
	runs?: TextRun[];
}

/** All four bounds inclusive. */
export interface AreaData {
	top: number;
	left: number;
	bottom: number;
	right: number;
}

export interface RuleData {
	areas: AreaData[];
	/** Custom formula with its `=`, or a criterion by its `SpreadsheetApp.BooleanCriteria` name with arguments. */
	formula?: string;
	criterion?: { type: string; args: (string | number | boolean)[] };
	/** Gradient points from low to high; a rule has these or a condition. */
	gradient?: { color: string; type: string; value: string }[];
	style?: CellStyle;
}

export interface ValidationData {
	area: AreaData;
	/** Name of the `SpreadsheetApp.DataValidationCriteria`. */
	type: string;
	args: (string | number | boolean | string[])[];
	allowInvalid: boolean;
	help?: string;
}

export interface ChartData {
	id?: number;
	type:
		| "AREA"
		| "BAR"
		| "COLUMN"
		| "COMBO"
		| "HISTOGRAM"
		| "LINE"
		| "PIE"
		| "SCATTER"
		| "TABLE";
	/** Ranges with the name of the sheet they lie on. */
	ranges: (AreaData & { sheet: string })[];
	headers: number;
	/** Options as the builder received them, such as `title` or `legend.position`. */
	options: Record<string, unknown>;
	anchor: { row: number; column: number; dx: number; dy: number };
	/** px */
	width: number;
	height: number;
}

export interface SheetData {
	name: string;
	/** Size of the grid; 1,000 × 26 if not given, or what the cells need. */
	rows?: number;
	columns?: number;
	cells: CellData[];
	merges?: AreaData[];
	frozenRows?: number;
	frozenColumns?: number;
	/** px by index. */
	columnWidths?: Record<number, number>;
	rowHeights?: Record<number, number>;
	hiddenRows?: number[];
	hiddenColumns?: number[];
	hidden?: boolean;
	/** `#rrggbb` */
	tabColor?: string;
	/** Where a filter stands; the rows it hides are among the hidden ones in a file. */
	filter?: AreaData;
	rules?: RuleData[];
	validations?: ValidationData[];
	charts?: ChartData[];
}

export interface WorkbookData {
	name: string;
	/** As Sheets writes it: `en_US`, `zh_TW`, `de_DE`. */
	locale: string;
	/** IANA name. */
	timeZone: string;
	sheets: SheetData[];
	/** Named ranges. */
	names?: { name: string; sheet: string; area: AreaData }[];
}
