import type { AreaData } from "./data";

/** A rectangle of cells, 0-based, all four bounds inclusive. */
export type Area = AreaData;

export function area(
	top: number,
	left: number,
	rows: number,
	columns: number,
): Area {
	return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export function rowsOf(a: Area): number {
	return a.bottom - a.top + 1;
}

export function columnsOf(a: Area): number {
	return a.right - a.left + 1;
}

export function holds(a: Area, row: number, column: number): boolean {
	return (
		row >= a.top && row <= a.bottom && column >= a.left && column <= a.right
	);
}

export function covers(outer: Area, inner: Area): boolean {
	return (
		holds(outer, inner.top, inner.left) &&
		holds(outer, inner.bottom, inner.right)
	);
}

export function sameArea(a: Area, b: Area): boolean {
	return covers(a, b) && covers(b, a);
}

/** What both share, or null. */
export function meet(a: Area, b: Area): Area | null {
	const shared = {
		top: Math.max(a.top, b.top),
		left: Math.max(a.left, b.left),
		bottom: Math.min(a.bottom, b.bottom),
		right: Math.min(a.right, b.right),
	};
	return shared.top <= shared.bottom && shared.left <= shared.right
		? shared
		: null;
}

/** `a` without `hole`, as up to four rectangles from top to bottom. */
export function without(a: Area, hole: Area): Area[] {
	const shared = meet(a, hole);
	if (!shared) return [a];
	return [
		{ ...a, bottom: shared.top - 1 },
		{ ...shared, left: a.left, right: shared.left - 1 },
		{ ...shared, left: shared.right + 1, right: a.right },
		{ ...a, top: shared.bottom + 1 },
	].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
