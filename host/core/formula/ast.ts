/** A formula as a tree. Trees are never changed; edits make new ones. */
import type { FormulaError } from "./values";

/** One bound of a reference: a 0-based row or column, and whether a `$` keeps it in place when the formula is copied. */
export interface Bound {
	index: number;
	fixed: boolean;
}

/**
 * A cell or a range as written. An open side is null: `A2:A` has no bottom, `A:A` neither top nor bottom, `2:2` neither left nor
 * right. A single cell has the same bound on both sides and `single` set.
 */
export interface Reference {
	/** Sheet name as written, or null for the formula's own sheet. */
	sheet: string | null;
	single: boolean;
	top: Bound | null;
	left: Bound | null;
	bottom: Bound | null;
	right: Bound | null;
}

export type BinaryOperator =
	| "+"
	| "-"
	| "*"
	| "/"
	| "^"
	| "&"
	| "="
	| "<>"
	| "<"
	| "<="
	| ">"
	| ">=";

export type Ast =
	| { kind: "number"; value: number }
	| { kind: "text"; value: string }
	| { kind: "boolean"; value: boolean }
	| { kind: "error"; error: FormulaError }
	/** An argument left out, as the second in `IF(A1,,2)`. */
	| { kind: "missing" }
	| { kind: "reference"; reference: Reference }
	/** From one place to another of which at least one is computed, as `A1:INDEX(A1:A9,3)`. */
	| { kind: "range"; from: Ast; to: Ast }
	/** A variable of LET or a named range. */
	| { kind: "name"; name: string }
	| { kind: "call"; name: string; args: Ast[] }
	| { kind: "sign"; operator: "+" | "-"; operand: Ast }
	| { kind: "percent"; operand: Ast }
	| { kind: "binary"; operator: BinaryOperator; left: Ast; right: Ast }
	| { kind: "array"; rows: Ast[][] }
	/** Parentheses, kept so that the formula prints as it was written. */
	| { kind: "group"; inner: Ast };

/** The tree with each of its direct children replaced. */
export function mapChildren(ast: Ast, change: (child: Ast) => Ast): Ast {
	switch (ast.kind) {
		case "call":
			return { ...ast, args: ast.args.map(change) };
		case "sign":
		case "percent":
			return { ...ast, operand: change(ast.operand) };
		case "binary":
			return { ...ast, left: change(ast.left), right: change(ast.right) };
		case "range":
			return { ...ast, from: change(ast.from), to: change(ast.to) };
		case "array":
			return { ...ast, rows: ast.rows.map((row) => row.map(change)) };
		case "group":
			return { ...ast, inner: change(ast.inner) };
		default:
			return ast;
	}
}

/** The references of a formula in the order written. */
export function referencesOf(ast: Ast): Reference[] {
	const found: Reference[] = [];
	const visit = (node: Ast): Ast => {
		if (node.kind === "reference") found.push(node.reference);
		return mapChildren(node, visit);
	};
	visit(ast);
	return found;
}
