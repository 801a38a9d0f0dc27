import type { SparklineView } from "../protocol";
import { svg } from "./dom";

const COLOR = "#1a73e8";

/** A `SPARKLINE` as SVG that fills its cell: a line, a bar, columns, or wins and losses. */
export function drawSparkline({
	type,
	values,
	options,
}: SparklineView): SVGElement {
	const picture = svg("svg", {
		viewBox: "0 0 100 100",
		preserveAspectRatio: "none",
		class: "sparkline",
		"aria-hidden": "true",
	});
	const numbers = values.map((value) => value ?? 0);
	if (type === "bar") picture.append(...bar(numbers, options));
	else if (type === "column") picture.append(...columns(numbers, options));
	else if (type === "winloss")
		picture.append(...columns(numbers.map(Math.sign), options));
	else picture.append(line(values, options));
	return picture;
}

type Options = SparklineView["options"];

function color(options: Options, name: string, usual = COLOR): string {
	return String(options[name] ?? usual);
}

/** Stacked pieces from the left; `max` is what the whole width stands for. */
function bar(values: number[], options: Options): SVGElement[] {
	const sum = values.reduce((total, value) => total + Math.max(0, value), 0);
	const whole = Number(options.max ?? sum) || 1;
	let x = 0;
	return values.map((value, index) => {
		const width = Math.min(100 - x, (Math.max(0, value) / whole) * 100);
		const piece = svg("rect", {
			x,
			y: 0,
			width,
			height: 100,
			fill: color(
				options,
				index % 2 ? "color2" : "color1",
				index % 2 ? "#e8eaed" : COLOR,
			),
		});
		x += width;
		return piece;
	});
}

function bounds(values: number[], options: Options): [number, number] {
	const low = Number(options.ymin ?? Math.min(0, ...values));
	const high = Number(options.ymax ?? Math.max(0, ...values));
	return [low, high > low ? high : low + 1];
}

function columns(values: number[], options: Options): SVGElement[] {
	const [low, high] = bounds(values, options);
	const y = (value: number) => 100 - ((value - low) / (high - low)) * 100;
	const width = 100 / Math.max(1, values.length);
	return values.map((value, index) =>
		svg("rect", {
			x: index * width + width * 0.1,
			y: Math.min(y(value), y(0)),
			width: width * 0.8,
			height: Math.abs(y(value) - y(0)),
			fill:
				value < 0
					? color(options, "negcolor", color(options, "color"))
					: color(options, "color"),
		}),
	);
}

function line(values: (number | null)[], options: Options): SVGElement {
	const known = values.filter((value) => value !== null);
	const low = Number(options.ymin ?? Math.min(...known));
	const high = Number(options.ymax ?? Math.max(...known));
	const height = high - low || 1;
	const last = Math.max(1, values.length - 1);
	const points = values.flatMap((value, index) =>
		value === null
			? []
			: [`${(index / last) * 100},${95 - ((value - low) / height) * 90}`],
	);
	return svg("polyline", {
		points: points.join(" "),
		fill: "none",
		stroke: color(options, "color"),
		"stroke-width": Number(options.linewidth ?? 1),
		"vector-effect": "non-scaling-stroke",
	});
}
