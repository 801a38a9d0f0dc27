import { isError, isSparkline, type Scalar } from "../formula";
import type { CellData, SheetData, WorkbookData } from "./data";
import type { SheetModel } from "./sheet";
import type { Workbook } from "./workbook";

/** The workbook as plain data, with every formula's present result beside it. */
export function saveWorkbook(workbook: Workbook): WorkbookData {
	return {
		name: workbook.name,
		locale: workbook.locale,
		timeZone: workbook.timeZone,
		sheets: workbook.sheets.map(saveSheet),
		names: workbook.names.flatMap(({ name, sheetId, area }) => {
			const sheet = workbook.sheetById(sheetId)?.name;
			return sheet === undefined ? [] : [{ name, sheet, area }];
		}),
	};
}

function saveSheet(sheet: SheetModel): SheetData {
	const { workbook } = sheet;
	const cells: CellData[] = [];
	for (const [row, column, cell] of sheet.cellsIn(sheet.whole)) {
		const value = saved(workbook.value(sheet, row, column));
		const data: CellData = { row, column };
		if (value !== undefined) data.value = value;
		if (cell.formula) data.formula = cell.formula.text;
		if (cell.format) data.format = cell.format;
		if (cell.style) data.style = cell.style;
		if (cell.note) data.note = cell.note;
		if (cell.runs) data.runs = cell.runs;
		if (Object.keys(data).length > 2) cells.push(data);
	}
	return {
		name: sheet.name,
		rows: sheet.rowCount,
		columns: sheet.columnCount,
		cells,
		merges: sheet.merges,
		frozenRows: sheet.frozenRows,
		frozenColumns: sheet.frozenColumns,
		columnWidths: Object.fromEntries(sheet.columnWidths),
		rowHeights: Object.fromEntries(sheet.rowHeights),
		hiddenRows: sheet.unseenRows,
		hiddenColumns: [...sheet.hiddenColumns],
		hidden: sheet.hidden,
		...(sheet.tabColor !== null && { tabColor: sheet.tabColor }),
		...(sheet.filter && { filter: sheet.filter.area }),
		rules: sheet.rules.map(({ areas, condition, gradient, style }) => ({
			areas,
			...(condition?.type === "CUSTOM_FORMULA"
				? { formula: String(condition.args[0]) }
				: condition && {
						criterion: { ...condition, args: flat(condition.args) },
					}),
			...(gradient && { gradient }),
			style,
		})),
		validations: sheet.validations.map((entry) => ({
			area: entry.area,
			type: entry.criterion.type,
			args: entry.criterion.args,
			allowInvalid: entry.allowInvalid,
			...(entry.help !== null && { help: entry.help }),
		})),
		charts: sheet.charts.map((chart) => ({
			id: chart.id,
			type: chart.type,
			ranges: chart.ranges.flatMap(({ sheetId, ...area }) => {
				const source = workbook.sheetById(sheetId);
				return source ? [{ ...area, sheet: source.name }] : [];
			}),
			headers: chart.headers,
			options: chart.options,
			anchor: chart.anchor,
			width: chart.width,
			height: chart.height,
		})),
	};
}

function flat(args: readonly (string | number | boolean | string[])[]) {
	return args.filter((arg) => !Array.isArray(arg)) as (
		| string
		| number
		| boolean
	)[];
}

function saved(value: Scalar): CellData["value"] {
	if (value === null || isSparkline(value)) return undefined;
	return isError(value) ? { error: value.code } : value;
}
