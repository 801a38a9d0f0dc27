import { area as areaOf, sameArea } from "../workbook/area";
import type { Chart } from "../workbook/parts";
import { chartTextOf } from "./chart-text-style";
import { ContainerInfo, copyOf, EmbeddedChart } from "./embedded-chart";
import { memberOf, nameOf } from "./platform/enums";
import { MEMBERS } from "./platform/members";
import {
	platform,
	runOf,
	type ServiceObject,
	service,
} from "./platform/service";
import { placeOf } from "./range";
import type { Run } from "./run-context";

type Gas = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const drafts = new WeakMap<object, Chart>();

/** Size that Sheets gives a new chart, in px. */
const NEW_WIDTH = 600;
const NEW_HEIGHT = 371;

export function newDraft(): Chart {
	return {
		id: 0,
		type: "COLUMN",
		ranges: [],
		headers: 0,
		options: {},
		anchor: { row: 0, column: 0, dx: 0, dy: 0 },
		width: NEW_WIDTH,
		height: NEW_HEIGHT,
		merge: "MERGE_COLUMNS",
		hiddenDimensions: "IGNORE_ROWS",
		transposed: false,
	};
}

/** The option that each setter of the typed builders writes, and how it turns its arguments into the option's value. */
const SETTERS: Record<string, (...args: never[]) => Record<string, unknown>> = {
	reverseCategories: () => ({ reverseCategories: true }),
	reverseDirection: () => ({ "hAxis.direction": -1 }),
	set3D: () => ({ is3D: true }),
	setBackgroundColor: (value: string) => ({ backgroundColor: value }),
	setColors: (value: string[]) => ({ colors: value }),
	setCurveStyle: (value) => ({
		curveType: nameOf(value) === "SMOOTH" ? "function" : "none",
	}),
	setLegendPosition: (value) => ({
		"legend.position": nameOf(value).toLowerCase(),
	}),
	setPointStyle: (value) => ({ pointStyle: nameOf(value) }),
	setRange: (min: number, max: number) => ({
		"vAxis.viewWindow.min": min,
		"vAxis.viewWindow.max": max,
	}),
	setStacked: () => ({ isStacked: true }),
	setTitle: (value: string) => ({ title: value }),
	setXAxisTitle: (value: string) => ({ "hAxis.title": value }),
	setYAxisTitle: (value: string) => ({ "vAxis.title": value }),
	setXAxisRange: (min: number, max: number) => ({
		"hAxis.viewWindow.min": min,
		"hAxis.viewWindow.max": max,
	}),
	setYAxisRange: (min: number, max: number) => ({
		"vAxis.viewWindow.min": min,
		"vAxis.viewWindow.max": max,
	}),
	setLegendTextStyle: (style: object) => textOption("legend.textStyle", style),
	setTitleTextStyle: (style: object) => textOption("titleTextStyle", style),
	setXAxisTextStyle: (style: object) => textOption("hAxis.textStyle", style),
	setXAxisTitleTextStyle: (style: object) =>
		textOption("hAxis.titleTextStyle", style),
	setYAxisTextStyle: (style: object) => textOption("vAxis.textStyle", style),
	setYAxisTitleTextStyle: (style: object) =>
		textOption("vAxis.titleTextStyle", style),
	enablePaging: (paging: unknown = true, start?: number) => ({
		page: paging === false ? "disable" : "enable",
		...(typeof paging === "number" && { pageSize: paging }),
		...(start !== undefined && { startPage: start }),
	}),
	enableRtlTable: (rtl: boolean) => ({ rtlTable: rtl }),
	enableSorting: (sort: boolean) => ({ sort: sort ? "enable" : "disable" }),
	setFirstRowNumber: (number: number) => ({ firstRowNumber: number }),
	setInitialSortingAscending: (column: number) => ({
		sortColumn: column,
		sortAscending: true,
	}),
	setInitialSortingDescending: (column: number) => ({
		sortColumn: column,
		sortAscending: false,
	}),
	showRowNumberColumn: (shown: boolean) => ({ showRowNumber: shown }),
	useAlternatingRowStyle: (alternate: boolean) => ({
		alternatingRowStyle: alternate,
	}),
	useLogScale: () => ({ "vAxis.logScale": true }),
	setXAxisLogScale: () => ({ "hAxis.logScale": true }),
	setYAxisLogScale: () => ({ "vAxis.logScale": true }),
};

function textOption(option: string, style: object): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(chartTextOf(style)).map(([name, value]) => [
			`${option}.${name}`,
			value,
		]),
	);
}

type Chain<T> = { [K in keyof T]: T[K] };

const OWN_CLASS =
	"com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder";

/** Tells drafts apart as Java tells objects apart. */
function hashOf(draft: Chart): string {
	if (!hashes.has(draft)) hashes.set(draft, nextHash++);
	return (hashes.get(draft) as number).toString(16);
}
const hashes = new WeakMap<Chart, number>();
let nextHash = 0x1a2b3c;

