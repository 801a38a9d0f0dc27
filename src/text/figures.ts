/**
 * Names of figures: 成交件數, `close rate`. A verb in such a name says what is counted, and nothing that is to be done.
 */
import { clauseAround } from "./clauses";
import * as en from "./en/figures";
import type { Span } from "./facts";
import { hasHan } from "./script";
import * as zh from "./zh/figures";

/** True for a normalised text that as a whole names a rate, a number, a time or a sum. */
export function namesFigure(text: string): boolean {
	const name = text.trim();
	if (hasHan(name)) return zh.FIGURE.test(name) && !zh.ACTED.test(name);
	return en.FIGURE.test(name) && !en.ACTED.test(name);
}

/** True where an act is part of the name of a figure, which its clause ends with. */
export function countsAct(text: string, { start, end }: Span): boolean {
	const clause = clauseAround(text, { start, end });
	const after = text.slice(end, clause.end);
	if (hasHan(text.slice(start, end))) return zh.FIGURE_AFTER.test(after);
	const before = text.slice(clause.start, start).trim();
	const name = text.slice(clause.start, clause.end).trim();
	if (before !== "" || en.NOUN_FIRST.test(name)) return namesFigure(name);
	return en.FIGURE_AFTER.test(after) && !en.ACTED.test(name);
}
