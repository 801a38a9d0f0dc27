import { normalise } from "../../text/normalise";
import { finding } from "../finding";
import { rowRule } from "../row";

/** Goal and indicator speak of related things, and one is not a copy of the other. */
export const goalAndIndicator = rowRule("R/related", ({ kpi }) => {
	const goal = plain(kpi.goal);
	const indicator = plain(kpi.indicator);
	const evidence = [
		{ field: "goal" as const },
		{ field: "indicator" as const },
	];
	if (goal === "" && kpi.parent.trim() === "")
		return [finding("R.no-goal", "warn", [{ field: "goal" }])];
	if (goal === "" || indicator === "") return [];
	if (goal === indicator) return [finding("R.copy", "warn", evidence)];
	const shared = sharedTerm(goal, indicator);
	if (shared)
		return [finding("R.related", "pass", evidence, { words: shared })];
	return kpi.parent.trim() === ""
		? [finding("R.unrelated", "cannot_tell", evidence)]
		: [];
});

function plain(text: string): string {
	return normalise(text).trim().toLowerCase().slice(0, 400);
}

const COMMON =
	/^(?:increase|improve|reduce|from|with|each|month|monthly|year|rate|number|the|and|for|per|提升|提高|增加|改善|降低|減少|每月|每週|每年|達到|以上|以下|本季|今年)$/;

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
