import {
	type Area,
	area as areaOf,
	columnsOf,
	covers,
	rowsOf,
} from "../../workbook/area";
import { fillOn } from "../../workbook/fill";
import { dataRegion } from "../../workbook/region";
import type { SheetModel } from "../../workbook/sheet";
import { changeAxis } from "../../workbook/structure";
import {
	ALL_PARTS,
	copyBlock,
	moveBlock,
	type Parts,
	tiles,
} from "../../workbook/transfer";
import { nameOf } from "../platform/enums";
import { classOf, runOf } from "../platform/service";
import { OUT_OF_BOUNDS } from "../range-arguments";
import { modelOf } from "../sheet/model";
import { editable, placeOf, RangeFamily } from "./place";

type Gas = GoogleAppsScript.Spreadsheet.Range;
type Series = GoogleAppsScript.Spreadsheet.AutoFillSeries;

/** What each `SpreadsheetApp.CopyPasteType` takes along. */
const PASTES: Record<string, Parts> = {
	PASTE_NORMAL: ALL_PARTS,
	PASTE_NO_BORDERS: { ...ALL_PARTS, borders: false },
	PASTE_FORMAT: { look: true, borders: true, rules: true },
	PASTE_FORMULA: { formulas: true },
	PASTE_DATA_VALIDATION: { validations: true },
	PASTE_VALUES: { values: true },
	PASTE_CONDITIONAL_FORMATTING: { rules: true },
	PASTE_COLUMN_WIDTHS: { widths: true },
};

/** Copying, moving and filling. */
export class RangeTransfer extends RangeFamily {
	/** Repeated as often as it fits into the destination; a smaller destination only says where it begins. */
	override copyTo(destination: Gas, how?: unknown, transposed = false): void {
		const target = placeOf(destination);
		paste(this, target.sheet, target.area, partsOf(how), transposed);
	}
	override copyFormatToRange(sheet: unknown, ...edges: number[]): void {
		paste(
			this,
			sheetOf(this, sheet),
			edgesOf(edges),
			PASTES.PASTE_FORMAT ?? {},
		);
	}
	override copyValuesToRange(sheet: unknown, ...edges: number[]): void {
		paste(
			this,
			sheetOf(this, sheet),
			edgesOf(edges),
			PASTES.PASTE_VALUES ?? {},
		);
	}
	override moveTo(target: Gas): void {
		const { sheet, area } = editable(this);
		const { sheet: to, area: spot } = placeOf(target);
		const landing = areaOf(spot.top, spot.left, rowsOf(area), columnsOf(area));
		checkInside(to, landing);
		runOf(this).mayEdit(to, landing);
		moveBlock(sheet, area, to, landing.top, landing.left);
	}

	override autoFill(destination: Gas, series: Series): void {
		const { sheet, area } = placeOf(this);
		const { sheet: other, area: into } = editable(destination);
		if (other !== sheet || !covers(into, area))
			throw new Error(
				"AutoFill destination range must contain the source range.",
			);
		const taller = rowsOf(into) > rowsOf(area);
		const wider = columnsOf(into) > columnsOf(area);
		const below = into.top === area.top && into.left === area.left;
		const above = into.bottom === area.bottom && into.right === area.right;
		if ((taller && wider) || !(below || above))
			throw new Error(
				"AutoFill destination range must extend the source range in only one direction.",
			);
		fillOn(sheet, area, into, isSeries(series));
	}
	/** Down to where the data beside it ends: on its left, else on its right. */
	override autoFillToNeighbor(series: Series): void {
		const { sheet, area } = placeOf(this);
		const bottom = [area.left - 1, area.right + 1]
			.filter((column) => column >= 0 && column < sheet.columnCount)
			.map((column) => {
				const beside = { ...area, left: column, right: column };
				return dataRegion(sheet, beside, { rows: true, columns: false }).bottom;
			})
			.find((row) => row > area.bottom);
		if (bottom === undefined) return;
		runOf(this).mayEdit(sheet, { ...area, bottom });
		fillOn(sheet, area, { ...area, bottom }, isSeries(series));
	}

