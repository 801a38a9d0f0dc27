import { meet } from "../../core/workbook/area";
import type { AreaData } from "../protocol";
import type { Axis } from "./axis";

/** Indices of the frozen items and of a range, without the hidden ones. */
export function shownOf(
	axis: Axis,
	frozen: number,
	from: number,
	to: number,
): number[] {
	const shown: number[] = [];
	for (let i = 0; i < frozen; i++) if (!axis.isHidden(i)) shown.push(i);
	for (let i = from; i <= to; i++) if (!axis.isHidden(i)) shown.push(i);
	return shown;
}

/** The columns to draw on each row. A merge is drawn from its first cell, also when that one has been scrolled off. */
export function withMerges(
	rows: readonly number[],
	columns: readonly number[],
	seen: AreaData,
	merges: readonly AreaData[],
): Map<number, readonly number[]> {
	const wanted = new Map<number, readonly number[]>();
	for (const row of rows) wanted.set(row, columns);
	for (const merge of merges) {
		const first = rows[0] ?? 0;
		const touches =
			meet(merge, seen) ||
			(wanted.has(merge.top) && meet(merge, { ...seen, top: 0 }));
		if (!touches || merge.bottom < first) continue;
		if (!wanted.has(merge.top) && merge.top > first) continue;
		const drawn = wanted.get(merge.top) ?? [];
		if (!drawn.includes(merge.left))
			wanted.set(merge.top, [...drawn, merge.left]);
	}
	return wanted;
}
