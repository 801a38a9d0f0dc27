import {
	type Grid,
	isError,
	NA,
	type Scalar,
	type SparklineType,
	VALUE,
} from "../values";
import { define, type Family } from "./define";

const TYPES: readonly string[] = ["line", "bar", "column", "winloss"];

/** Options come as two columns, name and value; blank rows are passed over. */
function readOptions(grid: Grid): Record<string, number | string | boolean> {
	const options: Record<string, number | string | boolean> = {};
	for (const [name, value] of grid)
		if (
			typeof name === "string" &&
			(typeof value === "number" ||
				typeof value === "string" ||
				typeof value === "boolean")
		)
			options[name.toLowerCase()] = value;
	return options;
}

function sparkline(grid: Grid, given: Grid = []): Scalar {
	const error = [...grid, ...given].flat().find(isError);
	if (error) return error;
	const { charttype = "line", ...options } = readOptions(given);
	const type = String(charttype).toLowerCase();
	if (!TYPES.includes(type)) return VALUE;
	const data = grid.map((row) =>
		row.map((cell) => (typeof cell === "number" ? cell : null)),
	);
	if (data.every((row) => row.every((cell) => cell === null))) return NA;
	return { sparkline: { type: type as SparklineType, data, options } };
}

export const sparklines: Family = {
	SPARKLINE: define("grid grid?", sparkline),
};
