import type { Bound, Reference } from "./ast";
import { Block } from "./block";
import type { EvaluationContext } from "./context";
import {
	type FormulaError,
	type Grid,
	REF,
	type Scalar,
	VALUE,
} from "./values";

/** A range of existing cells whose values are read only when asked for. */
export class Area {
	constructor(
		readonly context: EvaluationContext,
		readonly sheet: string | null,
		readonly top: number,
		readonly left: number,
		readonly rows: number,
		readonly columns: number,
	) {}

	/**
	 * Resolves a reference, clipping it to the sheet's grid; `#REF!` without such a sheet.
	 * @param moved how far it stands from where it was written
	 */
	static of(
		reference: Reference,
		context: EvaluationContext,
		moved: EvaluationContext["moved"] = undefined,
	): Area | FormulaError {
		const { sheet, single, top, left } = reference;
		const { down = 0, right = 0 } = moved ?? {};
		// The formula's own sheet is there, and a single cell is not clipped.
		if (sheet === null && single && top && left) {
			const row = placeOf(top, down);
			const column = placeOf(left, right);
			if (row < 0 || column < 0) return REF;
			return new Area(context, sheet, row, column, 1, 1);
		}
		const extent = context.extent(sheet);
		if (!extent) return REF;
		const rows = span(reference.top, reference.bottom, down, extent.rows);
		const columns = span(
			reference.left,
			reference.right,
			right,
			extent.columns,
		);
		if (!rows || !columns) return REF;
		return new Area(
			context,
			reference.sheet,
			rows.first,
			columns.first,
			rows.count,
			columns.count,
		);
	}

	/** The least range that holds this one and another; null where that lies on another sheet. */
	until(other: Area): Area | null {
		const sheetOf = ({ sheet }: Area) => sheet ?? this.context.here.sheet;
		if (sheetOf(this) !== sheetOf(other)) return null;
		const top = Math.min(this.top, other.top);
		const left = Math.min(this.left, other.left);
		const bottom = Math.max(this.top + this.rows, other.top + other.rows);
		const right = Math.max(
			this.left + this.columns,
			other.left + other.columns,
		);
		return new Area(
			this.context,
			this.sheet,
			top,
			left,
			bottom - top,
			right - left,
		);
	}

	at(row: number, column: number): Scalar {
		return this.context.cell(this.sheet, this.top + row, this.left + column);
	}

	block(): Block {
		const { context, sheet, top, left, rows, columns } = this;
		if (context.range && rows * columns > 1)
			return context.range(
				sheet,
				top,
				left,
				top + rows - 1,
				left + columns - 1,
			);
		const cells: Scalar[] = [];
		for (let row = 0; row < rows; row++)
			for (let column = 0; column < columns; column++)
				cells.push(this.at(row, column));
		return new Block(rows, columns, cells);
	}

	grid(): Grid {
		return this.block().grid();
	}

	/** The one cell that a formula gets where it can take only one: that of its own row or column (implicit intersection). */
	scalar(): Scalar {
		const { here } = this.context;
		if (this.rows === 1 && this.columns === 1) return this.at(0, 0);
		const row = here.row - this.top;
		const column = here.column - this.left;
		if (this.columns === 1 && row >= 0 && row < this.rows)
			return this.at(row, 0);
		if (this.rows === 1 && column >= 0 && column < this.columns)
			return this.at(0, column);
		return VALUE;
	}
}

/** Rows or columns between two bounds, as far as the grid goes; null where a bound lies before its beginning. */
function span(
	near: Bound | null,
	far: Bound | null,
	moved: number,
	size: number,
): { first: number; count: number } | null {
	const start = near ? placeOf(near, moved) : 0;
	const end = far ? placeOf(far, moved) : size - 1;
	if (start < 0 || end < 0) return null;
	// What is copied may turn over where one bound is fixed and the other is not.
	const turned = near !== null && far !== null && start > end;
	const first = turned ? end : start;
	const last = Math.min(turned ? start : end, Math.max(size - 1, first));
	return { first, count: Math.max(1, last - first + 1) };
}

function placeOf(bound: Bound, moved: number): number {
	return bound.fixed ? bound.index : bound.index + moved;
}

/** What an argument may be before it is converted. */
export type Operand = Scalar | Grid | Block | Area;

export function blockOf(operand: Operand): Block {
	if (operand instanceof Block) return operand;
	if (operand instanceof Area) return operand.block();
	return Array.isArray(operand)
		? Block.of(operand)
		: new Block(1, 1, [operand]);
}

export function gridOf(operand: Operand): Grid {
	if (operand instanceof Area || operand instanceof Block)
		return operand.grid();
	return Array.isArray(operand) ? operand : [[operand]];
}

export function scalarOf(operand: Operand): Scalar {
	if (operand instanceof Area) return operand.scalar();
	if (operand instanceof Block) return operand.cells[0] ?? null;
	return Array.isArray(operand) ? (operand[0]?.[0] ?? null) : operand;
}

/** True for a range or an array, of one cell, too. */
export function isList(operand: Operand): operand is Grid | Block | Area {
	return (
		operand instanceof Area ||
		operand instanceof Block ||
		Array.isArray(operand)
	);
}

export function isMany(operand: Operand): boolean {
	if (operand instanceof Area) return operand.rows * operand.columns > 1;
	return isList(operand);
}
