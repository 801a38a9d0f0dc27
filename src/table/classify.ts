import { findHeader } from "./header";
import { isBlank, type SheetSnapshot } from "./snapshot";

/**
 * What a sheet is to the add-on. `table` can be converted and `scorecard` is one of ours; every other state has its own sentence
 * (`state.<kind>.title`, `state.<kind>.advice`).
 */
export type SheetKind =
	| "empty"
	| "only_charts"
	| "one_column"
	| "no_header"
	| "no_rows"
	| "table"
	| "scorecard"
	| "dashboard"
	| "settings"
	| "log";

/** Says what kind of sheet this is. Our own sheets are known by their role, whatever stands in them. */
export function classify(snapshot: SheetSnapshot): SheetKind {
	if (snapshot.role !== "foreign") return snapshot.role;
	const filled = filledColumns(snapshot);
	if (filled === 0) return snapshot.hasCharts ? "only_charts" : "empty";
	if (filled === 1) return "one_column";
	const header = findHeader(snapshot);
	if (!header) return "no_header";
	const below = snapshot.cells.slice(header.row + header.lines);
	return below.some((row) => row.some((cell) => !isBlank(cell)))
		? "table"
		: "no_rows";
}

function filledColumns(snapshot: SheetSnapshot): number {
	const columns = new Set<number>();
	for (const row of snapshot.cells)
		row.forEach((cell, c) => {
			if (!isBlank(cell)) columns.add(c);
		});
	return columns.size;
}
