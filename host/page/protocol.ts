/**
 * What page and worker say to each other. The worker holds the workbook and the add-on; the page only ever sees the plain data below.
 * Every call is answered once; events come unasked. Rows and columns are 0-based, areas inclusive, as in `core/workbook/data`.
 */
import type { AreaData, CellStyle, ChartData } from "../core/workbook/data";
import type { Refusal } from "../core/workbook/write";
import type { FileFormat, SavedFile, Sentence } from "../files";
import type { Circumstances, Faulty, Settable } from "./circumstances";
import type { Edit } from "./edit";

export type { AreaData, CellStyle, Sentence };

export interface Position {
	row: number;
	column: number;
}

/** `SPARKLINE` as its cell shows it. Options are the formula's own, such as `max` or `color1`. */
export interface SparklineView {
	type: "line" | "bar" | "column" | "winloss";
	values: (number | null)[];
	options: Record<string, string | number | boolean>;
}

/** One cell as it is drawn. Cells with nothing to show are left out of a window. */
export interface CellView extends Position {
	/** Display text by number format and locale. */
	text: string;
	/** Decides the side that the text stands on where no alignment is set. */
	kind: "blank" | "text" | "number" | "boolean" | "error";
	/** Effective look: the cell's own with conditional formats over it. */
	style?: CellStyle;
	note?: string;
	/** How a value is chosen, where a validation says so. */
	choice?: "list" | "checkbox";
	/** Heads a column of the filter; `set` where the column hides rows. */
	filter?: "open" | "set";
	/** The value breaks a validation that only warns. */
	invalid?: boolean;
	sparkline?: SparklineView;
}

export interface ChartView
	extends Omit<ChartData, "ranges" | "headers" | "id"> {
	id: number;
	table: ChartTable;
}

/** A chart's ranges as one table: the first column is the domain. */
export interface ChartTable {
	/** Name of each series. */
	series: string[];
	rows: { label: string; values: (number | null)[]; texts: string[] }[];
}

export interface SheetView {
	id: number;
	/** Which of the workbooks that were opened it belongs to: sheets of two of them can have the same id. */
	book: number;
	rows: number;
	columns: number;
	columnWidths: Record<number, number>;
	/** Rows with a height of their own; the others fit their content. */
	rowHeights: Record<number, number>;
	hiddenRows: number[];
	/** Those of them that the filter hides: a copy of the rows around leaves them out. */
	filteredRows: number[];
	hiddenColumns: number[];
	frozenRows: number;
	frozenColumns: number;
	merges: AreaData[];
	/** With its header row. */
	filter: AreaData | null;
	charts: ChartView[];
	slicers: SlicerView[];
}

export interface SlicerView {
	id: number;
	title: string;
	/** Column of the sheet that it hides rows by; null while none was chosen. */
	column: number | null;
	/** It lets not all values through. */
	isSet: boolean;
	/** `#rrggbb` */
	background: string | null;
	anchor: ChartData["anchor"];
}

export type MenuEntry =
	| { label: string; function: string }
	| { label: string; entries: MenuEntry[]; own?: boolean }
	| { separator: true };

export interface TabView {
	id: number;
	name: string;
	hidden: boolean;
	/** `#rrggbb` */
	color: string | null;
	/** The person at the keyboard may not change all of it. */
	locked: boolean;
}

export interface BookView {
	name: string;
	locale: string;
	timeZone: string;
	sheets: TabView[];
	activeSheet: number;
	selection: AreaData;
	/** The add-on's menu below Extensions; empty while none is there. */
	menu: MenuEntry[];
	canUndo: boolean;
	canRedo: boolean;
}

/** Why something was not done. */
export interface Refused {
	reason: Refusal | "last" | "taken" | "blank" | "gone";
	/** A validation's help text where the reason is `helped`. */
	message?: string;
}
export interface MaybeRefused {
	refused?: Refused;
}

/** What the user sets: the language handed to the add-on and a fixed day, if any. */
export interface Setting {
	/** As BCP 47; `Session.getActiveUserLocale()` gives it to the add-on. */
	userLocale: string;
	/** What a spreadsheet without a name is called. */
	untitled: string;
	/** `YYYY-MM-DD`; the machine's clock if left out. */
	today?: string;
}

/** The add-on as it was built. */
export interface AddOn {
	code: string;
	/** HTML files by name. */
	files: Record<string, string>;
	timeZone: string;
	/** Of another project than the add-on: it gets an empty spreadsheet. Null scopes are all there are. */
	project?: { name: string; scopes: readonly string[] | null };
}

/** A question of the script: an alert, or a prompt where `text` is set. */
export interface QuestionView {
	title: string;
	message: string;
	/** Names of the `Ui.Button`s that it offers, the first one the affirmative. */
	buttons: readonly string[];
	text: boolean;
}

export interface ReplyView {
	/** CLOSE for the dialog's cross. */
	button: string;
	text?: string;
}

/** The outcome of a script function: a value, or what its failure handler gets. */
export type Outcome =
	| { ok: true; value: unknown }
	| {
			ok: false;
			message: string;
			/** The run has stopped at this question; `answer` goes on. */
			asks?: QuestionView;
	  };

