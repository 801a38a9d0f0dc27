/**
 * Tables of tasks, projects and measures: what they cost and how they are done is neither a goal nor an amount of one.
 */
import type { FieldKey } from "../kpi/kpi";
import type { Sense } from "./concepts";
import type { Row } from "./row";

const AMOUNTS: readonly FieldKey[] = ["target", "actual", "baseline"];

/** 本月預估 is an amount of its period, and not what a project costs. */
const OF_PERIOD: readonly Sense[] = ["when", "now", "each"];

/** The budget of a project with its days is no number to be reached, nor is what was spent of it. */
export function costOfWork(row: Row): void {
	const goals = row.columns().filter((c) => row.of("goal", c));
	const aims = goals.some((c) => row.says(c, "aim") || row.says(c, "goal"));
	const isWork =
		goals.length > 0 &&
		!row.has(["indicator"], (c) => !row.of("goal", c)) &&
		(aims || row.surely("due") || row.surely("start", ["baseline"]));
	if (!isWork) return;
	const budgets = row.headers
		.map((_, c) => c)
		.filter(
			(c) => row.says(c, "budget") && !OF_PERIOD.some((of) => row.says(c, of)),
		);
	const others = row.has(
		["target"],
		(c) => !budgets.includes(c) && !row.of("goal", c),
	);
	if (budgets.length === 0 || others) return;
	for (const column of budgets) row.drop("target", column);
	for (const column of row.columns()) row.drop("actual", column);
}

/** 行動方案 to the right of what is measured says how to get there. */
export function means(row: Row): void {
	if (!row.has(AMOUNTS)) return;
	for (const column of row.columns()) {
		const isMeans =
			row.of("goal", column) &&
			row.says(column, "action") &&
			!row.says(column, "aim") &&
			row.has(["indicator"], (c) => c < column && !row.of("goal", c));
		if (isMeans) row.drop("goal", column);
	}
}

/** The day on which a goal is looked at, where neither its end nor what came of it is kept. */
export function evaluationDay(row: Row): void {
	if (row.has(["due", "actual", "indicator"]) || !row.has(["goal"])) return;
	for (const column of row.columns()) {
		const looksAt = row.says(column, "measuring") || row.says(column, "review");
		if (!looksAt || !row.of("updated", column)) continue;
		row.drop("updated", column);
		row.add({ field: "due", column, score: 0.7 });
	}
}

/** The only day to the right of a milestone, a task or a target, where nothing that was reached stands, is its end. */
export function dayOfWork(row: Row): void {
	if (row.has(["due", "start", "actual"])) return;
	const days = row.headers.flatMap((_, c) =>
		row.saysOnly(c, "date") ? [c] : [],
	);
	const [day] = days;
	if (day === undefined || days.length > 1) return;
	const what: FieldKey[] = row.has(["indicator"]) ? ["target"] : ["goal"];
	if (row.has(what, (c) => c < day))
		row.add({ field: "due", column: day, score: 0.7 });
}

/** Whatever the only column is called that no field claims, beside who does it and until when it is what is to be done. */
export function onlyWork(row: Row): void {
	if (row.has(["goal", "indicator", ...AMOUNTS])) return;
	if (!row.has(["due"]) || !row.has(["owner", "department"])) return;
	const open = row.headers.flatMap((_, column) =>
		row.saysNothingKnown(column) ? [column] : [],
	);
	const [column] = open;
	const isBefore =
		column !== undefined &&
		!row.has(["owner", "department", "due"], (c) => c < column);
	if (isBefore && open.length === 1)
		row.add({ field: "goal", column, score: 0.6 });
}
