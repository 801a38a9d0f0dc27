/** A pivot table laid out as Sheets does: row labels at the left, column labels above, totals at the end of each. */
import { criterion } from "../criteria";
import { type Grid, isError, type Scalar } from "../values";
import type {
	Label,
	PivotData,
	PivotFilterData,
	PivotGroupData,
	PivotValueData,
} from "./data";
import { type Line, labelOf, linesOf, type Record } from "./groups";
import { summarize } from "./summary";

/** @param source with its headings in the first row */
export function pivotTable(
	source: Grid,
	data: PivotData,
	locale: string,
): Grid {
	const [headings = [], ...all] = source;
	const records = all.filter(
		(record) =>
			record.some((cell) => cell !== null && cell !== "") &&
			data.filters.every((filter) => passes(filter, record, locale)),
	);
	const opposite = (own: readonly PivotGroupData[]) =>
		own === data.rows ? data.columns : data.rows;
	const lines = (groups: readonly PivotGroupData[]): Line[] =>
		linesOf(groups, records, (group, own) => {
			const value = data.values.find(({ id }) => id === group.sortBy?.value);
			const labels = group.sortBy?.opposite ?? [];
			const met = own.filter((record) =>
				labels.every((label, index) => {
					const other = opposite(groups)[index];
					return (
						!other || labelOf(other, record[other.column] ?? null) === label
					);
				}),
			);
			return value ? summary(value, met) : null;
		});
	const rows = lines(data.rows);
	const columns = lines(data.columns);
	const parts = { rows, columns, records, headings };
	const grid = [...headerOf(data, parts), ...bodyOf(data, parts)];
	const width = Math.max(1, ...grid.map((row) => row.length));
	const even = grid.map((row) =>
		Array.from({ length: width }, (_, index) => row[index] ?? null),
	);
	return even.length > 0 ? even : [[null]];
}

interface Parts {
	rows: readonly Line[];
	columns: readonly Line[];
	records: readonly Record[];
	headings: readonly Scalar[];
}

function headerOf(
	{ rows, columns, values }: PivotData,
	parts: Parts,
): Scalar[][] {
	const { headings } = parts;
	const name = (group: PivotGroupData) => headingOf(group, headings);
	const left = Math.max(rows.length, 1);
	const names = rows.map(name);
	const valueNames = values.map((value) => valueName(value, headings));
	if (columns.length === 0) {
		if (rows.length + values.length === 0) return [];
		return [[...padded(names, rows.length), ...valueNames]];
	}
	const single = values.length === 1;
	const top: Scalar[] = [
		...padded(single ? valueNames : [], left),
		...columns.map(name),
	];
	const step = Math.max(values.length, 1);
	const labels = columns.map((_, level) => [
		...padded([], left),
		...parts.columns.flatMap((line) =>
			padded([line.labels[level] ?? null], step),
		),
	]);
	const below = single
		? []
		: [[...padded([], left), ...parts.columns.flatMap(() => valueNames)]];
	const header = [top, ...labels, ...below];
	const last = header[header.length - 1];
	for (const [index, text] of names.entries()) if (last) last[index] = text;
	return header;
}

function bodyOf(data: PivotData, parts: Parts): Scalar[][] {
	const { values } = data;
	const sets = parts.columns.map(({ records }) => new Set(records));
	return parts.rows.map((row) => {
		const cells = parts.columns.flatMap((column, index) => {
			const set = sets[index];
			const met = row.records.filter((record) => set?.has(record));
			return values.map((value) => cell(value, met, row, column, parts));
		});
		const left = Math.max(data.rows.length, data.columns.length > 0 ? 1 : 0);
		return [...padded(row.labels, left), ...cells];
	});
}

/** A cell of no record is blank. */
function cell(
	value: PivotValueData,
	met: readonly Record[],
	row: Line,
	column: Line,
	{ records }: Parts,
): Scalar {
	if (met.length === 0) return null;
	const own = summary(value, met);
	const whole = {
		PERCENT_OF_ROW_TOTAL: row.records,
		PERCENT_OF_COLUMN_TOTAL: column.records,
		PERCENT_OF_GRAND_TOTAL: records,
	}[value.display ?? ""];
	if (!whole || isError(own)) return own;
	const base = summary(value, whole);
	return typeof own === "number" && typeof base === "number" && base !== 0
		? own / base
		: null;
}

function summary(value: PivotValueData, records: readonly Record[]): Scalar {
	return summarize(
		value.by,
		records.map((record) => record[value.column] ?? null),
	);
}

function headingOf(
	{ name, column }: { name?: string; column: number },
	headings: readonly Scalar[],
): Label {
	const heading = headings[column];
	return name ?? (typeof heading === "object" ? null : (heading ?? null));
}

function valueName(value: PivotValueData, headings: readonly Scalar[]): Label {
	return (
		value.name ??
		`${value.by} of ${headingOf({ column: value.column }, headings) ?? ""}`
	);
}

function padded(cells: readonly Scalar[], width: number): Scalar[] {
	return Array.from({ length: width }, (_, index) => cells[index] ?? null);
}

const SIGNS: { [type: string]: string } = {
	NUMBER_EQUAL_TO: "=",
	NUMBER_NOT_EQUAL_TO: "<>",
	NUMBER_GREATER_THAN: ">",
	NUMBER_GREATER_THAN_OR_EQUAL_TO: ">=",
	NUMBER_LESS_THAN: "<",
	NUMBER_LESS_THAN_OR_EQUAL_TO: "<=",
	DATE_EQUAL_TO: "=",
	DATE_AFTER: ">",
	DATE_BEFORE: "<",
};

/** Criteria that a pivot table's filter can have here; others are refused when they are set. */
export function canFilter(type: string): boolean {
	return type in SIGNS || /^(CELL|TEXT)_|^NUMBER_(NOT_)?BETWEEN$/.test(type);
}

function passes(
	{ column, hidden, visible, criterion: asked }: PivotFilterData,
	record: Record,
	locale: string,
): boolean {
	const value = record[column] ?? null;
	const text = value === null ? "" : String(value);
	if (hidden?.includes(text)) return false;
	if (visible && !visible.includes(text)) return false;
	return !asked || meets(asked, value, text, locale);
}

function meets(
	{ type, args }: { type: string; args: unknown[] },
	value: Scalar,
	text: string,
	locale: string,
): boolean {
	const [first, second] = args;
	const sign = SIGNS[type];
	if (sign !== undefined)
		return (
			typeof value === "number" && criterion(`${sign}${first}`, locale)(value)
		);
	if (/BETWEEN$/.test(type)) {
		if (typeof value !== "number") return false;
		const inside = value >= Number(first) && value <= Number(second);
		return type.includes("NOT") ? !inside : inside;
	}
	const wanted = String(first ?? "").toLowerCase();
	const own = text.toLowerCase();
	switch (type) {
		case "CELL_EMPTY":
			return own === "";
		case "CELL_NOT_EMPTY":
			return own !== "";
		case "TEXT_CONTAINS":
			return own.includes(wanted);
		case "TEXT_DOES_NOT_CONTAIN":
			return !own.includes(wanted);
		case "TEXT_EQUAL_TO":
			return own === wanted;
		case "TEXT_STARTS_WITH":
			return own.startsWith(wanted);
		case "TEXT_ENDS_WITH":
			return own.endsWith(wanted);
		default:
			return true;
	}
}
