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
import { placeAt } from "./grid/float";
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

	/** Moves the charts with their cells. */
	place(): void {
		for (const { element: box, view } of this.drawn.values())
			placeAt(this.grid, box, view.anchor);
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
