import { wordsOf } from "./words";

/** The unit that the product's percent rule hangs on. */
export const PERCENT = "%";
/** Unit of a KPI that measures a relative change itself, its baseline being unknown (product rule). */
export const PERCENT_CHANGE = "% change";

const PERCENT_WORDS = [
	"%",
	"percent",
	"percentage",
	"per cent",
	"pct",
	"百分比",
];

/** A unit as cells name it; every word for percent becomes `%`. */
export function unitName(text: string): string {
	return PERCENT_WORDS.includes(wordsOf(text)) ? PERCENT : text.trim();
}
