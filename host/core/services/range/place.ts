import { columnLetters } from "../../formula";
import { printArea } from "../../workbook/a1";
import { type Area, area as areaOf } from "../../workbook/area";
import type { Cell } from "../../workbook/cell";
import type { SheetModel } from "../../workbook/sheet";
import { platform, runOf } from "../platform/service";
import { checkShape } from "../range-arguments";

type Gas = GoogleAppsScript.Spreadsheet.Range;

/** What every family of range members stands on; `range.ts` puts the families together. */
export const RangeFamily = platform<Gas>("Range");

/** Sides that A1 notation left open, as in `B:D` and `A2:A`: the range reaches to the grid's edge there. */
export interface OpenSides {
	rows?: "both" | "end";
	columns?: "both" | "end";
}

export interface RangePlace {
	sheet: SheetModel;
	area: Area;
	open: OpenSides;
}

const places = new WeakMap<object, RangePlace>();

/** The part of a sheet that a range object stands for. */
export function placeOf(range: unknown): RangePlace {
	const place = places.get(range as object);
	if (!place) throw new Error("This is not a range.");
	return place;
}

export function putPlace(range: object, place: RangePlace): void {
	places.set(range, place);
}

/** The place of a range that the user may change; throws where not. */
export function editable(range: object): RangePlace {
	const place = placeOf(range);
	runOf(range).mayEdit(place.sheet, place.area);
	return place;
}

/** A1 notation without the sheet; a range that is open on all sides, as a protected sheet's, has none. */
export function notationOf({ area, open }: RangePlace): string {
	const { rows, columns } = open;
	if (rows === "both" && columns === "both") return "";
	if (rows === "both")
		return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
	if (columns === "both") return `${area.top + 1}:${area.bottom + 1}`;
	const first = `${columnLetters(area.left)}${area.top + 1}`;
	if (rows === "end") return `${first}:${columnLetters(area.right)}`;
	if (columns === "end") return `${first}:${area.bottom + 1}`;
	return printArea(area);
}

export function first<T>(values: T[][]): T {
	return values[0]?.[0] as T;
}

/** Reads every cell of a range. */
export function map<T>(
	range: object,
	read: (sheet: SheetModel, row: number, column: number) => T,
): T[][] {
	const { sheet, area } = placeOf(range);
	const rows: T[][] = [];
	for (let row = area.top; row <= area.bottom; row++) {
		const line: T[] = [];
		for (let column = area.left; column <= area.right; column++)
			line.push(read(sheet, row, column));
		rows.push(line);
	}
	return rows;
}

/** Changes every cell of a range; `r` and `c` count from its first cell. */
export function each<T extends object>(
	range: T,
	change: (
		sheet: SheetModel,
		row: number,
		column: number,
		r: number,
		c: number,
	) => void,
): T {
	const { sheet, area } = editable(range);
	for (let row = area.top; row <= area.bottom; row++)
		for (let column = area.left; column <= area.right; column++)
			change(sheet, row, column, row - area.top, column - area.left);
	return range;
}

/** The same with one value a cell. */
export function eachWith<R extends object, T>(
	range: R,
	values: T[][],
	change: (at: { sheet: SheetModel; area: Area }, value: T) => void,
): R {
	checkShape(values, placeOf(range).area);
	return each(range, (sheet, row, column, r, c) =>
		change({ sheet, area: areaOf(row, column, 1, 1) }, values[r]?.[c] as T),
	);
}

/** Changes only cells that exist: clearing makes none. */
export function existing<T extends object>(range: T, patch: Partial<Cell>): T {
	const { sheet, area } = editable(range);
	for (const [row, column] of [...sheet.cellsIn(area)])
		sheet.put(row, column, patch);
	return range;
}
