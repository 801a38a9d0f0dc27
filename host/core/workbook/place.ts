import {
	Block,
	type EvaluationContext,
	type Reference,
	type Scalar,
} from "../formula";
import type { SheetModel } from "./sheet";
import type { Workbook } from "./workbook";

/** The workbook as a formula in one cell sees it. */
export class Place implements EvaluationContext {
	readonly here: { sheet: string; row: number; column: number };
	readonly locale: string;
	readonly #workbook: Workbook;
	readonly #sheet: SheetModel;

	constructor(
		workbook: Workbook,
		sheet: SheetModel,
		row: number,
		column: number,
		readonly moved: { down: number; right: number },
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

	range(
		name: string | null,
		top: number,
		left: number,
		bottom: number,
		right: number,
	): Block {
		const sheet = this.#named(name);
		if (!sheet) return new Block(1, 1, [null]);
		const area = { top, left, bottom, right };
		return this.#workbook.calculation.range(sheet, area);
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
