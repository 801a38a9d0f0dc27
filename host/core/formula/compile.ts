import { Area, blockOf, gridOf, isMany, type Operand, scalarOf } from "./area";
import type { Ast, BinaryOperator } from "./ast";
import type { Block } from "./block";
import { broadcast, each } from "./broadcast";
import type { Code, Scope } from "./context";
import { FUNCTIONS } from "./functions/all";
import type { FormulaFunction } from "./functions/define";
import { finite, negate, operation } from "./operators";
import { gathers, type Parameter, parametersOf } from "./signature";
import {
	FormulaError,
	type Grid,
	isError,
	NA,
	NAME,
	type Scalar,
	VALUE,
} from "./values";

/**
 * Turns a part of a formula into code, once for all cells that the formula is copied to.
 * @param arrays inside ARRAYFORMULA and its like: operators and functions work on every cell of a range
 */
export function compile(ast: Ast, arrays = false): Code {
	switch (ast.kind) {
		case "number":
		case "text":
		case "boolean":
			return always(ast.value);
		case "error":
			return always(ast.error);
		case "missing":
			return always(null);
		case "group":
			return compile(ast.inner, arrays);
		case "reference":
			return ({ context }) => Area.of(ast.reference, context, context.moved);
		case "range":
			return between(compile(ast.from, arrays), compile(ast.to, arrays));
		case "name":
			return named(ast.name);
		case "array":
			return literal(
				ast.rows.map((row) => row.map((cell) => compile(cell, arrays))),
			);
		case "sign": {
			const operand = compile(ast.operand, arrays);
			return ast.operator === "+"
				? onOne(operand, arrays, (value) => value)
				: onOne(operand, arrays, negate);
		}
		case "percent": {
			const divide = operation("/");
			return onOne(compile(ast.operand, arrays), arrays, (value, locale) =>
				divide(value, 100, locale),
			);
		}
		case "binary": {
			const left = compile(ast.left, arrays);
			const right = compile(ast.right, arrays);
			return binary(ast.operator, left, right, arrays);
		}
		case "call":
			return ast.name === "LET"
				? letVariables(ast.args, arrays)
				: call(ast.name, ast.args, arrays);
	}
}

function always(value: Operand): Code {
	return () => value;
}

/** The least range that holds both places. */
function between(from: Code, to: Code): Code {
	return (scope) => {
		const [near, far] = [from(scope), to(scope)];
		if (!(near instanceof Area)) return isError(near) ? near : VALUE;
		if (!(far instanceof Area)) return isError(far) ? far : VALUE;
		return near.until(far) ?? VALUE;
	};
}

function named(name: string): Code {
	const variable = name.toLowerCase();
	return ({ variables, context }) => {
		const value = variables.get(variable);
		if (value !== undefined) return value;
		const reference = context.named?.(name);
		return reference ? Area.of(reference, context) : NAME;
	};
}

/** `{1,2;3,4}`; ranges inside are joined side by side and one below the other. */
function literal(rows: Code[][]): Code {
	return (scope) => {
		const result: Grid = [];
		for (const row of rows) {
			const parts = row.map((cell) => gridOf(cell(scope)));
			const height = parts[0]?.length ?? 0;
			if (parts.some((part) => part.length !== height)) return VALUE;
			for (let index = 0; index < height; index++)
				result.push(parts.flatMap((part) => part[index] ?? []));
		}
		const width = result[0]?.length;
		return result.every((row) => row.length === width) ? result : VALUE;
	};
}

function onOne(
	operand: Code,
	arrays: boolean,
	work: (value: Scalar, locale: string) => Scalar,
): Code {
	if (!arrays)
		return (scope) => work(scalarOf(operand(scope)), scope.context.locale);
	return (scope) =>
		each([operand(scope)], ([value = null]) =>
			work(value, scope.context.locale),
		);
}

