import type { AreaData } from "../protocol";
import { element } from "./dom";
import type { Grid } from "./grid";

/** Lies on the cells: the square that fills on, the frame of a fill while it is dragged, and the frame of what was copied. */
export class Marks {
	readonly element = element("div", { class: "marks", "aria-hidden": "true" });
	readonly handle = element("div", { class: "fill-handle" });
	private readonly copied = element("div", { class: "copied-frame" });
	private readonly filling = element("div", { class: "fill-frame" });
	/** Area that a fill under way would cover. */
	into: AreaData | undefined;

	constructor(
		private readonly grid: Grid,
		private readonly copiedArea: () => AreaData | undefined,
	) {
		this.element.append(this.copied, this.filling, this.handle);
	}

	place(): void {
		const { grid } = this;
		frame(grid, this.copied, this.copiedArea());
		frame(grid, this.filling, this.into);
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
