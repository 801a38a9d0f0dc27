import { columnLetters } from "../../core/formula";
import { printArea, readPlace } from "../../core/workbook/a1";
import { holds, meet, sameArea } from "../../core/workbook/area";
import type { AreaData, Position } from "../protocol";
import type { Axis } from "./axis";

/** The cell that typing goes to, and the two corners of the range around it. */
export interface Selection {
	active: Position;
	anchor: Position;
	focus: Position;
}

export interface GridShape {
	rows: Axis;
	columns: Axis;
	merges: readonly AreaData[];
}

export function union(a: AreaData, b: AreaData): AreaData {
	return {
		top: Math.min(a.top, b.top),
		left: Math.min(a.left, b.left),
		bottom: Math.max(a.bottom, b.bottom),
		right: Math.max(a.right, b.right),
	};
}

export function areaBetween(a: Position, b: Position): AreaData {
	return {
		top: Math.min(a.row, b.row),
		left: Math.min(a.column, b.column),
		bottom: Math.max(a.row, b.row),
		right: Math.max(a.column, b.column),
	};
}

/** The range that is selected: it never cuts a merged cell in two. */
export function selectedArea(
	selection: Selection,
	merges: readonly AreaData[],
): AreaData {
	let area = areaBetween(selection.anchor, selection.focus);
	for (let grown = true; grown; ) {
		grown = false;
		for (const merge of merges) {
			if (!meet(area, merge)) continue;
			const larger = union(area, merge);
			grown ||= !sameArea(larger, area);
			area = larger;
		}
	}
	return area;
}

export function mergeAt(
	merges: readonly AreaData[],
	at: Position,
): AreaData | undefined {
	return merges.find((merge) => holds(merge, at.row, at.column));
}

/** A cell, or the first cell of the merge that covers it. */
export function home(merges: readonly AreaData[], at: Position): Position {
	const merge = mergeAt(merges, at);
	return merge ? { row: merge.top, column: merge.left } : at;
}

export function selectCell(
	merges: readonly AreaData[],
	at: Position,
): Selection {
	const active = home(merges, at);
	return { active, anchor: active, focus: active };
}

/** One step from a cell, over hidden rows and columns and to the far side of a merge. */
export function step(
	shape: GridShape,
	from: Position,
	rowStep: number,
	columnStep: number,
): Position {
	const merge = mergeAt(shape.merges, from);
	const row = rowStep > 0 ? (merge?.bottom ?? from.row) : from.row;
	const column = columnStep > 0 ? (merge?.right ?? from.column) : from.column;
	return {
		row: rowStep ? shape.rows.move(row, rowStep) : from.row,
		column: columnStep ? shape.columns.move(column, columnStep) : from.column,
	};
}

/** Moves the cell, or with `extend` the far corner of the range. */
export function moveBy(
	shape: GridShape,
	selection: Selection,
	rowStep: number,
	columnStep: number,
	extend: boolean,
): Selection {
	const from = extend ? selection.focus : selection.active;
	const to = step(shape, from, rowStep, columnStep);
	return extend ? { ...selection, focus: to } : selectCell(shape.merges, to);
}

/** Tab and Enter: inside a range of several cells they go round within it, else one cell further. */
export function advance(
	shape: GridShape,
	selection: Selection,
	direction: "next" | "previous" | "down" | "up",
): Selection {
	const back = direction === "previous" || direction === "up";
	const along = direction === "next" || direction === "previous";
	const by = back ? -1 : 1;
	const area = selectedArea(selection, shape.merges);
	const oneCell = sameArea(
		area,
		selectedArea(selectCell(shape.merges, selection.active), shape.merges),
	);
	if (oneCell)
		return moveBy(shape, selection, along ? 0 : by, along ? by : 0, false);
	return { ...selection, active: around(area, selection.active, along, by) };
}

function around(
	area: AreaData,
	at: Position,
	along: boolean,
	by: 1 | -1,
): Position {
	const height = area.bottom - area.top + 1;
	const width = area.right - area.left + 1;
	const [row, column] = [at.row - area.top, at.column - area.left];
	const place = along ? row * width + column : column * height + row;
	const next = (place + by + width * height) % (width * height);
	const [major, minor] = along
		? [Math.floor(next / width), next % width]
		: [next % height, Math.floor(next / height)];
	return { row: area.top + major, column: area.left + minor };
}

export function cellName({ row, column }: Position): string {
	return `${columnLetters(column)}${row + 1}`;
}

/** The name of an area as the name box shows it: `B:D` for whole columns of a sheet of this size, `2:4` for whole rows. */
export function areaName(
	area: AreaData,
	rows: number,
	columns: number,
): string {
	const { top, left, bottom, right } = area;
	if (left === 0 && right === columns - 1 && rows > 1 && columns > 1)
		return `${top + 1}:${bottom + 1}`;
	if (top === 0 && bottom === rows - 1 && rows > 1)
		return `${columnLetters(left)}:${columnLetters(right)}`;
	return printArea(area);
}

/** Reads `B3`, `B3:D9`, `B:B` or `2:4`, cut to the sheet; nothing for anything else. */
export function namedArea(
	name: string,
	rows: number,
	columns: number,
): AreaData | undefined {
	const place = readPlace(name.trim());
	if (!place) return undefined;
	const area = {
		top: place.top ?? 0,
		left: place.left ?? 0,
		bottom: Math.min(place.bottom ?? rows - 1, rows - 1),
		right: Math.min(place.right ?? columns - 1, columns - 1),
	};
	return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}
