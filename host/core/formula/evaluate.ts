import { Area, isMany, scalarOf } from "./area";
import type { Ast } from "./ast";
import { Block } from "./block";
import { compile } from "./compile";
import type { Code, EvaluationContext } from "./context";
import type { Value } from "./values";

/** Code of the formulas that were computed, as long as they are kept. */
const compiled = new WeakMap<Ast, Code>();

/** Computes a formula. A result of several cells is an array; showing it in the cells beside is the caller's. */
export function evaluate(ast: Ast, context: EvaluationContext): Value {
	const result = codeOf(ast)({ context, variables: new Map() });
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

function codeOf(ast: Ast): Code {
	let code = compiled.get(ast);
	if (!code) {
		code = compile(ast);
		compiled.set(ast, code);
	}
	return code;
}
