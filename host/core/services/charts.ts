import { ChartTextStyleBuilder } from "./chart-text-style";
import { enumOf } from "./platform/enums";
import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Charts.Charts;

const ENUMS = [
	"ChartHiddenDimensionStrategy",
	"ChartMergeStrategy",
	"ChartType",
	"ColumnType",
	"CurveStyle",
	"PointStyle",
	"Position",
] as const;

/** Words for embedded charts; charts as pictures of their own are not made here. */
export class Charts extends platform<Gas>("Charts") {
	constructor(run: Run) {
		super(run);
		for (const name of ENUMS)
			Object.defineProperty(this, name, {
				value: enumOf(name),
				enumerable: true,
			});
	}

	override newTextStyle(): GoogleAppsScript.Charts.TextStyleBuilder {
		return new ChartTextStyleBuilder(runOf(this));
	}
}

service(Charts, "Charts", { live: false });
