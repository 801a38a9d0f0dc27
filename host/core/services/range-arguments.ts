/** The checks that Sheets makes on what a range is given. */
import { type Area, columnsOf, rowsOf } from "../workbook/area";

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

const NAMED_COLORS: Record<string, string> = {
	black: "#000000",
	white: "#ffffff",
	red: "#ff0000",
	green: "#008000",
	blue: "#0000ff",
	yellow: "#ffff00",
	orange: "#ffa500",
	purple: "#800080",
	gray: "#808080",
	grey: "#808080",
	silver: "#c0c0c0",
	maroon: "#800000",
	navy: "#000080",
	teal: "#008080",
	lime: "#00ff00",
	aqua: "#00ffff",
	cyan: "#00ffff",
	fuchsia: "#ff00ff",
	magenta: "#ff00ff",
	olive: "#808000",
	pink: "#ffc0cb",
	lightgray: "#d3d3d3",
	lightgrey: "#d3d3d3",
};

/** `#rrggbb` of a CSS colour; null, `""` and `transparent` take the colour off; anything else throws. */
export function readColor(
	color: string | null | undefined,
): string | undefined {
	if (color === null || color === undefined || color === "") return undefined;
	const text = color.trim().toLowerCase();
	if (text === "transparent") return undefined;
	if (/^#[0-9a-f]{6}$/.test(text)) return text;
	if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, "$&$&");
	const named = NAMED_COLORS[text];
	if (!named) throw new Error(`Invalid color: ${color}`);
	return named;
}
