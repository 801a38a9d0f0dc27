import { readPlace } from "./a1";
import { meets } from "./criteria";
import type { Validation } from "./parts";
import type { SheetModel } from "./sheet";

/** True when what stands in the cell now satisfies its validation. */
export function checkValidation(
	sheet: SheetModel,
	row: number,
	column: number,
	{ criterion, area }: Validation,
): boolean {
	const choices = choicesOf(sheet, criterion);
	if (choices)
		return choices.includes(sheet.workbook.display(sheet, row, column));
	if (criterion.type === "CHECKBOX") {
		const value = sheet.workbook.value(sheet, row, column);
		const [checked = true, unchecked = false] = criterion.args;
		return value === checked || value === unchecked;
	}
	return meets(criterion, sheet, row, column, {
		row: area.top,
		column: area.left,
	});
}

/** The words of a drop-down, or null for another kind of validation. */
export function choicesOf(
	sheet: SheetModel,
	criterion: Validation["criterion"],
): string[] | null {
	const [first] = criterion.args;
	if (criterion.type === "VALUE_IN_LIST")
		return Array.isArray(first)
			? first
			: criterion.args.filter((arg) => typeof arg === "string");
	if (criterion.type !== "VALUE_IN_RANGE") return null;
	const place = readPlace(String(first).replace(/^=/, ""));
	const { workbook } = sheet;
	const source =
		place?.sheet === undefined ? sheet : workbook.sheetNamed(place.sheet);
	if (!place || !source) return [];
	const words: string[] = [];
	const bottom = Math.min(
		place.bottom ?? source.lastRow() - 1,
		source.rowCount - 1,
	);
	const right = Math.min(
		place.right ?? source.lastColumn() - 1,
		source.columnCount - 1,
	);
	for (let row = place.top ?? 0; row <= bottom; row++)
		for (let column = place.left ?? 0; column <= right; column++) {
			const word = workbook.display(source, row, column);
			if (word !== "") words.push(word);
		}
	return words;
}
