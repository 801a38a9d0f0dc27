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

const UNITS =
	/^(?:hours?|hrs?|h|days?|minutes?|mins?|seconds?|secs?|s|ms|weeks?|months?|years?|km|kg|usd|eur|twd|ntd|pts?|points?|元|千元|萬元|億元|天|日|小時|分鐘|秒|次|人|人次|位|名|件|家|場|篇|個|筆|分)$/i;

/** The unit that a KPI's name ends with, `%` or one in brackets (`Time to respond (hrs)`), with where it stands. */
export function unitInName(
	name: string,
): { value: string; start: number; end: number } | null {
	const percent = /[%％](?=\s*(?:[)）]\s*)?$|\s*[(（][^)）]*[)）]\s*$)/.exec(
		name,
	);
	if (percent)
		return { value: PERCENT, start: percent.index, end: percent.index + 1 };
	const bracket = /[(（]\s*([^()（）]{1,10}?)\s*[)）]\s*$/.exec(name);
	const said = bracket?.[1];
	if (!bracket || !said || !UNITS.test(said)) return null;
	const start = name.indexOf(said, bracket.index);
	return { value: said, start, end: start + said.length };
}
