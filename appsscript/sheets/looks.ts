import type { Look } from "../../src/scorecard/plan";

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Gives ranges one look, a call for each property that it sets. */
export function dress(target: Range | RangeList, look: Look): void {
	if (look.background !== undefined) target.setBackground(look.background);
	if (look.color !== undefined) target.setFontColor(look.color);
	if (look.bold !== undefined)
		target.setFontWeight(look.bold ? "bold" : "normal");
	if (look.size !== undefined) target.setFontSize(look.size);
	if (look.wrap !== undefined) target.setWrap(look.wrap);
	if (look.align !== undefined) target.setHorizontalAlignment(look.align);
	if (look.vertical !== undefined) target.setVerticalAlignment(look.vertical);
}

/** What Sheets gives a cell that nobody dressed, pt. */
const PLAIN_SIZE = 10;

/** Gives each cell of a range its own look, a call for each property that any of them sets. */
export function dressEach(range: Range, looks: (Look | null)[][]): void {
	const has = (property: keyof Look) =>
		looks.some((row) => row.some((look) => look?.[property] !== undefined));
	const of = <T>(pick: (look: Look) => T | undefined, otherwise: T): T[][] =>
		looks.map((row) =>
			row.map((look) => (look ? (pick(look) ?? otherwise) : otherwise)),
		);
	if (has("background"))
		range.setBackgrounds(of((look) => look.background ?? null, null));
	if (has("color")) range.setFontColors(of((look) => look.color ?? null, null));
	if (has("bold"))
		range.setFontWeights(
			of<"bold" | "normal">(
				(look) => (look.bold ? "bold" : "normal"),
				"normal",
			),
		);
	if (has("size")) range.setFontSizes(of((look) => look.size, PLAIN_SIZE));
	if (has("wrap")) range.setWraps(of((look) => look.wrap, false));
	if (has("align"))
		range.setHorizontalAlignments(
			of<"left" | "center" | "right" | "normal">(
				(look) => look.align,
				"normal",
			),
		);
}
