import { describe, expect, test } from "@jest/globals";
import { sampleWorkbook } from "../../../host/sample";

const workbook = sampleWorkbook();

function texts(sheetName: string): string[] {
	const sheet = workbook.sheets.find(({ name }) => name === sheetName);
	return (sheet?.cells ?? []).map(({ value }) => String(value ?? ""));
}

/** The number of rows with something in them. */
function rowsOf(sheetName: string): number {
	const sheet = workbook.sheets.find(({ name }) => name === sheetName);
	return new Set(sheet?.cells.map(({ row }) => row)).size;
}

describe("the sample workbook", () => {
	test("is a workbook of Taiwan", () => {
		expect(workbook).toMatchObject({
			locale: "zh_TW",
			timeZone: "Asia/Taipei",
		});
	});
	test("is made anew for each call, so that one reader cannot change another's", () => {
		expect(sampleWorkbook()).toEqual(workbook);
		expect(sampleWorkbook().sheets[0]?.cells).not.toBe(
			workbook.sheets[0]?.cells,
		);
	});
	test("has no cell twice and no cell under a merge", () => {
		for (const { cells, merges = [] } of workbook.sheets) {
			const seen = cells.map(({ row, column }) => `${row}:${column}`);
			expect(new Set(seen).size).toBe(seen.length);
			const covered = cells.filter(
				({ row, column, value }) =>
					value !== undefined &&
					merges.some(
						({ top, left, bottom, right }) =>
							row >= top &&
							row <= bottom &&
							column >= left &&
							column <= right &&
							(row !== top || column !== left),
					),
			);
			expect(covered).toEqual([]);
		}
	});
	test.each([
		"Raise revenue",
		"New subscribers a month from 100 to 120 (+20%)",
		"Renewal rate from 70% to 85%",
		"Conversion rate per salesperson from 15% to 25%",
		"20 new advertisers a month",
		"Click-through rate +15%",
		"Monthly service reply rate ≥ 95%",
		"Longest run from 21 km to 42 km",
		"Run 0.5 km more every week",
	])("holds the worked example “%s”", (example) => {
		expect(texts("Worked examples")).toContain(example);
	});
	test.each([
		["Company plan 2026", 15],
		["2026 部門 KPI", 15],
		["Worked examples", 25],
		["KPI 範例", 12],
		["各部門回報", 20],
	])("%s has a header and at least %d rows", (name, rows) => {
		expect(rowsOf(name)).toBeGreaterThan(rows);
	});
	test("the untidy sheet has what makes sheets untidy", () => {
		const sheet = workbook.sheets.find(({ name }) => name === "各部門回報");
		expect(sheet?.merges?.length).toBeGreaterThan(5);
		expect(sheet?.hiddenRows).toHaveLength(1);
		expect(sheet?.cells.some(({ note }) => note)).toBe(true);
		for (const text of [
			"１２０萬",
			"1.2 億",
			"NT$3,500",
			"95%",
			"20 家",
			"5K",
			"合計",
		])
			expect(texts("各部門回報")).toContain(text);
	});
});
