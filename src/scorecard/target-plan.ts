/**
 * The target plan: which value a KPI should have at the end of which period. It stands to the right of the settings, a line a value, and
 * may be filled by hand; values are as the cells of the scorecard have them.
 */
import type { Language } from "../i18n/message";
import { label } from "../i18n/render";
import type { PlannedValue } from "../progress/readings";
import { isDateCell } from "../table/snapshot";
import { columnName, fixedCell, sheetPrefix } from "./a1";
import { seriesKey } from "./log";
import type { OwnSheet, SheetKey, Step } from "./plan";

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
	return [
		{ do: "grow", sheet: key, rows, columns: left + PLAN_COLUMNS.length },
		{
			do: "formats",
			sheet: key,
			top: 1,
			left,
			formats: Array.from({ length: rows - 1 }, () =>
				PLAN_COLUMNS.map((column) => FORMATS[column]),
			),
		},
		{
			do: "write",
			sheet: key,
			top: 0,
			left,
			cells: [
				PLAN_COLUMNS.map((column) => label(`settings.${column}`, language)),
			],
		},
		{
			do: "tag_columns",
			sheet: key,
			columns: PLAN_COLUMNS.map((column, i) => ({
				key: column,
				column: left + i,
			})),
		},
	];
}

/** The plan's cells; `null` while it holds no line, so that formulas without a plan stay short. */
export function planCells(sheet: OwnSheet | undefined): PlanCells | null {
	if (!sheet || readPlan(sheet).size === 0) return null;
	const prefix = sheetPrefix(sheet.name);
	const column = (key: PlanColumn) => sheet.columns[key] ?? 0;
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
	const { plan_id, plan_end, plan_value } = sheet?.columns ?? {};
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
