import type { Span } from "./facts";

/** What ends a clause; a comma or point inside a number does not. */
const BREAK = /[，。；;！？!?\n、]|[,.:](?=\s|$|[\u4e00-\u9fff])/g;
/** No clause of a goal is longer; it also bounds the work on hostile texts. */
const LIMIT = 120;

/** The clause around a span: up to the next comma, full stop or the like on either side. */
export function clauseAround(text: string, { start, end }: Span): Span {
	let from = Math.max(0, start - LIMIT);
	for (let to = endOfBreak(text, from); to <= start; to = endOfBreak(text, to))
		from = to;
	const limit = Math.min(text.length, end + LIMIT);
	return { start: from, end: Math.min(endOfBreak(text, end) - 1, limit) };
}

/** Where the first break from a place on ends; beyond the text if there is none. */
function endOfBreak(text: string, from: number): number {
	BREAK.lastIndex = from;
	return BREAK.test(text) ? BREAK.lastIndex : text.length + 1;
}
