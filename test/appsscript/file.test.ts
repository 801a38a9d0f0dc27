import { beforeAll, describe, expect, test } from "@jest/globals";
import type { SheetData } from "../../host/core/workbook/data";
import { readFile, saveFile } from "../../host/files";
import { sampleWorkbook } from "../../host/sample";
import { get, openOffice } from "./office";

/** The sample with a scorecard of its first two sheets, saved as a file and opened again. */
async function savedScorecards(language: "en" | "zh-TW") {
	const host = openOffice(sampleWorkbook());
	const ids = host.workbook.sheets.slice(0, 2).map(({ id }) => id);
	for (const sheetId of ids) get(host, "write", { sheetId, language });
	const saved = await saveFile(host.workbook, host.activeSheet, "xlsx");
	const { data, lost } = await readFile("scorecard.xlsx", saved.bytes);
	return {
		before: host.save().sheets,
		after: data.sheets,
		saved: saved.lost.map(({ en }) => en),
		lost: lost.map(({ en }) => en),
	};
}

/** What a cell says, apart from how a file writes it. */
function contents({ cells }: SheetData) {
	return cells
		.filter(({ value, formula }) => value !== undefined || formula)
		.map(({ row, column, value, formula, format, note }) => ({
			at: `${row} ${column}`,
			value: typeof value === "number" ? Number(value.toPrecision(12)) : value,
			// A file writes `,` between arguments, which ours have nowhere else.
			formula: formula?.replace(/;/g, ","),
			format: format === "General" ? undefined : format,
			note,
		}));
}

describe.each(["en", "zh-TW"] as const)(
	"scorecards in %s saved as a file",
	(language) => {
		let file: Awaited<ReturnType<typeof savedScorecards>>;
		beforeAll(async () => {
			file = await savedScorecards(language);
		}, 60_000);
		const both = (part: (sheet: SheetData) => unknown) => {
			expect(file.after.map(part)).toEqual(file.before.map(part));
		};
		test("come back with their sheets, values and formulas", () => {
			// Excel has no longer names.
			both(({ name, hidden }) => [name.slice(0, 31), hidden]);
			both(contents);
		});
		test("come back with their rules, drop-downs and charts", () => {
			both(({ rules = [] }) => rules.map(({ areas }) => areas));
			both(({ validations = [] }) =>
				validations.map(({ type, area }) => [type, area]),
			);
			both(({ charts = [] }) =>
				charts.map(({ type, anchor, width }) => [type, anchor, width]),
			);
			const charts = file.before.flatMap((sheet) => sheet.charts ?? []);
			expect(charts).toHaveLength(8);
		});
		test("lose nothing but what only Google Sheets has", () => {
			expect(file.lost).toEqual([]);
			const isLong = file.before.some(({ name }) => name.length > 31);
			expect(file.saved).toEqual(
				isLong
					? [
							"Sheet names were shortened to 31 characters without : \\ / ? * [ ].",
						]
					: [],
			);
		});
	},
);
