import type { Day } from "../kpi/day";
import type { Reading } from "../kpi/reading";
import { parentsIn } from "../portfolio/parents";
import { judge, type Place, rowSubject } from "../smart";
import { type ReadRow, rowKey, type TableReading } from "../table";
import type { JudgedRow } from "./rows";

/**
 * The rows of a table, judged without the rules that are switched off, each with the key that recognises it on the next run.
 * @param readingsOf the past of a row, oldest first
 * @param place the sheet that they stand on, where that is known
 */
export function judgedRows(
	table: TableReading,
	today: Day,
	rulesOff: readonly string[] = [],
	readingsOf: (row: ReadRow) => readonly Reading[] = () => [],
	place: Place | null = null,
): JudgedRow[] {
	const off = new Set(rulesOff);
	const seen = new Map<string, number>();
	const parentOf = parentsIn(table.rows.map(({ kpi }) => kpi));
	return table.rows.map((row) => {
		const { kpi } = row;
		const base = rowKey(kpi, 1);
		const occurrence = (seen.get(base) ?? 0) + 1;
		seen.set(base, occurrence);
		const around = {
			parent: parentOf(kpi),
			readings: readingsOf(row),
			place,
		};
		return {
			kpi,
			key: occurrence === 1 ? base : rowKey(kpi, occurrence),
			judgement: judge(rowSubject(row, today, around), off),
			row: row.row,
			...(row.metric && { metric: row.metric.name }),
			raw: rawOf(row),
		};
	});
}

/** What stands in cells that could not be read, by field. */
function rawOf({ unread }: ReadRow): JudgedRow["raw"] {
	return Object.fromEntries(unread.map(({ field, text }) => [field, text]));
}
