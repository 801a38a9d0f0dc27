/**
 * The state before a run, written down before its first change, and the plan that brings it back. A cell that no longer holds what the
 * run wrote is left as it is and listed: somebody typed there since.
 */
import { areaName, columnName, withMovedColumns } from "./a1";
import { changedBlocks, isThere, present, runs, type Wanted } from "./diff";
import { hash } from "./hash";
import { LOG_HELPERS, LOG_PLACES } from "./log";
import {
	type ChangedCell,
	markOf,
	type Packed,
	pack,
	type UnpackedCell,
	unpack,
} from "./packed";
import type {
	OwnSheet,
	RuleSpec,
	SheetKey,
	Step,
	WholeSheet,
	Written,
} from "./plan";
import { languageTag } from "./settings";
import { wordSteps } from "./translate";

export interface UndoState {
	/** Sheets that the run makes. */
	made: { sheet: SheetKey; digest: string }[];
	/** Sheets that stood. */
	sheets: UndoSheet[];
}

interface UndoSheet {
	sheet: SheetKey;
	/** What was registered of it. */
	tags: Record<string, string>;
	columns: Record<string, number>;
	/** Our rules on it, where the run set them. */
	rules: RuleSpec[] | null;
	/** Keys and places of the columns that the run adds. */
	added: Record<string, number>;
	/** Columns that the run inserts, each with a digest of what it wrote there: they go as a whole. */
	inserted: { column: number; digest: string }[];
	cells: Packed;
}

/** What taking a run back does, and what it leaves. */
export interface UndoSummary {
	/** Sheets that are deleted. */
	deleted: string[];
	/** Sheets that stay and get back what they held. */
	restored: string[];
	/** How many cells get back what they held. */
	cells: number;
	/** Cells and sheets that were changed since and are left as they are, such as `Plan!B7`. */
	left: string[];
}

/** What has to be known to take back a plan that is about to be carried out; `own` is what it was compared with. */
export function recordUndo(steps: Step[], own: OwnSheet[]): UndoState {
	const touched = own.filter(({ sheetId }) =>
		steps.some((step) => step.sheet === sheetId),
	);
	const made: UndoState["made"] = steps.flatMap((step) =>
		step.do === "make_sheet"
			? [{ sheet: step.sheet, digest: digestOf(writtenOn(steps, step.sheet)) }]
			: [],
	);
	// A sheet whose making was cut off counts as made by the run that completes it.
	for (const sheet of touched.filter(({ tags }) => !tags.made))
		made.push({
			sheet: sheet.sheetId,
			digest: digestOf([...typedOn(sheet), ...writtenOn(steps, sheet.sheetId)]),
		});
	const sheets = touched
		.filter(({ tags }) => tags.made)
		.map((sheet) => beforeOf(sheet, steps));
	return { made, sheets };
}

function beforeOf(sheet: OwnSheet, steps: Step[]): UndoSheet {
	const { sheetId, tags, columns, rules } = sheet;
	const onIt = steps.filter((step) => step.sheet === sheetId);
	const written = writtenOn(steps, sheetId);
	const inserted = onIt.flatMap((step) =>
		step.do === "insert_columns"
			? Array.from({ length: step.count }, (_, i) => step.after + 1 + i)
			: [],
	);
	const changed = written.flatMap(({ row, column, after }): ChangedCell[] =>
		inserted.includes(column) || isThere(sheet, row, column, after)
			? []
			: [{ row, column, after, before: present(sheet, row, column) }],
	);
	const placed = onIt.flatMap((step) =>
		step.do === "tag_columns" ? step.columns : [],
	);
	return {
		sheet: sheetId,
		tags: { ...tags },
		columns: { ...columns },
		rules: onIt.some((step) => step.do === "rules") ? rules : null,
		added: Object.fromEntries(
			placed
				.filter(({ key }) => columns[key] === undefined)
				.map(({ key, column }) => [key, column]),
		),
		inserted: inserted.map((column) => ({
			column,
			digest: columnDigest(written, column),
		})),
		cells: pack(changed),
	};
}

interface WrittenCell {
	row: number;
	column: number;
	after: Written;
}

