/** Functions that a script adds to the formulas of a workbook. */
import {
	type Ast,
	type EvaluationContext,
	evaluate,
	FormulaError,
	isError,
	type Scalar,
	type Value,
} from "../formula";
import { mapChildren } from "../formula/ast";
import { FUNCTIONS } from "../formula/functions/all";

/** An argument as the script gets it. */
export interface CustomArgument {
	/** What it came to; null for a plain range. */
	value: Value;
	/** The cells it stands for where it is a plain reference. */
	cells: Extract<Ast, { kind: "reference" }>["reference"] | null;
}

export interface CustomFunctions {
	/** Names in capitals. A built-in function of the same name goes before. */
	readonly names: ReadonlySet<string>;
	/** @param home name of the sheet that the formula stands on */
	call(name: string, args: readonly CustomArgument[], home: string): Value;
}

function isCustom(functions: CustomFunctions | null, name: string): boolean {
	if (!functions) return false;
	const folded = name.toUpperCase();
	return functions.names.has(folded) && !FUNCTIONS[folded];
}

/** Formulas are asked at every computation, so each tree is looked through once. */
const known = new WeakMap<CustomFunctions, WeakMap<Ast, boolean>>();

export function callsCustom(
	functions: CustomFunctions | null,
	ast: Ast | null,
): boolean {
	if (!functions || !ast) return false;
	let answers = known.get(functions);
	if (!answers) {
		answers = new WeakMap();
		known.set(functions, answers);
	}
	let answer = answers.get(ast);
	if (answer === undefined) {
		answer = hasCustomCall(functions, ast);
		answers.set(ast, answer);
	}
	return answer;
}

function hasCustomCall(functions: CustomFunctions, ast: Ast): boolean {
	let found = false;
	const visit = (node: Ast): Ast => {
		found ||= node.kind === "call" && isCustom(functions, node.name);
		return mapChildren(node, visit);
	};
	visit(ast);
	return found;
}

/** Results that change by themselves are no arguments: the cell would be computed for ever. */
const VOLATILE = /^(NOW|RAND|RANDBETWEEN|TODAY)$/i;

/** The formula with every call of a script's function replaced by what it gives, inner calls first. */
export function withCustomResults(
	functions: CustomFunctions,
	ast: Ast,
	context: EvaluationContext,
): Ast {
	const inner = mapChildren(ast, (child) =>
		withCustomResults(functions, child, context),
	);
	if (inner.kind !== "call" || !isCustom(functions, inner.name)) return inner;
	if (inner.args.some(isVolatile))
		return literal(
			new FormulaError(
				"#ERROR!",
				"This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().",
			),
		);
	const args = inner.args.map((arg): CustomArgument => {
		const cells = arg.kind === "reference" ? arg.reference : null;
		const isRange = cells !== null && !cells.single;
		return { value: isRange ? null : evaluate(arg, context), cells };
	});
	const failed = args.find(({ value }) => isError(value as Scalar));
	if (failed) return literal(failed.value);
	return literal(
		functions.call(inner.name.toUpperCase(), args, context.here.sheet),
	);
}

function isVolatile(ast: Ast): boolean {
	return ast.kind === "call" && VOLATILE.test(ast.name);
}

function literal(value: Value): Ast {
	if (Array.isArray(value))
		return { kind: "array", rows: value.map((row) => row.map(scalar)) };
	return scalar(value);
}

function scalar(value: Scalar): Ast {
	if (value === null) return { kind: "missing" };
	if (typeof value === "number") return { kind: "number", value };
	if (typeof value === "string") return { kind: "text", value };
	if (typeof value === "boolean") return { kind: "boolean", value };
	return isError(value)
		? { kind: "error", error: value }
		: { kind: "text", value: "" };
}
