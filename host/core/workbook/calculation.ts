import {
	type Ast,
	Block,
	evaluate,
	FormulaError,
	type Scalar,
	translateFormula,
	type Value,
} from "../formula";
import type { Area } from "./area";
import type { Cell } from "./cell";
import { callsCustom, withCustomResults } from "./custom";
import type { Formula } from "./formula";
import { KeptRanges } from "./kept-ranges";
import { isTaken, type Layout, newLayout, type Spiller } from "./layout";
import { Place } from "./place";
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

const UNMOVED = { down: 0, right: 0 };

/** Thrown to leave a computation that is nested too deep; carries the cell to compute first. */
class TooDeep {
	/** The array formula that was only asked whether it fills a blank cell when it came to this. */
	asked: Spiller | null = null;
	constructor(
		readonly sheet: SheetModel,
		readonly row: number,
		readonly column: number,
	) {}
}

/** Thrown to leave an array formula that was only asked whether it fills a blank cell and that needs a formula being computed. */
class NeedsAsker {
	constructor(readonly formula: Formula) {}
}

/** Thrown when an array reaches a cell that was taken for blank: everything is computed anew, knowing what fills that cell. */
const TAKEN_WRONGLY = Symbol("taken for blank wrongly");

interface Learnt {
	epoch: number;
	/** What fills cells that were taken for blank, by sheet and `spillKey`. */
	fillers: Map<SheetModel, Map<number, Spiller>>;
	/** Array formulas that read a cell they fill, by way of others or at once. */
	circles: Set<Formula>;
}

/** A computation that waits until another that lies too deep for it is done. */
interface Task {
	formula: Formula | null;
	run: () => unknown;
	asked: Spiller | null;
}

/**
 * Computes formulas when they are read. Every change raises the workbook's epoch; a result of an older epoch is computed again.
 * There is no graph of dependencies: a read costs what it needs.
 *
 * What an array formula fills is known only once it is computed. So whoever reads a blank cell asks those before that could fill it;
 * one that itself needs the asker is put off, and the cell taken for blank. If the array reaches the cell after all, everything is
 * computed anew, and whoever reads the cell needs that formula as if it named it.
 */
export class Calculation {
	readonly #workbook: Workbook;
	/** The formulas being computed, each for the one before it. */
	readonly #stack: Formula[] = [];
	/** For each array formula that is only being asked, how many formulas were being computed before it. */
	readonly #asking: number[] = [];
	/** Array formulas that are not asked before all that waits is done. */
	readonly #putOff = new Set<Spiller>();
	/** Set once one had to be put off because it lay too deep: from then on all such are. */
	#putsOff = false;
	/** Those for which some cell was taken for blank. */
	readonly #unsure = new Map<Spiller, SheetModel>();
	/** What an epoch's earlier attempt to compute everything has shown. */
	#learnt: Learnt = { epoch: -1, fillers: new Map(), circles: new Set() };
	readonly #layouts = new WeakMap<SheetModel, Layout>();
	/** How often a value was given that may come out differently: that of a cell taken for blank or in a circle. */
	#guesses = 0;
	readonly #ranges = new KeptRanges();

	constructor(workbook: Workbook) {
		this.#workbook = workbook;
	}

