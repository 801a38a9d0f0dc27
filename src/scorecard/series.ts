/** What log and target plan hold of a KPI, in the KPI's own numbers: the same for a run on the server and for the sidebar. */
import type { Kpi } from "../kpi/kpi";
import type { Reading } from "../kpi/reading";
import {
	history,
	NO_SERIES,
	type PlannedValue,
	type Series,
} from "../progress/readings";
import type { ReadRow, TableReading } from "../table";
import { isPercentFormat } from "../table/cells";
import { isBlank, type SheetSnapshot } from "../table/snapshot";
import {
	inPoints,
	type LogReading,
	logSheet,
	readingsFor,
	readLog,
	seriesKey,
} from "./log";
import type { OwnSheet } from "./plan";
import { settingsSheet } from "./settings";
import { readPlan } from "./target-plan";

/** Readings and planned values by KPI (see `seriesKey`), as cells have them. */
export interface Past {
	readings: Record<string, LogReading[]>;
	plan: Record<string, PlannedValue[]>;
}

export function pastIn(own: OwnSheet[]): Past {
	return {
		readings: Object.fromEntries(readLog(logSheet(own))),
		plan: Object.fromEntries(readPlan(settingsSheet(own))),
	};
}

/** @param shares whether the row's cells hold fractions where its unit is % (see `holdsShares`) */
export function seriesOf(kpi: Kpi, past: Past, shares: boolean): Series {
	const key = seriesKey(kpi.id);
	if (key === "") return NO_SERIES;
	const readings = readingsFor(kpi, past.readings[key]);
	const { [key]: plan = [] } = past.plan;
	if (!shares) return { readings, plan };
	return { readings: inPoints(kpi, readings), plan: inPoints(kpi, plan) };
}

/** The past of each row of a table, up to the reading that counts. */
export function pastOf(
	snapshot: SheetSnapshot,
	table: TableReading,
	past: Past,
): (row: ReadRow) => Reading[] {
	return ({ kpi, row }) => {
		const shares = holdsShares(snapshot, table, row);
		const { readings } = seriesOf(kpi, past, shares);
		return readings.length === 0 ? [] : history(kpi, readings, snapshot.today);
	};
}

const FIGURES = ["target", "actual", "baseline", "target_high"] as const;

/**
 * Whether a row's cells hold fractions where its unit is %, as they do on our sheets and in our columns beside those of others. In a row
 * that people typed into a scorecard of ours they may hold the percent points themselves: then no cell of it is shown as percent.
 */
export function holdsShares(
	{ role, cells, formats }: SheetSnapshot,
	{ mapping }: Pick<TableReading, "mapping">,
	row: number,
): boolean {
	if (role !== "scorecard") return true;
	const columns = FIGURES.flatMap(
		(field) => mapping.columns[field]?.column ?? [],
	).filter((column) => !isBlank(cells[row]?.[column] ?? ""));
	const shown = (column: number) =>
		isPercentFormat(formats[row]?.[column] ?? "");
	return columns.length === 0 || columns.some(shown);
}

/** Whether the cell of a row's actual keeps a share as percent points: on a sheet of people's own, where it is not shown as percent. */
export function keepsPoints(
	{ role, formats }: SheetSnapshot,
	{ mapping }: Pick<TableReading, "mapping">,
	row: number,
): boolean {
	const column = mapping.columns.actual?.column ?? -1;
	return role !== "scorecard" && !isPercentFormat(formats[row]?.[column] ?? "");
}
