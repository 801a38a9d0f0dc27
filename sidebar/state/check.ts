/** From a snapshot to checked KPIs, with the same core that the server runs: the one place where the sidebar meets it. */
import { FIELD_KEYS } from "../../src/kpi/kpi";
import { assess, type Context } from "../../src/progress/assess";
import { policyOf } from "../../src/progress/policy";
import type { ColumnMapping } from "../../src/rpc";
import { judge } from "../../src/smart";
import {
	classify,
	type ReadRow,
	readTable,
	type TableReading,
} from "../../src/table";
import { textOf } from "../../src/table/cells";
import type { SheetSnapshot } from "../../src/table/snapshot";
import type { CheckedKpi, FoundColumn, Reading } from "./reading";

/** Reads a sheet, by the user's mapping where there is one. */
export function readSheet(
	snapshot: SheetSnapshot,
	mapping?: ColumnMapping,
): Reading {
	const table = readTable(snapshot, { mapping });
	const kind = classify(snapshot);
	return {
		kind: kind === "table" && table.rows.length === 0 ? "no_rows" : kind,
		headerRow: table.header?.row ?? null,
		columns: columnsOf(snapshot, table),
		rows: table.rows,
		skipped: table.skipped.filter(({ reason }) => reason.key !== "skip.blank"),
		context: {
			today: snapshot.today,
			policy: policyOf("gap"),
			stale: table.mapping.columns.updated !== undefined,
			closingDays: 0,
		},
	};
}

/** Judges one row and says how it stands. */
export function checkRow(row: ReadRow, context: Context): CheckedKpi {
	const { kpi, facts } = row;
	return {
		...row,
		judgement: judge({ kpi, facts, today: context.today, scope: "row" }),
		assessment: assess(kpi, context),
	};
}

/** The columns with a heading or a value, each with what it was taken for. */
function columnsOf(
	snapshot: SheetSnapshot,
	{ header, mapping }: TableReading,
): FoundColumn[] {
	const firstRow = header ? header.row + header.lines : 0;
	const found: FoundColumn[] = [];
	const width = snapshot.cells[0]?.length ?? 0;
	for (let column = 0; column < width; column++) {
		const field = FIELD_KEYS.find(
			(key) => mapping.columns[key]?.column === column,
		);
		const heading = header?.texts[column] ?? "";
		const sample = sampleOf(snapshot, column, firstRow);
		if (heading === "" && sample === "" && !field) continue;
		const rival = mapping.notTaken.find((other) => other.column === column);
		found.push({
			column,
			header: heading,
			sample,
			field: field ?? null,
			reason: (field && mapping.columns[field]?.reason) ?? null,
			alsoNames: field ? null : (rival?.field ?? null),
		});
	}
	return found;
}

/** The first value in a column from a row on. */
function sampleOf(
	{ cells }: SheetSnapshot,
	column: number,
	from: number,
): string {
	for (let row = from; row < cells.length; row++) {
		const text = textOf(cells[row]?.[column] ?? "");
		if (text !== "") return text;
	}
	return "";
}
