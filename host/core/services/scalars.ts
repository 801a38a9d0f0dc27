import { isDatePattern } from "../format";
import { isError, isSparkline } from "../formula";
import type { Cell } from "../workbook/cell";
import type { SheetModel } from "../workbook/sheet";
import { readDate, readTyped } from "../workbook/write";
import { instantOfSerial } from "../workbook/zone";
import type { Surroundings } from "./run-context";

/** What a script reads from a cell: `""` for a blank one, the sign of an error, a Date where the format shows a day or time. */
export function scriptValue(
	sheet: SheetModel,
	row: number,
	column: number,
): string | number | boolean | Date {
	const { workbook } = sheet;
	const value = workbook.value(sheet, row, column);
	if (value === null || isSparkline(value)) return "";
	if (isError(value)) return value.code;
	if (typeof value !== "number") return value;
	const format = workbook.formatAt(sheet, row, column);
	return format !== "" && isDatePattern(format)
		? instantOfSerial(value, workbook.timeZone)
		: value;
}

/** The change that a value given by a script makes to a cell. */
export function scriptInput(
	surroundings: Surroundings,
	sheet: SheetModel,
	row: number,
	column: number,
	value: unknown,
): Partial<Cell> {
	const format = sheet.cell(row, column)?.format ?? null;
	const { workbook } = sheet;
	if (value === null || value === undefined || value === "")
		return { value: null, formula: null, runs: null };
	if (typeof value === "string")
		return readTyped(workbook, format, value, surroundings);
	if (typeof value === "number" && !Number.isFinite(value))
		return { value: String(value), formula: null, runs: null };
	if (typeof value === "number" || typeof value === "boolean")
		return { value, formula: null, runs: null };
	if (Object.prototype.toString.call(value) === "[object Date]")
		return readDate(workbook, format, value as Date);
	// Sheets writes the Java text of anything else; nobody wants that, so it is refused here.
	throw new Error(
		`Cannot write a value of this kind to a cell: ${Object.prototype.toString.call(value)}.`,
	);
}
