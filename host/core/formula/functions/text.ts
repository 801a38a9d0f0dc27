import { formatValue } from "../../format/display";
import { parseTyped } from "../../format/typed";
import { toNumber, toText } from "../coerce";
import type { EvaluationContext } from "../context";
import {
	type FormulaError,
	type Grid,
	isError,
	NA,
	NUM,
	REF,
	type Scalar,
	VALUE,
} from "../values";
import { define, type Family } from "./define";

/** RE2 as Sheets has it, in the terms of JavaScript; flags may stand in front as `(?i)`. */
function expression(source: string, flags = ""): RegExp | FormulaError {
	const [, inline = "", rest = source] =
		/^\(\?([ims]+)\)([\s\S]*)$/.exec(source) ?? [];
	try {
		return new RegExp(rest.replace(/\(\?P</g, "(?<"), `${flags}${inline}u`);
	} catch {
		return REF;
	}
}

/** The texts of all cells, or the first error. */
function texts(cells: Scalar[], locale: string): string[] | FormulaError {
	const all = cells.map((cell) => toText(cell, locale));
	return all.find(isError) ?? (all as string[]);
}

const concatenate = define("cells+", function (cells: Scalar[]) {
	const all = texts(cells, this.locale);
	return isError(all) ? all : all.join("");
});

function find(sought: string, text: string, start: number): Scalar {
	if (start < 1) return VALUE;
	const at = text.indexOf(sought, start - 1);
	return at < 0 ? VALUE : at + 1;
}

function replaceNth(
	text: string,
	sought: string,
	by: string,
	occurrence: number,
): string {
	let at = -1;
	for (let count = 0; count < occurrence; count++) {
		at = text.indexOf(sought, at + 1);
		if (at < 0) return text;
	}
	return text.slice(0, at) + by + text.slice(at + sought.length);
}

function split(
	this: EvaluationContext,
	text: string,
	delimiter: string,
	each = true,
	dropEmpty = true,
): Grid | FormulaError {
	if (!delimiter) return VALUE;
	const escaped = (part: string) =>
		part.replace(/[.*+?^${}()|[\]\\\-/]/g, "\\$&");
	const pieces = text.split(
		new RegExp(each ? `[${escaped(delimiter)}]` : escaped(delimiter), "u"),
	);
	const kept = pieces.filter((piece) => !dropEmpty || piece !== "");
	return kept.length
		? [
				kept.map((piece) =>
					piece === "" ? null : parseTyped(piece, this.locale).value,
				),
			]
		: VALUE;
}

/** Regular expressions work on text only: a number is an error, as in Sheets. */
function onText(value: Scalar): string | FormulaError {
	return value === null ? "" : typeof value === "string" ? value : VALUE;
}

const fromCode = (code: number) =>
	code < 1 || code > 0x10ffff ? NUM : String.fromCodePoint(Math.trunc(code));
const codeOf = (text: string) => text.codePointAt(0) ?? VALUE;

export const text: Family = {
	TEXT: define("value text", function (value: Scalar, pattern: string) {
		if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
		const number = toNumber(value, this.locale);
		return formatValue(
			isError(number) ? String(value) : number,
			pattern,
			this.locale,
		);
	}),
	VALUE: define("value", function (value: Scalar) {
		return typeof value === "boolean" ? VALUE : toNumber(value, this.locale);
	}),
	LEN: define("text", (value: string) => value.length),
	LEFT: define("text number?", (value: string, count = 1) =>
		count < 0 ? VALUE : value.slice(0, Math.trunc(count)),
	),
	RIGHT: define("text number?", (value: string, count = 1) =>
		count < 0
			? VALUE
			: value.slice(Math.max(0, value.length - Math.trunc(count))),
	),
	MID: define(
		"text number number",
		(value: string, start: number, count: number) =>
			start < 1 || count < 0
				? VALUE
				: value.substr(Math.trunc(start) - 1, Math.trunc(count)),
	),
	FIND: define(
		"text text number?",
		(sought: string, value: string, start = 1) => find(sought, value, start),
	),
	SEARCH: define(
		"text text number?",
		(sought: string, value: string, start = 1) =>
			find(sought.toLowerCase(), value.toLowerCase(), start),
	),
	SUBSTITUTE: define(
		"text text text number?",
		(value: string, sought: string, by: string, occurrence?: number) =>
			sought === ""
				? value
				: occurrence === undefined
					? value.split(sought).join(by)
					: occurrence < 1
						? VALUE
						: replaceNth(value, sought, by, Math.trunc(occurrence)),
	),
	REPLACE: define(
		"text number number text",
		(value: string, start: number, count: number, by: string) =>
			start < 1 || count < 0
				? VALUE
				: value.slice(0, start - 1) + by + value.slice(start - 1 + count),
	),
	TRIM: define("text", (value: string) =>
		/ {2}|^ | $/.test(value)
			? value.replace(/ +/g, " ").replace(/^ | $/g, "")
			: value,
	),
	CLEAN: define("text", (value: string) => value.replace(/\p{Cc}/gu, "")),
	UPPER: define("text", (value: string) => value.toUpperCase()),
	LOWER: define("text", (value: string) => value.toLowerCase()),
	PROPER: define("text", (value: string) =>
		value
			.toLowerCase()
			.replace(
				/\p{L}+/gu,
				(word) => word.charAt(0).toUpperCase() + word.slice(1),
			),
	),
	REPT: define("text number", (value: string, times: number) =>
		times < 0
			? VALUE
			: value.length * times > 32000
				? VALUE
				: value.repeat(Math.trunc(times)),
	),
	EXACT: define("text text", (one: string, other: string) => one === other),
	CONCATENATE: concatenate,
	CONCAT: define("text text", (one: string, other: string) => one + other),
	JOIN: define("text cells+", function (delimiter: string, cells: Scalar[]) {
		const all = texts(cells, this.locale);
		return isError(all) ? all : all.join(delimiter);
	}),
	TEXTJOIN: define(
		"text logical cells+",
		function (delimiter: string, dropEmpty: boolean, cells: Scalar[]) {
			const all = texts(cells, this.locale);
			return isError(all)
				? all
				: all.filter((one) => !dropEmpty || one !== "").join(delimiter);
		},
	),
	SPLIT: define("text text logical? logical?", split),
	CHAR: define("number", fromCode),
	UNICHAR: define("number", fromCode),
	CODE: define("text", codeOf),
	UNICODE: define("text", codeOf),
	REGEXMATCH: define("value text", (value: Scalar, source: string) => {
		const subject = onText(value);
		const pattern = expression(source);
		return isError(subject)
			? subject
			: isError(pattern)
				? pattern
				: pattern.test(subject);
	}),
	REGEXEXTRACT: define("value text", (value: Scalar, source: string) => {
		const subject = onText(value);
		const pattern = expression(source);
		if (isError(subject) || isError(pattern))
			return isError(subject) ? subject : (pattern as FormulaError);
		const match = pattern.exec(subject);
		if (!match) return NA;
		return match.length === 1
			? match[0]
			: [match.slice(1).map((group) => group ?? "")];
	}),
	REGEXREPLACE: define(
		"value text text",
		(value: Scalar, source: string, by: string) => {
			const subject = onText(value);
			const pattern = expression(source, "g");
			if (isError(subject) || isError(pattern))
				return isError(subject) ? subject : (pattern as FormulaError);
			return subject.replace(
				pattern,
				by.replace(/\\(\d)/g, "$$$1").replace(/\$0/g, "$$&"),
			);
		},
	),
	/** The address is the caller's to find in the formula; the cell's value is the label. */
	HYPERLINK: define(
		"text value?",
		(url: string, label?: Scalar) => label ?? url,
	),
};
