/**
 * Check-ins: figures that people enter for one or many KPIs. Each becomes a line of the log, and the row's own actual and as-of day
 * follow, unless the cell holds a formula, is protected, or holds a later figure: then it is only logged.
 */
import type { Language } from "../i18n/message";
import { label } from "../i18n/render";
import type { Day } from "../kpi/day";
import { toPoints } from "../kpi/percent";
import type { Status } from "../progress/assessment";
import { textOf } from "../table/cells";
import { type Cell, isBlank, isDateCell } from "../table/snapshot";
import { cellInRow } from "./a1";
import { isOvertyped, linkTo, shareOf } from "./attached";
import {
	changedBlocks,
	formulaIn,
	present,
	valueIn,
	type Wanted,
} from "./diff";
import { seriesKey } from "./log";
import type { Line } from "./log-sheet";
import type { Moment, OwnSheet, Step, Written } from "./plan";

/** What kind of figure a KPI has: a share is kept as the fraction and read as percent. */
export type Figure = "number" | "share" | "yes_no";

/** A KPI as it was read. */
export interface Named {
	/** 0-based row in which it stood; it is looked for where it stands now. */
	row: number;
	/** `""` for a row that has none yet. */
	id: string;
	/** What it is called: its indicator, or its goal where it has none. */
	name: string;
}

/** One figure of one KPI. */
export interface Entry extends Named {
	/** As cells of a scorecard have it: the fraction of a share; 1 or 0 for a yes/no. `null` for a note without a figure, which is only logged. */
	value: number | null;
	figure: Figure;
	/** Whether its cell keeps a share as percent points, as those of people's own do that are not shown as percent. */
	points: boolean;
	/** The day up to which it counts. */
	asof: Day;
	/** The status that it gives, for the log. */
	status: Status | null;
	note: string;
	/** False where the log holds it already and only the row is to follow. */
	line: boolean;
}

/** Why a figure was logged and the row left as it is. */
export type OnlyLogged = "no_column" | "formula" | "protected" | "newer";

export interface CheckInSummary {
	/** Lines added to the log. */
	lines: number;
	/** Rows whose actual and as-of follow. */
	rows: number;
	onlyLogged: { name: string; why: OnlyLogged }[];
	/** Names of KPIs whose row is no longer there, or stands there twice; nothing is written of these. */
	notFound: string[];
}

/** Where on a sheet a check-in reads and writes. */
export interface Places {
	/** 0-based row of the header. */
	header: number;
	columns: Partial<
		Record<"id" | "goal" | "indicator" | "actual" | "updated", number>
	>;
	/** Our columns beside people's own for what is read out of the texts in theirs. */
	facts: Partial<Record<"actual" | "updated", number>>;
}

/** An entry and the row where its KPI stands now. */
export interface Found<E extends Named = Entry> {
	entry: E;
	row: number;
}

/** Looks for the KPIs: by id, or by name where a row has none yet; one that cannot be told from another is not found. */
export function locate<E extends Named>(
	entries: readonly E[],
	sheet: Pick<OwnSheet, "cells">,
	{ header, columns }: Omit<Places, "facts">,
): { found: Found<E>[]; lost: E[] } {
	const byId = new Map<string, number[]>();
	const byName = new Map<string, number[]>();
	const note = (rows: Map<string, number[]>, key: string, row: number) => {
		if (key === "") return;
		const known = rows.get(key);
		if (known) known.push(row);
		else rows.set(key, [row]);
	};
	for (let row = header + 1; row < sheet.cells.length; row++) {
		note(byId, seriesKey(valueIn(sheet, row, columns.id)), row);
		note(byName, nameAt(sheet, row, columns), row);
	}
	const found: Found<E>[] = [];
	const lost: E[] = [];
	for (const entry of entries) {
		const key = seriesKey(entry.id);
		const rows =
			(key === "" ? byName.get(entry.name.trim()) : byId.get(key)) ?? [];
		const stays =
			rows.includes(entry.row) &&
			nameAt(sheet, entry.row, columns) === entry.name.trim();
		const [only, ...others] = rows;
		if (stays) found.push({ entry, row: entry.row });
		else if (only !== undefined && others.length === 0)
			found.push({ entry, row: only });
		else lost.push(entry);
	}
	return { found, lost };
}

