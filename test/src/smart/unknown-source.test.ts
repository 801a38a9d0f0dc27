import { describe, expect, test } from "@jest/globals";
import { blankKpi } from "../../../src/kpi/kpi";
import { judge, type Place, readSubject } from "../../../src/smart";
import { sourcesNamedIn } from "../../../src/smart/sources/named";

const named = (text: string) =>
	sourcesNamedIn(text).map(({ kind, name }) => `${kind} ${name}`);

/** The words that the finding points at; `null` where nothing is found. */
function found(method: string, place: Partial<Place> | null): string | null {
	const { findings } = judge(
		readSubject({ ...blankKpi(), method }, "2026-06-30", {
			place: place && { columns: null, missingSheets: [], ...place },
		}),
	);
	const finding = findings.find(({ rule }) => rule === "M/unknown-source");
	const span = finding?.evidence[0]?.span;
	return span ? method.slice(span.start, span.end) : null;
}

describe("places that a text names", () => {
	test.each([
		["Monthly, from the column Revenue", "column Revenue"],
		["Sum of column “Net sales”", "column Net sales"],
		["Average of the 'Reply time' column", "column Reply time"],
		["Taken weekly from the Response time column", "column Response time"],
		["see sheet Sales 2026", "sheet Sales 2026"],
		["Count of rows on the “Check-in log” tab", "sheet Check-in log"],
		["='Sales 2026'!B2:B40, monthly", "sheet Sales 2026"],
		["Sum of Sales!B2:B40", "sheet Sales"],
		["每月取自〈營收〉欄", "column 營收"],
		["加總「應收帳款」欄位", "column 應收帳款"],
		["取自營收欄，每月統計", "column 營收"],
		["從「銷售紀錄」工作表統計", "sheet 銷售紀錄"],
		["詳見工作表『2026 銷售』", "sheet 2026 銷售"],
		["取自銷售紀錄分頁", "sheet 銷售紀錄"],
		["从「销售记录」工作表统计", "sheet 销售记录"],
	])("%s", (text, what) => {
		expect(named(text)).toEqual([what]);
	});

	test.each([
		"Taken weekly from the support tool",
		"Column charts drawn by finance",
		"Read from column B",
		"From the third column",
		"From the balance sheet Q3 2026",
		"Time sheet of the team, weekly",
		"Tab through the list and count",
		"From the column Revenue of the CRM export",
		"Sheet “Sales” in the finance workbook",
		"Google Sheet Sales, https://example.com/x",
		"Great result! A team effort",
		"每週從客服系統統計",
		"由各工作表加總",
		"取自本表左欄",
		"取自 B 欄",
		"ERP 匯出檔的「營收」欄",
		"財務報表「營收」欄",
		"跨欄目標比較",
		"欄杆高度量測",
		"「營收」每月統計",
	])("none in: %s", (text) => {
		expect(named(text)).toEqual([]);
	});

	test("are found in hostile text without trying every way", () => {
		const start = process.cpuUsage();
		for (const piece of [
			"column A a ",
			"「欄",
			"from sheet S ",
			"'x'!",
			"見見見欄",
		])
			sourcesNamedIn(piece.repeat(50_000 / piece.length));
		expect(process.cpuUsage(start).user / 1_000).toBeLessThan(250);
	});
});

describe("a measurement that names its source", () => {
	test("is warned of where the sheet has no such column", () => {
		const columns = ["Goal", "Indicator", "Net sales (USD)"];
		expect(found("Monthly, from the column Revenue", { columns })).toBe(
			"column Revenue",
		);
		expect(found("From the column “Net sales”", { columns })).toBeNull();
		expect(found("每月取自〈營收〉欄", { columns: ["指標", "成本"] })).toBe(
			"〈營收〉欄",
		);
		expect(
			found("每月取自〈營收〉欄", { columns: ["指標", "每月營收（萬元）"] }),
		).toBeNull();
	});

	test("is warned of where no sheet is called so", () => {
		const missingSheets = ["銷售紀錄", "Sales 2026"];
		expect(found("從「銷售紀錄」工作表統計", { missingSheets })).toBe(
			"「銷售紀錄」工作表",
		);
		expect(found("see sheet Sales 2026", { missingSheets })).not.toBeNull();
		expect(found("從「訪客紀錄」工作表統計", { missingSheets })).toBeNull();
	});

	test("is let be where nobody looked, or the column may stand on the sheet named", () => {
		expect(found("from the column Revenue", null)).toBeNull();
		expect(found("from the column Revenue", {})).toBeNull();
		expect(
			found("column Revenue of sheet Sales", { columns: ["Goal"] }),
		).toBeNull();
		expect(
			found("「銷售紀錄」工作表的「金額」欄", { columns: ["目標"] }),
		).toBeNull();
	});
});
