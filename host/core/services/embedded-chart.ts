import type { Chart } from "../workbook/parts";
import type { Workbook } from "../workbook/workbook";
import { EmbeddedChartBuilder } from "./embedded-chart-builder";
import { memberOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import { Range } from "./range";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const charts = new WeakMap<object, Chart>();

/** The spreadsheet that a chart's ranges lie in. */
const homes = new WeakMap<Chart, Workbook>();

export function putHome(chart: Chart, home: Workbook): void {
	homes.set(chart, home);
}

export function homeOf(run: Run, chart: Chart): Workbook {
	return homes.get(chart) ?? run.workbook;
}

/** A copy that no later change of the other reaches. */
export function copyOf(run: Run, chart: Chart): Chart {
	const copy = structuredClone(chart);
	putHome(copy, homeOf(run, chart));
	return copy;
}

export function chartOf(chart: unknown): Chart {
	const found = charts.get(chart as object);
	if (!found) throw new Error("This is not an embedded chart.");
	return found;
}

/** A chart as it was when it was read or built; only insertChart and updateChart change what the sheet shows. */
export class EmbeddedChart extends platform<Gas>("EmbeddedChart") {
	constructor(run: Run, chart: Chart, home?: Workbook) {
		super(run);
		charts.set(this, chart);
		if (home) putHome(chart, home);
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
		const home = homeOf(run, chartOf(this));
		return chartOf(this).ranges.flatMap((range) => {
			const sheet = home.sheetById(range.sheetId);
			return sheet ? [new Range(run, sheet, range)] : [];
		});
	}
	override getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
		return new ContainerInfo(runOf(this), chartOf(this).anchor);
	}
	override getOptions(): GoogleAppsScript.Charts.ChartOptions {
		return new ChartOptions(runOf(this), chartOf(this).options);
	}
	override modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
		return new EmbeddedChartBuilder(
			runOf(this),
			copyOf(runOf(this), chartOf(this)),
		);
	}
}

const anchors = new WeakMap<object, Chart["anchor"]>();

/** Where a chart hangs: its cell, counted from 1, and px from that cell's corner. */
export class ContainerInfo extends platform<GoogleAppsScript.Spreadsheet.ContainerInfo>(
	"ContainerInfo",
) {
	constructor(run: Run, anchor: Chart["anchor"]) {
		super(run);
		anchors.set(this, anchor);
	}

	override getAnchorColumn(): number {
		return anchorOf(this).column + 1;
	}
	override getAnchorRow(): number {
		return anchorOf(this).row + 1;
	}
	override getOffsetX(): number {
		return anchorOf(this).dx;
	}
	override getOffsetY(): number {
		return anchorOf(this).dy;
	}
}

function anchorOf(info: ContainerInfo): Chart["anchor"] {
	return anchors.get(info) as Chart["anchor"];
}

const options = new WeakMap<object, Record<string, unknown>>();

class ChartOptions extends platform<GoogleAppsScript.Charts.ChartOptions>(
	"ChartOptions",
) {
	constructor(run: Run, given: Record<string, unknown>) {
		super(run);
		options.set(this, given);
	}

	/** Null for an option that nobody has set. */
	override get(option: string): unknown {
		return options.get(this)?.[option] ?? null;
	}
}

service(ContainerInfo, "ContainerInfo", { live: false });
service(ChartOptions, "ChartOptions", { live: false });
service(EmbeddedChart, "EmbeddedChart", { live: false });
