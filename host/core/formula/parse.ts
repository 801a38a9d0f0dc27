import { type LocaleFacts, localeFacts } from "../format/locale";
import { type RowNumber, readReference } from "./address";
import type { Ast, BinaryOperator } from "./ast";
import { errorOf } from "./values";

/** A formula that cannot be read; the cell shows `#ERROR!`. `position` is the 0-based place in the text. */
export class FormulaSyntaxError extends Error {
	readonly position: number;

	constructor(message: string, position: number) {
		super(message);
		this.name = "FormulaSyntaxError";
		this.position = position;
	}
}

/** How tightly a binary operator binds. A sign binds tighter than all of them, as in Sheets: `-2^2` is 4. */
const STRENGTH: Record<BinaryOperator, number> = {
	"=": 1,
	"<>": 1,
	"<": 1,
	"<=": 1,
	">": 1,
	">=": 1,
	"&": 2,
	"+": 3,
	"-": 3,
	"*": 4,
	"/": 4,
	"^": 5,
};

const SPACE = /\s*/y;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>]/y;
const NAME = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const TEXT = /"((?:[^"]|"")*)"/y;
const ERROR_SIGN = /#(?:N\/A|DIV\/0!|NAME\?|REF!|VALUE!|NUM!|NULL!|ERROR!)/iy;
const NUMBER = {
	".": /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy,
	",": /(?:\d+,?\d*|,\d+)(?:E[+-]?\d+)?/iy,
};
/** Nested deeper than this is refused, so that no formula can exhaust the stack. */
const DEEPEST = 200;

/**
 * Reads a formula, with its leading `=`, as a spreadsheet of that locale does.
 * @throws FormulaSyntaxError
 */
export function parseFormula(text: string, locale: string): Ast {
	return readFormula(text, locale).ast;
}

/**
 * The same with the row numbers in the text that move when the formula is copied, from left to right.
 * @throws FormulaSyntaxError
 */
export function readFormula(
	text: string,
	locale: string,
): { ast: Ast; rows: RowNumber[] } {
	const parser = new Parser(text, localeFacts(locale));
	return { ast: parser.formula(), rows: parser.rows };
}

/** A Pratt parser over the text itself. */
class Parser {
	private at = 0;
	private depth = 0;
	readonly rows: RowNumber[] = [];

	constructor(
		private readonly text: string,
		private readonly locale: LocaleFacts,
	) {}

	formula(): Ast {
		this.expect("=");
		const ast = this.expression(0);
		this.take(SPACE);
		if (this.at < this.text.length)
			this.fail(`Unexpected ${this.text.charAt(this.at)}`);
		return ast;
	}

	private expression(weakest: number): Ast {
		if (++this.depth > DEEPEST) this.fail("Nested too deeply");
		let left = this.operand();
		for (;;) {
			this.take(SPACE);
			const start = this.at;
			const operator = this.take(OPERATOR)?.[0] as BinaryOperator | undefined;
			if (!operator) break;
			if (STRENGTH[operator] <= weakest) {
				this.at = start;
				break;
			}
			const right = this.expression(STRENGTH[operator]);
			left = { kind: "binary", operator, left, right };
		}
		this.depth--;
		return left;
	}

	/** A signed or plain value with the percent signs behind it. */
	private operand(): Ast {
		this.take(SPACE);
		const sign = this.text.charAt(this.at);
		if (sign === "-" || sign === "+") {
			this.at++;
			if (++this.depth > DEEPEST) this.fail("Nested too deeply");
			const operand = this.operand();
			this.depth--;
			return { kind: "sign", operator: sign, operand };
		}
		let ast = this.place();
		while (this.accept("%")) ast = { kind: "percent", operand: ast };
		return ast;
	}

	/** A value, or a range from one computed place to another. */
	private place(): Ast {
		let ast = this.primary();
		while (/^(reference|call|name|range)$/.test(ast.kind) && this.accept(":"))
			ast = { kind: "range", from: ast, to: this.primary() };
		return ast;
	}

	private primary(): Ast {
		if (this.accept("(")) return this.group();
		if (this.accept("{")) return this.array();
		const text = this.take(TEXT);
		if (text)
			return { kind: "text", value: (text[1] ?? "").replace(/""/g, '"') };
		const sign = this.take(ERROR_SIGN);
		const error = sign && errorOf(sign[0]);
		if (error) return { kind: "error", error };
		return this.reference() ?? this.number() ?? this.named();
	}

	private group(): Ast {
		const inner = this.expression(0);
		this.expect(")");
		return { kind: "group", inner };
	}

	private reference(): Ast | null {
		const read = readReference(this.text, this.at);
		if (!read) return null;
		this.at = read.end;
		this.rows.push(...read.rows);
		return { kind: "reference", reference: read.reference };
	}

	private number(): Ast | null {
		const digits = this.take(NUMBER[this.locale.decimal]);
		return (
			digits && { kind: "number", value: Number(digits[0].replace(",", ".")) }
		);
	}

	private named(): Ast {
		const name = this.take(NAME)?.[0];
		if (!name) {
			const next = this.text.charAt(this.at);
			return this.fail(next ? `Unexpected ${next}` : "Unexpected end");
		}
		if (this.accept("(")) return this.call(name.toUpperCase());
		if (/^(true|false)$/i.test(name))
			return { kind: "boolean", value: /^true$/i.test(name) };
		return { kind: "name", name };
	}

	private call(name: string): Ast {
		const args: Ast[] = [];
		if (this.accept(")")) return { kind: "call", name, args };
		do args.push(this.argument());
		while (this.accept(this.locale.argument) || this.accept(";"));
		this.expect(")");
		return { kind: "call", name, args };
	}

	private argument(): Ast {
		this.take(SPACE);
		const next = this.text.charAt(this.at);
		return next === ")" || next === ";" || next === this.locale.argument
			? { kind: "missing" }
			: this.expression(0);
	}

	private array(): Ast {
		const rows: Ast[][] = [];
		do {
			const row: Ast[] = [];
			do row.push(this.expression(0));
			while (this.accept(this.locale.arrayColumn));
			rows.push(row);
		} while (this.accept(";"));
		this.expect("}");
		return { kind: "array", rows };
	}

	private take(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = this.at;
		const match = pattern.exec(this.text);
		if (match) this.at += match[0].length;
		return match;
	}

	private accept(sign: string): boolean {
		this.take(SPACE);
		if (this.text.charAt(this.at) !== sign) return false;
		this.at++;
		return true;
	}

	private expect(sign: string): void {
		if (!this.accept(sign)) this.fail(`${sign} expected`);
	}

	private fail(message: string): never {
		throw new FormulaSyntaxError(message, this.at);
	}
}
