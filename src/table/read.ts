/**
 * A sheet's table → KPIs. Cells first, then what the texts say, then defaults; what cannot be read is left as it is and said so.
 */
import type { Message } from "../i18n/message";
import type { Day } from "../kpi/day";
import { FIELD_KEYS, type FieldKey } from "../kpi/kpi";
import type { Series } from "../progress/readings";
import type { Clock } from "../text";
import { isBlankRow, isPercentFormat, saysNothing, textOf } from "./cells";
import { fillDefaults, saidOfAmounts } from "./defaults";
import { Draft, type TableContext } from "./draft";
import { readCells, unitOfNumbers } from "./fields";
import { fillFromTexts, readTexts } from "./fill";
import {
	findHeader,
	type Header,
	ownHeader,
	repeatsHeader,
	samplesBelow,
} from "./header";
import { type Mapping, mapColumns } from "./mapping";
import { type Metric, metricsIn } from "./metrics";
import { checkPercentScale } from "./percent";
import type { ReadRow, SkippedRow, TableReading } from "./reading";
import { isNote, isTotal, type Section, sectionOf } from "./section";
import type { Cell, SheetSnapshot } from "./snapshot";
import { PERCENT } from "./unit";
import { type PeriodColumn, periodColumns, seriesIn, spanOf } from "./wide";

export interface ReadOptions {
	/** Day from which durations count; the snapshot's own day unless given. */
	today?: Day;
	/** The user's mapping (field → 0-based column), taken instead of the one found. */
	mapping?: Partial<Record<FieldKey, number>>;
	/** First month of the fiscal year, 1 to 12; January unless given. */
	fiscalStart?: number;
}

/** Reads every row below the header. The snapshot is not changed. */
export function readTable(
	snapshot: SheetSnapshot,
	options: ReadOptions = {},
): TableReading {
	const own = snapshot.role === "scorecard";
	const header = own ? ownHeader(snapshot) : findHeader(snapshot);
	const mapping = mappingFor(snapshot, header, options);
	const reading: TableReading = {
		header,
		mapping,
		rows: [],
		skipped: [],
		unreadColumns: [],
	};
	if (Object.keys(mapping.columns).length === 0) return reading;
	const { today = snapshot.today, fiscalStart } = options;
	// Who says which column is the target means one KPI a row.
	const metrics = options.mapping ? [] : metricsOf(snapshot, reading, today);
	readRows(snapshot, reading, { today, fiscalStart }, metrics);
	reading.unreadColumns = unreadColumns(snapshot, reading);
	return reading;
}

function mappingFor(
	snapshot: SheetSnapshot,
	header: Header | null,
	options: ReadOptions,
): Mapping {
	if (!options.mapping && snapshot.role === "scorecard")
		return chosen(snapshot.columns);
	const found = header
		? mapColumns(header.texts, samplesBelow(snapshot, header))
		: { columns: {}, notTaken: [] };
	return options.mapping ? changed(found, options.mapping) : found;
}

/** The mapping found, where the user chose another: what is as it was found keeps its reason, what gave way is named. */
function changed(
	found: Mapping,
	wanted: Partial<Record<FieldKey, number>>,
): Mapping {
	const mapping = chosen(wanted);
	const used = new Set(Object.values(wanted));
	for (const field of FIELD_KEYS) {
		const was = found.columns[field];
		if (!was) continue;
		if (was.column === wanted[field]) mapping.columns[field] = was;
		else if (wanted[field] !== undefined && !used.has(was.column))
			mapping.notTaken.push({ column: was.column, field });
	}
	return mapping;
}

/** Columns that somebody named: the user, or we on our own scorecard. */
function chosen(columns: Partial<Record<string, number>>): Mapping {
	const mapping: Mapping = { columns: {}, notTaken: [] };
	for (const field of FIELD_KEYS) {
		const column = columns[field];
		if (column !== undefined)
			mapping.columns[field] = { column, confidence: 1, reason: "chosen" };
	}
	return mapping;
}

/** A row of the same table read anew with other cells in it; the section that it stands in stays. */
export function rereadRow(
	snapshot: SheetSnapshot,
	table: Pick<TableReading, "header" | "mapping">,
	{ row, kpi, evidence, metric }: ReadRow,
	cells: readonly Cell[],
	{
		today = snapshot.today,
		fiscalStart,
		formats = snapshot.formats[row] ?? [],
	}: ReadOptions & { formats?: readonly string[] } = {},
): ReadRow {
	const context = contextOf(snapshot, table, { today, fiscalStart });
	const section = sectionAbove(kpi, evidence);
	return metric
		? readMetric(row, cells, formats, context, section, metric)
		: readRow(row, cells, formats, context, section);
}

