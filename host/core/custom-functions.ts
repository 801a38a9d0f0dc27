/** The script's own functions as formulas call them. */
import { FormulaError, type Grid, type Scalar, type Value } from "./formula";
import { topLevelFunctions } from "./scope";
import { type Answer, callScript } from "./script";
import {
	LONGEST_SIMPLE_RUN_MS,
	Run,
	type Surroundings,
} from "./services/run-context";
import { scriptValue } from "./services/scalars";
import type { CustomArgument, CustomFunctions } from "./workbook/custom";
import { serialOfInstant } from "./workbook/zone";

/** Results are kept for so many calls: a custom function is called again only when an argument changes. */
const MOST_KEPT = 10_000;

/**
 * Every top-level function whose name does not end in `_`. A run may read the spreadsheet and not change it; its results are kept
 * until the arguments differ.
 */
export function customFunctions(
	code: string,
	surroundings: Surroundings,
): CustomFunctions {
	const names = new Map(
		topLevelFunctions(code)
			.filter((name) => !name.endsWith("_"))
			.map((name) => [name.toUpperCase(), name]),
	);
	const kept = new Map<string, Value>();
	return {
		names: new Set(names.keys()),
		call(name, args, home) {
			const given = args.map((arg) => argumentOf(surroundings, arg, home));
			const key = JSON.stringify([name, given]);
			const known = kept.get(key);
			if (known !== undefined) return known;
			const run = new Run(surroundings, {
				mode: "custom_function",
				longest: LONGEST_SIMPLE_RUN_MS,
				faults: null,
			});
			const value = resultOf(
				callScript(code, run, names.get(name) ?? name, given, (raw) => raw),
				surroundings,
			);
			if (kept.size >= MOST_KEPT) kept.clear();
			kept.set(key, value);
			return value;
		},
	};
}

/** A single cell is its value, a range an array of rows; blank is `""`, and a cell that shows a day is a Date. */
function argumentOf(
	{ workbook }: Surroundings,
	{ value, cells }: CustomArgument,
	home: string,
): unknown {
	const sheet = cells && workbook.sheetNamed(cells.sheet ?? home);
	if (!cells || !sheet)
		return Array.isArray(value)
			? value.map((row) => row.map(plain))
			: plain(value);
	const top = cells.top?.index ?? 0;
	const left = cells.left?.index ?? 0;
	const bottom = cells.bottom?.index ?? sheet.rowCount - 1;
	const right = cells.right?.index ?? sheet.columnCount - 1;
	const rows: unknown[][] = [];
	for (let row = top; row <= bottom; row++) {
		rows.push([]);
		for (let column = left; column <= right; column++)
			rows[row - top]?.push(scriptValue(sheet, row, column));
	}
	return cells.single ? rows[0]?.[0] : rows;
}

function plain(value: Scalar): unknown {
	return typeof value === "object" ? "" : value;
}

function resultOf(answer: Answer, { workbook }: Surroundings): Value {
	if (!answer.ok) return new FormulaError("#ERROR!", answer.message);
	const scalar = (value: unknown): Scalar => {
		if (value === undefined || value === null) return null;
		if (typeof value === "number" && !Number.isFinite(value))
			return new FormulaError("#NUM!", "The result is not a number.");
		if (
			typeof value === "number" ||
			typeof value === "string" ||
			typeof value === "boolean"
		)
			return value;
		if (Object.prototype.toString.call(value) === "[object Date]")
			return serialOfInstant(value as Date, workbook.timeZone);
		return String(value);
	};
	const { value } = answer;
	if (!Array.isArray(value)) return scalar(value);
	const grid: Grid = value.map((row) =>
		Array.isArray(row) ? row.map(scalar) : [scalar(row)],
	);
	const width = Math.max(1, ...grid.map((row) => row.length));
	return grid.map((row) =>
		Array.from({ length: width }, (_, index) => row[index] ?? null),
	);
}
