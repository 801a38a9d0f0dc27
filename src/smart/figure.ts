/** Names of figures: those that say so (離職率, `close rate`) and those of the KPI library. */
import { entryFor } from "../library/terms";
import { ABSTRACT } from "../text/en/goals";
import { namesFigure } from "../text/figures";
import { normalise } from "../text/normalise";
import { hasHan } from "../text/script";
import { matches } from "../text/span";
import { lists as en } from "./words/en";
import { lists as zh } from "./words/zh";

/** No longer text is a name. */
const LONGEST = 60;

/** True for a text that does nothing but name a figure. */
export function isFigure(text: string): boolean {
	const name = normalise(text).trim();
	if (name === "" || name.length > LONGEST) return false;
	return namesFigure(name) || (entryFor(name) !== null && isPlain(name));
}

/** `more customers`, 一些客訴: no figure yet. */
const SOME =
	/(?<![A-Za-z])(?:more|some|many|fewer|less|several|various)(?![A-Za-z])|更多|一些|許多|若干/i;

/** A name of the library among words that wish for nothing. */
function isPlain(name: string): boolean {
	return (
		!SOME.test(name) &&
		[en.WISH, en.ATTITUDE, zh.WISH, zh.ATTITUDE].every(
			(pattern) => matches(pattern, name).length === 0,
		)
	);
}

/** `repeat orders from dealers`: things that can be told one from another. */
const COUNTED = /^(?:[A-Za-z][A-Za-z'-]* ){0,4}[A-Za-z]{2,}(?<![sui])s(?= |$)/;

/** True for a name that an amount can be said of; nobody can count communication. */
export function isCountable(name: string): boolean {
	const words = normalise(name).trim();
	if (namesFigure(words) || entryFor(words) !== null) return true;
	if (hasHan(words)) return false;
	const head =
		words.split(
			/ (?:of|for|from|in|on|with|between|among|to|by|at)(?= )/i,
		)[0] ?? "";
	return COUNTED.test(head) && head.endsWith("s") && !ABSTRACT.test(head);
}
