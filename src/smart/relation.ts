/** How goal and indicator of a row belong together. */
import { entryFor } from "../library/terms";
import { normalise } from "../text/normalise";
import type { Subject } from "./verdict";
import { once } from "./view";

export type Relation =
	| { kind: "shared"; words: string }
	| { kind: "copy" | "family" | "none" | "no_goal" | "open" };

/** No longer part of a cell is compared. */
const LONGEST = 400;
const COMMON =
	/^(?:increase|improve|reduce|from|with|each|month|monthly|year|rate|number|the|and|for|per|提[升高]|增加|改善|降低|減少|每[月週年]|達到|以[上下]|本季|今年)$/;

/** `open` where a goal above speaks for a row whose own goal does not. */
export function relationOf(subject: Subject): Relation {
	return once(subject, "relation", () => relate(subject));
}

function relate({ kpi }: Subject): Relation {
	const goal = plain(kpi.goal);
	const indicator = plain(kpi.indicator);
	const served = kpi.parent.trim() !== "";
	if (goal === "") return { kind: served ? "open" : "no_goal" };
	if (indicator === "") return { kind: "open" };
	if (goal === indicator) return { kind: "copy" };
	const words = sharedTerm(goal, indicator);
	if (words) return { kind: "shared", words };
	if (ofOneFamily(goal, indicator)) return { kind: "family" };
	return { kind: served ? "open" : "none" };
}

/** The KPI library knows both and counts them to the same subject: 留住客戶 and 續約率. */
function ofOneFamily(one: string, other: string): boolean {
	const family = entryFor(one)?.family;
	return family !== undefined && family === entryFor(other)?.family;
}

function plain(text: string): string {
	return normalise(text).trim().toLowerCase().slice(0, LONGEST);
}

/** A Latin word of four letters or a pair of Han characters that both have. */
function sharedTerm(one: string, other: string): string | null {
	for (const term of terms(one)) {
		if (!COMMON.test(term) && other.includes(term)) return term;
	}
	return null;
}

function terms(text: string): string[] {
	const words = text.match(/[a-z]{4,}/g) ?? [];
	const runs = text.match(/[\u4e00-\u9fff]{2,}/g) ?? [];
	const pairs = runs.flatMap((run) =>
		Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
	);
	return [...words, ...pairs];
}
