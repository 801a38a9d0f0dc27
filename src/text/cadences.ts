/**
 * Stated recurrences: how often something is done or measured. "Monthly active users" is a name and states none.
 */
import type { Cadence } from "../kpi/kpi";
import * as en from "./en/cadences";
import { DEFINED } from "./en/goals";
import type { Fact } from "./facts";
import { hasLatin } from "./script";
import { matches, overlapsAny } from "./span";
import * as zh from "./zh/cadences";

/** Recurrences in a normalised text, from left to right. */
export function readCadences(text: string): Fact<Cadence>[] {
	const found: Fact<Cadence>[] = [];
	const add = (
		pattern: RegExp,
		value: (word: string) => Cadence | undefined,
	) => {
		for (const { start, end, groups } of matches(pattern, text)) {
			const cadence = value((groups[1] ?? "").toLowerCase());
			if (
				cadence &&
				!overlapsAny({ start, end }, found) &&
				!DEFINED.test(text.slice(Math.max(0, start - 120), start))
			)
				found.push({ value: cadence, start, end });
		}
	};
	if (hasLatin(text)) {
		add(en.TURNS, (word) => en.CADENCE_WORDS[word]);
		add(en.PER_ANNUM, () => "yearly");
		add(en.PER, (unit) => en.CADENCE_UNITS[unit]);
		add(en.OTHER_WEEKDAY, () => "fortnightly");
		add(en.WORKDAYS, () => "daily");
		add(en.WEEKENDS, () => "weekly");
		add(en.WEEKDAY, () => "weekly");
		add(en.DONE, (word) => en.CADENCE_WORDS[word]);
		add(en.AMOUNT, (word) => en.CADENCE_WORDS[word]);
		add(en.EVENT, (word) => en.CADENCE_WORDS[word]);
		add(en.ADVERB, (word) => en.CADENCE_WORDS[word]);
	}
	if (/[每按逐依/報雙隔]|一[週天個]|[週期拜]一次/.test(text)) {
		add(zh.FORTNIGHT, () => "fortnightly");
		add(zh.EVERY, zh.cadenceOf);
		add(zh.PER, zh.cadenceOf);
		add(zh.REPORT, zh.cadenceOf);
	}
	return found.sort((a, b) => a.start - b.start);
}
