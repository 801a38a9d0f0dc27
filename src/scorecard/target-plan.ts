/**
 * The target plan: which value a KPI should have at the end of which period. It stands to the right of the settings, a line a value, and
 * may be filled by hand; values are as the cells of the scorecard have them.
 */
import { LANGUAGES, type Language } from "../i18n/message";
import { label } from "../i18n/render";
import type { Day } from "../kpi/day";
import type { PlannedValue } from "../progress/readings";
import { isBlank, isDateCell } from "../table/snapshot";
import { columnName, fixedCell, sheetPrefix } from "./a1";
import { seriesKey } from "./log";
import type { OwnSheet, SheetKey, Step, Written } from "./plan";

export const PLAN_COLUMNS = [
	"plan_id",
	"plan_name",
	"plan_end",
	"plan_value",
] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

const FORMATS: Record<PlanColumn, string> = {
	plan_id: "@",
	plan_name: "@",
	plan_end: "yyyy-mm-dd",
	plan_value: "General",
};

/** How formulas name the lines of the plan. */
export interface PlanCells {
	/** From the row below the header on. */
	ids: string;
	ends: string;
	values: string;
	/** The value in a row by the formula of its number, 1-based. */
	value: (row: string) => string;
}

/** Steps that lay the columns out on a settings sheet that has none yet; `left` is the first that is free. */
export function planColumns(
	key: SheetKey,
	sheet: OwnSheet | undefined,
	language: Language,
	left: number,
	rows: number,
): Step[] {
	if (sheet?.columns.plan_value !== undefined) return [];
	const { plan_id } = planPlaces(sheet);
	// A copy of the file and a run that was cut off leave columns that are not registered.
	if (plan_id !== undefined) return [tagPlan(key, plan_id)];
	return [
		{ do: "grow", sheet: key, rows, columns: left + PLAN_COLUMNS.length },
		{
			do: "formats",
			sheet: key,
			top: 0,
			left,
			formats: planFormats(rows),
		},
		{
			do: "write",
			sheet: key,
			top: 0,
			left,
			cells: planLines(1, language),
		},
		tagPlan(key, left),
	];
}

/** Number formats of the header and the lines below it. */
export function planFormats(rows: number): string[][] {
	return Array.from({ length: rows }, (_, row) =>
		PLAN_COLUMNS.map((column) => (row === 0 ? "@" : FORMATS[column])),
	);
}

/** The header and blank lines below it. */
export function planLines(rows: number, language: Language): string[][] {
	return Array.from({ length: rows }, (_, row) =>
		PLAN_COLUMNS.map((column) =>
			row === 0 ? label(`settings.${column}`, language) : "",
		),
	);
}

export function tagPlan(sheet: SheetKey, left: number): Step {
	const columns = PLAN_COLUMNS.map((key, i) => ({ key, column: left + i }));
	return { do: "tag_columns", sheet, columns };
}

/** Where the columns stand: under their headings, else where they stood at the last run. */
function planPlaces(
	sheet: OwnSheet | undefined,
): Partial<Record<PlanColumn, number>> {
	const places: Partial<Record<PlanColumn, number>> = {};
	for (const key of PLAN_COLUMNS) {
		const headings = LANGUAGES.map((each) => label(`settings.${key}`, each));
		const found = (sheet?.cells[0] ?? []).findIndex((cell) =>
			headings.includes(String(cell)),
		);
		const column = found < 0 ? sheet?.columns[key] : found;
		if (column !== undefined) places[key] = column;
	}
	return places;
}

/** The plan's cells; `null` while it holds no line, so that formulas without a plan stay short. */
export function planCells(sheet: OwnSheet | undefined): PlanCells | null {
	if (!sheet || readPlan(sheet).size === 0) return null;
	const prefix = sheetPrefix(sheet.name);
	const places = planPlaces(sheet);
	const column = (key: PlanColumn) => places[key] ?? 0;
	const range = (key: PlanColumn) =>
		`${prefix}${fixedCell(1, column(key))}:$${columnName(column(key))}`;
	const value = `$${columnName(column("plan_value"))}`;
	return {
		ids: range("plan_id"),
		ends: range("plan_end"),
		values: range("plan_value"),
		value: (row) => `INDEX(${prefix}${value}:${value};${row})`,
	};
}

/** Planned values by KPI id (see `seriesKey`), in the order of the lines. */
export function readPlan(
	sheet: OwnSheet | undefined,
): Map<string, PlannedValue[]> {
	const byId = new Map<string, PlannedValue[]>();
	const { plan_id, plan_end, plan_value } = planPlaces(sheet);
	if (plan_id === undefined || plan_end === undefined) return byId;
	for (const line of sheet?.cells.slice(1) ?? []) {
		const key = seriesKey(line[plan_id]);
		const end = line[plan_end] ?? "";
		const value = line[plan_value ?? -1];
		if (key === "" || !isDateCell(end) || typeof value !== "number") continue;
		const values = byId.get(key) ?? [];
		values.push({ end: end.date, value });
		byId.set(key, values);
	}
	return byId;
}

/** A line that is added to the plan. */
export interface PlanLine {
	id: string;
	name: string;
	end: Day;
	/** As the cells of the scorecard have it. */
	value: number;
	/** Whether the value is a fraction that people read as percent. */
	share: boolean;
}

/** Steps that add lines below all others. */
export function appendPlan(
	sheet: OwnSheet,
	lines: readonly PlanLine[],
): Step[] {
	const places = planPlaces(sheet);
	const left = places.plan_id;
	if (lines.length === 0 || left === undefined) return [];
	let top = sheet.cells.length;
	while (top > 1 && isBlank(sheet.cells[top - 1]?.[left] ?? "")) top--;
	const key = sheet.sheetId;
	const at = (column: PlanColumn) => places[column] ?? left;
	const keys = [...PLAN_COLUMNS].sort((a, b) => at(a) - at(b));
	const block = <T>(of: (line: PlanLine, column: PlanColumn) => T): T[][] =>
		lines.map((line) => keys.map((column) => of(line, column)));
	return [
		{
			do: "grow",
			sheet: key,
			rows: top + lines.length,
			columns: left + PLAN_COLUMNS.length,
		},
		{
			do: "formats",
			sheet: key,
			top,
			left,
			formats: block(({ share }, column) =>
				share && column === "plan_value" ? "0.0%" : FORMATS[column],
			),
		},
		{
			do: "write",
			sheet: key,
			top,
			left,
			cells: block(({ id, name, end, value }, column): Written => {
				const cells = {
					plan_id: id,
					plan_name: name,
					plan_end: { date: end },
					plan_value: value,
				};
				return cells[column];
			}),
		},
	];
}
