import {
	type Ast,
	type EvaluationContext,
	evaluate,
	FormulaError,
	type Reference,
	type Scalar,
	type Value,
} from "../formula";
import type { Cell, Formula } from "./cell";
import { callsCustom, withCustomResults } from "./custom";
import { type SheetModel, spillKey } from "./sheet";
import type { Workbook } from "./workbook";

const ERROR = new FormulaError("#ERROR!", "Formula parse error.");
const CYCLE = new FormulaError("#REF!", "Circular dependency detected.");
const BLOCKED = new FormulaError(
	"#REF!",
	"Array result was not expanded because it would overwrite data.",
);
/** Formulas nested deeper in one another are computed from below, so that a long column of running sums needs no deep stack. */
const DEEPEST = 120;

/** Thrown to leave a computation that is nested too deep; carries the cell to compute first. */
class TooDeep {
	readonly sheet: SheetModel;
	readonly row: number;
	readonly column: number;
	constructor(sheet: SheetModel, row: number, column: number) {
		this.sheet = sheet;
		this.row = row;
		this.column = column;
	}
}

type Spiller = [cell: Cell, place: [row: number, column: number]];

interface Layout {
	epoch: number;
	done: Set<Cell>;
	/** Array formulas that nobody has looked at in this epoch, by column, the topmost last. */
	rest: Map<number, Spiller[]>;
	/** Those that are being computed, or were given up because they lay too deep. */
	waiting: Spiller[];
}

/**
 * Computes formulas when they are read. Every change raises the workbook's epoch; a result of an older epoch is computed again.
 * There is no graph of dependencies: a read costs what it needs.
 */
export class Calculation {
	readonly #workbook: Workbook;
	#depth = 0;
	/** Per sheet, how far the laying out of its array formulas has come in an epoch. */
	readonly #laidOut = new WeakMap<SheetModel, Layout>();

	constructor(workbook: Workbook) {
		this.#workbook = workbook;
	}

	/** What a cell comes to: its constant, its formula's result, what spilled into it, or null. */
	value(sheet: SheetModel, row: number, column: number): Scalar {
		const cell = sheet.cell(row, column);
		if (cell?.formula) {
			if (sheet.spillers.has(cell)) this.#spill(sheet, row, column);
			return this.#result(sheet, row, column, cell.formula);
		}
		if (cell && cell.value !== null) return cell.value;
		if (sheet.spillers.size === 0) return null;
		this.#spill(sheet, row, column);
		return sheet.spilled.get(spillKey(row, column)) ?? null;
	}

	/** Keys of the cells that array formulas fill. */
	spilledIn(sheet: SheetModel): Iterable<number> {
		if (sheet.spillers.size > 0) this.#spill(sheet);
		return sheet.spilled.keys();
	}

