/** Filtering and counting the list of KPIs. */
import { STATUSES, type Status } from "../../src/progress/assessment";
import { LETTERS, type Letter, type Verdict } from "../../src/smart/verdict";
import { fold } from "../../src/text/fold";
import type { CheckedKpi } from "./reading";

/** As in the sheet; what needs most attention first; what ends first. */
export const ORDERS = ["sheet", "urgent", "due"] as const;
export type Order = (typeof ORDERS)[number];

/** What the list shows. Every part that is set narrows it further. */
export interface Filter {
	/** Words that goal, indicator, department or owner must all hold. */
	text: string;
	/** Only KPIs with a problem in this letter. */
	letter: Letter | null;
	status: Status | null;
	/** Only what this person owns, as most rows spell the name. */
	owner: string | null;
	department: string | null;
	order: Order;
	/** Only these rows (0-based, of the sheet). */
	rows: ReadonlySet<number> | null;
}

export const EVERYTHING: Filter = {
	text: "",
	letter: null,
	status: null,
	owner: null,
	department: null,
	order: "sheet",
	rows: null,
};

/** The KPIs that pass the filter, and one row that is kept in any case, in the order asked for. */
export function filtered(
	kpis: readonly CheckedKpi[],
	filter: Filter,
	kept: number | null = null,
): CheckedKpi[] {
	const words = folded(filter.text).split(/\s+/).filter(Boolean);
	const owner = filter.owner === null ? null : fold(filter.owner);
	const department =
		filter.department === null ? null : fold(filter.department);
	const passing = kpis.filter(
		(kpi) =>
			kpi.row === kept ||
			((filter.letter === null ||
				isProblem(kpi.judgement.letters[filter.letter])) &&
				(filter.status === null || kpi.assessment.status === filter.status) &&
				(filter.rows === null || filter.rows.has(kpi.row)) &&
				(owner === null || fold(kpi.kpi.owner) === owner) &&
				(department === null || fold(kpi.kpi.department) === department) &&
				holdsAll(kpi, words)),
	);
	return sorted(passing, filter.order);
}

function sorted(kpis: CheckedKpi[], order: Order): CheckedKpi[] {
	switch (order) {
		case "urgent":
			return kpis.sort((a, b) => urgency(a) - urgency(b));
		case "due":
			return kpis.sort((a, b) => compareDays(a.kpi.due, b.kpi.due));
		default:
			return kpis;
	}
}

/** The worst status first; of equal ones, the one with more letters at fault. */
function urgency({ assessment, judgement }: CheckedKpi): number {
	const faults = LETTERS.filter((l) => isProblem(judgement.letters[l])).length;
	return STATUSES.indexOf(assessment.status) * (LETTERS.length + 1) - faults;
}

/** Those without a day last. */
function compareDays(a: string | null, b: string | null): number {
	return (a ?? "9999").localeCompare(b ?? "9999");
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
	/** Names of those who own KPIs, and of their departments, in the order in which they first stand. */
	owners: string[];
	departments: string[];
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
	const namesIn = (field: "owner" | "department") => {
		const names = new Map<string, string>();
		for (const { kpi } of kpis) {
			const name = kpi[field].trim();
			if (name !== "" && !names.has(fold(name))) names.set(fold(name), name);
		}
		return [...names.values()];
	};
	return {
		total: kpis.length,
		sound,
		problems,
		statuses,
		owners: namesIn("owner"),
		departments: namesIn("department"),
	};
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
