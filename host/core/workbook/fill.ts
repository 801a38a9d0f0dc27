/** Filling an area on from the cells it begins with, as dragging the corner of a selection does. */
import { parseTyped } from "../format";
import { type Area, area as areaOf } from "./area";
import type { Cell } from "./cell";
import type { SheetModel } from "./sheet";
import { shifted, snapshot } from "./transfer";

/**
 * @param area lies at one end of `into`, which is longer in one direction
 * @param series whether a pattern goes on; else the cells are repeated
 */
export function fillOn(
	sheet: SheetModel,
	area: Area,
	into: Area,
	series: boolean,
): void {
	const vertical = area.left === into.left && area.right === into.right;
	const cells = snapshot(sheet, area);
	const lanes = vertical
		? (cells[0] ?? []).map((_, c) => cells.map((line) => line[c] as Cell))
		: cells;
	const start = vertical ? area.top : area.left;
	const [low, high] = vertical
		? [into.top, into.bottom]
		: [into.left, into.right];
	lanes.forEach((lane, index) => {
		const next = series ? pattern(sheet, lane) : null;
		for (let at = low; at <= high; at++) {
			const step = at - start;
			if (step >= 0 && step < lane.length) continue;
			const from = ((step % lane.length) + lane.length) % lane.length;
			const cell = lane[from] as Cell;
			const [row, column] = vertical
				? [at, area.left + index]
				: [area.top + index, at];
			const made = next?.(step);
			const copy = shifted(
				sheet,
				cell,
				vertical ? step - from : 0,
				vertical ? 0 : step - from,
			);
			sheet.put(row, column, {
				...copy,
				note: null,
				...(made === undefined || cell.formula
					? {}
					: { value: made, formula: null, runs: null }),
			});
			const validation = sheet.validationAt(
				vertical ? area.top + from : row,
				vertical ? column : area.left + from,
			);
			if (validation)
				sheet.setValidation(areaOf(row, column, 1, 1), validation);
		}
	});
}

type Next = (step: number) => string | number;

/** How the cells go on, by the number of steps from the first; null where they only repeat. */
function pattern(sheet: SheetModel, cells: readonly Cell[]): Next | null {
	const values = cells.map((cell) => (cell.formula ? null : cell.value));
	if (values.every((value) => typeof value === "number"))
		return numbers(values, /[dmyhs]/i.test(cells[0]?.format ?? ""));
	if (!values.every((value) => typeof value === "string")) return null;
	return (
		named(values, sheet.workbook.locale) ??
		counted(values, sheet.workbook.locale)
	);
}

/** A straight line through the numbers; a single number repeats, a single day goes on to the next. */
function numbers(values: readonly number[], days: boolean): Next | null {
	const count = values.length;
	const firstValue = values[0] ?? 0;
	if (count === 1) return days ? (step) => firstValue + step : null;
	const middle = (count - 1) / 2;
	const mean = values.reduce((sum, value) => sum + value, 0) / count;
	let rise = 0;
	let width = 0;
	values.forEach((value, x) => {
		rise += (x - middle) * (value - mean);
		width += (x - middle) ** 2;
	});
	const slope = rise / width;
	return (step) => tidy(mean + slope * (step - middle));
}

/** Without the last digits that binary fractions leave. */
function tidy(value: number): number {
	return Number(value.toPrecision(14));
}

/** Names of months and weekdays, short and long, in English and in the locale's language. */
function named(values: readonly string[], locale: string): Next | null {
	for (const list of nameLists(locale)) {
		const places = values.map((value) =>
			list.findIndex((name) => name.toLowerCase() === value.toLowerCase()),
		);
		if (places.some((place) => place < 0)) continue;
		const first = places[0] ?? 0;
		const stride =
			places.length > 1
				? ((places[1] ?? 0) - first + list.length) % list.length
				: 1;
		const regular = places.every(
			(place, index) => (first + stride * index) % list.length === place,
		);
		if (!regular) continue;
		return (step) => {
			const at =
				(((first + stride * step) % list.length) + list.length) % list.length;
			return list[at] ?? "";
		};
	}
	return null;
}

function nameLists(locale: string): string[][] {
	const names = (
		language: string,
		options: Intl.DateTimeFormatOptions,
		count: number,
	) => {
		const format = new Intl.DateTimeFormat(language, {
			...options,
			timeZone: "UTC",
		});
		// 2023-01-01 is a Sunday; the twelve first days of months follow each other by 31 days closely enough.
		return Array.from({ length: count }, (_, index) =>
			format.format(
				count === 12 ? Date.UTC(2023, index, 1) : Date.UTC(2023, 0, 1 + index),
			),
		);
	};
	return [...new Set(["en-US", locale.replace("_", "-")])].flatMap((language) =>
		(["short", "long"] as const).flatMap((width) => [
			names(language, { month: width }, 12),
			names(language, { weekday: width }, 7),
		]),
	);
}

/** `Item 1`, `Item 2`: a text with a number at its end counts on. */
function counted(values: readonly string[], locale: string): Next | null {
	const parts = values.map((value) => /^(.*?)(\d+)$/s.exec(value));
	const stem = parts[0]?.[1];
	if (stem === undefined || parts.some((part) => part?.[1] !== stem))
		return null;
	const digits = parts.map((part) => part?.[2] ?? "");
	const read = digits.map((text) => Number(parseTyped(text, locale).value));
	const next =
		read.length > 1
			? numbers(read, false)
			: (step: number) => (read[0] ?? 0) + step;
	const width = digits[0]?.startsWith("0") ? (digits[0]?.length ?? 0) : 0;
	return (
		next && ((step) => `${stem}${String(next(step)).padStart(width, "0")}`)
	);
}
