import type { EChartsCoreOption } from "echarts/core";
import {
	legendSide,
	chartOption as readOption,
	valueBounds,
} from "../core/workbook/chart-options";
import type { ChartView } from "./protocol";
import type { Say } from "./words";

/** Colours of series where a chart has none of its own. */
const COLORS = [
	"#4285f4",
	"#ea4335",
	"#fbbc04",
	"#34a853",
	"#ff6d01",
	"#46bdc6",
	"#7baaf7",
	"#f07b72",
];
const FONT =
	'"Noto Sans TC", "Noto Sans SC", "Noto Sans Symbols 2", Arial, sans-serif';

function option(view: ChartView, name: string): unknown {
	return readOption(view.options, name);
}

function chartTitle(view: ChartView): string {
	const title = option(view, "title");
	return typeof title === "string" ? title : "";
}

/** Title and all values in one sentence, for those who do not see the picture. */
export function chartLabel(view: ChartView, say: Say): string {
	const { series, rows } = view.table;
	const values = rows.map(({ label, texts }) => {
		const parts = texts.map((text, index) =>
			series.length > 1 && series[index] ? `${series[index]} ${text}` : text,
		);
		return `${label} ${parts.join(", ")}`.trim();
	});
	return say("chartHolds", {
		title: chartTitle(view) || say("chart"),
		values: values.join("; ") || say("noData"),
	});
}

/** A chart of Sheets as ECharts draws it. */
export function chartOption(view: ChartView, say: Say): EChartsCoreOption {
	const title = chartTitle(view);
	const empty = view.table.rows.length === 0;
	return {
		animation: false,
		color: colors(view),
		textStyle: { fontFamily: FONT },
		title: {
			text: title,
			subtext: empty ? say("noData") : undefined,
			left: 12,
			top: 8,
			textStyle: { fontSize: 14, fontWeight: "normal", color: "#3c4043" },
		},
		tooltip: { trigger: view.type === "PIE" ? "item" : "axis" },
		legend: legend(view),
		...(view.type === "PIE" ? pie(view) : cartesian(view)),
	};
}

function colors(view: ChartView): string[] {
	const own = option(view, "colors");
	return Array.isArray(own) && own.length > 0 ? own.map(String) : COLORS;
}

function legend(view: ChartView): object {
	const side = legendSide(view, view.table.series.length);
	if (side === "none") return { show: false };
	if (side === "bottom" || side === "top")
		return { type: "scroll", [side]: side === "top" ? 32 : 6, left: "center" };
	return {
		type: "scroll",
		orient: "vertical",
		top: "middle",
		[side === "left" ? "left" : "right"]: 12,
	};
}

function pie(view: ChartView): object {
	const hole = Number(option(view, "pieHole") ?? 0);
	const side = legendSide(view, view.table.series.length);
	return {
		series: [
			{
				type: "pie",
				radius: [`${hole * 65}%`, "65%"],
				center: [side === "right" ? "38%" : "50%", "56%"],
				label: { formatter: "{d}%", position: "inside", color: "#fff" },
				labelLine: { show: false },
				data: view.table.rows
					.filter(({ values }) => (values[0] ?? 0) > 0)
					.map(({ label, values }) => ({ name: label, value: values[0] })),
			},
		],
	};
}

function cartesian(view: ChartView): object {
	const { series, rows } = view.table;
	const sideways = view.type === "BAR";
	const labels = {
		type: "category",
		data: rows.map(({ label }) => label),
		// A bar chart is read from above, as its rows are.
		inverse: sideways,
		axisTick: { show: false },
		axisLine: { lineStyle: { color: "#9aa0a6" } },
		axisLabel: {
			color: "#3c4043",
			...(sideways
				? { width: 110, overflow: "truncate" }
				: { interval: labelStep(view), rotate: isCrowded(view) ? 35 : 0 }),
		},
	};
	const values = {
		type: "value",
		...valueBounds(view),
		axisLabel: { color: "#3c4043", ...percent(view) },
		splitLine: { lineStyle: { color: "#e0e0e0" } },
	};
	const side = legendSide(view, view.table.series.length);
	return {
		grid: {
			left: 16,
			right: side === "right" ? 130 : 24,
			top: 44,
			bottom: side === "bottom" ? 34 : 14,
			containLabel: true,
		},
		xAxis: sideways ? values : labels,
		yAxis: sideways ? labels : values,
		series: series.map((name, index) => ({
			name,
			data: rows.map((row) => row.values[index] ?? null),
			...shape(view),
		})),
	};
}

/** Px that a sign of a label takes, and the least that a slanted label needs. */
const SIGN_PX = 7;
const SLANTED_PX = 18;

/** Labels that would not fit beside one another are slanted. */
function isCrowded({ table, width }: ChartView): boolean {
	const lengths = table.rows.map(
		({ label }) => label.replace(/[^\0-\x7f]/g, "00").length,
	);
	return Math.max(0, ...lengths) * SIGN_PX * lengths.length > width - 80;
}

/** Labels left out between two shown ones, so that slanted ones do not lie on each other. */
function labelStep({ table, width }: ChartView): number {
	return Math.floor((table.rows.length * SLANTED_PX) / (width - 80));
}

/** An axis whose values are shown as percentages in their cells shows percentages too. */
function percent(view: ChartView): object {
	const texts = view.table.rows.flatMap((row) => row.texts).filter(Boolean);
	if (texts.length === 0 || !texts.every((text) => text.endsWith("%")))
		return {};
	return { formatter: (value: number) => `${Math.round(value * 1000) / 10}%` };
}

function shape(view: ChartView): object {
	const stacked = option(view, "isStacked");
	const stack = stacked === true || stacked === "true" ? "all" : undefined;
	if (view.type === "LINE") return { type: "line", symbolSize: 5 };
	if (view.type === "AREA") return { type: "line", areaStyle: {}, stack };
	if (view.type === "SCATTER") return { type: "scatter" };
	return { type: "bar", stack, barMaxWidth: 42 };
}
