import Papa from "papaparse";
import { parseTyped } from "../core/format";
import type { CellData, SheetData } from "../core/workbook/data";
import { decodeText } from "./encoding";
import { FileProblem } from "./problem";

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
	if (field.length > 1 && field.startsWith("="))
		return [{ row, column, formula: field }];
	// An apostrophe typed by hand forces text and goes; one in a file is part of the text.
	if (field.startsWith("'")) return [{ row, column, value: field }];
	return [{ row, column, ...parseTyped(field, locale) }];
}
