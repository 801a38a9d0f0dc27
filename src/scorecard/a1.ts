/** Names of cells and sheets as formulas write them. Rows and columns are 0-based here, as everywhere in a plan. */

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
