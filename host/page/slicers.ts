import { element, ICONS, icon } from "./grid/dom";
import { placeAt } from "./grid/float";
import type { Grid } from "./grid/grid";
import type { SlicerView } from "./protocol";
import type { Say } from "./words";

/** The slicers of the sheet, floating over its cells: each tells by which column it hides rows, and is set by a press. */
export class Slicers {
	readonly element = element("div", { class: "charts slicers" });
	private drawn: { box: HTMLElement; view: SlicerView }[] = [];
	private content = "";

	constructor(
		private readonly grid: Grid,
		private readonly say: Say,
		private readonly choose: (slicer: SlicerView) => void,
	) {}

	show(slicers: readonly SlicerView[]): void {
		const content = JSON.stringify(slicers);
		if (content !== this.content) {
			this.content = content;
			this.drawn = slicers.map((view) => ({ box: this.box(view), view }));
			this.element.replaceChildren(...this.drawn.map(({ box }) => box));
		}
		this.place();
	}

	/** Moves them with their cells. */
	place(): void {
		for (const { box, view } of this.drawn)
			placeAt(this.grid, box, view.anchor);
	}

	private box(view: SlicerView): HTMLElement {
		const { say } = this;
		const box = element(
			"button",
			{ type: "button", class: "slicer" },
			icon(ICONS.filter, 16),
			element("b", {}, view.title),
			element("span", {}, say(view.isSet ? "slicerSet" : "slicerAll")),
		);
		if (view.background) box.style.background = view.background;
		// The cell below is not meant.
		box.addEventListener("pointerdown", (event) => event.stopPropagation());
		box.addEventListener("click", () => this.choose(view));
		return box;
	}
}
