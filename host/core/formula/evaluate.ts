import {
	Area,
	blockOf,
	gridOf,
	isList,
	isMany,
	type Operand,
	scalarOf,
} from "./area";
import type { Ast, BinaryOperator } from "./ast";
import { Block } from "./block";
import { compare, toLogical, toNumber, toText } from "./coerce";
import type { EvaluationContext } from "./context";
import { FUNCTIONS } from "./functions/all";
import type { FormulaFunction } from "./functions/define";
import { power } from "./functions/math";
import {
	DIV0,
	FormulaError,
	type Grid,
	isError,
	NA,
	NAME,
	NUM,
	type Scalar,
	VALUE,
	type Value,
} from "./values";

interface Scope {
	context: EvaluationContext;
	/** Inside ARRAYFORMULA and its like: operators and functions work on every cell of a range. */
	arrays: boolean;
	variables: ReadonlyMap<string, Operand>;
}

/** Computes a formula. A result of several cells is an array; showing it in the cells beside is the caller's. */
export function evaluate(ast: Ast, context: EvaluationContext): Value {
	const result = compute(ast, { context, arrays: false, variables: new Map() });
	if (result instanceof Area)
		return ast.kind === "call" && isMany(result)
			? result.grid()
			: result.scalar();
	if (result instanceof Block)
		return result.cells.length === 1 ? scalarOf(result) : result.grid();
	return Array.isArray(result) && result.length === 1 && result[0]?.length === 1
		? (result[0][0] ?? null)
		: result;
}

function compute(ast: Ast, scope: Scope): Operand {
	switch (ast.kind) {
		case "number":
		case "text":
		case "boolean":
			return ast.value;
		case "error":
			return ast.error;
		case "missing":
			return null;
		case "group":
			return compute(ast.inner, scope);
		case "reference":
			return Area.of(ast.reference, scope.context, scope.context.moved);
		case "range":
			return between(compute(ast.from, scope), compute(ast.to, scope));
		case "name":
			return lookUp(ast.name, scope);
		case "array":
			return literal(ast.rows, scope);
		case "sign":
			return each(scope, [compute(ast.operand, scope)], ([value]) =>
				ast.operator === "+" ? (value ?? null) : negate(value ?? null, scope),
			);
		case "percent":
			return each(scope, [compute(ast.operand, scope)], ([value]) =>
				calculate("/", value ?? null, 100, scope.context.locale),
			);
		case "binary":
			return binary(
				ast.operator,
				compute(ast.left, scope),
				compute(ast.right, scope),
				scope,
			);
		case "call":
			return call(ast.name, ast.args, scope);
	}
}

/** The least range that holds both places. */
function between(from: Operand, to: Operand): Operand {
	if (!(from instanceof Area)) return isError(from) ? from : VALUE;
	if (!(to instanceof Area)) return isError(to) ? to : VALUE;
	return from.until(to) ?? VALUE;
}

function lookUp(name: string, scope: Scope): Operand {
	const variable = scope.variables.get(name.toLowerCase());
	if (variable !== undefined) return variable;
	const reference = scope.context.named?.(name);
	return reference ? Area.of(reference, scope.context) : NAME;
}

/** `{1,2;3,4}`; ranges inside are joined side by side and one below the other. */
function literal(rows: Ast[][], scope: Scope): Operand {
	const result: Grid = [];
	for (const row of rows) {
		const parts = row.map((cell) => gridOf(compute(cell, scope)));
		const height = parts[0]?.length ?? 0;
		if (parts.some((part) => part.length !== height)) return VALUE;
		for (let index = 0; index < height; index++)
			result.push(parts.flatMap((part) => part[index] ?? []));
	}
	const width = result[0]?.length;
	return result.every((row) => row.length === width) ? result : VALUE;
}

function negate(value: Scalar, scope: Scope): Scalar {
	const number = toNumber(value, scope.context.locale);
	return isError(number) ? number : 0 - number;
}

function binary(
	operator: BinaryOperator,
	left: Operand,
	right: Operand,
	scope: Scope,
): Operand {
	const { locale } = scope.context;
	if (!scope.arrays || !(isMany(left) || isMany(right)))
		return calculate(operator, scalarOf(left), scalarOf(right), locale);
	const [one, other] = [blockOf(left), blockOf(right)];
	const overAll = () =>
		broadcast([one, other], ([a = null, b = null]) =>
			calculate(operator, a, b, locale),
		);
	if (!isMany(right)) return one.once(`${operator} ${keyOf(other)}`, overAll);
	if (!isMany(left)) return other.once(`${keyOf(one)} ${operator}`, overAll);
	return overAll();
}

