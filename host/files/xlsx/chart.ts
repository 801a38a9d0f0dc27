import type { AreaData, ChartData, SheetData } from "../../core/workbook/data";
import { COLUMN_WIDTH, ROW_HEIGHT } from "../../core/workbook/sheet";
import { child, children, descendants, type Element } from "../xml";
import { placeOf } from "./area";
import { themeColor } from "./color";

type Place = AreaData & { sheet: string };

/** English Metric Units in a pixel. */
export const EMU_PER_PX = 9525;

const KINDS: Record<string, ChartData["type"]> = {
	areaChart: "AREA",
	barChart: "COLUMN",
	lineChart: "LINE",
	pieChart: "PIE",
	doughnutChart: "PIE",
	scatterChart: "SCATTER",
};

/** Sides of a legend by their letters in a file. */
export const SIDES: Record<string, string> = {
	b: "bottom",
	l: "left",
	r: "right",
	t: "top",
	tr: "right",
};

/** Where a drawing puts a chart, and the id by which it names it. */
export interface Anchored
	extends Pick<ChartData, "anchor" | "width" | "height"> {
	id: string;
}

/** The charts of a drawing part, in order. */
export function anchorsOf(
	drawing: Element | undefined,
	sheet: SheetData,
): Anchored[] {
	return (drawing?.children ?? []).flatMap((anchor) =>
		descendants(anchor, "chart").flatMap(({ attributes }) => {
			const place = placed(anchor, sheet);
			return attributes.id && place ? [{ id: attributes.id, ...place }] : [];
		}),
	);
}

function placed(
	anchor: Element,
	sheet: SheetData,
): Omit<Anchored, "id"> | undefined {
	const from = cornerOf(child(anchor, "from"));
	const to = cornerOf(child(anchor, "to"));
	const extent = child(anchor, "ext")?.attributes;
	const start = from ?? { row: 0, column: 0, dx: 0, dy: 0 };
	if (extent?.cx && extent.cy)
		return {
			anchor: start,
			width: pixels(extent.cx),
			height: pixels(extent.cy),
		};
	if (!from || !to) return undefined;
	const { columnWidths = {}, rowHeights = {} } = sheet;
	return {
		anchor: from,
		width:
			between(from.column, to.column, columnWidths, COLUMN_WIDTH) +
			to.dx -
			from.dx,
		height: between(from.row, to.row, rowHeights, ROW_HEIGHT) + to.dy - from.dy,
	};
}

function cornerOf(corner: Element | undefined) {
	if (!corner) return undefined;
	const number = (name: string) => child(corner, name)?.text ?? "0";
	return {
		row: Number(number("row")),
		column: Number(number("col")),
		dx: pixels(number("colOff")),
		dy: pixels(number("rowOff")),
	};
}

function pixels(emu: string): number {
	return Math.round(Number(emu) / EMU_PER_PX);
}

function between(
	from: number,
	to: number,
	sizes: Record<number, number>,
	usual: number,
): number {
	let sum = 0;
	for (let index = from; index < to; index++) sum += sizes[index] ?? usual;
	return sum;
}

/** Kind, ranges and options of a chart; `undefined` for one that Sheets would draw in another way. */
export function readChart(
	root: Element | undefined,
	theme: Element | undefined,
): Pick<ChartData, "type" | "ranges" | "headers" | "options"> | undefined {
	const chart = child(root, "chart");
	const plot = child(chart, "plotArea");
	const [group, ...others] = (plot?.children ?? []).filter(({ name }) =>
		name.endsWith("Chart"),
	);
	const kind = group && KINDS[group.name];
	if (!group || !kind || others.length > 0) return undefined;
	const isLying = child(group, "barDir")?.attributes.val === "bar";
	const series = children(group, "ser");
	const table = tableOf(series);
	if (!table) return undefined;
	return {
		type: isLying ? "BAR" : kind,
		...table,
		options: {
			...titles(chart, plot, isLying),
			...legendOf(chart),
			...stackingOf(group),
			...holeOf(group),
			...colorsOf(series, theme),
		},
	};
}

