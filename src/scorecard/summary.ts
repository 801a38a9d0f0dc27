/** What a plan does, in counts and names. */
import type { PlanSummary, Step } from "./plan";

/** Of a plan that does nothing yet. */
export function emptySummary(scorecard: string): PlanSummary {
	return {
		scorecard,
		makesScorecard: false,
		rowsAdded: 0,
		rowsUpdated: 0,
		rowsKnown: 0,
		rowsVanished: 0,
		rowsChanged: 0,
		cellsWritten: 0,
		charts: 0,
		makesSheets: [],
		remarks: [],
	};
}

/** What its steps write and make. */
export function countsOf(
	steps: Step[],
): Pick<PlanSummary, "cellsWritten" | "makesSheets"> {
	return {
		cellsWritten: steps.reduce(
			(sum, step) => (step.do === "write" ? sum + changesOf(step) : sum),
			0,
		),
		makesSheets: steps.flatMap((step) =>
			step.do === "make_sheet" && step.role !== "scorecard" ? [step.name] : [],
		),
	};
}

/** Cells that become another: of those between them, which are written back as they are, nobody sees anything. */
function changesOf({ cells, changes }: Extract<Step, { do: "write" }>): number {
	if (changes !== undefined) return changes;
	return cells.reduce(
		(sum, row) => sum + row.filter((cell) => cell !== "").length,
		0,
	);
}

/** More than these nobody reads one by one. */
export const LISTED = 20;

/** Names for a remark, the first of them where there are many. */
export function listed(names: readonly string[], between: string): string {
	const more = names.length > LISTED ? ["…"] : [];
	return [...names.slice(0, LISTED), ...more].join(between);
}
