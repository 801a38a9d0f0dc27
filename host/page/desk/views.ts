/** The workbook as the page is shown it. */
import type { Host, MenuEntry as HostMenuEntry } from "../../core";
import { isError, isSparkline, type Scalar } from "../../core/formula";
import type { Slicer } from "../../core/workbook/parts";
import { ruleLook } from "../../core/workbook/rule-look";
import type { SheetModel } from "../../core/workbook/sheet";
import { checkValidation } from "../../core/workbook/validation";
import type {
	AreaData,
	BookView,
	CellView,
	MenuEntry,
	SheetView,
	SlicerView,
} from "../protocol";
import { chartTable } from "./chart-table";

export function viewBook(host: Host): BookView {
	const { workbook } = host;
	return {
		name: workbook.name,
		locale: workbook.locale,
		timeZone: workbook.timeZone,
		sheets: workbook.sheets.map((sheet) => ({
			id: sheet.id,
			name: sheet.name,
			hidden: sheet.hidden,
			color: sheet.tabColor,
			locked: sheet.isProtected(sheet.whole),
		})),
		activeSheet: host.activeSheet.id,
		selection: host.selection,
		menu: host.menu.map(viewEntry),
		canUndo: host.history.canUndo,
		canRedo: host.history.canRedo,
	};
}

function viewEntry(entry: HostMenuEntry): MenuEntry {
	if (entry.kind === "separator") return { separator: true };
	const label = entry.caption;
	return entry.kind === "item"
		? { label, function: entry.functionName }
		: { label, entries: entry.entries.map(viewEntry), own: entry.own };
}

/** @param book number of the workbook among those that were opened */
export function viewSheet(sheet: SheetModel, book: number): SheetView {
	const { filteredRows } = sheet;
	return {
		id: sheet.id,
		book,
		rows: sheet.rowCount,
		columns: sheet.columnCount,
		columnWidths: Object.fromEntries(sheet.columnWidths),
		rowHeights: Object.fromEntries(sheet.rowHeights),
		hiddenRows: [...new Set([...sheet.hiddenRows, ...filteredRows])],
		filteredRows,
		hiddenColumns: [...sheet.hiddenColumns],
		frozenRows: sheet.frozenRows,
		frozenColumns: sheet.frozenColumns,
		merges: sheet.merges,
		filter: sheet.filter?.area ?? null,
		charts: sheet.charts.map((chart) => ({
			id: chart.id,
			type: chart.type,
			options: chart.options,
			anchor: chart.anchor,
			width: chart.width,
			height: chart.height,
			table: chartTable(sheet, chart),
		})),
		slicers: sheet.slicers.map((slicer) => viewSlicer(sheet, slicer)),
	};
}

function viewSlicer(sheet: SheetModel, slicer: Slicer): SlicerView {
	const { id, area, column, filter, title, background, anchor } = slicer;
	const at = column === null ? null : area.left + column;
	const heading =
		at === null ? "" : sheet.workbook.display(sheet, area.top, at);
	return {
		id,
		title: title ?? heading,
		column: at,
		isSet: filter !== null,
		background,
		anchor,
	};
}

/** The cells of an area that show something. */
export function viewCells(sheet: SheetModel, area: AreaData): CellView[] {
	const views: CellView[] = [];
	for (let row = area.top; row <= area.bottom; row++)
		for (let column = area.left; column <= area.right; column++) {
			const view = viewCell(sheet, row, column);
			if (view) views.push(view);
		}
	return views;
}

function viewCell(
	sheet: SheetModel,
	row: number,
	column: number,
): CellView | undefined {
	const { workbook } = sheet;
	const cell = sheet.cell(row, column);
	const value = workbook.value(sheet, row, column);
	const look = sheet.rules.length ? ruleLook(sheet, row, column) : null;
	const validation = sheet.validationAt(row, column);
	const filter = filterAt(sheet, row, column);
	if (value === null && !cell && !look && !validation && !filter)
		return undefined;
	const view: CellView = {
		row,
		column,
		text: workbook.display(sheet, row, column),
		kind: kindOf(value),
	};
	if (cell?.style || look) view.style = { ...cell?.style, ...look };
	if (cell?.note) view.note = cell.note;
	if (filter) view.filter = filter;
	if (value !== null && isSparkline(value)) {
		const { type, data, options } = value.sparkline;
		view.sparkline = { type, values: data.flat(), options };
	}
	if (validation) {
		const { type } = validation.criterion;
		if (type === "CHECKBOX") view.choice = "checkbox";
		else if (/^VALUE_IN_(LIST|RANGE)$/.test(type)) view.choice = "list";
		if (value !== null && !checkValidation(sheet, row, column, validation))
			view.invalid = true;
	}
	return view;
}

function filterAt(
	{ filter }: SheetModel,
	row: number,
	column: number,
): CellView["filter"] {
	if (!filter || row !== filter.area.top) return undefined;
	if (column < filter.area.left || column > filter.area.right) return undefined;
	return filter.columns.has(column) ? "set" : "open";
}

function kindOf(value: Scalar): CellView["kind"] {
	if (value === null) return "blank";
	if (isError(value)) return "error";
	if (typeof value === "number") return "number";
	if (typeof value === "boolean") return "boolean";
	return typeof value === "string" ? "text" : "blank";
}
