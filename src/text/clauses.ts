import type { Span } from "./facts";

const ALWAYS = "，。；;！？!?\n、";
const BEFORE_SPACE = ",.:";
/** No clause of a goal is longer; it also bounds the work on hostile texts. */
const LIMIT = 120;

/** The clause around a span: up to the next comma, full stop or the like on either side. */
export function clauseAround(text: string, { start, end }: Span): Span {
	let from = start;
	while (from > 0 && start - from < LIMIT && !isBreak(text, from - 1)) from--;
	let to = end;
	while (to < text.length && to - end < LIMIT && !isBreak(text, to)) to++;
	return { start: from, end: to };
}

/** True if a clause ends at this character; a comma or point inside a number does not end one. */
function isBreak(text: string, at: number): boolean {
	const character = text.charAt(at);
	if (ALWAYS.includes(character)) return true;
	return (
		BEFORE_SPACE.includes(character) &&
		/^(?:\s|$|[\u4e00-\u9fff])/.test(text.slice(at + 1, at + 2))
	);
}
