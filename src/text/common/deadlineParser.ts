/**
 * Deadlines as chrono parsers. A pattern file gives a regular expression and what a match means; the meaning travels through chrono as a tag on
 * the result, because chrono's components know days and hours but neither quarters, durations nor open words.
 */
import type { Parser } from "chrono-node";
import type { Day } from "../../kpi/day";
import type { Deadline } from "../facts";

const TAG = "deadline ";

/** What a match of a pattern means on a day of reading; `null` if it is no deadline after all. */
export type ReadDeadline = (
	groups: readonly (string | undefined)[],
	today: Day,
) => Deadline | null;

/** Matches nothing: what a parser whose sign is missing gives chrono. */
const NEVER = /^(?!)/;

/**
 * A chrono parser of our own. `sign` is a cheap pattern without which `pattern` cannot match: most texts lack most signs, and looking for
 * a sign costs a tenth of trying a pattern that begins with optional words at every character.
 */
export function deadlineParser(
	sign: RegExp,
	pattern: RegExp,
	read: ReadDeadline,
): Parser {
	return {
		pattern: (context) => (sign.test(context.text) ? pattern : NEVER),
		extract(context, match) {
			const index = match.index ?? 0;
			const before = context.text.charAt(index - 1);
			if (/[A-Za-z\d]/.test(before) && /^[A-Za-z\d]/.test(match[0]))
				return null;
			const deadline = read(match, referenceDay(context.refDate));
			if (!deadline) return null;
			const { year, month, date } = dateParts(deadline.day ?? "2000-01-01");
			const result = context.createParsingResult(index, match[0], {
				year,
				month,
				day: date,
			});
			const tagged: Tagged = { deadline, index, words: match[0] };
			result.start.addTag(TAG + JSON.stringify(tagged));
			return result;
		},
	};
}

/** What a parser of ours read, and where: chrono may merge its result with a number before it that it takes for an hour. */
export interface Tagged {
	deadline: Deadline;
	index: number;
	words: string;
}

/** What a parser of ours attached to a result. */
export function taggedDeadline(tags: Set<string>): Tagged | null {
	for (const tag of tags) {
		if (tag.startsWith(TAG)) return JSON.parse(tag.slice(TAG.length));
	}
	return null;
}

function referenceDay(date: Date): Day {
	const two = (value: number) => String(value).padStart(2, "0");
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function dateParts(value: Day) {
	return {
		year: Number(value.slice(0, 4)),
		month: Number(value.slice(5, 7)),
		date: Number(value.slice(8, 10)),
	};
}
