/**
 * Words that tell one object from others of its kind: places, groups, products, things named with their number.
 */
import type { Span } from "../text/facts";
import { overlap } from "../text/span";
import type { Evidence, Subject } from "./verdict";
import { wordsIn } from "./view";

/** Places, groups and products. */
export function narrowingWords(subject: Subject): Evidence[] {
	return apartFromNames(subject, wordsIn(subject, "NARROWING"));
}

/** Without words whose digits only name something: `Web 2.0` is neither a place nor a product of one's own. */
export function apartFromNames(
	subject: Subject,
	words: readonly Evidence[],
): Evidence[] {
	const names = namedThings(subject);
	return words.filter(
		({ field, span }) =>
			!names.some(
				(name) =>
					name.field === field &&
					span &&
					name.span &&
					overlap(span, name.span) &&
					lengthOf(span) < lengthOf(name.span) + WORDS_OF_ITS_OWN,
			),
	);
}

/** Characters beyond a name that make words more than that name: 三年級學生的. */
const WORDS_OF_ITS_OWN = 3;

function lengthOf({ start, end }: Span): number {
	return end - start;
}

/** Things named with their number (`IE6`, `ISO 27001`): two of them make a list that narrows. */
export function namedThings(subject: Subject): Evidence[] {
	return (["indicator", "goal"] as const).flatMap((field) =>
		subject.facts[field].names.map((span) => ({ field, span })),
	);
}
