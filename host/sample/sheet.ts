import type { CellData, CellStyle, SheetData } from "../core/workbook/data";

/** What a person put into a cell: nothing, a value, or a value under a number format. */
export type Entry =
	| null
	| string
	| number
	| boolean
	| { value?: string | number; formula?: string; format: string };

export interface Column {
	header: string;
	/** px */
	width: number;
	/** Number format of entries that bring none of their own. */
	format?: string;
	align?: "left" | "center" | "right";
}

const HEADER: CellStyle = {
	bold: true,
	background: "#e8eaed",
	vertical: "middle",
	wrap: true,
};

const MS_PER_DAY = 86_400_000;

/** Serial number of a day given as `YYYY-MM-DD`. */
export function serial(day: string): number {
	return (Date.parse(day) - Date.UTC(1899, 11, 30)) / MS_PER_DAY;
}

/** A day under a date format; `null` stays an empty cell. */
export function dated(
	day: string | null,
	format: string,
): { value: number; format: string } | null {
	return day === null ? null : { value: serial(day), format };
}

/** A share under a percent format: 0.95 shows as 95%. */
export function percent(
	share: number,
	format = "0%",
): { value: number; format: string } {
	return { value: share, format };
}

/** A cell with an entry; `undefined` for an empty one without a look. */
export function cellAt(
	row: number,
	column: number,
	entry: Entry,
	look: { format?: string; style?: CellStyle; note?: string } = {},
): CellData | undefined {
	if (entry === null)
		return look.style || look.note ? { row, column, ...look } : undefined;
	const given = typeof entry === "object" ? entry : { value: entry };
	return { row, column, ...look, ...given };
}

/** A plain table as people keep it: one bold header row that stays in view, then one row each. */
export function tableSheet(
	name: string,
	columns: Column[],
	rows: Entry[][],
): SheetData {
	const header = columns.map(({ header }, column) =>
		cellAt(0, column, header, { style: HEADER }),
	);
	const body = rows.flatMap((entries, index) =>
		entries.map((entry, column) => {
			const { format, align } = columns[column] ?? {};
			const style: CellStyle = { vertical: "top", wrap: true };
			if (align) style.align = align;
			return entry === null
				? undefined
				: cellAt(index + 1, column, entry, {
						...(format && { format }),
						style,
					});
		}),
	);
	return {
		name,
		cells: [...header, ...body].filter((cell) => cell !== undefined),
		frozenRows: 1,
		columnWidths: widths(columns.map(({ width }) => width)),
	};
}

/** Widths in px by column index. */
export function widths(list: number[]): Record<number, number> {
	return Object.fromEntries(list.map((width, column) => [column, width]));
}
