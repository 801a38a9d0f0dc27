import { parseTyped } from "../../format";
import { area as areaOf, columnsOf, rowsOf } from "../../workbook/area";
import {
	dropDuplicates,
	type SortKey,
	shuffleRows,
	sortRows,
} from "../../workbook/order";
import { isMember, nameOf } from "../platform/enums";
import { runOf } from "../platform/service";
import { OUT_OF_BOUNDS } from "../range-arguments";
import { TextFinder } from "../text-finder";
import { each, editable, placeOf, RangeFamily } from "./place";

type Gas = GoogleAppsScript.Spreadsheet.Range;

/** Sorting and cleaning data. */
export class RangeTidy extends RangeFamily {
	/** A column's number in the sheet, `{column, ascending}`, or a list of these. */
	override sort(order: unknown): Gas {
		const { sheet, area } = editable(this);
		sortRows(sheet, area, sortKeys(order));
		return this;
	}
	override randomize(): Gas {
		const { sheet, area } = editable(this);
		shuffleRows(sheet, area, Math.random);
		return this;
	}
	override removeDuplicates(columns?: number[]): Gas {
		const { sheet, area } = editable(this);
		const all = Array.from(
			{ length: columnsOf(area) },
			(_, index) => area.left + index,
		);
		const compared = columns?.map((column) => column - 1) ?? all;
		if (compared.some((column) => column < area.left || column > area.right))
			throw new Error("The columns to compare must lie inside the range.");
		const left = dropDuplicates(sheet, area, compared);
		return this.offset(0, 0, left, columnsOf(area));
	}
	override trimWhitespace(): Gas {
		return each(this, (sheet, row, column) => {
			const cell = sheet.cell(row, column);
			if (typeof cell?.value !== "string") return;
			const value = cell.value.trim().replace(/\s+/g, " ");
			if (value !== cell.value)
				sheet.put(row, column, { value: value || null, runs: null });
		});
	}
	override splitTextToColumns(delimiter?: unknown): void {
		const { sheet, area } = placeOf(this);
		if (columnsOf(area) > 1)
			throw new Error("Text can be split in one column at a time only.");
		const texts = Array.from({ length: rowsOf(area) }, (_, r) =>
			sheet.workbook.display(sheet, area.top + r, area.left),
		);
		const mark = delimiterOf(delimiter, texts);
		if (mark === null) return;
		const lines = texts.map((text) => text.split(mark));
		const width = Math.max(...lines.map((line) => line.length));
		if (area.left + width > sheet.columnCount) throw new Error(OUT_OF_BOUNDS);
		runOf(this).mayEdit(
			sheet,
			areaOf(area.top, area.left, rowsOf(area), width),
		);
		lines.forEach((line, r) => {
			if (line.length < 2) return;
			line.forEach((part, c) => {
				const typed = parseTyped(part, sheet.workbook.locale);
				sheet.put(area.top + r, area.left + c, {
					value: part === "" ? null : typed.value,
					formula: null,
					runs: null,
					...(typed.format && { format: typed.format }),
				});
			});
		});
	}
	override createTextFinder(
		text: string,
	): GoogleAppsScript.Spreadsheet.TextFinder {
		const { sheet, area } = placeOf(this);
		return new TextFinder(runOf(this), text, [{ sheet, area }]);
	}
}

export function sortKeys(order: unknown): SortKey[] {
	return (Array.isArray(order) ? order : [order]).map((one) => {
		const { column, ascending = true } =
			typeof one === "number" ? { column: one } : Object(one);
		if (typeof column !== "number" || column < 1)
			throw new Error(`Invalid argument: ${column}`);
		return { column: column - 1, ascending: Boolean(ascending) };
	});
}

const DELIMITERS: Record<string, string> = {
	COMMA: ",",
	SEMICOLON: ";",
	PERIOD: ".",
	SPACE: " ",
};

/** Without one the first of the usual marks that most of the texts hold. */
function delimiterOf(given: unknown, texts: readonly string[]): string | null {
	if (isMember("TextToColumnsDelimiter", given))
		return DELIMITERS[nameOf(given)] ?? null;
	if (typeof given === "string" && given !== "") return given;
	const counts = Object.values(DELIMITERS).map((mark) => ({
		mark,
		count: texts.filter((text) => text.includes(mark)).length,
	}));
	const most = Math.max(...counts.map(({ count }) => count));
	return most === 0
		? null
		: (counts.find(({ count }) => count === most)?.mark ?? null);
}
