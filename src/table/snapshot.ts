/**
 * What the shell reads from one sheet, as plain data. Everything after this is pure.
 */
import * as z from "zod/mini";
import { isDay } from "../kpi/day";

/** A day in a cell (`{date}`); a time of day is dropped on reading, as the product knows whole days only. */
export const DateCell = z.object({ date: z.string().check(z.refine(isDay)) });
export type DateCell = z.infer<typeof DateCell>;

/** One cell's value. A blank cell is `""`; an error cell is its sign, such as `"#N/A"`. */
export const Cell = z.union([z.string(), z.number(), z.boolean(), DateCell]);
export type Cell = z.infer<typeof Cell>;

/** A rectangle of cells; all four bounds are 0-based and inclusive. */
export const Area = z.object({
	top: z.number(),
	left: z.number(),
	bottom: z.number(),
	right: z.number(),
});
export type Area = z.infer<typeof Area>;

/** What kind of sheet this is to us, as registered. `foreign` is every sheet that is not ours. */
export const SheetRole = z.enum([
	"foreign",
	"scorecard",
	"dashboard",
	"settings",
	"log",
]);
export type SheetRole = z.infer<typeof SheetRole>;

export const SheetSnapshot = z.object({
	sheetId: z.number(),
	name: z.string(),
	role: SheetRole,
	/** Today in the spreadsheet's time zone: what `TODAY()` shows there. */
	today: z.string().check(z.refine(isDay)),
	/** From A1 to the last row and column with content; every row has the same length. */
	cells: z.array(z.array(Cell)),
	/** Number formats, the same shape as `cells`; only needed to tell percent cells (`0.0%`) from plain numbers. */
	formats: z.array(z.array(z.string())),
	merges: z.array(Area),
	/** For our own sheets: which field or own column stands in which 0-based column. */
	columns: z.record(z.string(), z.number()),
	/** True when the sheet holds charts (a sheet may hold nothing else). */
	hasCharts: z.boolean(),
	/** Names by which cells call a sheet of this spreadsheet, where none is called so; left out where there are none. */
	missingSheets: z.optional(z.array(z.string())),
});
export type SheetSnapshot = z.infer<typeof SheetSnapshot>;

/** True for a day in a cell. */
export function isDateCell(cell: Cell | { formula: string }): cell is DateCell {
	return typeof cell === "object" && "date" in cell;
}

/** True for a cell with nothing in it but white space. */
export function isBlank(cell: Cell): boolean {
	return typeof cell === "string" && cell.trim() === "";
}