	/** What a cell comes to: its constant, its formula's result, what spilled into it, or null. */
	value(sheet: SheetModel, row: number, column: number): Scalar {
		const cell = sheet.cell(row, column);
		if (cell?.formula) {
			if (this.#isReady(sheet, cell, cell.formula)) return cell.formula.result;
			return this.#settled(() => this.#ofFormula(sheet, row, column));
		}
		if (cell && cell.value !== null) return cell.value;
		if (sheet.spillers.size === 0) return null;
		return this.#settled(() => this.#blank(sheet, row, column));
	}

	/** Values of a whole range, which is only read: many formulas look at the same columns. All bounds are inclusive. */
	range(sheet: SheetModel, area: Area): Block {
		const { epoch } = this.#workbook;
		const kept = this.#ranges.of(epoch);
		const known = kept.get(sheet, area);
		if (known) return known;
		const guesses = this.#guesses;
		const { top, left, bottom, right } = area;
		const cells: Scalar[] = [];
		for (let row = top; row <= bottom; row++)
			for (let column = left; column <= right; column++)
				cells.push(this.value(sheet, row, column));
		const block = new Block(bottom - top + 1, right - left + 1, cells);
		const isSure = guesses === this.#guesses;
		if (isSure && epoch === this.#workbook.epoch) kept.put(sheet, area, block);
		return block;
	}

	/** Keys of the cells that array formulas fill. */
	spilledIn(sheet: SheetModel): Iterable<number> {
		// What a formula filled that is gone is not cleared before the next one asks.
		if (sheet.spillers.size === 0) return [];
		this.#settled(() => this.#spill(sheet, Infinity, Infinity));
		return sheet.spilled.keys();
	}

	/** The cell of the array formula that fills a cell without content. */
	fillerAt(sheet: SheetModel, row: number, column: number): Cell | undefined {
		this.value(sheet, row, column);
		return sheet.spilledBy.get(spillKey(row, column));
	}

	/** Computes a formula that stands in no cell, such as a rule's, as if it were copied from `origin` to the given place. */
	evaluateAt(
		ast: Ast,
		sheet: SheetModel,
		row: number,
		column: number,
		origin: { row: number; column: number },
	): Value {
		const moved = { down: row - origin.row, right: column - origin.column };
		return this.#settled(() => this.#evaluate(ast, sheet, row, column, moved));
	}

	#evaluate(
		ast: Ast,
		sheet: SheetModel,
		row: number,
		column: number,
		moved: { down: number; right: number },
	): Value {
		const { custom } = this.#workbook;
		const place = new Place(this.#workbook, sheet, row, column, moved);
		if (!custom || !callsCustom(custom, ast)) return evaluate(ast, place);
		const here = translateFormula(ast, moved.down, moved.right);
		const there = new Place(this.#workbook, sheet, row, column, UNMOVED);
		return evaluate(withCustomResults(custom, here, there), there);
	}

	/** True when the result is of this epoch, and the array, if it is one, lies where it belongs. */
	#isReady(sheet: SheetModel, cell: Cell, formula: Formula): boolean {
		if (formula.epoch !== this.#workbook.epoch) return false;
		return !formula.array || this.#layoutOf(sheet).done.has(cell);
	}

	#ofFormula(sheet: SheetModel, row: number, column: number): Scalar {
		const cell = sheet.cell(row, column);
		if (!cell?.formula) return null;
		const result = this.#result(sheet, row, column, cell.formula);
		if (this.#isReady(sheet, cell, cell.formula)) return result;
		if (!cell.formula.array || !sheet.spillers.has(cell)) return result;
		// Only now is it seen whether something stands in the array's way.
		this.#spill(sheet, row, column);
		return cell.formula.result;
	}

	#blank(sheet: SheetModel, row: number, column: number): Scalar {
		const key = spillKey(row, column);
		const filler = this.#fillerOf(sheet, key);
		const formula = filler?.cell.formula;
		if (filler && formula)
			this.#result(sheet, filler.row, filler.column, formula);
		if (formula && formula.level > 0) this.#learnt.circles.add(formula);
		this.#spill(sheet, row, column);
		const filled = sheet.spilled.get(key);
		if (filled !== undefined) return filled;
		if (this.#stack.length === 0) return null;
		if (formula) return this.#circle();
		this.#takeForBlank(sheet, row, column, key);
		return null;
	}

	#fillerOf(sheet: SheetModel, key: number): Spiller | undefined {
		const { epoch, fillers } = this.#learnt;
		if (epoch !== this.#workbook.epoch) return undefined;
		return fillers.get(sheet)?.get(key);
	}

	#circle(): FormulaError {
		this.#guesses++;
		return CYCLE;
	}

	#takeForBlank(
		sheet: SheetModel,
		row: number,
		column: number,
		key: number,
	): void {
		for (const spiller of this.#layoutOf(sheet).waiting) {
			if (spiller.row > row || spiller.column > column) continue;
			this.#unsure.set(spiller, sheet);
			spiller.taken.add(key);
			this.#guesses++;
		}
	}

	#result(
		sheet: SheetModel,
		row: number,
		column: number,
		formula: Formula,
	): Scalar {
		if (formula.epoch === this.#workbook.epoch) return formula.result;
		if (formula.level > 0) {
			const asked = this.#asking[this.#asking.length - 1] ?? -1;
			if (asked >= formula.level) throw new NeedsAsker(formula);
			return this.#circle();
		}
		if (this.#stack.length >= DEEPEST) throw new TooDeep(sheet, row, column);
		return this.#compute(sheet, row, column, formula);
	}

	/** Runs a computation; what lies too deep for it is computed before it, from a fresh stack. */
	#settled<T>(run: () => T): T {
		if (this.#stack.length > 0) return run();
		const tasks: Task[] = [
			{
				formula: null,
				asked: null,
				run: () => {
					const result = run();
					this.#makeSure();
					return result;
				},
			},
		];
		for (;;) {
			const task = tasks[tasks.length - 1];
			if (!task) throw new Error("A computation lost its place.");
			try {
				const result = task.run();
				tasks.pop();
				if (tasks.length === 0) return result as T;
			} catch (thrown) {
				if (thrown instanceof TooDeep) this.#push(tasks, thrown);
				else if (thrown === TAKEN_WRONGLY) tasks.length = 1;
				else throw thrown;
			}
		}
	}

	#push(tasks: Task[], deep: TooDeep): void {
		const { sheet, row, column, asked } = deep;
		const formula = sheet.cell(row, column)?.formula;
		if (!formula) throw new Error("A computation lost its place.");
		const again = tasks.findIndex((task) => task.formula === formula);
		if (again < 0) {
			const run = () => this.#compute(sheet, row, column, formula);
			tasks.push({ formula, asked, run });
			return;
		}
		// It needs itself. Where an array formula was only asked on the way, that one can wait.
		this.#putsOff = true;
		if (asked) {
			this.#putOff.add(asked);
			return;
		}
		const at = tasks.findIndex((task, index) => index > again && task.asked);
		const optional = tasks[at]?.asked;
		if (optional) {
			this.#putOff.add(optional);
			tasks.length = at;
		} else this.#settle(formula, CYCLE);
	}

	#compute(
		sheet: SheetModel,
		row: number,
		column: number,
		formula: Formula,
	): Scalar {
		const { pattern, down } = formula;
		if (!pattern.ast) return this.#settle(formula, ERROR);
		const { epoch } = this.#workbook;
		formula.level = this.#stack.push(formula);
		try {
			const moved = down === 0 ? UNMOVED : { down, right: 0 };
			const value = this.#evaluate(pattern.ast, sheet, row, column, moved);
			if (epoch !== this.#workbook.epoch) return scalarOf(value);
			const { circles, epoch: learnt } = this.#learnt;
			const isCircle = learnt === epoch && circles.has(formula);
			return this.#settle(formula, isCircle ? CYCLE : value);
		} finally {
			formula.level = 0;
			this.#stack.pop();
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
	 * may be read while a formula beside it is computed. Each is taken up once an epoch, however deep in another one's computation this
	 * is called; only those that could not be finished wait.
	 */
	#spill(sheet: SheetModel, row: number, column: number): void {
		const layout = this.#layoutOf(sheet);
		for (const spiller of layout.waiting.splice(0))
			this.#ask(sheet, layout, spiller);
		for (const [left, queue] of layout.rest) {
			if (left > column) continue;
			for (;;) {
				const next = queue[queue.length - 1];
				if (!next || next.row > row) break;
				queue.pop();
				this.#ask(sheet, layout, next);
			}
			if (queue.length === 0) layout.rest.delete(left);
		}
	}

	#layoutOf(sheet: SheetModel): Layout {
		const { epoch } = this.#workbook;
		const known = this.#layouts.get(sheet);
		if (known?.epoch === epoch) return known;
		const layout = newLayout(sheet, epoch);
		this.#layouts.set(sheet, layout);
		sheet.spilled = new Map();
		sheet.spilledBy = new Map();
		return layout;
	}

	/** Computes an array formula as far as that can be done now, and lays out what it gives. */
	#ask(sheet: SheetModel, layout: Layout, spiller: Spiller): void {
		const { cell, row, column } = spiller;
		const { formula } = cell;
		if (!formula || layout.done.has(cell)) return;
		layout.waiting.push(spiller);
		if (formula.level > 0 || this.#putOff.has(spiller)) return;
		if (spiller.needs && spiller.needs.level > 0) return;
		this.#asking.push(this.#stack.length);
		try {
			this.#result(sheet, row, column, formula);
		} catch (thrown) {
			if (thrown instanceof NeedsAsker) spiller.needs = thrown.formula;
			else if (!(thrown instanceof TooDeep)) throw thrown;
			else if (this.#putsOff) this.#putOff.add(spiller);
			else {
				thrown.asked ??= spiller;
				throw thrown;
			}
			return;
		} finally {
			this.#asking.pop();
		}
		layout.waiting = layout.waiting.filter((other) => other.cell !== cell);
		if (layout.done.has(cell)) return;
		layout.done.add(cell);
		this.#layOut(sheet, spiller, formula);
	}

	#layOut(sheet: SheetModel, spiller: Spiller, formula: Formula): void {
		const grid = formula.array;
		if (!Array.isArray(grid)) return;
		const { row, column, taken } = spiller;
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
		const wrong: number[] = [];
		for (let r = 0; r < height; r++)
			for (let c = 0; c < width; c++) {
				if (r === 0 && c === 0) continue;
				const key = spillKey(row + r, column + c);
				if (taken.has(key)) wrong.push(key);
				sheet.spilled.set(key, grid[r]?.[c] ?? null);
				sheet.spilledBy.set(key, spiller.cell);
			}
		if (wrong.length > 0) this.#computeAnew(sheet, spiller, wrong);
	}

	#computeAnew(sheet: SheetModel, spiller: Spiller, keys: number[]): never {
		const before = this.#learnt;
		const isSame = before.epoch === this.#workbook.epoch;
		const fillers: Learnt["fillers"] = isSame ? before.fillers : new Map();
		const known = fillers.get(sheet) ?? new Map<number, Spiller>();
		for (const key of keys) known.set(key, spiller);
		fillers.set(sheet, known);
		this.#unsure.clear();
		this.#learnt = {
			epoch: ++this.#workbook.epoch,
			fillers,
			circles: new Set(),
		};
		throw TAKEN_WRONGLY;
	}

	/** Computes the array formulas for which cells were taken for blank, now that nothing else is being computed. */
	#makeSure(): void {
		if (this.#putOff.size > 0) this.#putOff.clear();
		this.#putsOff = false;
		if (this.#unsure.size === 0) return;
		for (const [spiller, sheet] of this.#unsure) {
			this.#spill(sheet, spiller.row, spiller.column);
			this.#unsure.delete(spiller);
		}
	}
}

function scalarOf(value: Value): Scalar {
	return Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
}
