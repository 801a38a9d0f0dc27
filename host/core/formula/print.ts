import { type LocaleFacts, localeFacts } from "../format/locale";
import { printReference } from "./address";
import type { Ast } from "./ast";

/** The formula as text with its leading `=`, in the separators of a locale, function names in capitals, without spaces. */
export function printFormula(ast: Ast, locale: string): string {
	return `=${print(ast, localeFacts(locale))}`;
}

function print(ast: Ast, facts: LocaleFacts): string {
	const inner = (child: Ast) => print(child, facts);
	switch (ast.kind) {
		case "number":
			return String(ast.value).toUpperCase().replace(".", facts.decimal);
		case "text":
			return `"${ast.value.replace(/"/g, '""')}"`;
		case "boolean":
			return ast.value ? "TRUE" : "FALSE";
		case "error":
			return ast.error.code;
		case "missing":
			return "";
		case "reference":
			return printReference(ast.reference);
		case "range":
			return `${inner(ast.from)}:${inner(ast.to)}`;
		case "name":
			return ast.name;
		case "call":
			return `${ast.name}(${ast.args.map(inner).join(facts.argument)})`;
		case "sign":
			return ast.operator + inner(ast.operand);
		case "percent":
			return `${inner(ast.operand)}%`;
		case "binary":
			return inner(ast.left) + ast.operator + inner(ast.right);
		case "array":
			return `{${ast.rows.map((row) => row.map(inner).join(facts.arrayColumn)).join(";")}}`;
		case "group":
			return `(${inner(ast.inner)})`;
	}
}
