/** Sorting, shuffling and thinning out the rows of an area. */
import { isError, isSparkline, type Scalar } from "../formula";
import { type Area, area as areaOf, columnsOf } from "./area";
import { blankCell, type Cell } from "./cell";
import type { SheetModel } from "./sheet";
import { shifted, snapshot } from "./transfer";

export interface SortKey {
	/** 0-based column of the sheet. */
	column: number;
	ascending: boolean;
}

/** Sorts the rows of an area by one column after the other; equal rows keep their order, blanks come last either way. */
export function sortRows(
	sheet: SheetModel,
	area: Area,
	keys: readonly SortKey[],
): void {
	const compare = comparator(sheet.workbook.locale);
	const rows = Array.from(
		{ length: area.bottom - area.top + 1 },
		(_, index) => ({
			index,
			values: keys.map(({ column }) =>
				sheet.workbook.value(sheet, area.top + index, column),
			),
		}),
	);
	rows.sort((a, b) => {
		for (const [at, { ascending }] of keys.entries()) {
			const [left = null, right = null] = [a.values[at], b.values[at]];
			if (isBlank(left) || isBlank(right)) {
				if (isBlank(left) !== isBlank(right)) return isBlank(left) ? 1 : -1;
				continue;
			}
			const order = compare(left, right);
			if (order !== 0) return ascending ? order : -order;
		}
		return 0;
	});
	arrange(
		sheet,
		area,
		rows.map(({ index }) => index),
	);
}

/** @param random gives a number from 0 to below 1 */
export function shuffleRows(
	sheet: SheetModel,
	area: Area,
	random: () => number,
): void {
	const order = Array.from(
		{ length: area.bottom - area.top + 1 },
		(_, index) => index,
	);
	for (let at = order.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[order[at], order[other]] = [order[other] as number, order[at] as number];
	}
	arrange(sheet, area, order);
}

/**
 * Takes out rows that repeat an earlier one in the given columns, moves those below up inside the area and gives the number of rows
 * left. Upper and lower case, formats and formulas do not tell rows apart.
 */
export function dropDuplicates(
	sheet: SheetModel,
	area: Area,
	columns: readonly number[],
): number {
	const seen = new Set<string>();
	const kept: number[] = [];
	for (let row = area.top; row <= area.bottom; row++) {
		const key = JSON.stringify(
			columns.map((column) =>
				identity(sheet.workbook.value(sheet, row, column)),
			),
		);
		if (!seen.has(key)) kept.push(row - area.top);
		seen.add(key);
	}
	arrange(sheet, area, kept);
	return kept.length;
}

/** Puts the rows of an area into a new order, given by their old places; what no place is given for is emptied. */
function arrange(
	sheet: SheetModel,
	area: Area,
	order: readonly number[],
): void {
	const lines = snapshot(sheet, area);
	sheet.workbook.batch(() => {
		lines.forEach((_, to) => {
			const from = order[to];
			if (from === to) return;
			for (let c = 0; c < columnsOf(area); c++) {
				const cell: Cell =
					(from === undefined ? undefined : lines[from]?.[c]) ?? blankCell();
				sheet.put(
					area.top + to,
					area.left + c,
					shifted(sheet, cell, to - (from ?? to), 0),
				);
			}
		});
		sheet.changed(
			"cells",
			areaOf(area.top, area.left, lines.length, columnsOf(area)),
		);
	});
}

function isBlank(value: Scalar): boolean {
	return value === null || value === "";
}

/** Numbers before texts before FALSE and TRUE before errors. */
function rank(value: Scalar): number {
	if (typeof value === "number") return 0;
	if (typeof value === "string") return 1;
	return typeof value === "boolean" ? 2 : 3;
}

function comparator(locale: string) {
	const { compare } = new Intl.Collator(locale.replace("_", "-"));
	return (a: Scalar, b: Scalar): number => {
		const difference = rank(a) - rank(b);
		if (difference !== 0) return difference;
		if (typeof a === "string" && typeof b === "string") return compare(a, b);
		return Number(a) - Number(b) || 0;
	};
}

function identity(value: Scalar): unknown {
	if (typeof value === "string") return value.toLowerCase();
	if (isError(value)) return { error: value.code };
	return isSparkline(value) ? "" : (value ?? "");
}
