import Papa from "papaparse";
import { parseTyped } from "../core/format";
import type { CellData, SheetData } from "../core/workbook/data";
import type { SheetModel } from "../core/workbook/sheet";
import { decodeText } from "./encoding";
import { FileProblem } from "./problem";
import { canRead } from "./xlsx/formula";

/** Ten million cells are what Google Sheets takes. */
const MAX_CELLS = 10_000_000;

/**
 * A sheet from the bytes of a text table: encoding and delimiter are found out, each field becomes what it would have
 * become had a person typed it.
 * @throws {FileProblem} `empty`, `too-large`
 */
export function readCsv(
	name: string,
	bytes: Uint8Array,
	locale: string,
): SheetData {
	const { data: rows } = Papa.parse<string[]>(decodeText(bytes), {
		delimitersToGuess: [",", "\t", ";", "|"],
	});
	const cells = rows.flatMap((fields, row) =>
		fields.flatMap((field, column) => cellOf(field, row, column, locale)),
	);
	if (cells.length === 0) throw new FileProblem("empty");
	if (cells.length > MAX_CELLS) throw new FileProblem("too-large");
	return { name, cells };
}

function cellOf(
	field: string,
	row: number,
	column: number,
	locale: string,
): CellData[] {
	if (field === "") return [];
	// A heading such as `=== Sales ===` is no formula.
	if (field.startsWith("=") && canRead(field, locale))
		return [{ row, column, formula: field }];
	if (GUARDED.test(field)) return [{ row, column, value: field.slice(1) }];
	// An apostrophe typed by hand forces text and goes; any other in a file is part of the text.
	if (/^['=]/.test(field)) return [{ row, column, value: field }];
	return [{ row, column, ...parseTyped(field, locale) }];
}

/** Text that a spreadsheet takes for a formula when it opens the file, and the same with our guard before it. */
const LIKE_FORMULA = /^[=+\-@\t\r]/;
const GUARDED = /^'[=+\-@\t\r]/;

/** What other programs look for, so that UTF-8 is not taken for Big5 in Taiwan. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * The values of a sheet as they are shown, up to the last row and column with content, as Excel opens it at a double click: UTF-8 with
 * a byte order mark, commas, CR LF. A text that Excel would take for a formula has an apostrophe before it, which `readCsv` takes off
 * again.
 */
export function writeCsv(sheet: SheetModel): Uint8Array {
	const rows: string[][] = [];
	const [height, width] = [sheet.lastRow(), sheet.lastColumn()];
	for (let row = 0; row < height; row++) {
		const fields: string[] = [];
		for (let column = 0; column < width; column++)
			fields.push(fieldOf(sheet, row, column));
		rows.push(fields);
	}
	const text = Papa.unparse(rows, { newline: "\r\n" });
	return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`);
}

function fieldOf(sheet: SheetModel, row: number, column: number): string {
	const { workbook } = sheet;
	const shown = workbook.display(sheet, row, column);
	const isText = typeof workbook.value(sheet, row, column) === "string";
	return isText && LIKE_FORMULA.test(shown) ? `'${shown}` : shown;
}
