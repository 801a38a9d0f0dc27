/** Room that cells take: of merges, of long texts that run on, of wrapped texts that make their row higher. */
import type { AreaData, CellView, SheetView } from "../protocol";
import { FONT_SIZE, PADDING, POINT } from "./draw-cell";
import { ROW_HEIGHT } from "./geometry";
import type { Grid } from "./grid";
import { mergeAt } from "./selection";
import { type Measure, textHeight } from "./text-height";

/** A text runs on over so many px at most. */
const MOST_ROOM = 1200;
/** Room for the sign of a list or filter, in px. */
const SIGN = 16;
/** No sign of the usual size is wider, in px. */
const WIDEST_SIGN = 14;

/** Px that a cell spans; `undefined` if a merge covers it. */
export function extentOf(
	grid: Grid,
	sheet: SheetView,
	row: number,
	column: number,
) {
	const merge = sheet.merges.length
		? mergeAt(sheet.merges, { row, column })
		: undefined;
	if (!merge)
		return {
			width: grid.columns.size(column),
			height: grid.rows.size(row),
			merged: false,
		};
	if (merge.top !== row || merge.left !== column) return undefined;
	const { width, height } = grid.box(merge);
	return { width, height, merged: true };
}

/** Empty room to the right of an unwrapped text, as far as the next cell that shows something. */
export function roomFor(
	grid: Grid,
	sheet: SheetView,
	row: number,
	column: number,
	view: CellView | undefined,
): number {
	if (view?.kind !== "text" || view.style?.wrap) return 0;
	const space = grid.columns.size(column) - 2 * PADDING;
	if (view.text.length * WIDEST_SIGN < space) return 0;
	if (mergeAt(sheet.merges, { row, column })) return 0;
	const end =
		column < sheet.frozenColumns ? sheet.frozenColumns : sheet.columns;
	let room = 0;
	for (let next = column + 1; next < end && room < MOST_ROOM; next++) {
		const beside = grid.view(row, next);
		const shows = beside && (beside.text || beside.sparkline || beside.choice);
		if (shows || mergeAt(sheet.merges, { row, column: next })) break;
		room += grid.columns.size(next);
	}
	return room;
}

/** Width that the texts of a column need on one line; nothing where none has a text. */
export function widthNeeded(
	views: readonly CellView[],
	column: number,
	measure: Measure,
): number | undefined {
	const widths = views
		.filter((view) => view.column === column && view.text !== "")
		.flatMap(({ text, style, choice, filter }) => {
			const size = (style?.fontSize ?? FONT_SIZE) * POINT;
			const sign = choice === "list" || filter ? SIGN : 0;
			return text
				.split("\n")
				.map((line) => measure(line, size, style?.bold ?? false) + sign);
		});
	return widths.length > 0
		? Math.ceil(Math.max(...widths)) + 2 * PADDING + 2
		: undefined;
}

/**
 * Gives the rows of an area, and of all views, that have no height of their own the height that their wrapped texts and large types need.
 * @returns whether any has changed
 */
export function fitRows(
	grid: Grid,
	sheet: SheetView,
	area: AreaData,
	views: readonly CellView[],
	measure: Measure,
): boolean {
	const needed = new Map<number, number>();
	for (const view of views) {
		if (!view.text || view.row in sheet.rowHeights) continue;
		if (!view.style?.wrap && !view.style?.fontSize) continue;
		const merge = mergeAt(sheet.merges, view);
		if (merge && merge.bottom > merge.top) continue;
		const width = merge
			? grid.box(merge).width
			: grid.columns.size(view.column);
		const height = textHeight(view, width, measure);
		const before = needed.get(view.row) ?? ROW_HEIGHT;
		needed.set(view.row, Math.max(before, height));
	}
	let changed = false;
	const rows = new Set(views.map((view) => view.row));
	for (let row = area.top; row <= area.bottom; row++) rows.add(row);
	for (const row of rows)
		if (!(row in sheet.rowHeights))
			changed = grid.rows.resize(row, needed.get(row)) || changed;
	return changed;
}
