import type { CellLook, Look } from "../../src/scorecard/plan";

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Gives ranges one look, a call for each property that it sets. */
export function dress(target: Range | RangeList, look: Look): void {
	if (look.background !== undefined) target.setBackground(look.background);
	if (look.bold) target.setFontWeight("bold");
	if (look.wrap !== undefined) target.setWrap(look.wrap);
	if (look.vertical !== undefined) target.setVerticalAlignment(look.vertical);
}

/** What Sheets gives a cell that nobody dressed, pt. */
const PLAIN_SIZE = 10;

/** Gives each cell of a range its own size. */
export function dressEach(range: Range, looks: (CellLook | null)[][]): void {
	range.setFontSizes(
		looks.map((row) => row.map((look) => look?.size ?? PLAIN_SIZE)),
	);
}
