import { readPlace } from "../workbook/a1";
import type { Criterion } from "../workbook/parts";
import type { Workbook } from "../workbook/workbook";
import { Range } from "./range";
import type { Run } from "./run-context";

/** The spreadsheet in which a criterion's references are to be looked for, where it is not the open one. */
const homes = new WeakMap<Criterion, Workbook>();

export function atHome(criterion: Criterion, home: Workbook): void {
	homes.set(criterion, home);
}

/** A list's range is kept as a reference in text, as files keep it; a script reads a Range. */
export function validationArgument(
	run: Run,
	criterion: Criterion,
	index: number,
	value: unknown,
): unknown {
	if (criterion.type !== "VALUE_IN_RANGE" || index > 0) return value;
	const place = readPlace(String(value).replace(/^=/, ""));
	const sheet =
		place?.sheet &&
		(homes.get(criterion) ?? run.workbook).sheetNamed(place.sheet);
	if (!place || !sheet) return value;
	return new Range(run, sheet, {
		top: place.top ?? 0,
		left: place.left ?? 0,
		bottom: place.bottom ?? sheet.rowCount - 1,
		right: place.right ?? sheet.columnCount - 1,
	});
}
