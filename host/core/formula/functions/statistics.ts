import { Area, gridOf, isMany, type Operand, scalarOf } from "../area";
import { toNumber } from "../coerce";
import { DIV0, type Grid, isError, NA, NUM, type Scalar } from "../values";
import { greatest, least } from "./conditional";
import { define, type Family } from "./define";
import { sum } from "./math";

const ascending = (numbers: number[]) => [...numbers].sort((a, b) => a - b);

function numbersIn(grid: Grid): number[] {
	return grid.flat().filter((cell) => typeof cell === "number");
}

/** Interpolated between the two nearest ranks; share 0 is the least, 1 the greatest. */
function percentile(numbers: number[], share: number): Scalar {
	if (numbers.length === 0 || share < 0 || share > 1) return NUM;
	const sorted = ascending(numbers);
	const place = share * (sorted.length - 1);
	const low = sorted[Math.floor(place)] ?? 0;
	const high = sorted[Math.ceil(place)] ?? low;
	return low + (high - low) * (place - Math.floor(place));
}

/** Sum of squared distances from the mean. */
function spread(numbers: number[]): number {
	const mean = sum(numbers) / numbers.length;
	return sum(numbers.map((number) => (number - mean) ** 2));
}

function variance(numbers: number[], degrees: number): Scalar {
	const divisor = numbers.length - degrees;
	return divisor < 1 ? DIV0 : spread(numbers) / divisor;
}

function root(value: Scalar): Scalar {
	return typeof value === "number" ? Math.sqrt(value) : value;
}

interface Fit {
	slope: number;
	intercept: number;
	correlation: number;
}

/** Least squares over the pairs in which both sides are numbers. */
function regress(ys: Grid, xs: Grid): Fit | typeof NA {
	const flatY = ys.flat();
	const flatX = xs.flat();
	if (flatY.length !== flatX.length) return NA;
	const pairs: [number, number][] = [];
	flatX.forEach((x, index) => {
		const y = flatY[index];
		if (typeof x === "number" && typeof y === "number") pairs.push([x, y]);
	});
	if (pairs.length === 0) return DIV0;
	const meanX = sum(pairs.map(([x]) => x)) / pairs.length;
	const meanY = sum(pairs.map(([, y]) => y)) / pairs.length;
	const xx = sum(pairs.map(([x]) => (x - meanX) ** 2));
	const yy = sum(pairs.map(([, y]) => (y - meanY) ** 2));
	const xy = sum(pairs.map(([x, y]) => (x - meanX) * (y - meanY)));
	const slope = xy / xx;
	return {
		slope,
		intercept: meanY - slope * meanX,
		correlation: xy / Math.sqrt(xx * yy),
	};
}

/** A figure of the fit, `#DIV/0!` where the line stands upright or there are too few points. */
function ofFit(ys: Grid, xs: Grid, figure: (fit: Fit) => number): Scalar {
	const line = regress(ys, xs);
	if (isError(line)) return line;
	const value = figure(line);
	return Number.isFinite(value) ? value : DIV0;
}

const rank = define(
	"number grid number?",
	(value: number, grid: Grid, rising = 0) => {
		const numbers = numbersIn(grid);
		if (!numbers.includes(value)) return NA;
		return (
			1 +
			numbers.filter((other) => (rising ? other < value : other > value)).length
		);
	},
);
const stdev = define("numbers+", (numbers: number[]) =>
	root(variance(numbers, 1)),
);
const var1 = define("numbers+", (numbers: number[]) => variance(numbers, 1));
const share = define("grid number", (grid: Grid, part: number) =>
	percentile(numbersIn(grid), part),
);
const forecast = define("number grid grid", (x: number, ys: Grid, xs: Grid) =>
	ofFit(ys, xs, (line) => line.intercept + line.slope * x),
);

/** COUNT and AVERAGE pass over text and errors in ranges; given directly, text that reads as a number counts. */
function countNumbers(operands: Operand[], locale: string): number {
	let count = 0;
	for (const operand of operands) {
		const direct = !(operand instanceof Area) && !isMany(operand);
		if (direct)
			count +=
				operand !== null && !isError(toNumber(scalarOf(operand), locale))
					? 1
					: 0;
		else count += numbersIn(gridOf(operand)).length;
	}
	return count;
}

export const statistics: Family = {
	COUNT: define("operand operand*", function (...operands: Operand[]) {
		return countNumbers(operands, this.locale);
	}),
	COUNTA: define(
		"cells+",
		(cells: Scalar[]) => cells.filter((cell) => cell !== null).length,
	),
	COUNTBLANK: define(
		"cells+",
		(cells: Scalar[]) =>
			cells.filter((cell) => cell === null || cell === "").length,
	),
	COUNTUNIQUE: define(
		"cells+",
		(cells: Scalar[]) =>
			new Set(
				cells
					.filter((cell) => cell !== null && cell !== "")
					.map((cell) => (isError(cell) ? cell.code : cell)),
			).size,
	),
	AVERAGE: define("numbers+", (numbers: number[]) =>
		numbers.length ? sum(numbers) / numbers.length : DIV0,
	),
	MIN: define("numbers+", least),
	MAX: define("numbers+", greatest),
	MEDIAN: define("numbers+", (numbers: number[]) => percentile(numbers, 1 / 2)),
	LARGE: define(
		"grid number",
		(grid: Grid, place: number) =>
			ascending(numbersIn(grid)).reverse()[Math.trunc(place) - 1] ?? NUM,
	),
	SMALL: define(
		"grid number",
		(grid: Grid, place: number) =>
			ascending(numbersIn(grid))[Math.trunc(place) - 1] ?? NUM,
	),
	RANK: rank,
	"RANK.EQ": rank,
	PERCENTILE: share,
	"PERCENTILE.INC": share,
	QUARTILE: define("grid number", (grid: Grid, quarter: number) =>
		percentile(numbersIn(grid), Math.trunc(quarter) / 4),
	),
	STDEV: stdev,
	"STDEV.S": stdev,
	STDEVP: define("numbers+", (numbers: number[]) => root(variance(numbers, 0))),
	VAR: var1,
	"VAR.S": var1,
	VARP: define("numbers+", (numbers: number[]) => variance(numbers, 0)),
	SLOPE: define("grid grid", (ys: Grid, xs: Grid) =>
		ofFit(ys, xs, (line) => line.slope),
	),
	INTERCEPT: define("grid grid", (ys: Grid, xs: Grid) =>
		ofFit(ys, xs, (line) => line.intercept),
	),
	CORREL: define("grid grid", (ys: Grid, xs: Grid) =>
		ofFit(ys, xs, (line) => line.correlation),
	),
	FORECAST: forecast,
	"FORECAST.LINEAR": forecast,
};
