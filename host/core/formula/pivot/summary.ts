/** Summaries of a pivot table's values: the functions of the same names in Sheets. */
import { DIV0, isError, NUM, type Scalar } from "../values";

type Summary = (
	values: readonly Scalar[],
	numbers: readonly number[],
) => Scalar;

const sum = (numbers: readonly number[]) =>
	numbers.reduce((total, one) => total + one, 0);

function spread(
	numbers: readonly number[],
	sample: boolean,
): number | typeof DIV0 {
	const count = numbers.length - (sample ? 1 : 0);
	if (count <= 0) return DIV0;
	const mean = sum(numbers) / numbers.length;
	return sum(numbers.map((one) => (one - mean) ** 2)) / count;
}

function root(value: Scalar): Scalar {
	return typeof value === "number" ? Math.sqrt(value) : value;
}

function median(numbers: readonly number[]): Scalar {
	if (numbers.length === 0) return NUM;
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? 0;
	return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

const SUMMARIES: Record<string, Summary> = {
	SUM: (_, numbers) => sum(numbers),
	COUNTA: (values) => values.length,
	COUNT: (_, numbers) => numbers.length,
	COUNTUNIQUE: (values) => new Set(values).size,
	AVERAGE: (_, numbers) =>
		numbers.length === 0 ? DIV0 : sum(numbers) / numbers.length,
	MAX: (_, numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)),
	MIN: (_, numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)),
	MEDIAN: (_, numbers) => median(numbers),
	PRODUCT: (_, numbers) => numbers.reduce((product, one) => product * one, 1),
	STDEV: (_, numbers) => root(spread(numbers, true)),
	STDEVP: (_, numbers) => root(spread(numbers, false)),
	VAR: (_, numbers) => spread(numbers, true),
	VARP: (_, numbers) => spread(numbers, false),
};

export function isSummary(name: string): boolean {
	return name in SUMMARIES;
}

/** Blank cells do not count; an error among them is the result. */
export function summarize(by: string, cells: readonly Scalar[]): Scalar {
	const values = cells.filter((cell) => cell !== null && cell !== "");
	const error = values.find(isError);
	if (error && by !== "COUNTA" && by !== "COUNTUNIQUE") return error;
	const numbers = values.filter(
		(cell): cell is number => typeof cell === "number",
	);
	return SUMMARIES[by]?.(values, numbers) ?? null;
}
