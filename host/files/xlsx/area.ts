import { readPlace } from "../../core/workbook/a1";
import type { AreaData } from "../../core/workbook/data";

/** Bounds of a sheet in a file. */
export const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** `A2:C9`, `$B$3`, `A:A` or `2:2` as bounds; `undefined` for anything else. */
export function areaOf(reference: string): AreaData | undefined {
	const place = reference && readPlace(reference);
	if (!place || place.sheet !== undefined) return undefined;
	const { top = 0, left = 0, bottom = LAST_ROW, right = LAST_COLUMN } = place;
	return { top, left, bottom, right };
}

/** `A1:B2 D4` as several areas. */
export function areasOf(references = ""): AreaData[] {
	return references
		.split(/[\s,]+/)
		.map(areaOf)
		.filter((area) => area !== undefined);
}

/** `'My sheet'!$A$1:$B$2` with its sheet. */
export function placeOf(
	reference: string,
): (AreaData & { sheet: string }) | undefined {
	const bang = reference.lastIndexOf("!");
	const area = areaOf(reference.slice(bang + 1));
	if (bang < 1 || !area) return undefined;
	const name = reference.slice(0, bang);
	const sheet = /^'.*'$/s.test(name)
		? name.slice(1, -1).replaceAll("''", "'")
		: name;
	return { ...area, sheet };
}