/** What the plain builder and every typed one have in common. */
function common<T>(name: string) {
	const Base = platform<Chain<T>>(name) as unknown as new (
		run: Run,
	) => ServiceObject;
	return class extends Base {
		constructor(run: Run, draft: Chart = newDraft()) {
			super(run);
			drafts.set(this, draft);
			// Sheets lets the name of its own class through here.
			Object.defineProperty(this, "toString", {
				value: () => `${OWN_CLASS}@${hashOf(draft)}`,
			});
		}

		build() {
			return new EmbeddedChart(runOf(this), copyOf(runOf(this), draftOf(this)));
		}
		addRange(range: unknown) {
			const { sheet, area } = placeOf(range);
			draftOf(this).ranges.push({ ...area, sheetId: sheet.id });
			return this;
		}
		removeRange(range: unknown) {
			const { sheet, area } = placeOf(range);
			const draft = draftOf(this);
			draft.ranges = draft.ranges.filter(
				(other) => other.sheetId !== sheet.id || !sameArea(other, area),
			);
			return this;
		}
		clearRanges() {
			draftOf(this).ranges = [];
			return this;
		}
		getContainer() {
			return new ContainerInfo(runOf(this), draftOf(this).anchor);
		}
		getRanges() {
			return new EmbeddedChart(runOf(this), draftOf(this)).getRanges();
		}
		getChartType() {
			return memberOf("ChartType", draftOf(this).type);
		}
		setChartType(type: unknown) {
			if (!(nameOf(type) in TYPED))
				throw new Error(
					`Charts of the type ${nameOf(type)} cannot be embedded.`,
				);
			draftOf(this).type = nameOf(type) as Chart["type"];
			return this;
		}
		setHiddenDimensionStrategy(strategy: unknown) {
			draftOf(this).hiddenDimensions = nameOf(strategy);
			return this;
		}
		setMergeStrategy(strategy: unknown) {
			draftOf(this).merge = nameOf(strategy);
			return this;
		}
		setNumHeaders(headers: number) {
			draftOf(this).headers = headers;
			return this;
		}
		setOption(option: string, value: unknown) {
			const draft = draftOf(this);
			if (option === "width") draft.width = Number(value);
			else if (option === "height") draft.height = Number(value);
			else draft.options[option] = value;
			return this;
		}
		setPosition(row: number, column: number, dx: number, dy: number) {
			const { top, left } = areaOf(row - 1, column - 1, 1, 1);
			draftOf(this).anchor = { row: top, column: left, dx, dy };
			return this;
		}
		setTransposeRowsAndColumns(transpose: boolean) {
			draftOf(this).transposed = transpose;
			return this;
		}
		asAreaChart() {
			return as(this, "AREA");
		}
		asBarChart() {
			return as(this, "BAR");
		}
		asColumnChart() {
			return as(this, "COLUMN");
		}
		asComboChart() {
			return as(this, "COMBO");
		}
		asHistogramChart() {
			return as(this, "HISTOGRAM");
		}
		asLineChart() {
			return as(this, "LINE");
		}
		asPieChart() {
			return as(this, "PIE");
		}
		asScatterChart() {
			return as(this, "SCATTER");
		}
		asTableChart() {
			return as(this, "TABLE");
		}
	};
}

/** A builder class with the common members and those of its own that write options. */
function builder<T>(name: string) {
	const Common = common<T>(name);
	service(Common, name, { live: false });
	const Builder = class extends Common {};
	for (const [member, options] of Object.entries(SETTERS))
		if (MEMBERS[name]?.[member])
			Object.defineProperty(Builder.prototype, member, {
				configurable: true,
				value(this: object, ...args: never[]) {
					Object.assign(draftOf(this).options, options(...args));
					return this;
				},
			});
	service(Builder, name, { live: false });
	return Builder as unknown as new (
		run: Run,
		draft?: Chart,
	) => T;
}

export const EmbeddedChartBuilder = builder<Gas>("EmbeddedChartBuilder");

const TYPED: Record<string, new (run: Run, draft?: Chart) => unknown> = {
	AREA: builder("EmbeddedAreaChartBuilder"),
	BAR: builder("EmbeddedBarChartBuilder"),
	COLUMN: builder("EmbeddedColumnChartBuilder"),
	COMBO: builder("EmbeddedComboChartBuilder"),
	HISTOGRAM: builder("EmbeddedHistogramChartBuilder"),
	LINE: builder("EmbeddedLineChartBuilder"),
	PIE: builder("EmbeddedPieChartBuilder"),
	SCATTER: builder("EmbeddedScatterChartBuilder"),
	TABLE: builder("EmbeddedTableChartBuilder"),
};

function draftOf(from: object): Chart {
	return drafts.get(from) as Chart;
}

/** The typed builders share one draft with the builder they come from. */
function as(from: ServiceObject, type: Chart["type"]) {
	const draft = draftOf(from);
	draft.type = type;
	const Typed = TYPED[type] as (typeof TYPED)[string];
	return new Typed(runOf(from), draft);
}
