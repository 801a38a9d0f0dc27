/** Filtering and counting the list of KPIs. */
import type { Status } from "../../src/progress/assessment";
import { LETTERS, type Letter, type Verdict } from "../../src/smart/verdict";
import type { CheckedKpi } from "./reading";

/** What the list shows. Every part that is set narrows it further. */
export interface Filter {
	/** Words that goal, indicator, department or owner must all hold. */
	text: string;
	/** Only KPIs with a problem in this letter. */
	letter: Letter | null;
	status: Status | null;
	/** Only these rows (0-based, of the sheet). */
	rows: ReadonlySet<number> | null;
}

export const EVERYTHING: Filter = {
	text: "",
	letter: null,
	status: null,
	rows: null,
};

/** The KPIs that pass the filter, in their order. */
export function filtered(
	kpis: readonly CheckedKpi[],
	filter: Filter,
): CheckedKpi[] {
	const words = folded(filter.text).split(/\s+/).filter(Boolean);
	return kpis.filter(
		(kpi) =>
			(filter.letter === null ||
				isProblem(kpi.judgement.letters[filter.letter])) &&
			(filter.status === null || kpi.assessment.status === filter.status) &&
			(filter.rows === null || filter.rows.has(kpi.row)) &&
			holdsAll(kpi, words),
	);
}

/** What is said on top of the list. */
export interface Counts {
	total: number;
	/** KPIs with no problem in any letter. */
	sound: number;
	/** KPIs with a problem, by letter. */
	problems: Record<Letter, number>;
	/** KPIs by status, only those that occur. */
	statuses: Map<Status, number>;
}

export function countsOf(kpis: readonly CheckedKpi[]): Counts {
	const problems: Record<Letter, number> = { S: 0, M: 0, A: 0, R: 0, T: 0 };
	const statuses = new Map<Status, number>();
	let sound = 0;
	for (const { judgement, assessment } of kpis) {
		const bad = LETTERS.filter((l) => isProblem(judgement.letters[l]));
		for (const letter of bad) problems[letter] += 1;
		if (bad.length === 0) sound += 1;
		const { status } = assessment;
		statuses.set(status, (statuses.get(status) ?? 0) + 1);
	}
	return { total: kpis.length, sound, problems, statuses };
}

/** A problem asks for something to be done; that a letter cannot be told is no fault of the KPI. */
function isProblem(verdict: Verdict): boolean {
	return verdict === "fail" || verdict === "warn";
}

/** What a KPI is called in a list: its indicator, with the goal beside it where both are there. */
export function nameOf({ kpi }: Pick<CheckedKpi, "kpi">): {
	name: string;
	goal: string;
} {
	return kpi.indicator === ""
		? { name: kpi.goal, goal: "" }
		: { name: kpi.indicator, goal: kpi.goal };
}

function holdsAll({ kpi }: CheckedKpi, words: readonly string[]): boolean {
	if (words.length === 0) return true;
	const text = folded(
		[kpi.id, kpi.goal, kpi.indicator, kpi.department, kpi.owner].join("\n"),
	);
	return words.every((word) => text.includes(word));
}

/** Full width and half width, capital and small letters are the same to a searcher. */
function folded(text: string): string {
	return text.normalize("NFKC").toLowerCase();
}
