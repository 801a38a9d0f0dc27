import type { Area, Cell } from "../../src/table/snapshot";
import { Trouble } from "../trouble";
import { readCells } from "./cells";
import { DayReader } from "./days";
import { type Entry, Register } from "./register";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The spreadsheet during one run. What was read of it stays at hand, because every question to Sheets takes its time. */
export class Book {
	readonly spreadsheet: Spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	readonly register = Register.read();
	/** Ids of the sheets that this run made: nobody else has anything on them. */
	readonly fresh = new Set<number>();
	/** Whether Sheets has applied all that was written. */
	applied = false;
	private readonly sheets = new Map<number, Sheet | null>();
	private readonly rulesRead = new Map<number, Rule[]>();
	private readonly chartsRead = new Map<number, Chart[]>();
	private readonly ranges = new Map<
		number,
		{ range: Range; bottom: number; right: number }
	>();
	private readonly grids = new Map<number, { rows: number; columns: number }>();
	private dayReader: DayReader | undefined;

	/** The sheet with an id; `null` when somebody deleted it meanwhile. */
	find(sheetId: number): Sheet | null {
		const known = this.sheets.get(sheetId);
		if (known !== undefined) return known;
		const sheet = this.spreadsheet.getSheetById(sheetId);
		this.sheets.set(sheetId, sheet);
		return sheet;
	}

	/** The same, where it must be there. */
	sheet(sheetId: number): Sheet {
		const sheet = this.find(sheetId);
		if (!sheet) throw new Trouble("sheet_gone");
		return sheet;
	}

	/** Takes up a sheet that is at hand already, and says its id. */
	know(sheet: Sheet): number {
		const sheetId = sheet.getSheetId();
		this.sheets.set(sheetId, sheet);
		return sheetId;
	}

	/** Drops a sheet that is no longer there or no longer ours. */
	forget(sheetId: number): void {
		this.sheets.delete(sheetId);
		this.register.forget(sheetId);
	}

	entry(sheetId: number): Entry | undefined {
		return this.register.sheets.get(sheetId);
	}

	/** All rules of a sheet, in order; none on a sheet that this run made. */
	rules(sheetId: number): Rule[] {
		const known = this.rulesRead.get(sheetId);
		if (known) return known;
		const rules = this.fresh.has(sheetId)
			? []
			: this.sheet(sheetId).getConditionalFormatRules();
		this.rulesRead.set(sheetId, rules);
		return rules;
	}

	charts(sheetId: number): Chart[] {
		const known = this.chartsRead.get(sheetId);
		if (known) return known;
		const charts = this.fresh.has(sheetId)
			? []
			: this.sheet(sheetId).getCharts();
		this.chartsRead.set(sheetId, charts);
		return charts;
	}

	/** Has the charts of a sheet read anew, for which Sheets applies all that was written before. */
	chartsNow(sheetId: number): Chart[] {
		const charts = this.sheet(sheetId).getCharts();
		this.applied = true;
		this.chartsRead.set(sheetId, charts);
		return charts;
	}

	/** Notes that a range from A1 on is at hand, as far as `cells` reaches. */
	filled(sheetId: number, range: Range, cells: unknown[][]): void {
		this.ranges.set(sheetId, {
			range,
			bottom: cells.length - 1,
			right: (cells[0]?.length ?? 0) - 1,
		});
	}

	/** A range at hand that holds an area. */
	rangeOver(sheetId: number, { bottom, right }: Area): Range | null {
		const known = this.ranges.get(sheetId);
		return known && bottom <= known.bottom && right <= known.right
			? known.range
			: null;
	}

	/** What stands now in the range of a sheet that is at hand, for which Sheets applies all that was written before. */
	readAgain(sheetId: number): Cell[][] | null {
		const known = this.ranges.get(sheetId);
		if (!known) return null;
		this.applied = true;
		return readCells(known.range, this.days);
	}

	/** Size of a sheet's grid, and that after it grew. */
	grid(sheetId: number): { rows: number; columns: number } {
		const known = this.grids.get(sheetId);
		if (known) return known;
		const sheet = this.sheet(sheetId);
		const size = {
			rows: sheet.getMaxRows(),
			columns: sheet.getMaxColumns(),
		};
		this.grids.set(sheetId, size);
		return size;
	}

	/** Makes sure that the grid of a sheet has at least this size. */
	grow(sheetId: number, rows: number, columns: number): void {
		const has = this.grid(sheetId);
		const sheet = this.sheet(sheetId);
		if (has.rows < rows) sheet.insertRowsAfter(has.rows, rows - has.rows);
		if (has.columns < columns)
			sheet.insertColumnsAfter(has.columns, columns - has.columns);
		this.grids.set(sheetId, {
			rows: Math.max(has.rows, rows),
			columns: Math.max(has.columns, columns),
		});
	}

	get days(): DayReader {
		this.dayReader ??= new DayReader(this.spreadsheet.getSpreadsheetTimeZone());
		return this.dayReader;
	}
}
