/**
 * Carries a plan out, step by step. Decides nothing; every step may be carried out twice.
 */
import { toSerial } from "../../src/kpi/day";
import type {
	Look,
	SheetKey,
	SheetPlan,
	Step,
	ValidationSpec,
	Written,
} from "../../src/scorecard/plan";
import { isDateCell } from "../../src/table/snapshot";
import { putChart } from "./charts";
import { gridSheet } from "./find";
import { growGrid, makeSheet } from "./make-sheet";
import { blockRange, toRange } from "./ranges";
import { setOwnRules } from "./rules";
import { tagColumns, writeTags } from "./tags";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets that the steps of one plan name. */
type Sheets = (key: SheetKey) => Sheet;

/**
 * Carries out all steps and makes Sheets apply them, so that an error shows here and not after the answer.
 * @returns the ids of the sheets that the plan made, by their key in the plan
 */
export function carryOut(
	spreadsheet: Spreadsheet,
	plan: SheetPlan,
): Map<SheetKey, number> {
	const made = new Map<SheetKey, Sheet>();
	const sheets: Sheets = (key) => {
		const sheet = made.get(key) ?? gridSheet(spreadsheet, Number(key));
		made.set(key, sheet);
		return sheet;
	};
	for (const step of plan.steps) {
		if (step.do === "make_sheet")
			made.set(step.sheet, makeSheet(spreadsheet, step));
		else take(step, sheets);
	}
	SpreadsheetApp.flush();
	return new Map([...made].map(([key, sheet]) => [key, sheet.getSheetId()]));
}

type StepOf<D extends Step["do"]> = Extract<Step, { do: D }>;

type Kind = Exclude<Step["do"], "make_sheet">;

const TAKE: {
	[D in Kind]: (step: StepOf<D>, sheet: Sheet, sheets: Sheets) => void;
} = {
	grow: ({ rows, columns }, sheet) => growGrid(sheet, rows, columns),
	tag_sheet: ({ tags }, sheet) => writeTags(sheet, tags),
	tag_columns: ({ columns }, sheet) => tagColumns(sheet, columns),
	formats: ({ top, left, formats }, sheet) => {
		blockRange(sheet, top, left, formats).setNumberFormats(formats);
	},
	write: (step, sheet) => writeBlock(sheet, step),
	look: ({ area, look }, sheet) => dress(toRange(sheet, area), look),
	notes: ({ top, left, notes }, sheet) => {
		blockRange(sheet, top, left, notes).setNotes(notes);
	},
	widths: ({ widths }, sheet) => setWidths(sheet, widths),
	hide_columns: ({ from, count }, sheet) => sheet.hideColumns(from + 1, count),
	freeze: ({ rows, columns }, sheet) => {
		sheet.setFrozenRows(rows);
		sheet.setFrozenColumns(columns);
	},
	rules: ({ rules }, sheet) => setOwnRules(sheet, rules),
	validations: ({ validations }, sheet) => {
		for (const validation of validations) setValidation(sheet, validation);
	},
	chart: ({ chart, data }, sheet, sheets) =>
		putChart(sheet, sheets(data), chart),
	show: (_, sheet) => {
		sheet.activate();
	},
};

function take(step: StepOf<Kind>, sheets: Sheets): void {
	// The compiler cannot see that handler and step have the same kind; the table's type ensures it.
	const handler = TAKE[step.do] as (
		step: Step,
		sheet: Sheet,
		sheets: Sheets,
	) => void;
	handler(step, sheets(step.sheet), sheets);
}

/** Neighbours of the same width are set by one call. */
function setWidths(sheet: Sheet, widths: StepOf<"widths">["widths"]): void {
	const sorted = [...widths].sort((a, b) => a.column - b.column);
	let first = 0;
	for (let next = 1; next <= sorted.length; next++) {
		const start = sorted[first];
		const end = sorted[next];
		if (!start) return;
		const joins =
			end?.width === start.width && end.column === start.column + next - first;
		if (joins) continue;
		sheet.setColumnWidths(start.column + 1, next - first, start.width);
		first = next;
	}
}

/**
 * Writes a block in one call. Text that begins with `=` would become a formula, so it is written as a formula that yields just this
 * text; its cells must not have the format `@`, which may keep the formula's own characters instead.
 */
function writeBlock(sheet: Sheet, { top, left, cells }: StepOf<"write">): void {
	const risky: string[] = [];
	const values = cells.map((row, r) =>
		row.map((cell, c) => {
			if (!looksLikeFormula(cell)) return toValue(cell);
			risky.push(sheet.getRange(top + r + 1, left + c + 1).getA1Notation());
			return `="${cell.replace(/"/g, '""')}"`;
		}),
	);
	if (risky.length > 0) sheet.getRangeList(risky).setNumberFormat("General");
	blockRange(sheet, top, left, values).setValues(values);
}

function looksLikeFormula(cell: Written): cell is string {
	return typeof cell === "string" && /^\s*=/.test(cell);
}

/** Days go in as serial numbers: the cell's date format shows them, and no time zone can shift them. */
function toValue(cell: Written): string | number | boolean {
	if (typeof cell !== "object") return cell;
	return isDateCell(cell) ? toSerial(cell.date) : cell.formula;
}

function dress(range: GoogleAppsScript.Spreadsheet.Range, look: Look): void {
	if (look.background !== undefined) range.setBackground(look.background);
	if (look.color !== undefined) range.setFontColor(look.color);
	if (look.bold !== undefined)
		range.setFontWeight(look.bold ? "bold" : "normal");
	if (look.size !== undefined) range.setFontSize(look.size);
	if (look.wrap !== undefined) range.setWrap(look.wrap);
	if (look.align !== undefined) range.setHorizontalAlignment(look.align);
	if (look.vertical !== undefined) range.setVerticalAlignment(look.vertical);
}

function setValidation(
	sheet: Sheet,
	{ area, list, strict, help }: ValidationSpec,
): void {
	const builder = SpreadsheetApp.newDataValidation()
		.requireValueInList(list, true)
		.setAllowInvalid(!strict);
	if (help !== undefined) builder.setHelpText(help);
	toRange(sheet, area).setDataValidation(builder.build());
}
