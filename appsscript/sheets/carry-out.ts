/**
 * Carries a plan out, step by step. Decides nothing; every step may be carried out twice.
 */
import { toSerial } from "../../src/kpi/day";
import { areaName } from "../../src/scorecard/a1";
import type {
	SheetKey,
	SheetPlan,
	Step,
	Written,
} from "../../src/scorecard/plan";
import { type Area, isDateCell } from "../../src/table/snapshot";
import type { Book } from "./book";
import { putCharts, removeCharts } from "./charts";
import { dress, dressEach } from "./looks";
import type { MakeStep } from "./make-sheet";
import { blockArea, Ranges } from "./ranges";
import { setOwnRules } from "./rules";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

type StepOf<D extends Step["do"]> = Extract<Step, { do: D }>;
/** Steps that name places; those that move places or make them come before. */
type Kind = Exclude<Step["do"], "make_sheet" | "grow" | "insert_columns">;

/** A sheet that a step works on, and the ranges of all steps on it. */
interface Place {
	book: Book;
	sheetId: number;
	sheet: Sheet;
	rangeOf: (area: Area) => Range;
}

/**
 * Carries out all steps but the making of sheets, makes Sheets apply them, so that an error shows here and not after the answer, and
 * registers what is known of our sheets afterwards.
 * @param made ids of the sheets that the plan made, by their key in it
 * @param look looks at what was written, by which it is applied
 */
export function carryOut(
	book: Book,
	steps: Step[],
	made: Map<SheetKey, number>,
	look?: () => void,
): void {
	const idOf = (key: SheetKey) => made.get(key) ?? Number(key);
	for (const step of steps)
		if (step.do === "grow")
			book.grow(idOf(step.sheet), step.rows, step.columns);
		else if (step.do === "insert_columns")
			book
				.sheet(idOf(step.sheet))
				.insertColumnsAfter(step.after + 1, step.count);
	const places = new Map<number, Place>();
	const placeOf = (key: SheetKey): Place => {
		const sheetId = idOf(key);
		const known = places.get(sheetId);
		if (known) return known;
		const sheet = book.sheet(sheetId);
		const areas = steps.flatMap((step) =>
			idOf(step.sheet) === sheetId ? areasOf(step) : [],
		);
		const ranges = new Ranges(sheet, areas);
		const place = {
			book,
			sheetId,
			sheet,
			rangeOf: (area: Area) => ranges.of(area),
		};
		places.set(sheetId, place);
		return place;
	};
	for (const step of steps)
		if (isTaken(step)) {
			if (!REGISTERING.includes(step.do)) book.applied = false;
			take(step, placeOf(step.sheet));
		}
	if (steps.length > 0) {
		look?.();
		if (!book.applied) SpreadsheetApp.flush();
	}
	book.register.save();
}

/** Steps that change nothing but what is registered. */
const REGISTERING: readonly Step["do"][] = [
	"tag_sheet",
	"tag_columns",
	"register",
	"forget",
];

function isTaken(step: Step): step is StepOf<Kind> {
	return !["make_sheet", "grow", "insert_columns"].includes(step.do);
}

/** The steps of a plan that make sheets; they come before all others. */
export function makingSteps(plan: SheetPlan): MakeStep[] {
	return plan.steps.filter(
		(step): step is MakeStep => step.do === "make_sheet",
	);
}

/** Areas whose ranges a step asks for. */
export function areasOf(step: Step): Area[] {
	switch (step.do) {
		case "formats":
			return [blockArea(step.top, step.left, step.formats)];
		case "write":
			return [blockArea(step.top, step.left, step.cells)];
		case "notes":
			return [blockArea(step.top, step.left, step.notes)];
		case "looks":
			return [blockArea(step.top, step.left, step.looks)];
		case "look":
			return step.areas.length === 1 ? step.areas : [];
		case "rules":
			return step.rules.flatMap((rule) => rule.areas);
		case "charts":
			return step.charts.flatMap((chart) => chart.ranges);
		case "validations":
			return step.block
				? [step.block]
				: step.validations.map(({ area }) => area);
		default:
			return [];
	}
}

