/** The user's own mapping, kept for the next time. Headings come along, because columns may stand elsewhere by then. */
import { FIELD_KEYS } from "../../src/kpi/kpi";
import type { ColumnMapping, KeptMapping } from "../../src/rpc";
import { findHeader } from "../../src/table";
import type { SheetSnapshot } from "../../src/table/snapshot";
import type { FoundColumn } from "./reading";

export function keptMapping(
	mapping: ColumnMapping,
	columns: readonly FoundColumn[],
): KeptMapping {
	const kept: KeptMapping = {};
	for (const field of FIELD_KEYS) {
		const found = columns.find(({ column }) => column === mapping[field]);
		if (found) kept[field] = { column: found.column, header: found.header };
	}
	return kept;
}

/**
 * Where the columns of a kept mapping stand now: in their place while the heading is the same there, else under the only heading that is.
 * A field whose heading is gone, or stands twice, is left out; `undefined` where none is left.
 */
export function placedMapping(
	kept: KeptMapping | null,
	snapshot: SheetSnapshot,
): ColumnMapping | undefined {
	if (kept === null) return undefined;
	const headings = findHeader(snapshot)?.texts ?? [];
	const placed: ColumnMapping = {};
	for (const field of FIELD_KEYS) {
		const was = kept[field];
		if (!was) continue;
		const column = placeOf(was, headings);
		if (column !== null) placed[field] = column;
	}
	return Object.keys(placed).length > 0 ? placed : undefined;
}

function placeOf(
	{ column, header }: { column: number; header: string },
	headings: readonly string[],
): number | null {
	if ((headings[column] ?? "") === header) return column;
	const first = headings.indexOf(header);
	const isOnly = first >= 0 && first === headings.lastIndexOf(header);
	return header !== "" && isOnly ? first : null;
}
