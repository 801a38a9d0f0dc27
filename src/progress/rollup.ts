/**
 * How several KPIs stand together. A mean alone hides a red row behind a green one, and the worst status alone says nothing of how far
 * the others are: both are given, and beside them how many rows the mean could not count.
 */
import type { Message } from "../i18n/message";
import type { Kpi } from "../kpi/kpi";
import { STATUSES, type Status } from "./assessment";
import { round4 } from "./round";

/** One row of a roll-up. */
export interface RollUpRow {
	status: Status;
	/** As assessed, not clamped; `null` without a percentage. */
	progress: number | null;
	/** Achievement rate; `null` without one. */
	achievement: number | null;
	/** As the cell says; `null` for a blank one. */
	weight: number | null;
	/** True when the cell holds something that is no number. */
	weightUnread: boolean;
}

export interface RollUp {
	rows: number;
	/** Weighted mean of progress, each held to 0..1; `null` where no row has a percentage. Rounded to 4 decimals. */
	mean: number | null;
	/** Rows that are not in the mean because they have no percentage. */
	beside: number;
	/** The worst there is; `null` without rows. */
	worst: Status | null;
	/** Σ weight × achievement rate, over the rows that have one; `null` where none has. Rounded to 4 decimals. */
	score: number | null;
	/** What the weights of those rows add up to. */
	weight: number;
	/** What is wrong with the weights. */
	findings: Message[];
}

export function rollUp(rows: readonly RollUpRow[]): RollUp {
	const withProgress = rows.filter(({ progress }) => progress !== null);
	const weightsOfMean = weights(withProgress);
	const rated = rows.filter(({ achievement }) => achievement !== null);
	const weightsOfScore = weights(rated);
	return {
		rows: rows.length,
		mean:
			withProgress.length === 0
				? null
				: round4(
						sum(
							withProgress.map(
								({ progress }, i) =>
									(weightsOfMean[i] ?? 0) *
									Math.min(1, Math.max(0, progress ?? 0)),
							),
						) / sum(weightsOfMean),
					),
		beside: rows.length - withProgress.length,
		worst:
			STATUSES.find((status) => rows.some((row) => row.status === status)) ??
			null,
		score:
			rated.length === 0
				? null
				: round4(
						sum(
							rated.map(
								({ achievement }, i) =>
									(weightsOfScore[i] ?? 0) * (achievement ?? 0),
							),
						),
					),
		weight: sum(weightsOfScore),
		findings: weightFindings(rows),
	};
}

/** Blank, negative and unreadable weights count 0; where nothing is left, all count the same. */
function weights(rows: readonly RollUpRow[]): number[] {
	const given = rows.map(({ weight }) => Math.max(0, weight ?? 0));
	return sum(given) === 0 ? rows.map(() => 1) : given;
}

function weightFindings(rows: readonly RollUpRow[]): Message[] {
	const isBlank = (row: RollUpRow) => row.weight === null && !row.weightUnread;
	const blank = rows.filter(isBlank).length;
	const count = (test: (row: RollUpRow) => boolean) => rows.filter(test).length;
	const wrong = count(
		({ weight, weightUnread }) => weightUnread || (weight ?? 0) < 0,
	);
	const findings: Message[] = [];
	if (blank > 0 && blank < rows.length)
		findings.push({ key: "rollup.blank_weights", values: { count: blank } });
	if (wrong > 0)
		findings.push({ key: "rollup.wrong_weights", values: { count: wrong } });
	return findings;
}

/** One group of rows that belong together, by the name of its first. */
export interface Group<Row> {
	name: string;
	/** Every way the name is written, trimmed, each once. */
	spellings: string[];
	rows: Row[];
}

/** What groups are told apart by: `goal`, `department` and `level` of a KPI, say. Width, letter case and outer spaces do not matter. */
export function groupKey(text: string): string {
	return text.normalize("NFKC").trim().toLowerCase();
}

/** Rows by group, in order of appearance. */
export function groupBy<Row>(
	rows: readonly Row[],
	nameOf: (row: Row) => string,
): Group<Row>[] {
	const groups = new Map<string, Group<Row>>();
	for (const row of rows) {
		const name = nameOf(row).trim();
		const key = groupKey(name);
		const group = groups.get(key) ?? { name, spellings: [], rows: [] };
		groups.set(key, group);
		group.rows.push(row);
		const folded = name.toLowerCase();
		if (!group.spellings.some((each) => each.toLowerCase() === folded))
			group.spellings.push(name);
	}
	return [...groups.values()];
}

/** Weight of a KPI as a roll-up reads it. */
export function weightOf(kpi: Kpi): Pick<RollUpRow, "weight" | "weightUnread"> {
	return {
		weight: kpi.weight,
		weightUnread: kpi.unreadable.includes("weight"),
	};
}

function sum(numbers: number[]): number {
	return numbers.reduce((a, b) => a + b, 0);
}
