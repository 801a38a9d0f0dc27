import { readPlace } from "../workbook/a1";
import type { Criterion } from "../workbook/parts";
import { Range } from "./range";
import type { Run } from "./run-context";

/** A list's range is kept as a reference in text, as files keep it; a script reads a Range. */
export function validationArgument(
	run: Run,
	criterion: Criterion,
	index: number,
	value: unknown,
): unknown {
	if (criterion.type !== "VALUE_IN_RANGE" || index > 0) return value;
	const place = readPlace(String(value).replace(/^=/, ""));
	const sheet = place?.sheet && run.workbook.sheetNamed(place.sheet);
	if (!place || !sheet) return value;
	return new Range(run, sheet, {
		top: place.top ?? 0,
		left: place.left ?? 0,
		bottom: place.bottom ?? sheet.rowCount - 1,
		right: place.right ?? sheet.columnCount - 1,
	});
}
