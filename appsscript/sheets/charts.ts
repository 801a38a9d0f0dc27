import type { ChartSpec } from "../../src/scorecard/plan";
import type { Area } from "../../src/table/snapshot";
import type { Book } from "./book";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const TAG = "chart.";

/** Our charts that a sheet still holds, by key. Chart ids are stable (developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getChartId()). */
export function ownCharts(book: Book, sheetId: number): Map<string, Chart> {
	const byId = new Map(
		book
			.charts(sheetId)
			.map((chart) => [String(chart.getChartId()), chart] as const),
	);
	const found = new Map<string, Chart>();
	for (const [tag, id] of Object.entries(book.entry(sheetId)?.tags ?? {})) {
		const chart = tag.startsWith(TAG) ? byId.get(id) : undefined;
		if (chart) found.set(tag.slice(TAG.length), chart);
	}
	return found;
}

/** Inserts charts of ours, or updates in place those that the sheet still holds, and registers their ids. */
export function putCharts(
	book: Book,
	sheetId: number,
	charts: ChartSpec[],
	rangeOf: (area: Area) => Range,
): void {
	const sheet = book.sheet(sheetId);
	const standing = ownCharts(book, sheetId);
	if (!book.entry(sheetId)?.tags.made) clearUnfinished(book, sheetId, standing);
	const before = new Set(book.charts(sheetId).map((each) => each.getChartId()));
	const inserted: string[] = [];
	for (const chart of charts) {
		const existing = standing.get(chart.key);
		if (existing) {
			const builder = existing.modify();
			for (const range of existing.getRanges()) builder.removeRange(range);
			sheet.updateChart(shape(builder, chart, rangeOf).build());
		} else {
			sheet.insertChart(shape(sheet.newChart(), chart, rangeOf).build());
			inserted.push(chart.key);
		}
	}
	if (inserted.length === 0) return;
	const ids = book
		.chartsNow(sheetId)
		.map((each) => each.getChartId())
		.filter((id) => !before.has(id));
	for (const [i, key] of inserted.entries())
		book.register.tag(sheetId, { [TAG + key]: String(ids[i]) });
}

/** Charts of a run that was cut off before their ids were registered; nobody else has any on a sheet that is not finished. */
function clearUnfinished(
	book: Book,
	sheetId: number,
	standing: Map<string, Chart>,
): void {
	const known = new Set(standing.values());
	for (const chart of book.charts(sheetId))
		if (!known.has(chart)) book.sheet(sheetId).removeChart(chart);
}

/** Takes charts of ours off a sheet; those of other people stay. */
export function removeCharts(
	book: Book,
	sheetId: number,
	keys: string[],
): void {
	const standing = ownCharts(book, sheetId);
	for (const key of keys) {
		const chart = standing.get(key);
		if (chart) book.sheet(sheetId).removeChart(chart);
	}
}

function shape(
	builder: Builder,
	chart: ChartSpec,
	rangeOf: (area: Area) => Range,
): Builder {
	for (const area of chart.ranges) builder.addRange(rangeOf(area));
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