function writtenOn(steps: Step[], key: SheetKey): WrittenCell[] {
	const cells: WrittenCell[] = [];
	for (const step of steps) {
		if (step.sheet !== key || step.do !== "write") continue;
		for (const [r, line] of step.cells.entries())
			for (const [c, after] of line.entries())
				cells.push({ row: step.top + r, column: step.left + c, after });
	}
	return cells;
}

/** No sheet of Google's has more. */
const MOST_COLUMNS = 20_000;

/** A hash of all that stands in the cells of a sheet beside formulas: it differs as soon as somebody types there. */
function digestOf(cells: WrittenCell[]): string {
	const typed = new Map<number, string>();
	const marks = new Map<string, string>();
	for (const { row, column, after } of cells) {
		const isFormula = typeof after === "object" && "formula" in after;
		const isText = typeof after === "string" && /^\s*=/.test(after);
		const place = row * MOST_COLUMNS + column;
		if (isFormula || isText || after === "") typed.delete(place);
		else typed.set(place, markOf(after, row, marks));
	}
	return hash(
		[...typed]
			.sort(([one], [other]) => one - other)
			.map(([place, mark]) => `${place} ${mark}`)
			.join(),
	);
}

/** The digest of one column, wherever it stands. */
function columnDigest(cells: WrittenCell[], column: number): string {
	return digestOf(
		cells
			.filter((cell) => cell.column === column)
			.map((cell) => ({ ...cell, column: 0 })),
	);
}

/** What stands in the cells of a sheet beside formulas and what they spill over. */
function typedOn({ role, columns, cells, formulas }: OwnSheet): WrittenCell[] {
	const spilled = new Set(
		role === "log"
			? LOG_HELPERS.map((key) => columns[key] ?? LOG_PLACES[key])
			: [],
	);
	return cells.flatMap((line, row) =>
		line.flatMap((cell, column) =>
			formulas[row]?.[column] || (row > 0 && spilled.has(column))
				? []
				: [{ row, column, after: cell }],
		),
	);
}

/**
 * The plan that takes a run back. `own` are the sheets of its state that still stand, read now; where a column was moved since, its
 * cells are looked for where it stands now.
 */
export function planUndo(
	state: UndoState,
	own: WholeSheet[],
): { steps: Step[]; summary: UndoSummary } {
	const steps: Step[] = [];
	const summary: UndoSummary = {
		deleted: [],
		restored: [],
		cells: 0,
		left: [],
	};
	const byId = new Map<SheetKey, WholeSheet>(
		own.map((sheet) => [sheet.sheetId, sheet]),
	);
	for (const before of state.sheets) {
		const sheet = byId.get(before.sheet);
		if (!sheet) continue;
		steps.push(...undoSheet(before, sheet, summary));
		summary.restored.push(sheet.name);
	}
	const made = state.made.flatMap(({ sheet: key, digest }) => {
		const sheet = byId.get(key);
		return sheet ? [{ sheet, kept: isUsed(sheet, digest) }] : [];
	});
	const cardStays = made.some(
		({ sheet, kept }) => kept && sheet.role === "scorecard",
	);
	for (const { sheet, kept } of made)
		if (kept) summary.left.push(sheet.name);
		// Formulas of a scorecard that stays read the settings.
		else if (sheet.role !== "settings" || !cardStays) {
			summary.deleted.push(sheet.name);
			steps.push({ do: "delete_sheet", sheet: sheet.sheetId });
		}
	return { steps, summary };
}

/** Whether somebody typed on a sheet since it was made, or put rules or charts on it. */
function isUsed(sheet: WholeSheet, digest: string): boolean {
	return sheet.shared || digestOf(typedOn(sheet)) !== digest;
}

