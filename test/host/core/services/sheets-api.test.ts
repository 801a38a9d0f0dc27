/** https://developers.google.com/workspace/sheets/api/reference/rest */
import { describe, expect, test } from "@jest/globals";
import { LocalSheets } from "../../../../host/local";
import { failure } from "../script";

function local(body: string) {
	return new LocalSheets({
		project: [
			{
				name: "a.gs",
				text: `function f() { const id = SpreadsheetApp.getActive().getId(), sheet = SpreadsheetApp.getActiveSheet(), sheetId = sheet.getSheetId(); const send = (...requests) => Sheets.Spreadsheets.batchUpdate({ requests }, id).replies; ${body} }`,
			},
		],
		rows: [
			["Name", "Amount"],
			["Ann", "5%"],
			["Bob", "=B2*2"],
		],
	});
}
const run = (body: string) => local(body).run("f");

describe("values", () => {
	test("are read as shown, as they are, or as formulas, without blanks at the end", () => {
		expect(
			run(`
				const get = options => Sheets.Spreadsheets.Values.get(id, 'Sheet1!A2:D9', options).values;
				return [get(), get({ valueRenderOption: 'UNFORMATTED_VALUE' }), get({ valueRenderOption: 'FORMULA' })[1], get({ majorDimension: 'COLUMNS' }), Sheets.Spreadsheets.Values.get(id, 'E1:F2'), Sheets.Spreadsheets.Values.batchGet(id, { ranges: ['A1', 'Sheet1'] }).valueRanges.map(r => r.range)];
			`),
		).toEqual([
			[
				["Ann", "5%"],
				["Bob", "0.1"],
			],
			[
				["Ann", 0.05],
				["Bob", 0.1],
			],
			["Bob", "=B2*2"],
			[
				["Ann", "Bob"],
				["5%", "0.1"],
			],
			{ range: "Sheet1!E1:F2", majorDimension: "ROWS" },
			["Sheet1!A1", "Sheet1!A1:Z1000"],
		]);
	});
	test("are written as typed or raw; null leaves a cell alone", () => {
		expect(
			run(`
				const body = Sheets.newValueRange().setValues([['=1+1', null, '3/4/2026']]);
				const typed = Sheets.Spreadsheets.Values.update(body, id, 'A5', { valueInputOption: 'USER_ENTERED' });
				Sheets.Spreadsheets.Values.update({ values: [['=1+1', 7]] }, id, 'A6:B6', { valueInputOption: 'RAW' });
				const all = Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: [{ range: 'D1:D2', majorDimension: 'COLUMNS', values: [['x', 'y']] }] }, id);
				return [typed, sheet.getRange('A5:C6').getDisplayValues(), all.totalUpdatedCells, sheet.getRange('D1:D2').getValues()];
			`),
		).toEqual([
			{
				spreadsheetId: "local",
				updatedRange: "Sheet1!A5:C5",
				updatedRows: 1,
				updatedColumns: 3,
				updatedCells: 2,
			},
			[
				["2", "", "3/4/2026"],
				["=1+1", "7", ""],
			],
			2,
			[["x"], ["y"]],
		]);
		expect(() =>
			run("Sheets.Spreadsheets.Values.update({ values: [[1]] }, id, 'A1')"),
		).toThrow("'valueInputOption' is required");
	});
	test("are appended below the table, and cleared", () => {
		expect(
			run(`
				const { tableRange, updates } = Sheets.Spreadsheets.Values.append({ values: [['Cid', 1], ['Dan', 2]] }, id, 'A1', { valueInputOption: 'USER_ENTERED' });
				const cleared = Sheets.Spreadsheets.Values.clear({}, id, 'A2:B3').clearedRange;
				return [tableRange, updates.updatedRange, cleared, sheet.getDataRange().getValues()];
			`),
		).toEqual([
			"Sheet1!A1:B3",
			"Sheet1!A4:B5",
			"Sheet1!A2:B3",
			[
				["Name", "Amount"],
				["", ""],
				["", ""],
				["Cid", 1],
				["Dan", 2],
			],
		]);
	});
	test("of a range that cannot be read say so", () => {
		expect(() => run("Sheets.Spreadsheets.Values.get(id, 'No!A1')")).toThrow(
			"Unable to parse range: No!A1",
		);
	});
});

