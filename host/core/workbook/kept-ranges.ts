import type { Block } from "../formula";
import type { Area } from "./area";
import type { SheetModel } from "./sheet";

/** Cells that kept ranges may hold together. */
const MOST_CELLS = 2_000_000;

/** Ranges as they were read in an epoch. */
export class KeptRanges {
	#epoch = -1;
	#cells = 0;
	readonly #blocks = new Map<string, Block>();

	/** Those of an epoch; what was kept of another is forgotten. */
	of(epoch: number): this {
		if (epoch !== this.#epoch) {
			this.#epoch = epoch;
			this.#cells = 0;
			this.#blocks.clear();
		}
		return this;
	}

	get(sheet: SheetModel, area: Area): Block | undefined {
		return this.#blocks.get(keyOf(sheet, area));
	}

	put(sheet: SheetModel, area: Area, block: Block): void {
		const cells = this.#cells + block.cells.length;
		if (cells > MOST_CELLS) return;
		this.#cells = cells;
		this.#blocks.set(keyOf(sheet, area), block);
	}
}

function keyOf({ id }: SheetModel, area: Area): string {
	return [id, area.top, area.left, area.bottom, area.right].join();
}