function nameAt(
	sheet: Pick<OwnSheet, "cells">,
	row: number,
	{ goal, indicator }: Places["columns"],
): string {
	const indicated = textOf(valueIn(sheet, row, indicator));
	return indicated === "" ? textOf(valueIn(sheet, row, goal)) : indicated;
}

/** What follows on the rows. */
export interface RowChanges {
	/** New actual and as-of by row. */
	actual: Map<number, Cell>;
	updated: Map<number, Cell>;
	/** Facts read out of a text that a figure now takes the place of: they follow its cell from now on. */
	facts: Wanted;
	onlyLogged: CheckInSummary["onlyLogged"];
}

/** How a figure goes into its cell. */
export interface CellRules {
	language: Language;
	/** Whether somebody may edit a cell. */
	mayEdit: (row: number, column: number) => boolean;
}

export function rowChanges(
	found: readonly Found[],
	sheet: OwnSheet,
	places: Places,
	rules: CellRules,
): RowChanges {
	const { columns } = places;
	const changes: RowChanges = {
		actual: new Map(),
		updated: new Map(),
		facts: new Map(),
		onlyLogged: [],
	};
	for (const { entry, row } of found) {
		if (entry.value === null) continue;
		const why = obstacle(entry, row, sheet, columns, rules);
		if (why !== null) {
			changes.onlyLogged.push({ name: entry.name, why });
			continue;
		}
		const stands = valueIn(sheet, row, columns.actual);
		changes.actual.set(row, cellFor(entry, entry.value, stands, rules));
		if (columns.updated !== undefined)
			changes.updated.set(row, { date: entry.asof });
		const links = factLinks(entry, row, sheet, places);
		if (links.size > 0) changes.facts.set(row, links);
	}
	return changes;
}

/** Links in place of what was read out of a text, unless somebody overtyped it. */
function factLinks(
	{ figure, points }: Entry,
	row: number,
	sheet: OwnSheet,
	{ columns, facts }: Places,
): Map<number, Written> {
	const links = new Map<number, Written>();
	for (const field of ["actual", "updated"] as const) {
		const [theirs, ours] = [columns[field], facts[field]];
		if (theirs === undefined || ours === undefined) continue;
		const isLink = formulaIn(sheet, row, ours) !== "";
		if (isLink || isOvertyped(sheet, row, field)) continue;
		const ref = cellInRow(theirs, row);
		const isShare = field === "actual" && figure === "share" && points;
		links.set(ours, { formula: isShare ? shareOf(ref) : linkTo(ref) });
	}
	return links;
}

function obstacle(
	{ asof }: Entry,
	row: number,
	sheet: Pick<OwnSheet, "cells" | "formulas">,
	{ actual, updated }: Places["columns"],
	{ mayEdit }: CellRules,
): OnlyLogged | null {
	if (actual === undefined) return "no_column";
	const columns = updated === undefined ? [actual] : [actual, updated];
	if (columns.some((column) => formulaIn(sheet, row, column) !== ""))
		return "formula";
	if (!columns.every((column) => mayEdit(row, column))) return "protected";
	const before = valueIn(sheet, row, updated);
	const filled = !isBlank(valueIn(sheet, row, actual));
	return filled && isDateCell(before) && before.date > asof ? "newer" : null;
}

function cellFor(
	{ figure, points }: Entry,
	value: number,
	stands: Cell,
	{ language }: CellRules,
): Cell {
	if (figure === "share" && points) return toPoints(value);
	if (figure !== "yes_no") return value;
	if (typeof stands === "boolean") return value === 1;
	if (typeof stands === "number") return value;
	return label(value === 1 ? "word.yes" : "word.no", language);
}

/**
 * Steps that write them, in as few blocks as can be.
 * @param whole whether a cell with a day holds that day and no time on it
 */
