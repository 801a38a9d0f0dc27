/**
 * Amounts that only the column beside them explains: `Sales` beside `Sales target`, 2024年 and 2025年 beside 2026年目標.
 */
import { type Sense, wordsBesides } from "./concepts";
import { yearNamed } from "./period";
import type { Row } from "./row";
import { wordsOf } from "./words";

const BORNE_OUT = 0.8;

const OPEN = ["goal", "target", "actual", "baseline", "weight"] as const;
const BRACKETS = /[(（[【][^)）\]】]*[)）\]】]/g;

const A_QUANTITY: readonly Sense[] = ["metric", "amount", "ratio", "score"];
const SAY_WHICH: ReadonlySet<Sense> = new Set<Sense>([
	"aim",
	"target",
	"plan",
	"budget",
	"actual",
	"reached",
	"now",
	"total",
	"past",
	"base",
	"begin",
	"amount",
	"finished",
	"of",
	"filler",
]);

/** `Adoption target` speaks of the adoption rate. */
const OR_RATE: ReadonlySet<Sense> = new Set<Sense>([...SAY_WHICH, "ratio"]);

/** What a header measures: `sales` of `Sales target`, 毛利率 of 實際毛利率; empty where it does not say. */
function measuredIn(header: string): string {
	const words = wordsOf(header.replace(BRACKETS, " "));
	return wordsBesides(words, OR_RATE) || wordsBesides(words, SAY_WHICH);
}

export type Role = "target" | "actual" | "baseline";

const SAYING: readonly (readonly [Role, readonly Sense[]])[] = [
	["target", ["aim", "target", "plan", "budget"]],
	["baseline", ["past", "base", "begin"]],
	["actual", ["actual", "reached", "now", "total"]],
];
/** Days, texts and judgements come in pairs as well. */
export const NO_AMOUNT: readonly Sense[] = [
	"date",
	"clock",
	"end",
	"progress",
	"nothing",
	"person",
	"department",
	"when",
];

/**
 * `Pass rate target` beside `Pass rate`, 目標體重 beside 起始體重 and 目前體重: the first is to be reached, another is where it began, another what came
 * of it.
 */
export function sameMeasured(row: Row): void {
	const amounts = new Map<string, { column: number; role: Role }[]>();
	row.headers.forEach((header, column) => {
		const measured = measuredIn(header);
		const role = roleOf(row, column);
		if (measured === "" || !role) return;
		amounts.set(measured, [...(amounts.get(measured) ?? []), { column, role }]);
	});
	for (const group of amounts.values())
		if (new Set(group.map(({ role }) => role)).size > 1)
			for (const { column, role } of group) settleAs(row, column, role);
}

function roleOf(row: Row, column: number): Role | null {
	const says = (senses: readonly Sense[]) =>
		senses.some((sense) => row.says(column, sense));
	const isOpen = row
		.at(column)
		.every(({ field }) => OPEN.includes(field as never));
	if (!isOpen || says(NO_AMOUNT)) return null;
	const said = SAYING.find(([, senses]) => says(senses))?.[0];
	return said ?? (says(A_QUANTITY) ? "actual" : null);
}

function settleAs(row: Row, column: number, role: Role): void {
	const known = row.of(role, column);
	const score = Math.max(known?.score ?? 0, BORNE_OUT);
	for (const { field } of row.at(column)) row.drop(field, column);
	row.add({ field: role, column, score });
	if (role !== "target") return;
	for (const other of row.columns())
		if (row.leansToTarget(other)) row.drop("goal", other);
}

const VERSION = /^\s*(?:v|ver\.?|version)\s?\d/i;

/**
 * One or two columns of bare years or versions before the target: the last holds the actual, the one before it the baseline. More of them are
 * the past of a row (`wide.ts`).
 */
export function barePeriods(row: Row): void {
	if (row.has(["actual"]) || !row.surely("target")) return;
	const bare = row.headers.flatMap((header, column) =>
		row.saysOnly(column, "when") &&
		(VERSION.test(header) ||
			(yearNamed(header) !== null && isBefore(row, header, column)))
			? [column]
			: [],
	);
	const periods = row.headers.filter((_, c) => row.saysOnly(c, "when")).length;
	const [first, last] = bare;
	if (first === undefined || bare.length > 2 || periods > bare.length) return;
	row.add({ field: "actual", column: last ?? first, score: BORNE_OUT });
	if (last !== undefined && !row.has(["baseline"]))
		row.add({ field: "baseline", column: first, score: BORNE_OUT });
}

/** True for a period that has come when the target's comes: its year says so, or else its place. */
function isBefore(row: Row, header: string, column: number): boolean {
	const target = row.columns().find((c) => row.of("target", c)) ?? -1;
	const due = yearNamed(row.headers[target] ?? "");
	const year = yearNamed(header);
	return due !== null && year !== null ? year <= due : column < target;
}

/** `FY24 Actual` beside `FY25 Actual` is where it began. */
export function earlierActual(row: Row): void {
	if (row.has(["baseline"]) || !row.has(["target"])) return;
	const reached = row
		.columns()
		.filter((c) => row.of("actual", c))
		.map((column) => ({ column, year: yearNamed(row.headers[column] ?? "") }));
	const [one, other] = reached;
	if (!one?.year || !other?.year || reached.length !== 2) return;
	if (one.year === other.year) return;
	const earlier = one.year < other.year ? one.column : other.column;
	row.drop("actual", earlier);
	row.add({ field: "baseline", column: earlier, score: BORNE_OUT });
}
