import { covers, holds } from "../../core/workbook/area";
import type { AreaData, CellView } from "../protocol";

const key = (row: number, column: number) => row * 18_278 + column;

/**
 * The cells of a sheet that the worker has sent. Drawing reads what is there and never waits; what was sent before a change is shown
 * until its replacement comes.
 */
export class Cells {
	private held = new Map<number, CellView>();
	/** Area that was asked for last, so that the same is not asked twice. */
	private asked: AreaData | undefined;

	private complete = false;

	get(row: number, column: number): CellView | undefined {
		return this.held.get(key(row, column));
	}

	/** Whether everything inside an area is held or on its way. */
	covers(area: AreaData): boolean {
		return this.asked !== undefined && covers(this.asked, area);
	}

	/** Whether everything inside an area has come. */
	holds(area: AreaData): boolean {
		return this.complete && this.covers(area);
	}

	all(): CellView[] {
		return [...this.held.values()];
	}

	/** Those held inside an area. */
	within(area: AreaData): CellView[] {
		return this.all().filter(({ row, column }) => holds(area, row, column));
	}

	ask(area: AreaData): void {
		this.asked = area;
		this.complete = false;
	}

	/** Whether an answer is still wanted: a newer question makes it old. */
	wants(area: AreaData): boolean {
		return this.asked === area;
	}

	replace(views: readonly CellView[]): void {
		const last = this.held;
		this.held = new Map();
		this.complete = true;
		for (const view of views) {
			const place = key(view.row, view.column);
			const before = last.get(place);
			// The same object says to the grid that nothing is to be drawn anew.
			this.held.set(place, before && same(before, view) ? before : view);
		}
	}

	/** Everything held is out of date; it stays visible until replaced. */
	outdate(): void {
		this.asked = undefined;
	}
}

function same(a: CellView, b: CellView): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
