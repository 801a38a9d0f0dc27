import { HEADER_HEIGHT } from "./geometry";
import type { Grid } from "./grid";

/** A cell, from 0, and px from its corner. */
export interface Anchor {
	row: number;
	column: number;
	dx: number;
	dy: number;
}

/** Moves what floats over the cells to its anchor. What is scrolled below the frozen panes is cut off there. */
export function placeAt(grid: Grid, box: HTMLElement, anchor: Anchor): void {
	const { headerWidth, frozenEdge, sheet } = grid;
	const { row, column, dx, dy } = anchor;
	const cell = grid.box({ top: row, left: column, bottom: row, right: column });
	const left = cell.left + dx;
	const top = cell.top + dy;
	box.style.transform = `translate(${left}px,${top}px)`;
	const edgeLeft =
		column < (sheet?.frozenColumns ?? 0) ? headerWidth : frozenEdge.left;
	const edgeTop =
		row < (sheet?.frozenRows ?? 0) ? HEADER_HEIGHT : frozenEdge.top;
	const cut = [Math.max(0, edgeTop - top), Math.max(0, edgeLeft - left)];
	box.style.clipPath =
		cut[0] || cut[1] ? `inset(${cut[0]}px 0 0 ${cut[1]}px)` : "";
}
