/** How the columns of the sheet at hand are read: as they are found, or as its people chose. */
import { signal } from "@preact/signals";
import type { FieldKey } from "../../src/kpi/kpi";
import type { ColumnMapping, KeptMapping, Request } from "../../src/rpc";
import type { SheetSnapshot } from "../../src/table/snapshot";
import type { Core } from "./core";
import type { FoundColumn } from "./reading";

interface Surroundings {
	reader: () => Core | null;
	columns: () => readonly FoundColumn[];
	sheetId: () => number;
	/** Has the server keep a mapping, without anybody waiting for it. */
	keep: (args: Request<"keepMapping">) => Promise<unknown>;
	/** Reads the sheet anew by the mapping. */
	read: () => Promise<void>;
}

export function createColumns(around: Surroundings) {
	/** The user's own mapping; none as long as the one found stands. */
	const mapping = signal<ColumnMapping | undefined>(undefined);
	let keeping: Promise<unknown> = Promise.resolve();

	/** Takes up what was kept of a sheet that is opened. */
	function adopt(kept: KeptMapping | null, snapshot: SheetSnapshot): void {
		mapping.value = around.reader()?.placedMapping(kept, snapshot);
	}

	/** Reads a column as another field (`null`: not at all); a field stands in one column only. */
	function assign(column: number, field: FieldKey | null): Promise<void> {
		return readAs(reassigned(around.columns(), column, field));
	}

	/** Takes back the user's own mapping. */
	function unassign(): Promise<void> {
		return readAs(undefined);
	}

	async function readAs(next: ColumnMapping | undefined): Promise<void> {
		const kept = next && around.reader()?.keptMapping(next, around.columns());
		const args = { sheetId: around.sheetId(), mapping: kept ?? null };
		mapping.value = next;
		// One after the other; that the server could not keep it is no reason to stop the user.
		keeping = keeping.then(() => around.keep(args));
		await around.read();
		await keeping;
	}

	return { mapping, adopt, assign, unassign };
}

/** The mapping that results when one column is read as another field. */
function reassigned(
	columns: readonly FoundColumn[],
	column: number,
	field: FieldKey | null,
): ColumnMapping {
	const mapping: ColumnMapping = {};
	for (const found of columns)
		if (found.field !== null && found.field !== field)
			mapping[found.field] = found.column;
	const before = columns.find((found) => found.column === column)?.field;
	if (before) delete mapping[before];
	if (field !== null) mapping[field] = column;
	return mapping;
}