const TAKE: { [D in Kind]: (step: StepOf<D>, place: Place) => void } = {
	tag_sheet: ({ tags }, { book, sheetId }) => book.register.tag(sheetId, tags),
	tag_columns: ({ columns }, { book, sheetId }) =>
		book.register.place(
			sheetId,
			Object.fromEntries(columns.map(({ key, column }) => [key, column])),
		),
	formats: ({ top, left, formats }, { rangeOf }) => {
		rangeOf(blockArea(top, left, formats)).setNumberFormats(formats);
	},
	write: writeBlock,
	look: ({ areas, look }, { sheet, rangeOf }) => {
		const [first] = areas;
		if (areas.length === 1 && first) dress(rangeOf(first), look);
		else dress(sheet.getRangeList(areas.map(areaName)), look);
	},
	looks: ({ top, left, looks }, { rangeOf }) =>
		dressEach(rangeOf(blockArea(top, left, looks)), looks),
	notes: ({ top, left, notes }, { rangeOf }) => {
		rangeOf(blockArea(top, left, notes)).setNotes(notes);
	},
	widths: ({ widths }, { sheet }) => setWidths(sheet, widths),
	hide_columns: ({ from, count }, { sheet }) =>
		sheet.hideColumns(from + 1, count),
	freeze: ({ rows, columns }, { sheet }) => {
		sheet.setFrozenRows(rows);
		if (columns !== undefined) sheet.setFrozenColumns(columns);
	},
	rules: ({ rules }, { book, sheetId, rangeOf }) =>
		setOwnRules(book, sheetId, rules, rangeOf),
	validations: setValidations,
	charts: ({ charts }, { book, sheetId, rangeOf }) =>
		putCharts(book, sheetId, charts, rangeOf),
	remove_charts: ({ keys }, { book, sheetId }) =>
		removeCharts(book, sheetId, keys),
	register: ({ tags, columns }, { book, sheetId }) =>
		book.register.sheets.set(sheetId, { tags, columns }),
	delete_columns: ({ from, count }, { sheet }) =>
		sheet.deleteColumns(from + 1, count),
	delete_sheet: (_, { book, sheetId, sheet }) => {
		book.spreadsheet.deleteSheet(sheet);
		book.forget(sheetId);
	},
	forget: (_, { book, sheetId }) => book.forget(sheetId),
};

function take(step: StepOf<Kind>, place: Place): void {
	// The compiler cannot see that handler and step have the same kind; the table's type ensures it.
	const handler = TAKE[step.do] as (step: Step, place: Place) => void;
	handler(step, place);
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
function writeBlock(
	{ top, left, cells, typed }: StepOf<"write">,
	{ sheet, rangeOf }: Place,
): void {
	const risky: string[] = [];
	const values = cells.map((row, r) =>
		row.map((cell, c) => {
			if (typed && isDateCell(cell)) return cell.date;
			if (!looksLikeFormula(cell)) return toValue(cell);
			risky.push(areaName(blockArea(top + r, left + c, [[cell]])));
			return `="${cell.replace(/"/g, '""')}"`;
		}),
	);
	if (risky.length > 0) sheet.getRangeList(risky).setNumberFormat("General");
	rangeOf(blockArea(top, left, cells)).setValues(values);
}

function looksLikeFormula(cell: Written): cell is string {
	return typeof cell === "string" && /^\s*=/.test(cell);
}

/** Days go in as serial numbers: the cell's date format shows them, and no time zone can shift them. */
function toValue(cell: Written): string | number | boolean {
	if (typeof cell !== "object") return cell;
	if (!isDateCell(cell)) return cell.formula;
	const minutes = "minutes" in cell ? cell.minutes : 0;
	return toSerial(cell.date) + minutes / MINUTES_A_DAY;
}

const MINUTES_A_DAY = 1_440;

function setValidations(
	{ validations, block }: StepOf<"validations">,
	{ rangeOf }: Place,
): void {
	const rules = validations.map(({ area, list }) => ({
		area,
		rule: buildValidation(list),
	}));
	if (!block) {
		for (const { area, rule } of rules) rangeOf(area).setDataValidation(rule);
		return;
	}
	const at = (row: number, column: number) =>
		rules.find(
			({ area }) =>
				area.top <= row &&
				row <= area.bottom &&
				area.left <= column &&
				column <= area.right,
		)?.rule ?? null;
	rangeOf(block).setDataValidations(
		Array.from({ length: block.bottom - block.top + 1 }, (_, r) =>
			Array.from({ length: block.right - block.left + 1 }, (_, c) =>
				at(block.top + r, block.left + c),
			),
		),
	);
}

function buildValidation(
	list: string[],
): GoogleAppsScript.Spreadsheet.DataValidation {
	return SpreadsheetApp.newDataValidation()
		.requireValueInList(list, true)
		.setAllowInvalid(false)
		.build();
}

/** The smallest area that holds all of these. */
export function boundsOf(areas: Area[]): Area {
	return areas.reduce((a, b) => ({
		top: Math.min(a.top, b.top),
		left: Math.min(a.left, b.left),
		bottom: Math.max(a.bottom, b.bottom),
		right: Math.max(a.right, b.right),
	}));
}
