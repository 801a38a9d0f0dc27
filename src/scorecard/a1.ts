/** Names of cells and sheets as formulas write them. Rows and columns are 0-based here, as everywhere in a plan. */
import type { Area } from "../table/snapshot";

/** `A`, `B` … `Z`, `AA` … of a column. */
export function columnName(column: number): string {
	const rest = Math.floor(column / 26) - 1;
	const letter = String.fromCharCode(65 + (column % 26));
	return rest < 0 ? letter : columnName(rest) + letter;
}

/** `$A$1`. */
export function fixedCell(row: number, column: number): string {
	return `$${columnName(column)}$${row + 1}`;
}

/** `$A1`, which stays in its column. */
export function cellInRow(column: number, row: number): string {
	return `$${columnName(column)}${row + 1}`;
}

/** A sheet's name with its exclamation mark, quoted so that any name will do. */
export function sheetPrefix(name: string): string {
	return `'${name.replace(/'/g, "''")}'!`;
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
	return `"${text.replace(/"/g, '""')}"`;
}

/**
 * A formula without what Sheets may give back in another form: spaces, separators, quotes of sheet names and letter case, outside of
 * string literals. Two formulas that agree in this are the same.
 */
export function normalised(formula: string): string {
	return formula
		.split(/("(?:[^"]|"")*")/)
		.map((part, i) =>
			i % 2 === 1
				? part
				: part.replace(/[\s']/g, "").replace(/;/g, ",").toUpperCase(),
		)
		.join("");
}

/** `A1:C10` of an area, `A1` of a single cell. */
export function areaName({ top, left, bottom, right }: Area): string {
	const first = `${columnName(left)}${top + 1}`;
	const last = `${columnName(right)}${bottom + 1}`;
	return first === last ? first : `${first}:${last}`;
}

/** The area that a name as `getA1Notation` gives it means: `A1:C10` or `A1`. */
export function areaNamed(name: string): Area {
	const found = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(name);
	const [, left = "A", top = "1", right = left, bottom = top] = found ?? [];
	return {
		top: Number(top) - 1,
		left: columnNumber(left),
		bottom: Number(bottom) - 1,
		right: columnNumber(right),
	};
}

/**
 * A formula after columns were moved: its references to cells of its own row (`$K2`), from where a column stood to where it stands.
 * Others, such as `$B$4` of the settings, are of other sheets.
 */
export function withMovedColumns(
	formula: string,
	row: number,
	moved: Map<number, number>,
): string {
	const own = new RegExp(`\\$([A-Z]+)(${row + 1})(?!\\d)`, "g");
	return formula.replace(own, (whole, letters, digits) => {
		const to = moved.get(columnNumber(letters));
		return to === undefined ? whole : `$${columnName(to)}${digits}`;
	});
}

function columnNumber(letters: string): number {
	let number = 0;
	for (const letter of letters)
		number = number * 26 + letter.charCodeAt(0) - 64;
	return number - 1;
}