function binary(
	operator: BinaryOperator,
	left: Code,
	right: Code,
	arrays: boolean,
): Code {
	const work = operation(operator);
	const single = (one: Operand, other: Operand, { context }: Scope) =>
		work(scalarOf(one), scalarOf(other), context.locale);
	if (!arrays) return (scope) => single(left(scope), right(scope), scope);
	return (scope) => {
		const [one, other] = [left(scope), right(scope)];
		if (!isMany(one) && !isMany(other)) return single(one, other, scope);
		const [near, far] = [blockOf(one), blockOf(other)];
		const overAll = () =>
			broadcast([near, far], ([a = null, b = null]) =>
				work(a, b, scope.context.locale),
			);
		if (!isMany(other)) return near.once(`${operator} ${keyOf(far)}`, overAll);
		if (!isMany(one)) return far.once(`${keyOf(near)} ${operator}`, overAll);
		return overAll();
	};
}

/** A single value told from every other. */
function keyOf({ cells: [value = null] }: Block): string {
	return isError(value)
		? `${value.code} ${value.message}`
		: JSON.stringify(value);
}

function call(name: string, args: Ast[], arrays: boolean): Code {
	const found = FUNCTIONS[name];
	if (!found) return always(NAME);
	const inner = arrays || (found.arrays ?? false);
	const parameters = parametersOf(found, args.length);
	if (!parameters)
		return always(
			new FormulaError("#N/A", `Wrong number of arguments to ${name}.`),
		);
	const codes = args.map((arg) => compile(arg, inner));
	const apply = (given: Code[]) =>
		found.lazy?.(...given) ?? applied(found, parameters, args, given);
	return inner && parameters.some(({ single }) => single)
		? overArrays(name, parameters, codes, apply)
		: apply(codes);
}

/** Calls a function that takes single values once for each cell of the ranges it was given. */
function overArrays(
	name: string,
	parameters: Parameter[],
	args: Code[],
	apply: (given: Code[]) => Code,
): Code {
	const restsOnIt = args.length === 1 && name !== "INDIRECT";
	return (scope) => {
		const given = args.map((arg) => arg(scope));
		const one = apply(given.map((_, index) => () => given[index] ?? null));
		const varying = given.flatMap((operand, index) =>
			parameters[index]?.single && isMany(operand) ? [index] : [],
		);
		if (varying.length === 0) return one(scope);
		const blocks = varying.map((index) => blockOf(given[index] ?? null));
		const overAll = () =>
			broadcast(blocks, (values) => {
				for (let position = 0; position < varying.length; position++)
					given[varying[position] as number] = values[position] ?? null;
				return scalarOf(one(scope));
			});
		return restsOnIt ? (blocks[0] as Block).once(name, overAll) : overAll();
	};
}

/** The call of a function that wants all its arguments computed. */
function applied(
	found: FormulaFunction,
	parameters: Parameter[],
	args: Ast[],
	codes: Code[],
): Code {
	const left = parameters.map(
		({ optional }, index) => optional && args[index]?.kind === "missing",
	);
	const single = parameters.filter(({ gathered }) => !gathered).length;
	const hasList = gathers(found.signature);
	return (scope) => {
		const { context } = scope;
		const converted: unknown[] = codes.slice(0, single);
		const rest: Scalar[] = [];
		for (let index = 0; index < codes.length; index++) {
			const { guarded, gathered, convert } = parameters[index] as Parameter;
			if (left[index]) {
				converted[index] = undefined;
				continue;
			}
			const operand = (codes[index] as Code)(scope);
			const value = convert(operand, context.locale);
			if (guarded && isError(value)) return value;
			if (!gathered) converted[index] = value;
			else for (const cell of value as Scalar[]) rest.push(cell);
		}
		if (hasList) converted.push(rest);
		return finite(found.run?.apply(context, converted) ?? null);
	};
}

/** `LET(name; value; …; result)`: each value may use the names before it. */
function letVariables(args: Ast[], arrays: boolean): Code {
	if (args.length < 3 || args.length % 2 === 0) return always(NA);
	const codes = args.map((arg) => compile(arg, arrays));
	return (scope) => {
		const variables = new Map(scope.variables);
		const inner = { ...scope, variables };
		for (let index = 0; index + 1 < args.length; index += 2) {
			const name = args[index];
			if (name?.kind !== "name") return NAME;
			const value = (codes[index + 1] as Code)(inner);
			variables.set(name.name.toLowerCase(), value);
		}
		return (codes[args.length - 1] as Code)(inner);
	};
}
