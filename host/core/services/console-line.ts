import { inspected } from "./inspect";
import { printf } from "./printf";

/** What one call of the console writes: a first text may hold `%` marks, what is left over stands behind it. */
export function consoleLine(values: readonly unknown[]): string {
	const [first, ...rest] = values;
	if (typeof first !== "string") return values.map(inspected).join(" ");
	const marks = first.match(/%[sdifjoOc]/g)?.length ?? 0;
	const used = rest
		.slice(0, marks)
		.map((value) => (typeof value === "object" ? inspected(value) : value));
	const line = marks > 0 ? printf(first.replace(/%[oO]/g, "%s"), used) : first;
	return [line, ...rest.slice(marks).map(inspected)].join(" ");
}
