import { platform, runOf, service } from "./platform/service";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Charts.TextStyle;
type GasBuilder = GoogleAppsScript.Charts.TextStyleBuilder;

/** By the names that chart options have for them. */
interface Look {
	color?: string;
	fontName?: string;
	fontSize?: number;
}

const looks = new WeakMap<object, Look>();

export function chartTextOf(style: object): Look {
	const found = looks.get(style);
	if (!found) throw new Error("This is not a text style of a chart.");
	return found;
}

class ChartTextStyle extends platform<Gas>("ChartTextStyle") {
	constructor(run: Run, look: Look) {
		super(run);
		looks.set(this, { ...look });
	}

	override getColor(): string {
		return chartTextOf(this).color as string;
	}
	override getFontName(): string {
		return chartTextOf(this).fontName as string;
	}
	override getFontSize(): number {
		return chartTextOf(this).fontSize as number;
	}
}

export class ChartTextStyleBuilder extends platform<GasBuilder>(
	"ChartTextStyleBuilder",
) {
	constructor(run: Run) {
		super(run);
		looks.set(this, {});
	}

	override build(): Gas {
		return new ChartTextStyle(runOf(this), chartTextOf(this));
	}
	override setColor(color: string): GasBuilder {
		chartTextOf(this).color = color;
		return this;
	}
	override setFontName(name: string): GasBuilder {
		chartTextOf(this).fontName = name;
		return this;
	}
	override setFontSize(size: number): GasBuilder {
		chartTextOf(this).fontSize = size;
		return this;
	}
}

service(ChartTextStyle, "ChartTextStyle", { live: false });
service(ChartTextStyleBuilder, "ChartTextStyleBuilder", { live: false });
