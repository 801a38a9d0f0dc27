import type { Area, Cell, SheetSnapshot } from "../../../src/table/snapshot";

/** A snapshot of a foreign sheet with these cells; short rows are filled up, as Sheets hands over rectangles. */
export function sheet(
	rows: Cell[][],
	more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
	const width = Math.max(0, ...rows.map((row) => row.length));
	const cells = rows.map((row) => [
		...row,
		...Array<Cell>(width - row.length).fill(""),
	]);
	return {
		sheetId: 1,
		name: "KPI",
		role: "foreign",
		today: "2026-03-02",
		cells,
		formats: cells.map((row) => row.map(() => "")),
		merges: [],
		columns: {},
		hasCharts: false,
		...more,
	};
}

/** A merge of cells in one row or column. */
export function merge(
	top: number,
	left: number,
	bottom: number,
	right: number,
): Area {
	return { top, left, bottom, right };
}
