import { LANGUAGES, type MessageKey } from "../../i18n/message";
import { label } from "../../i18n/render";
import {
	CHOICES,
	type ChoiceField,
	FIELD_KEYS,
	type FieldKey,
} from "../../kpi/kpi";
import { eitherOf } from "../../text/span";
import { wordPattern, wordsOf } from "../words";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { ja } from "./ja";
import type { Concept, Lexicon, Words } from "./types";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type { Concept, Lexicon } from "./types";

/** All languages at once: one sheet may mix them. Where two know the same word, the first is followed. */
const LEXICONS: readonly Lexicon[] = [zhTW, en, zhCN, ja, de, es, fr];

/** The words of all languages of one list, folded for comparison. */
function together(
	pick: (lexicon: Lexicon) => readonly string[] | undefined,
): Set<string> {
	return new Set(LEXICONS.flatMap((l) => pick(l) ?? []).map(wordsOf));
}

export const TOTAL_WORDS = together((l) => l.totals);
export const DEPARTMENT_ENDS = [...together((l) => l.departmentEnds)];
export const GOAL_STARTS = together((l) => l.goalStarts);
export const COUNT_UNITS = together((l) => l.countUnits);
export const DOING = wordPattern(together((l) => l.doing));
export const LEVEL = wordPattern(together((l) => l.levels));
export const SPENDING = wordPattern(together((l) => l.spending));
export const SUM = wordPattern(together((l) => l.sums));
export const WHOLE_YEAR = wordPattern(together((l) => l.wholeYear));
export const YEARLY = wordPattern(together((l) => l.yearly));
export const STANDING = wordPattern(together((l) => l.standing));
export const PERIOD = eitherOf(LEXICONS.flatMap((l) => l.periods ?? []));

const EITHER = /\(([^()]*)\)/;

export interface ConceptWord {
	concept: Concept;
	headFirst: boolean;
	compounds: boolean;
}

/** Folded word → what it contributes to a header. */
export const CONCEPT_WORDS: ReadonlyMap<string, ConceptWord> = new Map(
	[...LEXICONS].reverse().flatMap(({ concepts, headFirst, compounds }) =>
		Object.entries(concepts).flatMap(([concept, words]) =>
			spelledOut(words).map((word): [string, ConceptWord] => [
				wordsOf(word),
				{
					concept: concept as Concept,
					headFirst: headFirst ?? false,
					compounds: compounds ?? false,
				},
			]),
		),
	),
);

/** Folded whole header → the fields that it may mean, or `other`. */
export const HEADERS: ReadonlyMap<string, readonly (FieldKey | "other")[]> =
	wholeHeaders();

function wholeHeaders(): Map<string, (FieldKey | "other")[]> {
	const meanings = new Map<string, (FieldKey | "other")[]>();
	for (const { headers } of LEXICONS)
		for (const [field, words] of Object.entries(headers))
			for (const word of spelledOut(words).map(wordsOf))
				meanings.set(word, [
					...(meanings.get(word) ?? []),
					field as FieldKey | "other",
				]);
	return meanings;
}

/** Folded whole header → the field whose column bears it on our own scorecards. */
export const OWN_HEADERS: ReadonlyMap<string, FieldKey> = new Map(
	FIELD_KEYS.flatMap((field) =>
		LANGUAGES.map((l): [string, FieldKey] => [
			wordsOf(label(`field.${field}` as MessageKey, l)),
			field,
		]),
	),
);

/** The single words of a list, with `(a|b)` written out. */
function spelledOut(words: Words): string[] {
	return [words].flat().flatMap((line) =>
		line
			.split(",")
			.map((word) => word.trim())
			.filter((word) => word !== "")
			.flatMap(alternatives),
	);
}

function alternatives(word: string): string[] {
	const either = EITHER.exec(word);
	if (!either) return [word];
	return (either[1] ?? "")
		.split("|")
		.flatMap((one) => alternatives(word.replace(EITHER, one)));
}

/** Folded word → value, for a field of fixed words; the words of our own drop-downs are among them. */
export const CHOICE_WORDS: Readonly<
	Record<ChoiceField, ReadonlyMap<string, string>>
> = {
	level: choiceWords("level"),
	timing: choiceWords("timing"),
	direction: choiceWords("direction"),
	kind: choiceWords("kind"),
	cadence: choiceWords("cadence"),
};

function choiceWords(field: ChoiceField): Map<string, string> {
	const words = new Map<string, string>();
	for (const value of CHOICES[field].options as readonly string[]) {
		for (const language of LANGUAGES)
			words.set(
				wordsOf(label(`${field}.${value}` as MessageKey, language)),
				value,
			);
		words.set(wordsOf(value), value);
		for (const lexicon of LEXICONS)
			for (const word of lexicon.choices?.[field]?.[value] ?? [])
				words.set(wordsOf(word), value);
	}
	return words;
}
