import type { Chart } from "../workbook/parts";
import { EmbeddedChartBuilder } from "./embedded-chart-builder";
import { memberOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import { Range } from "./range";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const charts = new WeakMap<object, Chart>();

export function chartOf(chart: unknown): Chart {
	const found = charts.get(chart as object);
	if (!found) throw new Error("This is not an embedded chart.");
	return found;
}

/** A chart as it was when it was read or built; only insertChart and updateChart change what the sheet shows. */
export class EmbeddedChart extends platform<Gas>("EmbeddedChart") {
	constructor(run: Run, chart: Chart) {
		super(run);
		charts.set(this, chart);
	}

	override getChartId(): number | null {
		return chartOf(this).id || null;
	}
	override getNumHeaders(): number {
		return chartOf(this).headers;
	}
	override getTransposeRowsAndColumns(): boolean {
		return chartOf(this).transposed;
	}
	override getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
		return memberOf("ChartMergeStrategy", chartOf(this).merge);
	}
	override getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
		return memberOf(
			"ChartHiddenDimensionStrategy",
			chartOf(this).hiddenDimensions,
		);
	}
	override getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
		const run = runOf(this);
		return chartOf(this).ranges.flatMap((range) => {
			const sheet = run.workbook.sheetById(range.sheetId);
			return sheet ? [new Range(run, sheet, range)] : [];
		});
	}
	override modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
		return new EmbeddedChartBuilder(
			runOf(this),
			structuredClone(chartOf(this)),
		);
	}
}

service(EmbeddedChart, "EmbeddedChart", { live: false });
