import { BarChart, LineChart, PieChart, ScatterChart } from "echarts/charts";
import {
	GridComponent,
	LegendComponent,
	TitleComponent,
	TooltipComponent,
} from "echarts/components";
import { type EChartsType, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { chartLabel, chartOption } from "./chart-option";
import { element } from "./grid/dom";
import { HEADER_HEIGHT } from "./grid/geometry";
import type { Grid } from "./grid/grid";
import type { ChartView } from "./protocol";
import type { Say } from "./words";

use([
	BarChart,
	LineChart,
	PieChart,
	ScatterChart,
	GridComponent,
	LegendComponent,
	TitleComponent,
	TooltipComponent,
	SVGRenderer,
]);

interface Drawn {
	element: HTMLElement;
	chart: EChartsType;
	view: ChartView;
	content: string;
}

/** The charts of the sheet, floating over its cells at their anchors. */
export class Charts {
	readonly element = element("div", { class: "charts" });
	private readonly drawn = new Map<number, Drawn>();

	constructor(
		private readonly grid: Grid,
		private readonly say: Say,
	) {}

	/** Draws the charts anew whose cells or options have changed; the others stay as they are. */
	show(charts: readonly ChartView[]): void {
		const kept = new Set(charts.map(({ id }) => id));
		for (const [id, drawn] of this.drawn)
			if (!kept.has(id)) {
				drawn.chart.dispose();
				drawn.element.remove();
				this.drawn.delete(id);
			}
		for (const view of charts) this.draw(view);
		this.place();
	}

	/** Moves the charts with their cells. One that is scrolled below the frozen panes is cut off there. */
	place(): void {
		const { headerWidth, frozenEdge, sheet } = this.grid;
		for (const { element: box, view } of this.drawn.values()) {
			const { row, column, dx, dy } = view.anchor;
			const cell = this.grid.box({
				top: row,
				left: column,
				bottom: row,
				right: column,
			});
			const left = cell.left + dx;
			const top = cell.top + dy;
			box.style.transform = `translate(${left}px,${top}px)`;
			const edgeLeft =
				column < (sheet?.frozenColumns ?? 0) ? headerWidth : frozenEdge.left;
			const edgeTop =
				row < (sheet?.frozenRows ?? 0) ? HEADER_HEIGHT : frozenEdge.top;
			const cut = [Math.max(0, edgeTop - top), Math.max(0, edgeLeft - left)];
			box.style.clipPath =
				cut[0] || cut[1] ? `inset(${cut[0]}px 0 0 ${cut[1]}px)` : "";
		}
	}

	private draw(view: ChartView): void {
		const content = JSON.stringify(view);
		const before = this.drawn.get(view.id);
		if (before?.content === content) return;
		const drawn = before ?? this.make(view);
		Object.assign(drawn, { view, content });
		drawn.element.style.width = `${view.width}px`;
		drawn.element.style.height = `${view.height}px`;
		drawn.element.setAttribute("aria-label", chartLabel(view, this.say));
		drawn.chart.resize({ width: view.width - 2, height: view.height - 2 });
		drawn.chart.setOption(chartOption(view, this.say), { notMerge: true });
	}

	private make(view: ChartView): Drawn {
		const box = element("div", { class: "chart", role: "img" });
		this.element.append(box);
		const chart = init(box, undefined, {
			renderer: "svg",
			width: view.width - 2,
			height: view.height - 2,
		});
		const drawn = { element: box, chart, view, content: "" };
		this.drawn.set(view.id, drawn);
		return drawn;
	}
}