/** A single value told from every other. */
function keyOf({ cells: [value = null] }: Block): string {
	return isError(value)
		? `${value.code} ${value.message}`
		: JSON.stringify(value);
}

/** One result from single values, or in array scope one for each cell; a side of length 1 is repeated, what is missing is `#N/A`. */
function each(
	scope: Scope,
	operands: Operand[],
	work: (values: Scalar[]) => Scalar,
): Operand {
	if (!scope.arrays || !operands.some(isMany))
		return work(operands.map(scalarOf));
	return broadcast(operands.map(blockOf), work);
}

/** @param work gets one and the same list each time */
function broadcast(blocks: Block[], work: (values: Scalar[]) => Scalar): Block {
	const rows = blocks.reduce((most, one) => Math.max(most, one.rows), 0);
	const columns = blocks.reduce((most, one) => Math.max(most, one.columns), 0);
	const values: Scalar[] = blocks.map(() => null);
	const cells: Scalar[] = [];
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) {
			for (let index = 0; index < blocks.length; index++)
				values[index] = valueAt(blocks[index] as Block, row, column);
			cells.push(work(values));
		}
	return new Block(rows, columns, cells);
}

/** A side of length 1 is repeated. */
function valueAt(block: Block, row: number, column: number): Scalar {
	const { rows, columns, cells } = block;
	const r = rows === 1 ? 0 : row;
	const c = columns === 1 ? 0 : column;
	if (r >= rows || c >= columns) return NA;
	return cells[r * columns + c] as Scalar;
}

function calculate(
	operator: BinaryOperator,
	left: Scalar,
	right: Scalar,
	locale: string,
): Scalar {
	if (isError(left)) return left;
	if (isError(right)) return right;
	switch (operator) {
		case "=":
			return compare(left, right) === 0;
		case "<>":
			return compare(left, right) !== 0;
		case "<":
			return compare(left, right) < 0;
		case "<=":
			return compare(left, right) <= 0;
		case ">":
			return compare(left, right) > 0;
		case ">=":
			return compare(left, right) >= 0;
		case "&":
			return `${toText(left, locale)}${toText(right, locale)}`;
		default:
			return arithmetic(
				operator,
				toNumber(left, locale),
				toNumber(right, locale),
			);
	}
}

function arithmetic(
	operator: "+" | "-" | "*" | "/" | "^",
	left: number | FormulaError,
	right: number | FormulaError,
): Scalar {
	if (isError(left)) return left;
	if (isError(right)) return right;
	if (operator === "/" && right === 0) return DIV0;
	if (operator === "^") return power(left, right);
	return finite(
		operator === "+"
			? left + right
			: operator === "-"
				? left - right
				: operator === "*"
					? left * right
					: left / right,
	);
}

function finite(value: number): Scalar {
	return Number.isFinite(value) ? value : NUM;
}

function call(name: string, args: Ast[], scope: Scope): Operand {
	if (name === "LET") return letVariables(args, scope);
	const found = FUNCTIONS[name];
	if (!found) return NAME;
	const inner = found.arrays ? { ...scope, arrays: true } : scope;
	const kinds = kindsOf(found, args.length);
	if (!kinds)
		return new FormulaError("#N/A", `Wrong number of arguments to ${name}.`);
	if (!inner.arrays || !kinds.some(takesOne))
		return run(
			found,
			kinds,
			(index) => compute(args[index] as Ast, inner),
			inner,
			args,
		);
	return overArrays(name, kinds, args, inner);
}

/** Calls a function that takes single values once for each cell of the ranges it was given. */
function overArrays(
	name: string,
	kinds: string[],
	args: Ast[],
	scope: Scope,
): Operand {
	const found = FUNCTIONS[name] as FormulaFunction;
	const operands = args.map((arg) => compute(arg, scope));
	const varying = operands.flatMap((operand, index) =>
		takesOne(kinds[index] ?? "") && isMany(operand) ? [index] : [],
	);
	const given = [...operands];
	const call = () =>
		run(found, kinds, (index) => given[index] ?? null, scope, args);
	if (varying.length === 0) return call();
	const blocks = varying.map((index) => blockOf(operands[index] ?? null));
	const overAll = () =>
		broadcast(blocks, (values) => {
			for (let position = 0; position < varying.length; position++)
				given[varying[position] as number] = values[position] ?? null;
			return scalarOf(call());
		});
	const [only] = blocks;
	const restsOnIt = args.length === 1 && name !== "INDIRECT";
	return only && restsOnIt ? only.once(name, overAll) : overAll();
}

