/** Which sheet and cells are in front: in the open spreadsheet for the person to see, in others only for the script. */
import { type Area, area as areaOf } from "../workbook/area";
import type { SheetModel } from "../workbook/sheet";
import type { Workbook } from "../workbook/workbook";
import type { Run } from "./run-context";

export function activeSheetOf(run: Run, workbook: Workbook): SheetModel {
	const { activeSheet, elsewhere } = run.surroundings;
	if (activeSheet.workbook === workbook) return activeSheet;
	const sheet = elsewhere.get(workbook);
	return sheet?.alive ? sheet : (workbook.sheets[0] as SheetModel);
}

/** Brings a sheet to the front, with these cells selected or else the ones it had or A1. */
export function focus(
	run: Run,
	sheet: SheetModel,
	areas?: readonly Area[],
): void {
	const { surroundings } = run;
	if (sheet.workbook !== surroundings.workbook) {
		surroundings.elsewhere.set(sheet.workbook, sheet);
		return;
	}
	const [selection, ...more] =
		areas ??
		(surroundings.activeSheet === sheet
			? [surroundings.selection, ...surroundings.moreSelected]
			: [areaOf(0, 0, 1, 1)]);
	if (areas || surroundings.activeSheet !== sheet)
		surroundings.currentCell = null;
	surroundings.activeSheet = sheet;
	surroundings.selection = selection ?? areaOf(0, 0, 1, 1);
	surroundings.moreSelected = more;
	sheet.workbook.changed({ kind: "sheets" });
}