	/** Computes a formula that stands in no cell, such as a rule's, as if it stood at the given place. */
	evaluateAt(ast: Ast, sheet: SheetModel, row: number, column: number): Value {
		return this.#settled(sheet, row, column, () =>
			this.#evaluate(ast, new Place(this.#workbook, sheet, row, column)),
		);
	}

	#evaluate(ast: Ast, place: Place): Value {
		const { custom } = this.#workbook;
		const settled =
			custom && callsCustom(custom, ast)
				? withCustomResults(custom, ast, place)
				: ast;
		return evaluate(settled, place);
	}

	#result(
		sheet: SheetModel,
		row: number,
		column: number,
		formula: Formula,
	): Scalar {
		if (formula.epoch === this.#workbook.epoch) return formula.result;
		if (formula.computing) return CYCLE;
		if (this.#depth >= DEEPEST) throw new TooDeep(sheet, row, column);
		if (this.#depth > 0) return this.#compute(sheet, row, column, formula);
		this.#settled(sheet, row, column, () =>
			this.#compute(sheet, row, column, formula),
		);
		return formula.result;
	}

	/** Runs a computation; what lies too deep for it is computed before it, from a fresh stack. */
	#settled<T>(sheet: SheetModel, row: number, column: number, run: () => T): T {
		const outer = this.#depth;
		const waiting = [{ sheet, row, column, run: run as () => unknown }];
		try {
			for (;;) {
				const top = waiting[waiting.length - 1];
				if (!top) throw new Error("A computation lost its place.");
				try {
					const result = top.run();
					waiting.pop();
					if (waiting.length === 0) return result as T;
				} catch (deep) {
					if (!(deep instanceof TooDeep) || outer >= DEEPEST) throw deep;
					this.#depth = outer;
					this.#push(waiting, deep);
				}
			}
		} finally {
			this.#depth = outer;
		}
	}

	#push(
		waiting: {
			sheet: SheetModel;
			row: number;
			column: number;
			run: () => unknown;
		}[],
		{ sheet, row, column }: TooDeep,
	): void {
		const formula = sheet.cell(row, column)?.formula;
		if (!formula) throw new Error("A computation lost its place.");
		const circular = waiting.some(
			(one) => one.sheet === sheet && one.row === row && one.column === column,
		);
		if (circular) this.#settle(formula, CYCLE);
		else
			waiting.push({
				sheet,
				row,
				column,
				run: () => this.#compute(sheet, row, column, formula),
			});
	}

	#compute(
		sheet: SheetModel,
		row: number,
		column: number,
		formula: Formula,
	): Scalar {
		if (!formula.ast) return this.#settle(formula, ERROR);
		const epoch = this.#workbook.epoch;
		formula.computing = true;
		this.#depth++;
		try {
			const value = this.#evaluate(
				formula.ast,
				new Place(this.#workbook, sheet, row, column),
			);
			if (epoch !== this.#workbook.epoch) return scalarOf(value);
			return this.#settle(formula, value);
		} finally {
			formula.computing = false;
			this.#depth--;
		}
	}

	#settle(formula: Formula, value: Value): Scalar {
		formula.array = Array.isArray(value) ? value : null;
		formula.result = scalarOf(value);
		formula.epoch = this.#workbook.epoch;
		return formula.result;
	}

	/**
	 * Lays out what the sheet's array formulas give, those that can reach a cell: they stand above and to the left of it. So a column
	 * may be read while a formula beside it is computed. One that is being computed just now reads the sheet without its own array. Each
	 * is taken up once an epoch, however deep in another one's computation this is called; only those that could not be finished wait.
	 */
	#spill(
		sheet: SheetModel,
		row = Number.POSITIVE_INFINITY,
		column = Number.POSITIVE_INFINITY,
	): void {
		const layout = this.#layoutOf(sheet);
		for (const spiller of layout.waiting.splice(0))
			this.#spillOne(sheet, layout, spiller);
		for (const [left, queue] of layout.rest) {
			if (left > column) continue;
			for (;;) {
				const next = queue[queue.length - 1];
				if (!next || next[1][0] > row) break;
				queue.pop();
				this.#spillOne(sheet, layout, next);
			}
		}
	}

	#layoutOf(sheet: SheetModel): Layout {
		const { epoch } = this.#workbook;
		const known = this.#laidOut.get(sheet);
		if (known?.epoch === epoch) return known;
		const rest = new Map<number, Spiller[]>();
		for (const spiller of sheet.spillers) {
			const [, [, left]] = spiller;
			const queue = rest.get(left);
			if (queue) queue.push(spiller);
			else rest.set(left, [spiller]);
		}
		for (const queue of rest.values()) queue.sort(([, [a]], [, [b]]) => b - a);
		const layout = { epoch, done: new Set<Cell>(), rest, waiting: [] };
		this.#laidOut.set(sheet, layout);
		sheet.spilled = new Map();
		return layout;
	}

	#spillOne(sheet: SheetModel, layout: Layout, spiller: Spiller): void {
		const [cell, [row, column]] = spiller;
		const { formula } = cell;
		if (!formula || layout.done.has(cell)) return;
		layout.waiting.push(spiller);
		if (formula.computing) return;
		this.#result(sheet, row, column, formula);
		layout.waiting = layout.waiting.filter((other) => other[0] !== cell);
		if (layout.done.has(cell)) return;
		layout.done.add(cell);
		this.#layOut(sheet, row, column, formula);
	}

	#layOut(
		sheet: SheetModel,
		row: number,
		column: number,
		formula: Formula,
	): void {
		const grid = formula.array;
		if (!Array.isArray(grid)) return;
		const height = grid.length;
		const width = grid[0]?.length ?? 0;
		if (height * width <= 1) return;
		const fits =
			row + height <= sheet.rowCount && column + width <= sheet.columnCount;
		if (!fits || isTaken(sheet, row, column, height, width)) {
			formula.result = BLOCKED;
			formula.array = null;
			return;
		}
		for (let r = 0; r < height; r++)
			for (let c = 0; c < width; c++)
				if (r > 0 || c > 0)
					sheet.spilled.set(
						spillKey(row + r, column + c),
						grid[r]?.[c] ?? null,
					);
	}
}

function isTaken(
	sheet: SheetModel,
	row: number,
	column: number,
	height: number,
	width: number,
): boolean {
	for (let r = 0; r < height; r++)
		for (let c = 0; c < width; c++) {
			if (r === 0 && c === 0) continue;
			const cell: Cell | undefined = sheet.cell(row + r, column + c);
			if (cell && (cell.value !== null || cell.formula)) return true;
			if (sheet.spilled.has(spillKey(row + r, column + c))) return true;
		}
	return false;
}

function scalarOf(value: Value): Scalar {
	return Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
}

/** The workbook as a formula in one cell sees it. */
class Place implements EvaluationContext {
	readonly here: { sheet: string; row: number; column: number };
	readonly locale: string;
	readonly #workbook: Workbook;
	readonly #sheet: SheetModel;

	constructor(
		workbook: Workbook,
		sheet: SheetModel,
		row: number,
		column: number,
	) {
		this.#workbook = workbook;
		this.#sheet = sheet;
		this.here = { sheet: sheet.name, row, column };
		this.locale = workbook.locale;
	}

	#named(name: string | null): SheetModel | undefined {
		return name === null ? this.#sheet : this.#workbook.sheetNamed(name);
	}

	cell(name: string | null, row: number, column: number): Scalar {
		const sheet = this.#named(name);
		return sheet ? this.#workbook.calculation.value(sheet, row, column) : null;
	}

	extent(name: string | null): { rows: number; columns: number } | null {
		const sheet = this.#named(name);
		return sheet ? { rows: sheet.rowCount, columns: sheet.columnCount } : null;
	}

	named(name: string): Reference | null {
		const entry = this.#workbook.nameOf(name);
		const sheet = entry && this.#workbook.sheetById(entry.sheetId);
		if (!entry || !sheet) return null;
		const bound = (index: number) => ({ index, fixed: true });
		const { top, left, bottom, right } = entry.area;
		return {
			sheet: sheet.name,
			single: top === bottom && left === right,
			top: bound(top),
			left: bound(left),
			bottom: bound(bottom),
			right: bound(right),
		};
	}

	now(): number {
		return this.#workbook.nowSerial();
	}
}