/** Columns of one height beside their labels; a row of names above them makes one header row. */
function tableOf(
	series: readonly Element[],
): Pick<ChartData, "ranges" | "headers"> | undefined {
	const columns: Place[] = [];
	const names: (Place | undefined)[] = [];
	const [domain, ...otherDomains] = series.map(
		(one) => refOf(child(one, "cat")) ?? refOf(child(one, "xVal")),
	);
	for (const one of series) {
		const values = refOf(child(one, "val")) ?? refOf(child(one, "yVal"));
		if (!values) return undefined;
		columns.push(values);
		names.push(refOf(child(one, "tx")));
	}
	if (!domain) return undefined;
	const all = [domain, ...columns];
	const isTable = all.every(
		({ left, right, top, bottom }) =>
			left === right && top === domain.top && bottom === domain.bottom,
	);
	const oneDomain = otherDomains.every(
		(other) => !other || JSON.stringify(other) === JSON.stringify(domain),
	);
	if (!isTable || !oneDomain) return undefined;
	const headed = columns.every((column, index) => {
		const name = names[index];
		return (
			name !== undefined &&
			name.sheet === column.sheet &&
			name.left === column.left &&
			name.bottom === column.top - 1
		);
	});
	const headers = headed ? 1 : 0;
	return {
		headers,
		ranges: joined(all.map((one) => ({ ...one, top: one.top - headers }))),
	};
}

/** Columns side by side become one range. */
function joined(columns: readonly Place[]): Place[] {
	const ranges: Place[] = [];
	for (const column of columns) {
		const last = ranges[ranges.length - 1];
		if (last && last.sheet === column.sheet && last.right + 1 === column.left)
			last.right = column.right;
		else ranges.push({ ...column });
	}
	return ranges;
}

/** The range that labels, values or a name are read from. */
function refOf(source: Element | undefined): Place | undefined {
	const [formula] = descendants(source, "f");
	return formula && placeOf(formula.text);
}

function titles(
	chart: Element | undefined,
	plot: Element | undefined,
	isLying: boolean,
): Record<string, unknown> {
	const [labels, values] = [
		child(plot, "catAx") ?? child(plot, "dateAx") ?? child(plot, "valAx"),
		children(plot, "valAx").at(-1),
	];
	const [across, up] = isLying ? [values, labels] : [labels, values];
	const scaling = child(values, "scaling");
	const side = isLying ? "hAxis" : "vAxis";
	const bound = (name: string) => {
		const value = child(scaling, name)?.attributes.val;
		return value === undefined ? undefined : Number(value);
	};
	return given({
		title: titleOf(chart),
		"hAxis.title": titleOf(across),
		"vAxis.title": titleOf(up),
		[`${side}.viewWindow.min`]: bound("min"),
		[`${side}.viewWindow.max`]: bound("max"),
	});
}

function titleOf(element: Element | undefined): string | undefined {
	const title = child(element, "title");
	return (
		descendants(title, "t")
			.map(({ text }) => text)
			.join("") || undefined
	);
}

function legendOf(chart: Element | undefined): Record<string, unknown> {
	const legend = child(chart, "legend");
	const side = child(legend, "legendPos")?.attributes.val ?? "r";
	return { "legend.position": legend ? (SIDES[side] ?? "right") : "none" };
}

function stackingOf(group: Element): Record<string, unknown> {
	const grouping = child(group, "grouping")?.attributes.val;
	if (grouping === "stacked") return { isStacked: true };
	return grouping === "percentStacked" ? { isStacked: "percent" } : {};
}

function holeOf(group: Element): Record<string, unknown> {
	const size = child(group, "holeSize")?.attributes.val;
	return group.name === "doughnutChart"
		? { pieHole: Number(size ?? 50) / 100 }
		: {};
}

/** Colours of the series, or of the pieces of a pie, where the file sets them all. */
function colorsOf(
	series: readonly Element[],
	theme: Element | undefined,
): Record<string, unknown> {
	const [first] = series;
	const pieces = children(first, "dPt");
	const parts = pieces.length > 0 ? pieces : series;
	const colors = parts.map((part) => colorOf(child(part, "spPr"), theme));
	return colors.every(Boolean) && colors.length > 0 ? { colors } : {};
}

function colorOf(
	shape: Element | undefined,
	theme: Element | undefined,
): string | undefined {
	const fill = child(shape, "solidFill") ?? child(shape, "ln", "solidFill");
	const own = child(fill, "srgbClr")?.attributes.val;
	const named = child(fill, "schemeClr")?.attributes.val;
	const hex = own ?? (named && themeColor(theme, named));
	return hex && `#${hex.toLowerCase()}`;
}

function given(options: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(options).filter(([, value]) => value !== undefined),
	);
}
