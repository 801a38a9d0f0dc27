/**
 * Check-ins: figures that people enter for one or many KPIs. Each becomes a line of the log, and the row's own actual and as-of day
 * follow, unless the cell holds a formula, is protected, or holds a later figure: then it is only logged.
 */
import type { Language, Message } from "../i18n/message";
import { label } from "../i18n/render";
import type { Day } from "../kpi/day";
import type { Status } from "../progress/assessment";
import { textOf } from "../table/cells";
import {
	type Area,
	type Cell,
	isBlank,
	isDateCell,
	type SheetSnapshot,
} from "../table/snapshot";
import { formulaIn, runs, valueIn } from "./diff";
import { seriesKey } from "./log";
import type { Line } from "./log-sheet";
import type { Moment, OwnSheet, SheetKey, Step } from "./plan";

/** What kind of figure a KPI has: a share is kept as the fraction and read as percent. */
export type Figure = "number" | "share" | "yes_no";

/** One figure of one KPI. */
export interface Entry {
	/** 0-based row in which the KPI stood when it was read; it is looked for where it stands now. */
	row: number;
	/** `""` for a row that has none yet. */
	id: string;
	/** What it is called: its indicator, or its goal where it has none. */
	name: string;
	/** As cells of a scorecard have it: the fraction of a share; 1 or 0 for a yes/no. */
	value: number;
	figure: Figure;
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
	/** Name of the log that is made; `null` where one stands. */
	madeLog: string | null;
	/** Lines added to the log. */
	lines: number;
	/** Rows whose actual and as-of follow. */
	rows: number;
	onlyLogged: { name: string; why: OnlyLogged }[];
	/** Names of KPIs whose row is no longer there, or stands there twice; nothing is written of these. */
	notFound: string[];
	/** Of the run that brings the scorecard up to date with it, where one was needed. */
	remarks: Message[];
}

/** Where on a sheet a check-in reads and writes. */
export interface Places {
	/** 0-based row of the header. */
	header: number;
	columns: Partial<
		Record<"id" | "goal" | "indicator" | "actual" | "updated", number>
	>;
}

/** An entry and the row where its KPI stands now. */
export interface Found {
	entry: Entry;
	row: number;
}

/** Looks for the KPIs: by id, or by name where a row has none yet; one that cannot be told from another is not found. */
export function locate(
	entries: readonly Entry[],
	sheet: Pick<OwnSheet, "cells">,
	{ header, columns }: Places,
): { found: Found[]; lost: Entry[] } {
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
	const found: Found[] = [];
	const lost: Entry[] = [];
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
	updated: Map<number, Day>;
	onlyLogged: CheckInSummary["onlyLogged"];
}

/** How a figure goes into its cell. */
export interface CellRules {
	language: Language;
	/** Whether somebody may edit a cell. */
	mayEdit: (row: number, column: number) => boolean;
	/** Whether the cell of an actual holds the percent points of a share. */
	inPoints: (row: number) => boolean;
}

export function rowChanges(
	found: readonly Found[],
	sheet: Pick<OwnSheet, "cells" | "formulas">,
	{ columns }: Places,
	rules: CellRules,
): RowChanges {
	const changes: RowChanges = {
		actual: new Map(),
		updated: new Map(),
		onlyLogged: [],
	};
	for (const { entry, row } of found) {
		const why = obstacle(entry, row, sheet, columns, rules);
		if (why !== null) {
			changes.onlyLogged.push({ name: entry.name, why });
			continue;
		}
		const stands = valueIn(sheet, row, columns.actual);
		changes.actual.set(row, cellFor(entry, stands, rules, row));
		if (columns.updated !== undefined) changes.updated.set(row, entry.asof);
	}
	return changes;
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
	{ figure, value }: Entry,
	stands: Cell,
	{ language, inPoints }: CellRules,
	row: number,
): Cell {
	if (figure === "share" && inPoints(row))
		return Number((value * 100).toPrecision(15));
	if (figure !== "yes_no") return value;
	if (typeof stands === "boolean") return value === 1;
	if (typeof stands === "number") return value;
	return label(value === 1 ? "word.yes" : "word.no", language);
}

/** Steps that write them: the actuals in as few blocks as can be, one step for each as-of day. */
export function rowSteps(
	key: SheetKey,
	sheet: Pick<OwnSheet, "cells" | "formulas">,
	{ columns }: Places,
	{ actual, updated }: RowChanges,
): Step[] {
	const steps: Step[] = [];
	const column = columns.actual ?? 0;
	for (const [top, bottom] of spans(actual, sheet, column)) {
		const cells: Cell[][] = [];
		for (let row = top; row <= bottom; row++)
			cells.push([actual.get(row) ?? valueIn(sheet, row, column)]);
		steps.push({ do: "write", sheet: key, top, left: column, cells });
	}
	const days = [...new Set(updated.values())].sort();
	for (const day of days) {
		const rows = [...updated].flatMap(([row, at]) => (at === day ? [row] : []));
		const areas = runs(rows).map(
			({ left, right }): Area => ({
				top: left,
				bottom: right,
				left: columns.updated ?? 0,
				right: columns.updated ?? 0,
			}),
		);
		steps.push({ do: "fill", sheet: key, areas, cell: { date: day } });
	}
	return steps;
}

/**
 * Rows that one block covers. It reaches over a row in between only where writing back what stands there changes nothing: a number, a
 * tick or a blank. A text might be read anew, a formula lost, a time of day cut off.
 */
function spans(
	actual: Map<number, Cell>,
	sheet: Pick<OwnSheet, "cells" | "formulas">,
	column: number,
): [number, number][] {
	const found: [number, number][] = [];
	const plain = (row: number) => {
		const cell = valueIn(sheet, row, column);
		return (
			formulaIn(sheet, row, column) === "" &&
			(cell === "" || typeof cell === "number" || typeof cell === "boolean")
		);
	};
	for (const row of [...actual.keys()].sort((a, b) => a - b)) {
		const last = found[found.length - 1];
		let reaches = last !== undefined;
		for (let between = (last?.[1] ?? row) + 1; between < row; between++)
			reaches = reaches && plain(between);
		if (last && reaches) last[1] = row;
		else found.push([row, row]);
	}
	return found;
}

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
				value: entry.value,
				status:
					entry.status === null
						? ""
						: label(`status.${entry.status}`, language),
				note: entry.note,
				by,
			},
		}));
}

/** A sheet as it stands after the rows have followed. */
export function withChanges<S extends Pick<SheetSnapshot, "cells">>(
	sheet: S,
	{ columns }: Places,
	{ actual, updated }: RowChanges,
): S {
	return {
		...sheet,
		cells: sheet.cells.map((line, row) => {
			if (!actual.has(row)) return line;
			const changed = [...line];
			const put = (column: number | undefined, cell: Cell | undefined) => {
				if (column !== undefined && cell !== undefined) changed[column] = cell;
			};
			const day = updated.get(row);
			put(columns.actual, actual.get(row));
			put(columns.updated, day === undefined ? undefined : { date: day });
			return changed;
		}),
	};
}