/** A file was opened, with what could not be kept of it, or it was not and everything is as before. */
export type Opened =
	| { ok: true; lost: Sentence[] }
	| { ok: false; reason: Sentence };

/** Every call: what is asked and what comes back. Calls that change the workbook are followed by a `changed` event. */
export interface Calls {
	/** First call: opens the sample workbook with the add-on, whose built files are given, and runs its `onOpen`. */
	start: { ask: { addOn: AddOn; setting: Setting }; answer: BookView };
	openFile: { ask: { name: string; bytes: ArrayBuffer }; answer: Opened };
	/** The workbook, or for csv one sheet of it, as a file. */
	saveFile: { ask: { sheet: number; format: FileFormat }; answer: SavedFile };
	openSample: { ask: Record<string, never>; answer: null };
	openEmpty: { ask: { name: string }; answer: null };
	sheet: { ask: { sheet: number }; answer: SheetView };
	window: { ask: { sheet: number; area: AreaData }; answer: CellView[] };
	/** What the editor shows for a cell: its formula, or its value as one types it. */
	input: { ask: { sheet: number } & Position; answer: string };
	choices: { ask: { sheet: number } & Position; answer: string[] };
	/**
	 * Types texts into a block of cells, as a person would, and gives single cells of it a look.
	 * Cells that are refused stay as they were, and the first reason is given.
	 */
	type: {
		ask: {
			sheet: number;
			texts: string[][];
			looks?: (Position & { look: CellStyle })[];
		} & Position;
		answer: MaybeRefused;
	};
	/** Pastes a block that was copied or cut on this page. */
	paste: {
		ask: {
			from: Block;
			to: Block;
			cut: boolean;
			what: "all" | "values" | "format";
		};
		answer: MaybeRefused & { area?: AreaData };
	};
	edit: { ask: { sheet: number; edit: Edit }; answer: MaybeRefused };
	undo: { ask: Record<string, never>; answer: { done: boolean } };
	redo: { ask: Record<string, never>; answer: { done: boolean } };
	/** The block of data around an area. */
	region: { ask: Block; answer: AreaData };
	/** The texts of a column that the filter, or a slicer, can hide. */
	filterTexts: {
		ask: { sheet: number; column: number; slicer?: number };
		answer: { text: string; shown: boolean }[];
	};
	/** Where Ctrl+arrow leads: the edge of the data. */
	edge: {
		ask: {
			sheet: number;
			rowStep: -1 | 0 | 1;
			columnStep: -1 | 0 | 1;
		} & Position;
		answer: Position;
	};
	/** Bottom right of what the sheet holds. */
	lastCell: { ask: { sheet: number }; answer: Position };
	select: {
		ask: { sheet: number; active: Position; area: AreaData };
		answer: null;
	};
	/** Shows a sheet, also one that was hidden. */
	activate: { ask: { sheet: number }; answer: null };
	addSheet: { ask: Record<string, never>; answer: MaybeRefused };
	/** @param name of the copy; it gets a number where the name is taken */
	copySheet: { ask: { sheet: number; name: string }; answer: MaybeRefused };
	/** `to` is its place among the others, from 0. */
	moveSheet: { ask: { sheet: number; to: number }; answer: MaybeRefused };
	hideSheet: { ask: { sheet: number }; answer: MaybeRefused };
	renameSheet: { ask: { sheet: number; name: string }; answer: MaybeRefused };
	deleteSheet: { ask: { sheet: number }; answer: MaybeRefused };
	circumstances: { ask: Record<string, never>; answer: Circumstances };
	/** Changes settings; fails with a sentence where Google does not take a value. */
	set: { ask: Partial<Settable>; answer: Circumstances };
	/** Makes things go wrong, or right again. */
	break: { ask: Partial<Faulty>; answer: Circumstances };
	/** Runs a function as a click on the add-on's menu does. */
	click: { ask: { name: string }; answer: Outcome };
	/** Runs a function as `google.script.run` does. */
	call: { ask: { name: string; args: unknown[] }; answer: Outcome };
	/** Goes on with the run that has stopped at a question. */
	answer: { ask: ReplyView; answer: Outcome };
}

/** An area of a sheet. */
export interface Block {
	sheet: number;
	area: AreaData;
}

export type CallName = keyof Calls;
export type Ask<C extends CallName> = Calls[C]["ask"];
export type Answer<C extends CallName> = Calls[C]["answer"];

export type HostEvent =
	/** Something in the workbook changed: every window that was fetched before is out of date. */
	| {
			event: "changed";
			book: BookView;
			/** Something other than the page's own `select` has moved the selection. */
			moved: boolean;
	  }
	| { event: "sidebar"; html: string; title: string }
	| {
			event: "dialog";
			title: string;
			content: string;
			/** Nothing else can be done meanwhile. */
			modal: boolean;
			/** px; the page chooses where none is given. */
			width?: number;
			height?: number;
	  }
	| { event: "toast"; message: string; title: string; seconds: number };

export type ToWorker = { id: number; call: CallName; ask: unknown };
export type FromWorker =
	| { id: number; answer: unknown }
	| { id: number; failed: string }
	| HostEvent;

/** The worker's side: one function a call. */
export type Server = {
	[C in CallName]: (ask: Ask<C>) => Answer<C> | Promise<Answer<C>>;
};
