import { roundHalfUp, shift } from "../../format/number";
import { blockOf, type Operand } from "../area";
import { DIV0, isError, NUM, type Scalar, VALUE } from "../values";
import { define, type Family } from "./define";

export function sum(numbers: number[]): number {
	let total = 0;
	for (const number of numbers) total += number;
	return total;
}

const one = (work: (value: number) => number) => define("number", work);

/** 0 to the power of 0 is no number, to a negative power a division by zero ([MS-OI29500] 2.1.1018). */
export function power(base: number, exponent: number): Scalar {
	if (base === 0 && exponent <= 0) return exponent === 0 ? NUM : DIV0;
	const value = base ** exponent;
	return Number.isFinite(value) ? value : NUM;
}

/** To a multiple of the factor; a positive value with a negative factor has none, and `ofZero` is what a factor of 0 comes to. */
function toMultiple(round: (value: number) => number, ofZero: Scalar) {
	return define("number number?", (value: number, factor = 1) => {
		if (value === 0) return 0;
		if (factor === 0) return ofZero;
		if (value > 0 && factor < 0) return NUM;
		const times = round(Number((value / factor).toPrecision(15)));
		return Number((times * factor).toPrecision(15));
	});
}

/** Cut or raised at a decimal place. */
function at(round: (value: number) => number) {
	return define("number number?", (value: number, places = 0) => {
		const whole = Math.trunc(places);
		const shifted = Number(shift(Math.abs(value), whole).toPrecision(15));
		return Math.sign(value) * shift(round(shifted), -whole) || 0;
	});
}

function logarithm(value: number, base: number): Scalar {
	if (value <= 0 || base <= 0) return NUM;
	if (base === 1) return DIV0;
	return base === 10
		? Math.log10(value)
		: base === 2
			? Math.log2(value)
			: Math.log(value) / Math.log(base);
}

export const math: Family = {
	ROUND: define("number number?", (value: number, places = 0) =>
		roundHalfUp(value, Math.trunc(places)),
	),
	ROUNDUP: at(Math.ceil),
	ROUNDDOWN: at(Math.floor),
	TRUNC: at(Math.floor),
	INT: one(Math.floor),
	ABS: one(Math.abs),
	SIGN: one(Math.sign),
	EXP: one(Math.exp),
	PI: define("", () => Math.PI),
	SQRT: define("number", (value: number) =>
		value < 0 ? NUM : Math.sqrt(value),
	),
	LN: define("number", (value: number) => logarithm(value, Math.E)),
	LOG10: define("number", (value: number) => logarithm(value, 10)),
	LOG: define("number number?", (value: number, base = 10) =>
		logarithm(value, base),
	),
	POWER: define("number number", power),
	MOD: define("number number", (value: number, divisor: number) =>
		divisor === 0 ? DIV0 : value - divisor * Math.floor(value / divisor),
	),
	QUOTIENT: define("number number", (value: number, divisor: number) =>
		divisor === 0 ? DIV0 : Math.trunc(value / divisor),
	),
	CEILING: toMultiple(Math.ceil, 0),
	FLOOR: toMultiple(Math.floor, DIV0),
	SUM: define("numbers+", sum),
	PRODUCT: define("numbers+", (numbers: number[]) =>
		numbers.length
			? numbers.reduce((product, number) => product * number, 1)
			: 0,
	),
	SUMSQ: define("numbers+", (numbers: number[]) =>
		sum(numbers.map((number) => number * number)),
	),
	/** Text and blanks count as zero. */
	SUMPRODUCT: define(
		"operand operand*",
		(...operands: Operand[]) => {
			const blocks = operands.map(blockOf);
			const [first] = blocks;
			if (!first) return 0;
			for (const { rows, columns } of blocks)
				if (rows !== first.rows || columns !== first.columns) return VALUE;
			let total = 0;
			for (let index = 0; index < first.cells.length; index++) {
				let product = 1;
				for (const { cells } of blocks) {
					const cell = cells[index];
					if (isError(cell)) return cell;
					product *= typeof cell === "number" ? cell : cell === true ? 1 : 0;
				}
				total += product;
			}
			return total;
		},
		{ arrays: true },
	),
};
