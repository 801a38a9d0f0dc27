import { blockOf, isMany, type Operand, scalarOf } from "./area";
import { Block } from "./block";
import { NA, type Scalar } from "./values";

/** One result from single values, or one for each cell where some are ranges. */
export function each(
	operands: Operand[],
	work: (values: Scalar[]) => Scalar,
): Operand {
	if (!operands.some(isMany)) return work(operands.map(scalarOf));
	return broadcast(operands.map(blockOf), work);
}

/**
 * One result for each cell; a side of length 1 is repeated, what is missing is `#N/A`.
 * @param work gets one and the same list each time
 */
export function broadcast(
	blocks: Block[],
	work: (values: Scalar[]) => Scalar,
): Block {
	const rows = blocks.reduce((most, one) => Math.max(most, one.rows), 0);
	const columns = blocks.reduce((most, one) => Math.max(most, one.columns), 0);
	const values: Scalar[] = blocks.map(() => null);
	const cells: Scalar[] = [];
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) {
			for (let index = 0; index < blocks.length; index++)
				values[index] = valueAt(blocks[index] as Block, row, column);
			cells.push(work(values));
		}
	return new Block(rows, columns, cells);
}

/** A side of length 1 is repeated. */
function valueAt(block: Block, row: number, column: number): Scalar {
	const { rows, columns, cells } = block;
	const r = rows === 1 ? 0 : row;
	const c = columns === 1 ? 0 : column;
	if (r >= rows || c >= columns) return NA;
	return cells[r * columns + c] as Scalar;
}
