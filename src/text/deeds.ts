/**
 * What a text says is to be done: acts that end in something one can see, end states, and words that take in all of a kind.
 */
import { clauseAround } from "./clauses";
import * as enGoals from "./en/goals";
import type { Fact, Span, TextFacts } from "./facts";
import { countsAct, namesFigure } from "./figures";
import { hasHan, hasLatin } from "./script";
import { factOf, type Match, matches } from "./span";
import * as zhGoals from "./zh/goals";

/** Words of acts in a text, by language; whether they are acts in this place is another question. */
export interface Acts {
	english: readonly Match[];
	chinese: readonly Match[];
}

export function actsIn(text: string): Acts {
	return {
		english: hasLatin(text) ? matches(enGoals.DELIVERING, text) : [],
		chinese: hasHan(text) ? matches(zhGoals.DELIVERING, text) : [],
	};
}

/** `every store`, 全數. */
export function universalIn(text: string): Fact<true> | undefined {
	const said = firstOf(enGoals.UNIVERSAL, zhGoals.UNIVERSAL, text);
	return said && factOf(said, true);
}

function firstOf(en: RegExp, zh: RegExp, text: string): Match | undefined {
	return (
		(hasLatin(text) ? matches(en, text)[0] : undefined) ??
		(hasHan(text) ? matches(zh, text)[0] : undefined)
	);
}

/** The first act or end state that one can see; a noun (`code review process`), the object of a wish (提升完成率) what nobody can hold (`build trust`) and a part of the name of a figure (成交件數) are none. */
export function deedIn(
	text: string,
	acts: Acts,
	isBounded: boolean,
): TextFacts["deliverable"] {
	// By a day, even 公布失業人數 is done or not done.
	const counts = (act: Span) => !isBounded && countsAct(text, act);
	const english = acts.english.find(
		({ start, end }) =>
			isVerb(text, start) &&
			!counts({ start, end }) &&
			!isAbstract(text, { start, end }, enGoals),
	);
	if (english) return deedOf(text, english, enGoals.SOFT_DEED);
	const chinese = acts.chinese.find(
		({ start, end }) =>
			!zhGoals.NOUN_AFTER.test(text.slice(end, end + 3)) &&
			!counts({ start, end }) &&
			!isWished(text, { start, end }) &&
			!isAbstract(text, { start, end }, zhGoals),
	);
	if (chinese) return deedOf(text, chinese, zhGoals.SOFT_DEED);
	const state = firstOf(enGoals.END_STATE, zhGoals.END_STATE, text);
	return state && !(!isBounded && namesFigure(text))
		? factOf(state, "state")
		: undefined;
}

/** Behind a wish in its clause, as its object, or part of what tells how, what for or what like; what somebody urges to be built is built or not. */
function isWished(text: string, { start, end }: Span): boolean {
	const clause = clauseAround(text, { start, end });
	const before = text.slice(clause.start, start);
	if (zhGoals.DESCRIBED_BEFORE.test(before)) return true;
	const works = zhGoals.WORKS.test(text.slice(start, end));
	return zhGoals.WISH_BEFORE.test(
		works ? before.replace(zhGoals.URGED, "") : before,
	);
}

/** In a place where a verb stands, and not what somebody is helped or moved to do (`engage suppliers to set goals`). */
function isVerb(text: string, start: number): boolean {
	if (!enGoals.VERB_POSITION.test(text.slice(Math.max(0, start - 20), start)))
		return false;
	const clause = clauseAround(text, { start, end: start });
	return !enGoals.HELPED_TO.test(text.slice(clause.start, start));
}

/** The words behind an act may make it firm: `run` is soft, `run a marathon` is not. */
function deedOf(
	text: string,
	act: Match,
	soft: RegExp,
): TextFacts["deliverable"] {
	return factOf(act, isSoft(text, act, soft) ? "soft" : "firm");
}

function isSoft(text: string, { start }: Span, soft: RegExp): boolean {
	return soft.test(text.slice(start, start + 2 * OBJECT));
}

const OBJECT = 40;

/** A soft act whose object is such as nobody can hold or see. */
function isAbstract(
	text: string,
	{ start, end }: Span,
	{ SOFT_DEED, ABSTRACT }: { SOFT_DEED: RegExp; ABSTRACT: RegExp },
): boolean {
	if (!isSoft(text, { start, end }, SOFT_DEED)) return false;
	const clause = clauseAround(text, { start, end });
	return ABSTRACT.test(text.slice(end, Math.min(clause.end, end + OBJECT)));
}