function undoSheet(
	before: UndoSheet,
	sheet: WholeSheet,
	summary: UndoSummary,
): Step[] {
	const wanted: Wanted = new Map();
	const moved = movedColumns(before, sheet);
	const back = new Map([...moved].map(([from, to]) => [to, from]));
	const left = new Set<number>();
	for (const packed of unpack(before.cells)) {
		const column = moved.get(packed.column) ?? packed.column;
		const stood = follow(packed.before, packed.row, moved);
		const cell = { ...packed, column, before: stood };
		const verdict = compare(sheet, cell, back);
		if (verdict === "changed") {
			left.add(column);
			summary.left.push(placeName(sheet, cell.row, column));
		}
		if (verdict !== "written") continue;
		summary.cells++;
		const line = wanted.get(cell.row) ?? new Map<number, Written>();
		wanted.set(cell.row, line.set(column, cell.before));
	}
	const insertedNow = stillInserted(before, sheet, moved, summary);
	const addedNow = Object.entries(before.added).flatMap(([key, place]) => {
		const column = sheet.columns[key];
		const inserted = before.inserted.some((each) => each.column === place);
		return column === undefined || inserted || left.has(column) ? [] : [column];
	});
	const key = sheet.sheetId;
	return [
		...changedBlocks(key, sheet, wanted).steps,
		...languageSteps(before, sheet),
		...(before.rules
			? [{ do: "rules" as const, sheet: key, rules: before.rules }]
			: []),
		...chartSteps(before, sheet),
		...runs([...insertedNow, ...addedNow])
			.reverse()
			.map(
				(run): Step => ({
					do: "delete_columns",
					sheet: key,
					from: run.left,
					count: run.right - run.left + 1,
				}),
			),
		before.tags.role === undefined
			? { do: "forget", sheet: key }
			: {
					do: "register",
					sheet: key,
					tags: before.tags,
					columns: before.columns,
				},
	];
}

/** Notes and drop-downs of a scorecard that the run put into another language. */
function languageSteps({ tags }: UndoSheet, sheet: WholeSheet): Step[] {
	const language = languageTag({ tags });
	const changed = language !== languageTag(sheet);
	return language && changed && sheet.role === "scorecard"
		? wordSteps(sheet, sheet.header, language)
		: [];
}

/** Inserted columns as they stand now; one in which somebody typed since is left and listed. */
function stillInserted(
	{ inserted, added }: UndoSheet,
	sheet: OwnSheet,
	moved: Map<number, number>,
	summary: UndoSummary,
): number[] {
	const keyed = new Set(Object.values(added));
	return inserted.flatMap(({ column, digest }) => {
		const now = keyed.has(column) ? moved.get(column) : column;
		if (now === undefined) return [];
		if (columnDigest(typedOn(sheet), now) === digest) return [now];
		summary.left.push(`${sheet.name}!${columnName(now)}`);
		return [];
	});
}

/** Where the columns of before stand now, by the keys that their header notes carry. */
function movedColumns(
	{ columns, added }: UndoSheet,
	sheet: OwnSheet,
): Map<number, number> {
	return new Map(
		Object.entries({ ...columns, ...added }).flatMap(([key, column]) => {
			const now = sheet.columns[key];
			return now === undefined ? [] : [[column, now] as const];
		}),
	);
}

function compare(
	sheet: OwnSheet,
	{ row, column, before, mark }: UnpackedCell,
	back: Map<number, number>,
): "written" | "changed" | "as before" {
	const now = follow(present(sheet, row, column), row, back);
	if (isThere(sheet, row, column, before)) return "as before";
	return markOf(now, row) === mark ? "written" : "changed";
}

/** A formula as it reads where columns stand otherwise. */
function follow(
	cell: Written,
	row: number,
	moved: Map<number, number>,
): Written {
	return typeof cell === "object" && "formula" in cell
		? { formula: withMovedColumns(cell.formula, row, moved) }
		: cell;
}

/** Charts that the run inserted go; those that it updated are set to what they were. */
function chartSteps({ tags }: UndoSheet, sheet: OwnSheet): Step[] {
	const drawn = (of: Record<string, string>, chart: string) =>
		of[`drawn.${chart}`];
	const inserted = sheet.charts.filter((key) => !drawn(tags, key));
	const updated = sheet.charts.flatMap((key) => {
		const spec = drawn(tags, key);
		return spec && spec !== drawn(sheet.tags, key) ? [JSON.parse(spec)] : [];
	});
	return [
		...(inserted.length > 0
			? [
					{
						do: "remove_charts" as const,
						sheet: sheet.sheetId,
						keys: inserted,
					},
				]
			: []),
		...(updated.length > 0
			? [{ do: "charts" as const, sheet: sheet.sheetId, charts: updated }]
			: []),
	];
}

function placeName({ name }: OwnSheet, row: number, column: number): string {
	const area = { top: row, bottom: row, left: column, right: column };
	return `${name}!${areaName(area)}`;
}
