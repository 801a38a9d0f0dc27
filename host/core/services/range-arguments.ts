/** The checks that Sheets makes on what a range is given. */
import { type Area, columnsOf, rowsOf } from "../workbook/area";
import { CSS_COLORS } from "./css-colors";

export const OUT_OF_BOUNDS =
	"The coordinates of the range are outside the dimensions of the sheet.";

/** Throws unless the array has one entry a cell, with the words that Sheets uses. */
export function checkShape(values: unknown[][], area: Area): void {
	const rows = rowsOf(area);
	const columns = columnsOf(area);
	if (values.length !== rows)
		throw new Error(
			`The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
		);
	for (const row of values)
		if (row.length !== columns)
			throw new Error(
				`The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${columns}.`,
			);
}

/** `#rrggbb` of a CSS colour; null, `""` and `transparent` take the colour off; anything else throws. */
export function readColor(
	color: string | null | undefined,
): string | undefined {
	if (color === null || color === undefined || color === "") return undefined;
	const text = color.trim().toLowerCase();
	if (text === "transparent") return undefined;
	if (/^#[0-9a-f]{6}$/.test(text)) return text;
	if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, "$&$&");
	const named = CSS_COLORS.get(text);
	if (!named) throw new Error(`Invalid color: ${color}`);
	return named;
}
