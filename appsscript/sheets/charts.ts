import type { ChartSpec } from "../../src/scorecard/plan";
import { toRange } from "./ranges";
import { writeTags } from "./tags";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/**
 * Inserts a chart of ours, or updates it in place while the sheet still holds the one whose id its tag names
 * (chart ids are stable: developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getChartId()).
 */
export function putChart(sheet: Sheet, data: Sheet, chart: ChartSpec): void {
	const id = chartId(sheet, chart.key);
	const existing =
		id === null
			? undefined
			: sheet.getCharts().find((each) => String(each.getChartId()) === id);
	if (existing) {
		const builder = existing.modify();
		for (const range of existing.getRanges()) builder.removeRange(range);
		sheet.updateChart(shape(builder, data, chart).build());
		return;
	}
	const before = new Set(sheet.getCharts().map((each) => each.getChartId()));
	sheet.insertChart(shape(sheet.newChart(), data, chart).build());
	const inserted = sheet
		.getCharts()
		.find((each) => !before.has(each.getChartId()));
	if (inserted)
		writeTags(sheet, { [`chart.${chart.key}`]: String(inserted.getChartId()) });
}

function chartId(sheet: Sheet, key: string): string | null {
	const found = sheet
		.getDeveloperMetadata()
		.find((metadata) => metadata.getKey() === `ssc.chart.${key}`);
	return found?.getValue() ?? null;
}

function shape(builder: Builder, data: Sheet, chart: ChartSpec): Builder {
	for (const area of chart.ranges) builder.addRange(toRange(data, area));
	builder
		.setNumHeaders(1)
		.setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
		.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
		.setPosition(chart.at.row + 1, chart.at.column + 1, 0, 0)
		.setOption("width", chart.at.width)
		.setOption("height", chart.at.height);
	dress(builder, chart);
	return builder;
}

/** Options by the typed builders, which are documented, where `setOption` keys are not. */
function dress(builder: Builder, chart: ChartSpec): void {
	const typed = typedBuilder(builder, chart);
	typed.setTitle(chart.title);
	typed.setLegendPosition(LEGENDS[chart.legend]());
	if (chart.colors) typed.setColors(chart.colors);
}

function typedBuilder(builder: Builder, chart: ChartSpec) {
	switch (chart.type) {
		case "pie":
			return builder.asPieChart();
		case "line":
			return withAxis(builder.asLineChart(), chart);
		case "bar":
			return withStack(withAxis(builder.asBarChart(), chart), chart);
		case "column":
			return withStack(withAxis(builder.asColumnChart(), chart), chart);
	}
}

function withAxis<B extends { setRange(start: number, end: number): unknown }>(
	typed: B,
	{ min, max }: ChartSpec,
): B {
	if (min !== undefined && max !== undefined) typed.setRange(min, max);
	return typed;
}

function withStack<B extends { setStacked(): unknown }>(
	typed: B,
	{ stacked }: ChartSpec,
): B {
	if (stacked) typed.setStacked();
	return typed;
}

/** Looked up late: no service may be touched while the bundle loads. */
const LEGENDS = {
	none: () => Charts.Position.NONE,
	right: () => Charts.Position.RIGHT,
	bottom: () => Charts.Position.BOTTOM,
};
