import type { AreaData } from "../protocol";
import { element } from "./dom";
import type { Grid } from "./grid";

/** Lies on the cells: the square that fills on, the frame of a fill while it is dragged, and the frame of what was copied. */
export class Marks {
	readonly element = element("div", { class: "marks", "aria-hidden": "true" });
	readonly handle = element("div", { class: "fill-handle" });
	private readonly copied = element("div", { class: "copied-frame" });
	private readonly filling = element("div", { class: "fill-frame" });
	private readonly drop = element("div", { class: "drop-line" });
	/** The row or column before which what is dragged would come to lie. */
	dropBefore: { axis: "row" | "column"; index: number } | undefined;
	/** Area that a fill under way would cover. */
	into: AreaData | undefined;

	constructor(
		private readonly grid: Grid,
		private readonly copiedArea: () => AreaData | undefined,
	) {
		this.element.append(this.copied, this.filling, this.drop, this.handle);
	}

	place(): void {
		const { grid } = this;
		frame(grid, this.copied, this.copiedArea());
		frame(grid, this.filling, this.into);
		this.placeDrop();
		const { area } = grid;
		const { left, top, width, height } = grid.box(area);
		const edge = grid.frozenEdge;
		const { frozenRows = 0, frozenColumns = 0 } = grid.sheet ?? {};
		const covered =
			(area.bottom >= frozenRows && top + height <= edge.top) ||
			(area.right >= frozenColumns && left + width <= edge.left);
		this.handle.hidden = covered;
		this.handle.style.left = `${left + width - 4}px`;
		this.handle.style.top = `${top + height - 4}px`;
	}

	private placeDrop(): void {
		const { drop, dropBefore, grid } = this;
		drop.hidden = !dropBefore;
		if (!dropBefore) return;
		const { left, top } = grid.lineBox(dropBefore.axis, dropBefore.index);
		drop.style.cssText =
			dropBefore.axis === "row"
				? `top:${top - 1}px;left:0;right:0;height:3px`
				: `left:${left - 1}px;top:0;bottom:0;width:3px`;
	}
}

function frame(
	grid: Grid,
	made: HTMLElement,
	area: AreaData | undefined,
): void {
	made.hidden = !area;
	if (!area) return;
	const { left, top, width, height } = grid.box(area);
	made.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
}
