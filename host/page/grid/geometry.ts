/** Sizes and places of the grid. */
import type { Position, SheetView } from "../protocol";

/** px */
export const COLUMN_WIDTH = 100;
export const ROW_HEIGHT = 21;
export const HEADER_HEIGHT = 24;

/** In px of the stage. */
export interface Box {
	left: number;
	top: number;
	width: number;
	height: number;
}

/** Where a place of the page lies in the grid. */
export type Hit =
	| ({ part: "cell" } & Position)
	| { part: "column"; column: number }
	| { part: "row"; row: number }
	| { part: "all" };

/** Tells sheets apart, also those of workbooks that were opened one after the other. */
export const keyOf = ({ id, book }: SheetView) => `${book}/${id}`;

/** Whether both are views of one sheet. */
export function isSame(a: SheetView | undefined, b: SheetView): boolean {
	return a?.id === b.id && a.book === b.book;
}