export function rowSteps(
	sheet: OwnSheet,
	{ columns }: Places,
	{ actual, updated, facts }: RowChanges,
	whole: (row: number, column: number) => boolean,
): Step[] {
	const inBlocks = (rows: Map<number, Cell>, column = 0): Step[] =>
		spans(rows, sheet, column, whole).map(([top, bottom]) => {
			const cells: Written[][] = [];
			for (let row = top; row <= bottom; row++)
				cells.push([rows.get(row) ?? present(sheet, row, column)]);
			const { sheetId } = sheet;
			return {
				do: "write",
				sheet: sheetId,
				top,
				left: column,
				cells,
				typed: true,
			};
		});
	return [
		...inBlocks(actual, columns.actual),
		...inBlocks(updated, columns.updated),
		...changedBlocks(sheet.sheetId, sheet, facts).steps,
	];
}

/**
 * Rows that one block covers. It reaches over a row in between only where writing back what stands there changes nothing, and over
 * formulas only where there would be several blocks otherwise.
 */
function spans(
	rows: Map<number, Cell>,
	sheet: OwnSheet,
	column: number,
	whole: (row: number, column: number) => boolean,
): [number, number][] {
	const isFormula = (row: number) => formulaIn(sheet, row, column) !== "";
	const cell = (row: number) => valueIn(sheet, row, column);
	const known = new Map<number, boolean>();
	/** Whether a formula further up may fill a cell: what it fills is no content of the cell's own. */
	const isFilled = (row: number): boolean => {
		const above = row - 1;
		if (rows.has(above) || isBlank(cell(row))) return false;
		const filled = known.get(row) ?? (isFormula(above) || isFilled(above));
		known.set(row, filled);
		return filled;
	};
	const isPlain = (row: number) =>
		!isFormula(row) &&
		!isFilled(row) &&
		isSameWhenWritten(cell(row), () => whole(row, column));
	const apart = spansOver([...rows.keys()], isPlain);
	return apart.length < 2
		? apart
		: spansOver([...rows.keys()], (row) => isFormula(row) || isPlain(row));
}

function spansOver(
	rows: number[],
	bridges: (row: number) => boolean,
): [number, number][] {
	const found: [number, number][] = [];
	for (const row of rows.sort((a, b) => a - b)) {
		const last = found[found.length - 1];
		let reaches = last !== undefined;
		for (let between = (last?.[1] ?? row) + 1; between < row; between++)
			reaches = reaches && bridges(between);
		if (last && reaches) last[1] = row;
		else found.push([row, row]);
	}
	return found;
}

/** A text with digits might be read anew as a number or a day, one of a tick box as a tick; a day would lose its time. */
function isSameWhenWritten(cell: Cell, whole: () => boolean): boolean {
	if (isDateCell(cell)) return whole();
	if (typeof cell !== "string") return true;
	if (/^[\s'=+@-]|^(true|false|wahr|falsch|vrai|faux)$/i.test(cell))
		return false;
	return !/\p{N}/u.test(cell) || HAN_UNIT.test(cell);
}

/** A sign that no number, day or sum of money is written with: 20 家. */
const HAN_UNIT =
	/(?![年月日號号時时點点分秒上下午週周星期元圓圆円一二三四五六七八九十百千])\p{Script=Han}/u;

/** The lines of the log, in the order of the entries. */
export function logLines(
	found: readonly Found[],
	idAt: (row: number) => string,
	about: { sheet: string; by: string; now: Moment; language: Language },
): Line[] {
	const { sheet, by, now, language } = about;
	return found
		.filter(({ entry }) => entry.line)
		.map(({ entry, row }) => ({
			share: entry.figure === "share",
			cells: {
				entered: now,
				asof: { date: entry.asof },
				sheet,
				id: idAt(row),
				name: entry.name,
				value: entry.value ?? "",
				status:
					entry.status === null
						? ""
						: label(`status.${entry.status}`, language),
				note: entry.note,
				by,
			},
		}));
}
