import type { Area } from "./area";

/** What became different, for whoever shows the workbook. `area` is left out where the whole sheet may look different. */
export interface Change {
	kind:
		| "cells"
		| "look"
		| "grid"
		| "rules"
		| "validations"
		| "charts"
		| "protections"
		| "metadata"
		| "names"
		| "filter"
		| "sheets";
	/** Left out where it concerns the spreadsheet. */
	sheetId?: number;
	area?: Area;
}

export type ChangeListener = (changes: readonly Change[]) => void;
