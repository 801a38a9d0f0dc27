import { Area, gridOf, type Operand } from "../area";
import type { EvaluationContext } from "../context";
import { criterion } from "../criteria";
import {
	DIV0,
	type FormulaError,
	type Grid,
	isError,
	type Scalar,
	VALUE,
} from "../values";
import { define, type Family } from "./define";
import { sum } from "./math";

/** Cells of `chosen` at the places where each range meets the criterion that follows it. */
function matching(
	chosen: Grid | null,
	pairs: unknown[],
	locale: string,
): Scalar[] | FormulaError {
	const ranges: Grid[] = [];
	const tests: ((cell: Scalar) => boolean)[] = [];
	if (pairs.length % 2) return VALUE;
	for (let index = 0; index < pairs.length; index += 2) {
		ranges.push(gridOf(pairs[index] as Operand));
		const given = pairs[index + 1] as Operand;
		const value =
			given instanceof Area ? given.scalar() : gridOf(given)[0]?.[0];
		tests.push(criterion(value ?? null, locale));
	}
	const shape = chosen ?? ranges[0] ?? [];
	if (
		ranges.some(
			(range) =>
				range.length !== shape.length || range[0]?.length !== shape[0]?.length,
		)
	)
		return VALUE;
	const found: Scalar[] = [];
	for (let row = 0; row < shape.length; row++)
		for (let column = 0; column < (shape[row]?.length ?? 0); column++)
			if (
				tests.every((test, index) =>
					test(ranges[index]?.[row]?.[column] ?? null),
				)
			)
				found.push(shape[row]?.[column] ?? null);
	return found;
}

/** One range with one criterion; the range to work on is taken from its top left cell in the size of the tested range. */
function single(work: (numbers: number[]) => Scalar) {
	return define(
		"operand any operand?",
		function (range: Operand, given: Scalar, chosen: Operand = range) {
			const tested = gridOf(range);
			const grid = gridOf(resized(chosen, tested));
			const found = matching(
				tested.map((row, at) =>
					row.map((_, column) => grid[at]?.[column] ?? null),
				),
				[range, given],
				this.locale,
			);
			return numbersIn(found, work);
		},
	);
}

function resized(operand: Operand, shape: Grid): Operand {
	return operand instanceof Area
		? new Area(
				operand.context,
				operand.sheet,
				operand.top,
				operand.left,
				shape.length,
				shape[0]?.length ?? 1,
			)
		: operand;
}

function several(work: (numbers: number[]) => Scalar) {
	return define(
		"grid operand operand operand*",
		function (this: EvaluationContext, chosen: Grid, ...pairs: Operand[]) {
			return numbersIn(matching(chosen, pairs, this.locale), work);
		},
	);
}

function numbersIn(
	found: Scalar[] | FormulaError,
	work: (numbers: number[]) => Scalar,
): Scalar {
	if (isError(found)) return found;
	return (
		found.find(isError) ??
		work(found.filter((cell) => typeof cell === "number"))
	);
}

const mean = (numbers: number[]) =>
	numbers.length ? sum(numbers) / numbers.length : DIV0;
/** Least and greatest without spreading a long list over the stack. */
export const least = (numbers: number[]) =>
	numbers.length ? numbers.reduce((a, b) => Math.min(a, b)) : 0;
export const greatest = (numbers: number[]) =>
	numbers.length ? numbers.reduce((a, b) => Math.max(a, b)) : 0;

export const conditional: Family = {
	COUNTIF: define("operand any", function (range: Operand, given: Scalar) {
		const found = matching(null, [range, given], this.locale);
		return isError(found) ? found : found.length;
	}),
	COUNTIFS: define("operand operand operand*", function (...pairs: Operand[]) {
		const found = matching(null, pairs, this.locale);
		return isError(found) ? found : found.length;
	}),
	SUMIF: single(sum),
	AVERAGEIF: single(mean),
	SUMIFS: several(sum),
	AVERAGEIFS: several(mean),
	MINIFS: several(least),
	MAXIFS: several(greatest),
};
