import { Area, blockOf, gridOf, type Operand, scalarOf } from "../area";
import { Block } from "../block";
import type { EvaluationContext } from "../context";
import { criterion } from "../criteria";
import {
	DIV0,
	type FormulaError,
	isError,
	type Scalar,
	VALUE,
} from "../values";
import { define, type Family } from "./define";
import { sum } from "./math";

/** Cells of `chosen` at the places where each range meets the criterion that follows it. */
function matching(
	chosen: Block | null,
	pairs: unknown[],
	locale: string,
): Scalar[] | FormulaError {
	const ranges: Block[] = [];
	const tests: ((cell: Scalar) => boolean)[] = [];
	if (pairs.length % 2) return VALUE;
	for (let index = 0; index < pairs.length; index += 2) {
		ranges.push(blockOf(pairs[index] as Operand));
		const value = scalarOf(pairs[index + 1] as Operand);
		tests.push(criterion(value, locale));
	}
	const shape = chosen ?? ranges[0];
	if (!shape) return [];
	for (const { rows, columns } of ranges)
		if (rows !== shape.rows || columns !== shape.columns) return VALUE;
	return shape.cells.filter((_, at) =>
		tests.every((test, index) => test(ranges[index]?.cells[at] ?? null)),
	);
}

/** One range with one criterion; the range to work on is taken from its top left cell in the size of the tested range. */
function single(work: (numbers: number[]) => Scalar) {
	return define(
		"operand any operand?",
		function (range: Operand, given: Scalar, chosen: Operand = range) {
			const tested = blockOf(range);
			const found = matching(
				resized(chosen, tested),
				[tested, given],
				this.locale,
			);
			return numbersIn(found, work);
		},
	);
}

function resized(operand: Operand, { rows, columns }: Block): Block {
	if (operand instanceof Area) {
		const { context, sheet, top, left } = operand;
		return new Area(context, sheet, top, left, rows, columns).block();
	}
	const grid = gridOf(operand);
	return Block.of(
		Array.from({ length: rows }, (_, row) =>
			Array.from({ length: columns }, (_, c) => grid[row]?.[c] ?? null),
		),
	);
}

function several(work: (numbers: number[]) => Scalar) {
	return define(
		"operand operand operand operand*",
		function (this: EvaluationContext, chosen: Operand, ...pairs: Operand[]) {
			const block = blockOf(chosen);
			return numbersIn(matching(block, pairs, this.locale), work);
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
