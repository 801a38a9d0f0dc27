import { printFormula } from "../formula";
import type { Cell } from "./cell";
import type { SheetModel } from "./sheet";
import type { Workbook } from "./workbook";

/**
 * A copy of a sheet with all that hangs on it, in the same or another workbook. Formulas are written anew in the other workbook's
 * locale; charts that show the sheet's own cells show those of the copy.
 * @param name “Copy of …” with a number where that name is taken, unless given
 */
export function copySheet(
	sheet: SheetModel,
	into: Workbook,
	at: number,
	name = freeName(sheet.name, into),
): SheetModel {
	return into.batch(() => {
		const copy = into.addSheet(name, at);
		copy.type = sheet.type;
		copy.rowCount = sheet.rowCount;
		copy.columnCount = sheet.columnCount;
		for (const [row, column, cell] of sheet.cellsIn(sheet.whole))
			copy.put(row, column, copied(cell, sheet.workbook, into));
		copy.merges = sheet.merges.map((merge) => ({ ...merge }));
		copy.frozenRows = sheet.frozenRows;
		copy.frozenColumns = sheet.frozenColumns;
		copy.columnWidths = new Map(sheet.columnWidths);
		copy.rowHeights = new Map(sheet.rowHeights);
		copy.hiddenRows = new Set(sheet.hiddenRows);
		copy.hiddenColumns = new Set(sheet.hiddenColumns);
		copy.tabColor = sheet.tabColor;
		copy.rules = [...sheet.rules];
		copy.validations = sheet.validations.map((one) => ({ ...one }));
		copy.filter = sheet.filter;
		copy.slicers = sheet.slicers.map((slicer) => ({
			...slicer,
			id: into.newId(),
		}));
		copy.groups = [...sheet.groups];
		copy.toggles = { ...sheet.toggles };
		copy.bandings = sheet.bandings.map((one) => ({ ...one, id: into.newId() }));
		copy.gridlinesHidden = sheet.gridlinesHidden;
		copy.rightToLeft = sheet.rightToLeft;
		copy.charts = sheet.charts.map((chart) => ({
			...chart,
			id: into.newId(),
			ranges: chart.ranges.flatMap((range) =>
				range.sheetId === sheet.id
					? [{ ...range, sheetId: copy.id }]
					: into === sheet.workbook
						? [range]
						: [],
			),
		}));
		copyMetadata(sheet, copy);
		return copy;
	});
}

function copied(cell: Cell, from: Workbook, into: Workbook): Cell {
	if (!cell.formula) return { ...cell };
	const { ast, text } = cell.formula;
	const other = ast && from.locale !== into.locale;
	return {
		...cell,
		formula: into.formula(other ? printFormula(ast, into.locale) : text),
	};
}

function copyMetadata(sheet: SheetModel, copy: SheetModel): void {
	for (const { place, key, value, visibility } of sheet.workbook.metadata)
		if ("sheetId" in place && place.sheetId === sheet.id)
			copy.workbook.addMetadata(
				{ ...place, sheetId: copy.id },
				key,
				value,
				visibility,
			);
}

function freeName(name: string, workbook: Workbook): string {
	const plain = `Copy of ${name}`;
	if (!workbook.sheetNamed(plain)) return plain;
	let number = 1;
	while (workbook.sheetNamed(`${plain} ${number}`)) number++;
	return `${plain} ${number}`;
}
