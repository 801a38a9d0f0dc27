/**
 * What people write around the number of a cell: the scale of a score, a note in brackets, more that is asked for besides.
 */
import type { Day } from "../kpi/day";
import { readText } from "../text";
import type { Span } from "../text/facts";

const SCORE =
	/^(\s*(?:[≥≤≧≦<>]=?|at (?:least|most)|至少|不低於|不低于)?\s*\d+(?:\.\d+)?)\s*[/／]\s*(?:5|10|100)(?:\.0)?\s*$/i;

/**
 * A score without what it is out of: `≥7.0/10` is at least 7. Only where a bound or a decimal point shows that it is neither a date nor a share
 * (`7/10`).
 */
export function withoutScale(text: string): string {
	const score = SCORE.exec(text)?.[1];
	return score !== undefined && /[^\d\s]/.test(score) ? score : text;
}

const NOTE = /\s*[(（]([^()（）]*)[)）]\s*$/;

/** A cell without a note in brackets at its end (`2 份 (Q3+Q4)`); a note that holds a quantity itself is left where it stands. */
export function withoutNote(text: string, today: Day): string {
	const note = NOTE.exec(text);
	if (!note || note.index === 0) return text;
	const { quantities } = readText(note[1] ?? "", { today });
	return quantities.length > 0 ? text : text.slice(0, note.index);
}

/** True where the number is one part of what is asked for: `2 reports + a final summary`, `baseline + 10%`. */
export function isOnePart(text: string, { start, end }: Span): boolean {
	return (
		/^\s+[+＋]\s+\S/.test(text.slice(end)) ||
		/[^\s≥≤<>=]\s+[+＋]\s*$/.test(text.slice(0, start))
	);
}

/** True for the second end of numbers in a name: the 8 of `Phase 6-8`. */
export function isEndOfName(text: string, { start }: Span): boolean {
	return /\d\s?[-–—~～]\s?$/.test(text.slice(0, start));
}

/** `18 months`, `3 個月`: units that cannot be read as a day of the calendar (3 月, 5 日). */
const DURATION =
	/^\s*\d+(?:\.\d+)?\s*(?:(days?|weeks?|months?|quarters?|years?)|天|[個个]月|[週周]|[個个]?星期|[個个]季度?)\s*$/i;

/** What a time frame that is nothing but a duration means in full (`within 18 months`); any other text as it is. */
export function durationInFull(text: string): string {
	const duration = DURATION.exec(text);
	if (!duration) return text;
	return duration[1] ? `within ${text.trim()}` : `${text.trim()}內`;
}

const MEASURING =
	/^(\w+)\s+(?:\S+\s+){0,2}(?:assessments?|audits?|checks?|counts?|exports?|inspections?|interviews?|meetings?|monitoring|polls?|readings?|reports?|reviews?|scans?|surveys?|tests?|tracking|updates?)\b/i;

/** First word of a text that says how often something is looked at: `Annual assessment`, `Weekly monitoring`; not of a name (`Monthly active users`). */
export function rhythmWord(text: string): string | null {
	return MEASURING.exec(text.trim())?.[1] ?? null;
}