	override insertCells(dimension: GoogleAppsScript.Spreadsheet.Dimension): Gas {
		const { sheet, area } = editable(this);
		const rest = beyond(sheet, area, nameOf(dimension), 0);
		if (!rest) return this;
		const rows = nameOf(dimension) === "ROWS";
		const by = rows ? rowsOf(area) : columnsOf(area);
		const missing = rows
			? rest.bottom + by - (sheet.rowCount - 1)
			: rest.right + by - (sheet.columnCount - 1);
		if (missing > 0)
			changeAxis(sheet, {
				axis: rows ? "row" : "column",
				kind: "insert",
				at: rows ? sheet.rowCount : sheet.columnCount,
				count: missing,
			});
		moveBlock(
			sheet,
			rest,
			sheet,
			rest.top + (rows ? by : 0),
			rest.left + (rows ? 0 : by),
		);
		return this;
	}
	override deleteCells(
		dimension: GoogleAppsScript.Spreadsheet.Dimension,
	): void {
		const { sheet, area } = editable(this);
		this.clear();
		this.clearNote();
		this.clearDataValidations();
		const rows = nameOf(dimension) === "ROWS";
		const by = rows ? rowsOf(area) : columnsOf(area);
		const rest = beyond(sheet, area, nameOf(dimension), by);
		if (rest) moveBlock(sheet, rest, sheet, area.top, area.left);
	}
}

function isSeries(series: Series): boolean {
	return nameOf(series) === "DEFAULT_SERIES";
}

/** The block from so far into the area on to the end of what its rows or columns hold; null where nothing is there. */
function beyond(
	sheet: SheetModel,
	area: Area,
	dimension: string,
	from: number,
): Area | null {
	const rest =
		dimension === "ROWS"
			? { ...area, top: area.top + from, bottom: sheet.rows.length - 1 }
			: {
					...area,
					left: area.left + from,
					right: Math.max(
						...sheet.rows
							.slice(area.top, area.bottom + 1)
							.map((line) => (line?.length ?? 0) - 1),
						-1,
					),
				};
	return rest.top <= rest.bottom && rest.left <= rest.right ? rest : null;
}

function partsOf(how: unknown): Parts {
	if (how === undefined || how === null) return ALL_PARTS;
	if (typeof how === "object" && classOf(how) === undefined) {
		const { contentsOnly, formatOnly } = how as Record<string, unknown>;
		if (contentsOnly) return PASTES.PASTE_VALUES ?? {};
		if (formatOnly) return PASTES.PASTE_FORMAT ?? {};
	}
	return PASTES[nameOf(how)] ?? ALL_PARTS;
}

function paste(
	range: object,
	to: SheetModel,
	into: Area,
	parts: Parts,
	transposed = false,
): void {
	const { sheet, area } = placeOf(range);
	const size = transposed ? areaOf(0, 0, columnsOf(area), rowsOf(area)) : area;
	const spots = tiles(size, into);
	for (const spot of spots) {
		checkInside(to, spot);
		runOf(range).mayEdit(to, spot);
	}
	to.workbook.batch(() => {
		for (const spot of spots)
			copyBlock(sheet, area, to, spot.top, spot.left, parts, transposed);
	});
}

function checkInside(sheet: SheetModel, area: Area): void {
	if (area.bottom >= sheet.rowCount || area.right >= sheet.columnCount)
		throw new Error(OUT_OF_BOUNDS);
}

/** These two old members take a sheet or its id, and edges in the order column, last column, row, last row, from 1. */
function edgesOf(edges: readonly number[]): Area {
	const [left = 1, right = left, top = 1, bottom = top] = edges;
	return {
		top: top - 1,
		left: left - 1,
		bottom: bottom - 1,
		right: right - 1,
	};
}

function sheetOf(range: object, given: unknown): SheetModel {
	if (typeof given !== "number") return modelOf(given);
	const sheet = placeOf(range).sheet.workbook.sheetById(given);
	if (!sheet) throw new Error(`Sheet ${given} not found`);
	return sheet;
}