const ONE = new Set(["number", "text", "logical", "value", "any", "later"]);

function takesOne(kind: string): boolean {
	return ONE.has(kind);
}

/** A signature taken apart. */
interface Signature {
	words: string[];
	/** Kinds of the arguments by their number; null if there are too few or too many. */
	kinds: (string[] | null | undefined)[];
	/** Where the list of all further arguments begins that are flattened into one; Infinity without such. */
	gathersFrom: number;
}

const signatures = new Map<FormulaFunction, Signature>();

function signatureOf(found: FormulaFunction): Signature {
	const known = signatures.get(found);
	if (known) return known;
	const words = found.signature.split(" ").filter(Boolean);
	const gathers = /(numbers|cells)[*+]$/.test(found.signature);
	const gathersFrom = gathers ? words.length - 1 : Number.POSITIVE_INFINITY;
	const signature = { words, kinds: [], gathersFrom };
	signatures.set(found, signature);
	return signature;
}

/** The kind of each argument; null if there are too few or too many. */
function kindsOf(found: FormulaFunction, count: number): string[] | null {
	const { words, kinds } = signatureOf(found);
	let known = kinds[count];
	if (known === undefined) {
		known = kindsIn(words, count);
		kinds[count] = known;
	}
	return known;
}

function kindsIn(words: string[], count: number): string[] | null {
	const kinds: string[] = [];
	for (const word of words) {
		const kind = word.replace(/[?*+]$/, "");
		const last = word.slice(-1);
		if (last === "*" || last === "+") {
			if (last === "+" && kinds.length >= count) return null;
			while (kinds.length < count) kinds.push(kind);
		} else if (kinds.length < count) kinds.push(kind);
		else if (last !== "?") return null;
	}
	return kinds.length === count ? kinds : null;
}

function run(
	found: FormulaFunction,
	kinds: string[],
	read: (index: number) => Operand,
	scope: Scope,
	args: Ast[],
): Operand {
	const { words, gathersFrom } = signatureOf(found);
	const converted: unknown[] = [];
	const rest: Scalar[] = [];
	for (let index = 0; index < args.length; index++) {
		const kind = kinds[index] ?? "";
		if (
			args[index]?.kind === "missing" &&
			kind !== "later" &&
			words[index]?.endsWith("?")
		) {
			converted.push(undefined);
			continue;
		}
		const value =
			kind === "later"
				? () => read(index)
				: convert(kind, read(index), scope.context.locale);
		if (isError(value) && kind !== "any" && kind !== "operand") return value;
		if (index >= gathersFrom)
			for (const cell of value as Scalar[]) rest.push(cell);
		else converted.push(value);
	}
	if (gathersFrom < Number.POSITIVE_INFINITY) converted.push(rest);
	const result = found.run.apply(scope.context, converted);
	return typeof result === "number" ? finite(result) : result;
}

function convert(kind: string, operand: Operand, locale: string): unknown {
	switch (kind) {
		case "operand":
			return operand;
		case "grid":
			return gridOf(operand);
		case "cells":
			return blockOf(operand).cells;
		case "numbers":
			return numbersOf(operand, locale);
		case "number":
			return toNumber(scalarOf(operand), locale);
		case "text":
			return toText(scalarOf(operand), locale);
		case "logical":
			return toLogical(scalarOf(operand));
		default:
			return scalarOf(operand);
	}
}

function numbersOf(operand: Operand, locale: string): number[] | FormulaError {
	if (!isList(operand)) {
		const number = toNumber(operand, locale);
		return isError(number) ? number : [number];
	}
	const numbers: number[] = [];
	for (const cell of blockOf(operand).cells)
		if (typeof cell === "number") numbers.push(cell);
		else if (isError(cell)) return cell;
	return numbers;
}

/** `LET(name; value; …; result)`: each value may use the names before it. */
function letVariables(args: Ast[], scope: Scope): Operand {
	if (args.length < 3 || args.length % 2 === 0) return NA;
	const variables = new Map(scope.variables);
	for (let index = 0; index + 1 < args.length; index += 2) {
		const name = args[index];
		const value = args[index + 1];
		if (name?.kind !== "name" || !value) return NAME;
		variables.set(
			name.name.toLowerCase(),
			compute(value, { ...scope, variables }),
		);
	}
	return compute(args[args.length - 1] as Ast, { ...scope, variables });
}
