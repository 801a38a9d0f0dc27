/** Formats and looks of a dashboard that is made. */
import type { CellLook, SheetKey, Step } from "./plan";

export interface BoardLooks {
	rows: number;
	width: number;
	/** Rows from the top in which a cell may have a look. */
	dressed: number;
	/** Number format of a cell, both 0-based. */
	formatAt: (row: number, column: number) => string;
	lookAt: (row: number, column: number) => CellLook | null;
}

/** One step for all formats and one for all looks: each is a single call. */
export function boardSetUp(
	sheet: SheetKey,
	{ rows, width, dressed, formatAt, lookAt }: BoardLooks,
): Step[] {
	const block = <T>(
		height: number,
		cell: (row: number, column: number) => T,
	): T[][] =>
		Array.from({ length: height }, (_, row) =>
			Array.from({ length: width }, (_, column) => cell(row, column)),
		);
	const corner = { sheet, top: 0, left: 0 };
	return [
		{ do: "formats", ...corner, formats: block(rows, formatAt) },
		{ do: "looks", ...corner, looks: block(dressed, lookAt) },
	];
}