describe("spreadsheets", () => {
	test("are made and told about, with their cells where they are asked for", () => {
		expect(
			run(`
				const resource = Sheets.newSpreadsheet(); resource.properties = Sheets.newSpreadsheetProperties(); resource.properties.title = 'New';
				const made = Sheets.Spreadsheets.create(resource);
				const one = Sheets.Spreadsheets.get(id, { ranges: ['A2:B2'], includeGridData: true }).sheets[0];
				return [made.properties.title, SpreadsheetApp.openById(made.spreadsheetId).getName(), Sheets.Spreadsheets.get(id).sheets[0].data === undefined, one.properties.gridProperties, one.data[0].startRow, one.data[0].rowData[0].values.map(v => v.formattedValue)];
			`),
		).toEqual([
			"New",
			"New",
			true,
			{ rowCount: 1000, columnCount: 26 },
			1,
			["Ann", "5%"],
		]);
	});
	test("are changed in batches: sheets, rows and columns, merges, texts", () => {
		expect(
			run(`
				const replies = send(
					{ updateSpreadsheetProperties: { properties: { title: 'Renamed' }, fields: 'title' } },
					{ addSheet: { properties: { title: 'Two', gridProperties: { rowCount: 5, frozenRowCount: 1 } } } },
					{ findReplace: { find: 'Ann', replacement: 'Zoe', allSheets: true } },
					{ insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 2 } } },
					{ updateDimensionProperties: { range: { sheetId, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 }, properties: { pixelSize: 33 }, fields: 'pixelSize' } },
					{ mergeCells: { range: { sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 } } },
					{ sortRange: { range: { sheetId, startRowIndex: 3, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 1 }, sortSpecs: [{ dimensionIndex: 0 }] } });
				const book = SpreadsheetApp.getActive(), two = book.getSheetByName('Two');
				return [book.getName(), two.getMaxRows(), two.getFrozenRows(), replies[2], sheet.getRange('A3:A5').getValues().join(), sheet.getColumnWidth(2), sheet.getRange('A1').isPartOfMerge(), replies[0]];
			`),
		).toEqual([
			"Renamed",
			5,
			1,
			{ findReplace: { occurrencesChanged: 1 } },
			"Name,Bob,Zoe",
			33,
			true,
			{},
		]);
	});
	test("get looks, rules and pivot tables", () => {
		expect(
			run(`
				const range = { sheetId, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 };
				send(
					{ repeatCell: { range: { ...range, endRowIndex: 1 }, cell: { userEnteredFormat: { backgroundColor: { red: 1 }, textFormat: { bold: true } } }, fields: 'userEnteredFormat(backgroundColor,textFormat)' } },
					{ addConditionalFormatRule: { rule: { ranges: [range], booleanRule: { condition: { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '0.06' }] }, format: { textFormat: { foregroundColor: { blue: 1 } } } } }, index: 0 } },
					{ updateCells: { rows: [{ values: [{ userEnteredValue: { stringValue: '=raw' } }, { userEnteredValue: { formulaValue: '=1+2' } }] }], start: { sheetId, rowIndex: 4, columnIndex: 0 }, fields: 'userEnteredValue' } },
					{ updateCells: { rows: { values: { pivotTable: { source: range, rows: { sourceColumnOffset: 0, showTotals: true, sortOrder: 'DESCENDING' }, values: [{ summarizeFunction: 'COUNTA', sourceColumnOffset: 0 }] } } }, start: { sheetId, rowIndex: 0, columnIndex: 4 }, fields: 'pivotTable' } });
				return [sheet.getRange('A1').getBackground(), sheet.getRange('A1').getFontWeight(), String(sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaType()), sheet.getRange('A5:B5').getValues()[0], sheet.getRange('E1:F4').getValues()];
			`),
		).toEqual([
			"#ff0000",
			"bold",
			"NUMBER_GREATER_THAN",
			["=raw", 3],
			[
				["Name", "COUNTA of Name"],
				["Bob", 1],
				["Ann", 1],
				["Grand Total", 2],
			],
		]);
	});
	test("refuse what is not here by its name", () => {
		expect(() => run("send({ addSlicer: {} })")).toThrow(
			"The request addSlicer of Sheets.Spreadsheets.batchUpdate is not available",
		);
		expect(() =>
			run("Sheets.Spreadsheets.DeveloperMetadata.get(id, 1)"),
		).toThrow();
		expect(() => run("Sheets.Spreadsheets.getByDataFilter({}, id)")).toThrow(
			"Sheets.Spreadsheets.getByDataFilter is not available in this local Google Sheets.",
		);
	});
});

test("the add-on's scopes do not reach it", () => {
	expect(failure([], "Sheets.Spreadsheets.get(ss_().getId())")).toMatch(
		/Specified permissions are not sufficient to call Sheets\.Spreadsheets\.get/,
	);
});
