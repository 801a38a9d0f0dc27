import type { Chart } from "../../core/workbook/parts";
import type { SheetModel } from "../../core/workbook/sheet";
import type { ChartTable } from "../protocol";

/** A chart's ranges, side by side, as one table: header rows name the series, the first column is the domain. */
export function chartTable(sheet: SheetModel, chart: Chart): ChartTable {
	const { workbook } = sheet;
	const columns = chart.ranges.flatMap((area) => {
		const source = workbook.sheetById(area.sheetId);
		if (!source) return [];
		const bottom = Math.min(area.bottom, source.rowCount - 1);
		const unseen = new Set(
			chart.hiddenDimensions === "SHOW_BOTH" ? [] : source.unseenRows,
		);
		return range(area.left, area.right).map((column) =>
			range(area.top, bottom).map((row) => ({
				text: workbook.display(source, row, column),
				value: workbook.value(source, row, column),
				shown: !unseen.has(row),
			})),
		);
	});
	const [domain = [], ...series] = columns;
	const rows = domain.map((cell, row) => ({
		label: cell.text,
		shown: cell.shown,
		values: series.map((column) => {
			const value = column[row]?.value;
			return typeof value === "number" ? value : null;
		}),
		texts: series.map((column) => column[row]?.text ?? ""),
	}));
	return {
		series: series.map((column) =>
			column
				.slice(0, chart.headers)
				.map(({ text }) => text)
				.join(" "),
		),
		rows: rows
			.slice(chart.headers)
			.filter(
				({ shown, label, values }) =>
					shown && (label || values.some((value) => value !== null)),
			)
			.map(({ label, values, texts }) => ({ label, values, texts })),
	};
}

function range(from: number, to: number): number[] {
	return Array.from(
		{ length: Math.max(0, to - from + 1) },
		(_, index) => from + index,
	);
}
