import type { AreaData } from "../../core/workbook/data";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** `A2:C9`, `$B$3`, `A:A` or `2:2` as bounds; `undefined` for anything else. */
export function areaOf(reference: string): AreaData | undefined {
	const match =
		/^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/i.exec(
			reference,
		);
	if (!match?.[0]) return undefined;
	const [, column = "", row = "", endColumn = column, endRow = row] = match;
	return {
		top: row ? Number(row) - 1 : 0,
		left: column ? columnOf(column) : 0,
		bottom: endRow ? Number(endRow) - 1 : LAST_ROW,
		right: endColumn ? columnOf(endColumn) : LAST_COLUMN,
	};
}

/** `A1:B2 D4` as several areas. */
export function areasOf(references: string): AreaData[] {
	return references
		.split(/[\s,]+/)
		.map(areaOf)
		.filter((area) => area !== undefined);
}

/** The address of an area's first cell, without `$`. */
export function firstAddress({ top, left }: AreaData): string {
	let letters = "";
	for (let rest = left + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	return `${letters}${top + 1}`;
}

function columnOf(letters: string): number {
	return (
		[...letters.toUpperCase()].reduce(
			(sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
			0,
		) - 1
	);
}
