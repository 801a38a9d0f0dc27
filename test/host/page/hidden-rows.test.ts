import { expect, test } from "@jest/globals";
import { loadWorkbook } from "../../../host/core/workbook/load";
import { saveWorkbook } from "../../../host/core/workbook/save";
import { chartTable } from "../../../host/page/desk/chart-table";
import { viewSheet } from "../../../host/page/desk/views";

/** Five rows below a header; the filter hides "b", a hand hid the row of "d". */
function filtered(hiddenDimensions: "IGNORE_BOTH" | "SHOW_BOTH") {
	const workbook = loadWorkbook({
		name: "Plan",
		locale: "en_US",
		timeZone: "Asia/Taipei",
		sheets: [
			{
				name: "KPI",
				cells: ["h", "a", "b", "c", "d", "e"].flatMap((value, row) => [
					{ row, column: 0, value },
					{ row, column: 1, value: row },
				]),
				hiddenRows: [4],
				filter: { top: 0, left: 0, bottom: 5, right: 1 },
				charts: [
					{
						type: "LINE",
						ranges: [{ sheet: "KPI", top: 0, left: 0, bottom: 5, right: 1 }],
						headers: 1,
						options: {},
						anchor: { row: 0, column: 3, dx: 0, dy: 0 },
						width: 600,
						height: 371,
					},
				],
			},
		],
	});
	const [sheet] = workbook.sheets;
	const [chart] = sheet?.charts ?? [];
	if (!sheet?.filter || !chart) throw new Error("no filter or chart");
	sheet.filter.columns.set(0, { hidden: ["b"] });
	return { workbook, sheet, chart: { ...chart, hiddenDimensions } };
}

test("rows hidden by the filter hide like others in the page, and in saved data", () => {
	const { workbook, sheet } = filtered("IGNORE_BOTH");
	expect(viewSheet(sheet, 1)).toMatchObject({
		hiddenRows: [4, 2],
		filteredRows: [2],
	});
	expect(saveWorkbook(workbook).sheets[0]?.hiddenRows).toEqual([2, 4]);
});

// ref:charts/types and SpreadsheetApp.ChartHiddenDimensionStrategy: IGNORE_BOTH is the default
test.each([
	["IGNORE_BOTH", ["a", "c", "e"]],
	["SHOW_BOTH", ["a", "b", "c", "d", "e"]],
] as const)("a chart that hides %s", (strategy, labels) => {
	const { sheet, chart } = filtered(strategy);
	const { rows } = chartTable(sheet, chart);
	expect(rows.map(({ label }) => label)).toEqual(labels);
});
