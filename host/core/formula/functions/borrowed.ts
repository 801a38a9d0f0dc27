/** Functions that a scorecard hardly needs, taken from formulajs: only plain arithmetic, on which it agrees with Sheets. */
import * as formulajs from "@formulajs/formulajs";
import { errorOf, VALUE } from "../values";
import { define, type Family } from "./define";

const ON_NUMBERS: Record<string, string> = {
	ACOS: "number",
	ASIN: "number",
	ATAN: "number",
	ATAN2: "number number",
	COS: "number",
	SIN: "number",
	TAN: "number",
	COSH: "number",
	SINH: "number",
	TANH: "number",
	DEGREES: "number",
	RADIANS: "number",
	EVEN: "number",
	ODD: "number",
	FACT: "number",
	COMBIN: "number number",
	PERMUT: "number number",
	PMT: "number number number number? number?",
	PV: "number number number number? number?",
	FV: "number number number number? number?",
	NPER: "number number number number? number?",
};

type Borrowed = (...args: unknown[]) => unknown;

function borrow(name: string, signature: string) {
	const borrowed = (formulajs as unknown as Record<string, Borrowed>)[
		name
	] as Borrowed;
	return define(signature, (...args: unknown[]) => {
		const result = borrowed(...args);
		if (typeof result === "number") return result;
		return (result instanceof Error && errorOf(result.message)) || VALUE;
	});
}

export const borrowed: Family = Object.fromEntries(
	Object.entries(ON_NUMBERS).map(([name, signature]) => [
		name,
		borrow(name, signature),
	]),
);
