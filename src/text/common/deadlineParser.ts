/**
 * Deadlines as chrono parsers. A pattern file gives a regular expression and what a match means; the meaning travels through chrono on a result
 * of our own, because chrono's components know days and hours but neither quarters, durations nor open words.
 */
import {
	Chrono,
	type Parser,
	type ParsingOption,
	ParsingResult,
	type ReferenceWithTimezone,
} from "chrono-node/en";
import { type Day, partsOf } from "../../kpi/day";
import type { Deadline } from "../facts";

/** What a match of a pattern means on a day of reading; `null` if it is no deadline after all. */
export type ReadDeadline = (
	groups: readonly (string | undefined)[],
	today: Day,
) => Deadline | null;

/** A chrono parser of ours, and a cheap pattern without which its own cannot match. */
export interface DeadlineParser extends Parser {
	sign: RegExp;
}

/** What a parser of ours read. */
class DeadlineResult extends ParsingResult {
	constructor(
		reference: ReferenceWithTimezone,
		index: number,
		text: string,
		readonly deadline: Deadline,
	) {
		super(reference, index, text);
	}
}

/** chrono hands its options on to the parsers. */
interface ReadingOption extends ParsingOption {
	today: Day;
}

/**
 * A chrono parser of our own. Most texts lack most signs, and looking for a sign costs a tenth of trying a pattern that begins with optional
 * words at every character.
 */
export function deadlineParser(
	sign: RegExp,
	pattern: RegExp,
	read: ReadDeadline,
): DeadlineParser {
	return {
		sign,
		pattern: () => pattern,
		extract(context, match) {
			const index = match.index ?? 0;
			const before = context.text.charAt(index - 1);
			if (/[A-Za-z\d]/.test(before) && /^[A-Za-z\d]/.test(match[0]))
				return null;
			const { today } = context.option as ReadingOption;
			const deadline = read(match, today);
			return (
				deadline &&
				new DeadlineResult(context.reference, index, match[0], deadline)
			);
		},
	};
}

/** What the parsers find whose sign stands in the text. */
export function readWith(
	parsers: readonly DeadlineParser[],
	text: string,
	today: Day,
): DeadlineResult[] {
	const tried = parsers.filter(({ sign }) => sign.test(text));
	if (tried.length === 0) return [];
	const option: ReadingOption = { today };
	return new Chrono({ parsers: tried, refiners: [] })
		.parse(text, noonOf(today), option)
		.filter(
			(result): result is DeadlineResult => result instanceof DeadlineResult,
		);
}

/** The day as chrono counts from it. */
export function noonOf(today: Day): Date {
	const { year, month, date } = partsOf(today);
	return new Date(year, month - 1, date, 12);
}
