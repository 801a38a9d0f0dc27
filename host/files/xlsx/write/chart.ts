import { isDatePattern } from "../../../core/format";
import { printArea } from "../../../core/workbook/a1";
import type { Area } from "../../../core/workbook/area";
import {
	chartOption,
	legendSide,
	valueBounds,
} from "../../../core/workbook/chart-options";
import type { Chart } from "../../../core/workbook/parts";
import type { SheetModel } from "../../../core/workbook/sheet";
import { escaped, tag, xmlDocument } from "../../xml";
import { EMU_PER_PX, SIDES } from "../chart";
import { CHART, DRAWING, RELATIONS, SHEET_DRAWING } from "./names";

/** One column of a chart's ranges. */
interface Column {
	sheet: SheetModel;
	/** Cell of the name above the values. */
	name?: Area;
	values: Area;
}

const AXIS = { labels: 1001, values: 1002 };

/** The drawing of a sheet: its charts by their place, as `rId1`, `rId2`, … */
export function drawingXml(charts: readonly Chart[]): string {
	return xmlDocument(
		tag(
			"xdr:wsDr",
			{ "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING },
			charts.map((chart, index) => frame(chart, index + 1)),
		),
	);
}

function frame({ anchor, width, height }: Chart, number: number): string {
	const emu = (px: number) => Math.round(px * EMU_PER_PX);
	const none = tag("a:off", { x: 0, y: 0 }) + tag("a:ext", { cx: 0, cy: 0 });
	return tag(
		"xdr:oneCellAnchor",
		{},
		tag(
			"xdr:from",
			{},
			tag("xdr:col", {}, String(anchor.column)),
			tag("xdr:colOff", {}, String(emu(anchor.dx))),
			tag("xdr:row", {}, String(anchor.row)),
			tag("xdr:rowOff", {}, String(emu(anchor.dy))),
		),
		tag("xdr:ext", { cx: emu(width), cy: emu(height) }),
		tag(
			"xdr:graphicFrame",
			{ macro: "" },
			tag(
				"xdr:nvGraphicFramePr",
				{},
				tag("xdr:cNvPr", { id: number + 1, name: `Chart ${number}` }),
				tag("xdr:cNvGraphicFramePr"),
			),
			tag("xdr:xfrm", {}, none),
			tag(
				"a:graphic",
				{},
				tag(
					"a:graphicData",
					{ uri: CHART },
					tag("c:chart", {
						"xmlns:c": CHART,
						"xmlns:r": RELATIONS,
						"r:id": `rId${number}`,
					}),
				),
			),
		),
		tag("xdr:clientData"),
	);
}

/** A chart with the values that it shows now; undefined for a kind that Excel draws in another way. */
export function chartXml(chart: Chart, home: SheetModel): string | undefined {
	const columns = columnsOf(chart, home);
	const [domain, ...series] = columns;
	const isTurned = chart.transposed || chart.merge === "MERGE_ROWS";
	const group = domain && groupXml(chart, domain, series);
	if (!group || series.length === 0 || isTurned) return undefined;
	const title = chartOption(chart.options, "title");
	const side = legendSide(chart, series.length);
	const letter = Object.keys(SIDES).find((key) => SIDES[key] === side) ?? "r";
	return xmlDocument(
		tag(
			"c:chartSpace",
			{ "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONS },
			set("roundedCorners", 0),
			tag(
				"c:chart",
				{},
				titleXml(title, TITLE_SIZE),
				set("autoTitleDeleted", title ? 0 : 1),
				tag(
					"c:plotArea",
					{},
					tag("c:layout"),
					group,
					chart.type !== "PIE" && axesXml(chart, formatOf(series[0])),
				),
				side !== "none" &&
					tag("c:legend", {}, set("legendPos", letter), set("overlay", 0)),
				set("plotVisOnly", chart.hiddenDimensions === "SHOW_BOTH" ? 0 : 1),
				set("dispBlanksAs", "gap"),
			),
		),
	);
}

function columnsOf(chart: Chart, { workbook }: SheetModel): Column[] {
	const { headers } = chart;
	return chart.ranges.flatMap(({ sheetId, top, left, bottom, right }) => {
		const sheet = workbook.sheetById(sheetId);
		const columns: Column[] = [];
		for (let column = left; sheet && column <= right; column++) {
			const at = { left: column, right: column };
			const above = top + headers - 1;
			columns.push({
				sheet,
				values: { ...at, top: top + headers, bottom },
				...(headers > 0 && { name: { ...at, top: above, bottom: above } }),
			});
		}
		return columns;
	});
}

function groupXml(
	chart: Chart,
	domain: Column,
	series: readonly Column[],
): string | undefined {
	const { options, type } = chart;
	const hole = Number(chartOption(options, "pieHole") ?? 0);
	const grouping = groupingOf(options);
	const items = series.map((column, index) =>
		seriesXml(chart, domain, column, index),
	);
	const axes = set("axId", AXIS.labels) + set("axId", AXIS.values);
	switch (type) {
		case "COLUMN":
		case "BAR":
			return tag(
				"c:barChart",
				{},
				set("barDir", type === "BAR" ? "bar" : "col"),
				set("grouping", grouping === "standard" ? "clustered" : grouping),
				set("varyColors", 0),
				items,
				grouping !== "standard" && set("overlap", 100),
				axes,
			);
		case "LINE":
		case "AREA":
			return tag(
				type === "LINE" ? "c:lineChart" : "c:areaChart",
				{},
				set("grouping", grouping),
				set("varyColors", 0),
				items,
				type === "LINE" && set("marker", 1),
				axes,
			);
		case "SCATTER":
			return tag(
				"c:scatterChart",
				{},
				set("scatterStyle", "lineMarker"),
				set("varyColors", 0),
				items,
				axes,
			);
		case "PIE":
			return tag(
				hole > 0 ? "c:doughnutChart" : "c:pieChart",
				{},
				set("varyColors", 1),
				items,
				set("firstSliceAng", 0),
				hole > 0 && set("holeSize", Math.round(hole * 100)),
			);
		default:
			return undefined;
	}
}

function groupingOf(options: Chart["options"]): string {
	const stacked = String(chartOption(options, "isStacked") ?? "");
	if (/^(true|absolute)$/.test(stacked)) return "stacked";
	return /^(percent|relative)$/.test(stacked) ? "percentStacked" : "standard";
}

function seriesXml(
	chart: Chart,
	domain: Column,
	column: Column,
	index: number,
): string {
	const { type, options } = chart;
	const given = chartOption(options, "colors");
	const colors = Array.isArray(given) ? given.map(String) : [];
	const color = colors[index];
	const isPie = type === "PIE";
	const [labels, values] =
		type === "SCATTER" ? ["c:xVal", "c:yVal"] : ["c:cat", "c:val"];
	return tag(
		"c:ser",
		{},
		set("idx", index),
		set("order", index),
		column.name && tag("c:tx", {}, textsXml(column.sheet, column.name)),
		!isPie && color ? shapeXml(type, color) : "",
		type === "SCATTER" && !color && lineXml(),
		isPie &&
			colors.map((piece, at) =>
				tag("c:dPt", {}, set("idx", at), shapeXml(type, piece)),
			),
		tag(
			labels,
			{},
			type === "SCATTER"
				? numbersXml(domain.sheet, domain.values)
				: textsXml(domain.sheet, domain.values),
		),
		tag(values, {}, numbersXml(column.sheet, column.values)),
		type === "LINE" && set("smooth", 0),
	);
}

function shapeXml(type: Chart["type"], color: string): string {
	const fill = tag(
		"a:solidFill",
		{},
		tag("a:srgbClr", { val: color.slice(1).toUpperCase() }),
	);
	if (type === "LINE") return tag("c:spPr", {}, tag("a:ln", {}, fill));
	return tag("c:spPr", {}, fill, type === "SCATTER" && noLine());
}

/** Points of a scatter chart are not joined. */
function lineXml(): string {
	return tag("c:spPr", {}, noLine());
}

function noLine(): string {
	return tag("a:ln", {}, tag("a:noFill"));
}

function textsXml(sheet: SheetModel, area: Area): string {
	const texts = rowsIn(area).map((row) =>
		sheet.workbook.display(sheet, row, area.left),
	);
	return tag(
		"c:strRef",
		{},
		formulaXml(sheet, area),
		tag("c:strCache", {}, points(texts)),
	);
}

function numbersXml(sheet: SheetModel, area: Area): string {
	const { workbook } = sheet;
	const values = rowsIn(area).map((row) => {
		const value = workbook.value(sheet, row, area.left);
		return typeof value === "number" ? String(value) : "";
	});
	const code = formatOf({ sheet, values: area });
	return tag(
		"c:numRef",
		{},
		formulaXml(sheet, area),
		tag(
			"c:numCache",
			{},
			tag("c:formatCode", {}, escaped(code)),
			points(values),
		),
	);
}

function points(values: readonly string[]): string {
	return (
		set("ptCount", values.length) +
		values
			.map((value, idx) =>
				value === ""
					? ""
					: tag("c:pt", { idx }, tag("c:v", {}, escaped(value))),
			)
			.join("")
	);
}

function formulaXml({ name }: SheetModel, area: Area): string {
	const place = printArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
	return tag("c:f", {}, escaped(`'${name.replaceAll("'", "''")}'!${place}`));
}

function rowsIn({ top, bottom }: Area): number[] {
	return Array.from(
		{ length: Math.max(0, bottom - top + 1) },
		(_, index) => top + index,
	);
}

/** Format of a column's numbers, by its first; days are shown by their labels alone. */
function formatOf(column: Column | undefined): string {
	if (!column) return "General";
	const { sheet, values } = column;
	const format = sheet.workbook.formatAt(sheet, values.top, values.left);
	return format && !isDatePattern(format) ? format : "General";
}

function axesXml(chart: Chart, format: string): string {
	const { type, options } = chart;
	const isLying = type === "BAR";
	const { min, max } = valueBounds(chart);
	const across = titleXml(chartOption(options, "hAxis.title"));
	const up = titleXml(chartOption(options, "vAxis.title"));
	const labels = tag(
		type === "SCATTER" ? "c:valAx" : "c:catAx",
		{},
		set("axId", AXIS.labels),
		// A bar chart is read from above, as its rows are.
		tag("c:scaling", {}, set("orientation", isLying ? "maxMin" : "minMax")),
		set("delete", 0),
		set("axPos", isLying ? "l" : "b"),
		isLying ? up : across,
		set("crossAx", AXIS.values),
	);
	const values = tag(
		"c:valAx",
		{},
		set("axId", AXIS.values),
		tag(
			"c:scaling",
			{},
			set("orientation", "minMax"),
			max !== undefined && set("max", max),
			min !== undefined && set("min", min),
		),
		set("delete", 0),
		set("axPos", isLying ? "b" : "l"),
		tag("c:majorGridlines"),
		isLying ? across : up,
		tag("c:numFmt", { formatCode: format, sourceLinked: 0 }),
		set("crossAx", AXIS.labels),
		isLying && set("crosses", "max"),
	);
	return labels + values;
}

/** Hundredths of a point, as Sheets has them. */
const TITLE_SIZE = 1400;
const AXIS_TITLE_SIZE = 1000;

function titleXml(title: unknown, sz = AXIS_TITLE_SIZE): string {
	if (typeof title !== "string" || title === "") return "";
	const text = tag(
		"a:p",
		{},
		tag("a:pPr", {}, tag("a:defRPr", { sz, b: 0 })),
		tag("a:r", {}, tag("a:rPr", { sz, b: 0 }), tag("a:t", {}, escaped(title))),
	);
	return tag(
		"c:title",
		{},
		tag("c:tx", {}, tag("c:rich", {}, tag("a:bodyPr"), text)),
		set("overlay", 0),
	);
}

/** An element that is nothing but a value. */
function set(name: string, val: string | number): string {
	return tag(`c:${name}`, { val });
}
