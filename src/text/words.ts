/**
 * Words for yes and no, in both languages, lower case and normalised (half-width, Traditional).
 */

/** Words for yes; the same list stands on the settings sheet for the formulas. */
export const YES: ReadonlySet<string> = new Set([
	"true",
	"1",
	"是",
	"有",
	"完成",
	"已完成",
	"✓",
	"✔",
	"v",
	"yes",
	"y",
	"done",
]);
/** Words for no. */
export const NO: ReadonlySet<string> = new Set([
	"false",
	"0",
	"否",
	"無",
	"未完成",
	"no",
	"n",
]);
