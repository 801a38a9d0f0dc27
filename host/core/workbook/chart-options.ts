import type { ChartData } from "./data";

/** An option of a chart by its dotted name, however its builder nested it. */
export function chartOption(
	options: ChartData["options"],
	name: string,
): unknown {
	if (name in options) return options[name];
	let at: unknown = options;
	for (const part of name.split(".")) {
		if (typeof at !== "object" || at === null) return undefined;
		at = (at as Record<string, unknown>)[part];
	}
	return at;
}

/** Where the legend stands: `none`, or a side; without a word about it, beside a pie and beside several series. */
export function legendSide(
	{ type, options }: Pick<ChartData, "type" | "options">,
	series: number,
): string {
	const side =
		chartOption(options, "legend.position") ?? chartOption(options, "legend");
	if (typeof side === "string") return side.toLowerCase();
	return type === "PIE" || series > 1 ? "right" : "none";
}

/** Ends of the value axis, by the names that its chart type gives it. */
export function valueBounds({
	type,
	options,
}: Pick<ChartData, "type" | "options">): { min?: number; max?: number } {
	const axis = type === "BAR" ? "hAxis" : "vAxis";
	const bound = (end: "min" | "max") => {
		const value =
			chartOption(options, `${axis}.viewWindow.${end}`) ??
			chartOption(options, `vAxis.viewWindow.${end}`) ??
			chartOption(options, `vAxes.0.viewWindow.${end}`) ??
			chartOption(options, `${axis}.${end}Value`);
		return typeof value === "number" ? value : undefined;
	};
	return { min: bound("min"), max: bound("max") };
}
