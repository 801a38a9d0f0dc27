/** Angles, combinations and loans, which a scorecard hardly needs. */
import { DIV0, NUM, type Scalar } from "../values";
import { define, type Family } from "./define";

const angle = (work: (value: number) => number) => define("number", work);

/** Away from zero to the next whole number that leaves this rest when halved. */
function awayFromZero(rest: 0 | 1) {
	return define("number", (value: number) => {
		const whole = Math.ceil(Number(Math.abs(value).toPrecision(15)));
		const size = whole % 2 === rest ? whole : whole + 1;
		return (value < 0 ? -size : size) || 0;
	});
}

/** Product of the whole numbers from one to the other, both included. */
function product(from: number, to: number): number {
	let total = 1;
	for (let factor = from; factor <= to && total < Infinity; factor++)
		total *= factor;
	return total;
}

/** Ways to choose some of so many, in order or not. */
function ways(isOrdered: boolean) {
	return define("number number", (all: number, chosen: number) => {
		const [n, k] = [Math.trunc(all), Math.trunc(chosen)];
		if (n < 0 || k < 0 || k > n) return NUM;
		const ordered = product(n - k + 1, n);
		return isOrdered ? ordered : Math.round(ordered / product(1, k));
	});
}

/** What one unit grows to, and what a payment of one in each period grows to. */
function growth(rate: number, periods: number, atStart: number) {
	const grown = (1 + rate) ** periods;
	const paid =
		rate === 0 ? periods : ((1 + rate * atStart) * (grown - 1)) / rate;
	return { grown, paid };
}

function periods(
	rate: number,
	payment: number,
	present: number,
	future = 0,
	atStart = 0,
): Scalar {
	if (rate === 0) return payment === 0 ? DIV0 : -(present + future) / payment;
	const due = payment * (1 + rate * atStart);
	return (
		Math.log((due - future * rate) / (present * rate + due)) /
		Math.log(1 + rate)
	);
}

export const engineering: Family = {
	ACOS: angle(Math.acos),
	ASIN: angle(Math.asin),
	ATAN: angle(Math.atan),
	ATAN2: define("number number", (x: number, y: number) =>
		x === 0 && y === 0 ? DIV0 : Math.atan2(y, x),
	),
	COS: angle(Math.cos),
	SIN: angle(Math.sin),
	TAN: angle(Math.tan),
	COSH: angle(Math.cosh),
	SINH: angle(Math.sinh),
	TANH: angle(Math.tanh),
	DEGREES: angle((value) => (value * 180) / Math.PI),
	RADIANS: angle((value) => (value * Math.PI) / 180),
	EVEN: awayFromZero(0),
	ODD: awayFromZero(1),
	FACT: define("number", (value: number) =>
		value < 0 ? NUM : product(1, Math.trunc(value)),
	),
	COMBIN: ways(false),
	PERMUT: ways(true),
	PMT: define(
		"number number number number? number?",
		(rate: number, count: number, present: number, future = 0, atStart = 0) => {
			const { grown, paid } = growth(rate, count, atStart);
			return -(present * grown + future) / paid;
		},
	),
	PV: define(
		"number number number number? number?",
		(rate: number, count: number, payment: number, future = 0, atStart = 0) => {
			const { grown, paid } = growth(rate, count, atStart);
			return -(payment * paid + future) / grown;
		},
	),
	FV: define(
		"number number number number? number?",
		(
			rate: number,
			count: number,
			payment: number,
			present = 0,
			atStart = 0,
		) => {
			const { grown, paid } = growth(rate, count, atStart);
			return -(payment * paid + present * grown);
		},
	),
	NPER: define("number number number number? number?", periods),
};
