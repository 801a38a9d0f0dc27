/** Refusals of the platform that are known by their sentence, which is raw and in the language of the account. */
import type { FailureCode } from "./rpc";

/**
 * English sentences as the quotas page lists them (https://developers.google.com/apps-script/guides/services/quotas); of the other
 * languages only stems that are sure to be in them. What none of them fits is not known.
 */
const SENTENCES: readonly [RegExp, FailureCode][] = [
	[
		/maximum execution time|執行時間|Ausführungszeit|temps d.exécution/i,
		"time_limit",
	],
	[/for one day|computer time|[一1單] ?[天日]|einen Tag|une journée/i, "quota"],
	[/simultaneous|同時執行|gleichzeitig|simultan/i, "many_runs"],
];

/** Which expected failure the sentence of an exception tells of; `null` where it tells none. */
export function refusalIn(sentence: string): FailureCode | null {
	return SENTENCES.find(([pattern]) => pattern.test(sentence))?.[1] ?? null;
}