/** The section that a row took its goal or department from. */
function sectionAbove(
	kpi: ReadRow["kpi"],
	evidence: ReadRow["evidence"],
): Section | null {
	for (const as of ["goal", "department"] as const) {
		const from = evidence[as];
		if (from?.from === "section") return { as, text: kpi[as], row: from.row };
	}
	return null;
}

function contextOf(
	snapshot: SheetSnapshot,
	{ header, mapping }: Pick<TableReading, "header" | "mapping">,
	clock: Clock,
): TableContext {
	const columns = Object.fromEntries(
		Object.entries(mapping.columns).map(([field, m]) => [field, m.column]),
	) as TableContext["columns"];
	const periods = periodsOf(snapshot, header, clock.today);
	// Of several columns of what was reached, each row has its own latest.
	const { actual = -1 } = columns;
	if (periods.some(({ column, as }) => as === "actual" && column === actual))
		delete columns.actual;
	const unit = unitOfNumbers({ header, columns });
	const said = saidOfAmounts({ header, columns });
	return { ...clock, header, columns, unit, ...said, periods };
}

function readRows(
	snapshot: SheetSnapshot,
	reading: TableReading,
	clock: Clock,
	metrics: readonly Metric[],
): void {
	const { header } = reading;
	const context = contextOf(snapshot, reading, clock);
	const { columns } = context;
	const cellsOf = mergedRows(snapshot);
	let section: Section | null = null;
	const from = header ? header.row + header.lines : 0;
	for (let row = from; row < snapshot.cells.length; row++) {
		const raw = snapshot.cells[row] ?? [];
		const skip = (key: Message["key"], values?: Message["values"]) =>
			reading.skipped.push(skipped(row, key, values));
		if (isBlankRow(raw)) {
			skip("skip.blank");
			continue;
		}
		if (header && repeatsHeader(raw, header)) {
			skip("skip.repeated_header");
			continue;
		}
		if (isTotal(raw)) {
			skip("skip.total");
			continue;
		}
		if (isNote(raw)) {
			skip("skip.note");
			continue;
		}
		const started = sectionOf(snapshot, row, columns);
		if (started) {
			section = started;
			skip(`skip.section_${started.as}`, { text: started.text });
			continue;
		}
		const cells = cellsOf(row);
		const formats = snapshot.formats[row] ?? [];
		if (metrics.length > 0) {
			const measured = metrics.filter(({ columns: { target, actual } }) =>
				[target, actual].some((at) => !saysNothing(cells[at ?? -1] ?? "")),
			);
			if (measured.length === 0) skip("skip.no_name");
			for (const metric of measured)
				reading.rows.push(
					readMetric(row, cells, formats, context, section, metric),
				);
			continue;
		}
		if (!namesSomething(cells, columns)) {
			skip("skip.no_name");
			continue;
		}
		reading.rows.push(readRow(row, cells, formats, context, section));
	}
}

function skipped(
	row: number,
	key: Message["key"],
	values?: Message["values"],
): SkippedRow {
	return { row, reason: values ? { key, values } : { key } };
}

/** A KPI has a goal or an indicator; where the table has only one of them, that one. */
function namesSomething(
	cells: readonly Cell[],
	columns: TableContext["columns"],
): boolean {
	return (["goal", "indicator"] as const).some((field) => {
		const column = columns[field];
		return column !== undefined && !saysNothing(cells[column] ?? "");
	});
}

/** Names of several measures that rows of a table have, each with a target of its own; none where a row is one KPI. */
export function measuresIn(snapshot: SheetSnapshot): string[] {
	const header = findHeader(snapshot);
	const mapping = mappingFor(snapshot, header, {});
	const metrics = metricsOf(snapshot, { header, mapping }, snapshot.today);
	return metrics.map(({ name }) => name);
}

/** Measures of a row; columns of periods are its past, and no measures. */
function metricsOf(
	snapshot: SheetSnapshot,
	{ header, mapping }: Pick<TableReading, "header" | "mapping">,
	today: Day,
): Metric[] {
	if (!header || snapshot.role === "scorecard") return [];
	const periods = periodsOf(snapshot, header, today);
	return periods.length > 0
		? []
		: metricsIn(header, mapping, samplesBelow(snapshot, header));
}

/** One of several measures of a row: its own columns hold its figures, and it is named after them. */
function readMetric(
	row: number,
	cells: readonly Cell[],
	formats: readonly string[],
	context: TableContext,
	section: Section | null,
	metric: Metric,
): ReadRow {
	const { header } = context;
	const columns = { ...context.columns, ...metric.columns };
	for (const field of ["target", "actual", "baseline"] as const)
		if (metric.columns[field] === undefined) delete columns[field];
	delete columns.indicator;
	// Of a column that was taken for the goal by its word alone.
	if (columns.goal === metric.columns.target) delete columns.goal;
	const unit = unitOfNumbers({ header, columns });
	const own = { ...context, columns, unit };
	const named = { ...metric, name: nameOf(metric, cells, columns) };
	return { ...readRow(row, cells, formats, own, section, named), metric };
}

