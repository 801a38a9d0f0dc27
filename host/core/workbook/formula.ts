import {
	type Ast,
	FormulaSyntaxError,
	type Reference,
	readFormula,
	referencesOf,
	type Scalar,
	translateFormula,
	translateReference,
	type Value,
} from "../formula";

/** Functions that give arrays; a formula with one of them, with an array literal or that is nothing but a range may spill. */
const MAY_SPILL =
	/\{|\b(ARRAYFORMULA|FILTER|SORT|SORTN|UNIQUE|SEQUENCE|TRANSPOSE|SPLIT|QUERY|FLATTEN|HSTACK|VSTACK|TOCOL|TOROW|WRAPROWS|WRAPCOLS|CHOOSECOLS|CHOOSEROWS|TAKE|DROP|EXPAND|MAP|BYROW|BYCOL|MAKEARRAY|SCAN|FREQUENCY|MMULT|INDEX|OFFSET|XLOOKUP|INDIRECT|LET|PIVOT_TABLE_)\s*\(|^=[^()]*:[^()]*$/i;
/** Row numbers behind column letters. */
const ROW_NUMBERS = /([A-Z])\d+/gi;
/** Patterns that are kept to be found again. */
const MOST_PATTERNS = 5000;

/**
 * A formula as it was first written. Formulas that differ from it only in the row they stand in share it: what they have of their own is
 * how many rows further down that is, which moves every row number without a `$`.
 */
export class Pattern {
	/** Null when the text cannot be read. */
	readonly ast: Ast | null;
	readonly maySpill: boolean;
	/** Each reference once. */
	readonly references: readonly Reference[];
	/** The pattern that came after this one when formulas were last read one after another. */
	next: Pattern | null = null;
	/** The text around the row numbers that move. */
	readonly #pieces: string[] = [];
	readonly #rows: number[] = [];
	readonly #isOneRow: boolean;

	constructor(text: string, locale: string) {
		const { ast, rows } = readOrNull(text, locale) ?? { ast: null, rows: [] };
		this.ast = ast;
		this.maySpill = MAY_SPILL.test(text);
		const found = new Map(
			(ast ? referencesOf(ast) : []).map((one) => [JSON.stringify(one), one]),
		);
		this.references = [...found.values()];
		let end = 0;
		for (const row of rows) {
			this.#pieces.push(text.slice(end, row.start));
			this.#rows.push(Number(text.slice(row.start, row.end)));
			end = row.end;
		}
		this.#pieces.push(text.slice(end));
		this.#isOneRow = this.#rows.every((row) => row === this.#rows[0]);
	}

	textAt(down: number): string {
		const [first = 0] = this.#rows;
		if (this.#isOneRow) return this.#pieces.join(String(first + down));
		let text = this.#pieces[0] ?? "";
		for (let index = 0; index < this.#rows.length; index++)
			text += `${(this.#rows[index] ?? 0) + down}${this.#pieces[index + 1]}`;
		return text;
	}

	/** How many rows further down this formula has the given text; null where it never has. */
	distanceOf(text: string): number | null {
		const [first] = this.#rows;
		if (first === undefined) return text === this.#pieces[0] ? 0 : null;
		const row = Number.parseInt(text.slice(this.#pieces[0]?.length), 10);
		if (Number.isNaN(row)) return null;
		return this.textAt(row - first) === text ? row - first : null;
	}
}

/** A formula in a cell, with what it came to when it was last asked for. */
export class Formula {
	/** Epoch of the workbook in which `result` was computed; -1 before the first time. */
	epoch = -1;
	/** What the cell itself shows. */
	result: Scalar = null;
	/** The whole array where the formula gave one, else null. */
	array: Value | null = null;
	/** Its place among the formulas being computed just now, each for the one before it; 0 while it is not computed. */
	level = 0;

	constructor(
		readonly pattern: Pattern,
		/** Rows that it stands further down than its pattern. */
		readonly down: number,
	) {}

	/** With its `=`, in the workbook's locale. */
	get text(): string {
		return this.pattern.textAt(this.down);
	}

	/** Null when the text could not be read; the cell then shows `#ERROR!`. */
	get ast(): Ast | null {
		const { ast } = this.pattern;
		return ast && translateFormula(ast, this.down, 0);
	}

	/** Each of its references once; null for one that would lie outside the grid. */
	get references(): (Reference | null)[] {
		return this.pattern.references.map((one) =>
			translateReference(one, this.down, 0),
		);
	}
}

/** Reads formulas and finds those again that were read further up or down. */
export class FormulaReader {
	readonly #locale: string;
	readonly #patterns = new Map<string, Pattern>();
	#last: Pattern | null = null;

	constructor(locale: string) {
		this.#locale = locale;
	}

	read(text: string): Formula {
		const expected = this.#match(this.#last?.next, text);
		if (expected) return this.#follow(expected);
		const key = text.replace(ROW_NUMBERS, "$1");
		const known = this.#match(this.#patterns.get(key), text);
		if (known) return this.#follow(known);
		if (this.#patterns.size >= MOST_PATTERNS) this.#patterns.clear();
		const pattern = new Pattern(text, this.#locale);
		this.#patterns.set(key, pattern);
		return this.#follow(new Formula(pattern, 0));
	}

	#match(pattern: Pattern | null | undefined, text: string): Formula | null {
		const down = pattern?.distanceOf(text) ?? null;
		return pattern && down !== null ? new Formula(pattern, down) : null;
	}

	/** Sheets are mostly written row by row, each with the formulas of the one before. */
	#follow(formula: Formula): Formula {
		if (this.#last) this.#last.next = formula.pattern;
		this.#last = formula.pattern;
		return formula;
	}
}

function readOrNull(text: string, locale: string) {
	try {
		return readFormula(text, locale);
	} catch (error) {
		if (error instanceof FormulaSyntaxError) return null;
		throw error;
	}
}
