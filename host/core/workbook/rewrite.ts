import { type Ast, printFormula, type Reference } from "../formula";
import { Formula, type Pattern } from "./formula";
import type { Workbook } from "./workbook";

/** Where the references of a formula point to. */
type Targets = (Reference | null)[];

/** Carries a change of the workbook into formulas; those that share a pattern mostly come to share the new one. */
export class Rewriter {
	readonly #workbook: Workbook;
	readonly #change: (ast: Ast, home: string) => Ast;
	/** The formula of a pattern that was rewritten last, and what it became. */
	readonly #last = new Map<Pattern, [before: Formula, after: Formula]>();

	/** @param change gives the same tree back where nothing in it changes; `home` is the name of the formula's sheet */
	constructor(workbook: Workbook, change: (ast: Ast, home: string) => Ast) {
		this.#workbook = workbook;
		this.#change = change;
	}

	/** The formula itself where nothing changes. */
	rewritten(formula: Formula, home: string): Formula {
		const { references } = formula;
		const targets = references.map((one) => one && this.#target(one, home));
		if (targets.every((one, index) => one === references[index]))
			return formula;
		const after =
			this.#likeLast(formula, targets) ?? this.#written(formula, home);
		this.#last.set(formula.pattern, [formula, after]);
		return after;
	}

	#target(reference: Reference, home: string): Reference | null {
		const ast = this.#change({ kind: "reference", reference }, home);
		return ast.kind === "reference" ? ast.reference : null;
	}

	#likeLast(formula: Formula, targets: Targets): Formula | null {
		const [before, after] = this.#last.get(formula.pattern) ?? [];
		if (!before || !after) return null;
		const down = after.down + formula.down - before.down;
		const like = new Formula(after.pattern, down);
		return areSame(like.references, targets) ? like : null;
	}

	#written(formula: Formula, home: string): Formula {
		const { ast } = formula;
		if (!ast) return formula;
		const text = printFormula(this.#change(ast, home), this.#workbook.locale);
		return this.#workbook.formula(text);
	}
}

function areSame(some: Targets, others: Targets): boolean {
	return (
		some.length === others.length &&
		some.every((one, index) => isSame(one, others[index] ?? null))
	);
}

function isSame(one: Reference | null, other: Reference | null): boolean {
	if (!one || !other) return false;
	return (
		one.sheet === other.sheet &&
		one.single === other.single &&
		(["top", "left", "bottom", "right"] as const).every(
			(side) =>
				one[side]?.index === other[side]?.index &&
				one[side]?.fixed === other[side]?.fixed,
		)
	);
}
