import { LANGUAGES, type MessageKey } from "../../i18n/message";
import { label } from "../../i18n/render";
import { CHOICES, type ChoiceField, FIELD_KEYS } from "../../kpi/kpi";
import { wordsOf } from "../words";
import { en } from "./en";
import { ja } from "./ja";
import type { Lexicon } from "./types";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type { Lexicon } from "./types";

/** All languages at once: one sheet may mix them. */
const LEXICONS: readonly Lexicon[] = [zhTW, en, zhCN, ja];

/** The words of all languages of one list, folded for comparison. */
function together(pick: (lexicon: Lexicon) => readonly string[]): string[] {
	return [...new Set(LEXICONS.flatMap(pick).map(wordsOf))];
}

export const TOTAL_WORDS = together((l) => l.totals);
export const DEPARTMENT_ENDS = together((l) => l.departmentEnds);
export const GOAL_STARTS = together((l) => l.goalStarts);
export const COUNT_UNITS = together((l) => l.countUnits);
export const DOING_WORDS = together((l) => l.doing);
export const LEVEL_WORDS = together((l) => l.levels);
export const SPENDING_WORDS = together((l) => l.spending);
export const SUM_WORDS = together((l) => l.sums);
export const PERIOD_PATTERNS: readonly RegExp[] = LEXICONS.flatMap(
	(l) => l.periods,
);

/** Header entries of a field (or of `other`), as written in the language files, with the names that our own scorecards use. */
export function headerEntries(field: string): string[] {
	const own = (FIELD_KEYS as readonly string[]).includes(field)
		? LANGUAGES.map((l) => `=${label(`field.${field}` as MessageKey, l)}`)
		: [];
	const said = LEXICONS.flatMap(
		(l) => l.headers[field as keyof Lexicon["headers"]] ?? [],
	);
	return [...own, ...said];
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
			for (const word of lexicon.choices[field]?.[value] ?? [])
				words.set(wordsOf(word), value);
	}
	return words;
}