/** With what the row is about, where no field says it. */
function nameOf(
	{ name, columns: { target } }: Metric,
	cells: readonly Cell[],
	columns: TableContext["columns"],
): string {
	const isSaid = (["goal", "owner", "department"] as const).some(
		(field) => columns[field] !== undefined,
	);
	const label = cells
		.slice(0, target)
		.find((cell) => typeof cell === "string" && !saysNothing(cell));
	return isSaid || label === undefined ? name : `${textOf(label)} ${name}`;
}

function readRow(
	row: number,
	cells: readonly Cell[],
	formats: readonly string[],
	context: TableContext,
	section: Section | null,
	metric?: Metric,
): ReadRow {
	const draft = new Draft(context, cells, formats);
	readCells(draft);
	if (metric)
		draft.set("indicator", metric.name, {
			from: "header",
			column: metric.columns.target,
		});
	if (section && section.as !== "unknown" && draft.open(section.as))
		draft.set(section.as, section.text, { from: "section", row: section.row });
	const periods = readPeriods(draft, cells, formats);
	readTexts(draft);
	fillFromTexts(draft);
	fillFromPeriods(draft);
	checkPercentScale(draft);
	fillDefaults(draft);
	const { kpi, facts, evidence, unread } = draft;
	return { row, kpi, facts, evidence, unread, ...(periods && { periods }) };
}

/** The columns of periods that a table has; on our own scorecard nothing but its own columns is read. */
export function periodsOf(
	snapshot: SheetSnapshot,
	header: Header | null,
	today: Day,
): PeriodColumn[] {
	if (!header || snapshot.role === "scorecard") return [];
	const titles = snapshot.cells
		.slice(0, header.row)
		.map((row) => row.map(textOf).join(" "));
	return periodColumns(header.texts, today, [...titles, snapshot.name]);
}

/** The row's latest reading is its actual, where no column holds that. */
function readPeriods(
	draft: Draft,
	cells: readonly Cell[],
	formats: readonly string[],
): Series | null {
	const { periods, today } = draft.context;
	const [first] = periods;
	if (!first) return null;
	const series = seriesIn(cells, formats, periods, today);
	const share = periods.find(({ column }) =>
		showsShare(cells, formats, column),
	);
	if (share && draft.open("unit"))
		draft.set("unit", PERCENT, { from: "format", column: share.column });
	const last = series.readings[series.readings.length - 1];
	const evidence = { from: "cell" as const, column: first.column };
	if (last && draft.open("actual") && draft.column("actual") === undefined) {
		draft.set("actual", last.value, evidence);
		if (draft.open("updated")) draft.set("updated", last.day, evidence);
	}
	return series;
}

function showsShare(
	cells: readonly Cell[],
	formats: readonly string[],
	column: number,
): boolean {
	return (
		typeof cells[column] === "number" && isPercentFormat(formats[column] ?? "")
	);
}

/** What neither cells nor texts say of time, the periods do. */
function fillFromPeriods(draft: Draft): void {
	const span = spanOf(draft.context.periods);
	if (!span) return;
	const evidence = { from: "header" as const, column: span.column };
	for (const field of ["start", "due", "cadence"] as const)
		if (span[field] !== null && draft.open(field))
			draft.set(field, span[field], evidence);
}

/** Rows with the text of a cell merged over several rows standing in each of them. */
function mergedRows(snapshot: SheetSnapshot): (row: number) => readonly Cell[] {
	const tall = snapshot.merges.filter((m) => m.bottom > m.top);
	return (row) => {
		const cells = snapshot.cells[row] ?? [];
		const over = tall.filter((m) => m.top < row && row <= m.bottom);
		if (over.length === 0) return cells;
		const filled = [...cells];
		for (const m of over)
			filled[m.left] = snapshot.cells[m.top]?.[m.left] ?? "";
		return filled;
	};
}

function unreadColumns(
	snapshot: SheetSnapshot,
	reading: TableReading,
): number[] {
	const used = new Set(
		Object.values(reading.mapping.columns).map((m) => m.column),
	);
	const width = snapshot.cells[0]?.length ?? 0;
	const found: number[] = [];
	for (let column = 0; column < width; column++) {
		if (used.has(column)) continue;
		const filled = reading.rows.some(
			({ row }) => textOf(snapshot.cells[row]?.[column] ?? "") !== "",
		);
		if (filled) found.push(column);
	}
	return found;
}
