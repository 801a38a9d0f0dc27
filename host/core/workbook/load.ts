import { errorOf } from "../formula";
import type { CellData, SheetData, WorkbookData } from "./data";
import { DEFAULT_COLUMNS, DEFAULT_ROWS, type SheetModel } from "./sheet";
import { Workbook } from "./workbook";

/** Makes a workbook from plain data. Formulas are read in its locale and computed anew; results given beside them are not used. */
export function loadWorkbook(data: WorkbookData, now?: () => Date): Workbook {
	const workbook = new Workbook({ ...data, now });
	workbook.batch(() => {
		const sheets = data.sheets.map((entry, index) =>
			// The first sheet of a spreadsheet has the id 0 in Sheets.
			workbook.addSheet(entry.name, index, index === 0 ? 0 : undefined),
		);
		data.sheets.forEach((entry, index) => {
			const sheet = sheets[index];
			if (sheet) fill(sheet, entry);
		});
		for (const { name, sheet, area } of data.names ?? []) {
			const sheetId = workbook.sheetNamed(sheet)?.id;
			if (sheetId !== undefined) workbook.setName({ name, sheetId, area });
		}
	});
	return workbook;
}

function fill(sheet: SheetModel, data: SheetData): void {
	const extent = extentOf(data.cells);
	sheet.rowCount = data.rows ?? Math.max(DEFAULT_ROWS, extent.rows);
	sheet.columnCount = data.columns ?? Math.max(DEFAULT_COLUMNS, extent.columns);
	for (const cell of data.cells) fillCell(sheet, cell);
	sheet.merges = data.merges?.map((merge) => ({ ...merge })) ?? [];
	sheet.frozenRows = data.frozenRows ?? 0;
	sheet.frozenColumns = data.frozenColumns ?? 0;
	sheet.columnWidths = numbered(data.columnWidths);
	sheet.rowHeights = numbered(data.rowHeights);
	sheet.hiddenRows = new Set(data.hiddenRows);
	sheet.hiddenColumns = new Set(data.hiddenColumns);
	sheet.hidden = data.hidden ?? false;
	sheet.tabColor = data.tabColor ?? null;
	sheet.filter = data.filter ? { area: data.filter, columns: new Map() } : null;
	sheet.rules = (data.rules ?? []).map((rule) => ({
		areas: rule.areas,
		condition: rule.formula
			? { type: "CUSTOM_FORMULA", args: [rule.formula] }
			: rule.criterion,
		gradient: rule.gradient,
		style: rule.style ?? {},
	}));
	sheet.validations = (data.validations ?? []).map((entry) => ({
		area: entry.area,
		criterion: { type: entry.type, args: entry.args },
		allowInvalid: entry.allowInvalid,
		help: entry.help ?? null,
	}));
	const { workbook } = sheet;
	sheet.charts = (data.charts ?? []).map((chart) => ({
		...chart,
		id: chart.id ?? workbook.newId(),
		ranges: chart.ranges.flatMap(({ sheet: name, ...area }) => {
			const source = workbook.sheetNamed(name);
			return source ? [{ ...area, sheetId: source.id }] : [];
		}),
		merge: "MERGE_COLUMNS",
		hiddenDimensions: "IGNORE_BOTH",
		transposed: false,
	}));
}

function fillCell(sheet: SheetModel, data: CellData): void {
	const { value } = data;
	const given =
		typeof value === "object" ? (errorOf(value.error) ?? null) : value;
	sheet.put(data.row, data.column, {
		value: data.formula === undefined ? (given ?? null) : null,
		formula:
			data.formula === undefined ? null : sheet.workbook.formula(data.formula),
		format: data.format ?? null,
		style: data.style ?? null,
		note: data.note ?? null,
		runs: data.runs ?? null,
	});
}

function extentOf(cells: readonly CellData[]) {
	let rows = 0;
	let columns = 0;
	for (const cell of cells) {
		rows = Math.max(rows, cell.row + 1);
		columns = Math.max(columns, cell.column + 1);
	}
	return { rows, columns };
}

function numbered(record: Record<number, number> = {}): Map<number, number> {
	return new Map(
		Object.entries(record).map(([index, size]) => [Number(index), size]),
	);
}
