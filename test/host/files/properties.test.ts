import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CellData } from "../../../host/core/workbook/data";
import { loadWorkbook } from "../../../host/core/workbook/load";
import { readFile, saveFile } from "../../../host/files";

/** Texts that XML, a csv or a spreadsheet could take for something else. */
const text = fc.oneof(
	fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
	fc.constantFrom(
		"=1+1",
		"'quoted",
		" edges ",
		"two\nlines",
		"_x0041_",
		"&amp; <b> ]]>",
		"\u0000\u0007",
		"達成率％",
		"📦",
		'a,"b";c',
		"+1",
		"-lead",
		"@home",
	),
);
// Line ends are made equal, and two code points are no characters of XML.
const kept = text.filter((value) => !/[\r\ufffe\uffff]/.test(value));
const number = fc
	.double({ noNaN: true, noDefaultInfinity: true })
	.map((value) => value + 0);
const color = fc.constantFrom("#cc0000", "#00ff7f", "#123456");
const style = fc.record(
	{
		bold: fc.constant(true),
		italic: fc.constant(true),
		color,
		background: color,
		fontSize: fc.constantFrom(8, 14, 36),
		fontFamily: fc.constantFrom("Noto Sans TC", 'A "B" & C'),
		align: fc.constantFrom("left", "center", "right"),
		wrap: fc.constant(true),
	},
	{ requiredKeys: [] },
);
const cells = fc.uniqueArray(
	fc.record({
		row: fc.nat(40),
		column: fc.nat(30),
		value: fc.oneof(kept, number, fc.boolean()),
		format: fc.option(fc.constantFrom("0.0%", '"項"0', "@"), {
			nil: undefined,
		}),
		style: fc.option(style, { nil: undefined }),
		note: fc.option(kept, { nil: undefined }),
	}),
	{ selector: ({ row, column }) => `${row} ${column}`, maxLength: 20 },
);

function workbookOf(given: CellData[]) {
	return loadWorkbook({
		name: "Any",
		locale: "en_US",
		timeZone: "Asia/Taipei",
		sheets: [{ name: "Any", cells: given }],
	});
}

async function reopened(given: CellData[], format: "xlsx" | "csv") {
	const workbook = workbookOf(given);
	const [sheet] = workbook.sheets;
	if (!sheet) throw new Error("no sheet");
	const { name, bytes } = await saveFile(workbook, sheet, format);
	const { data } = await readFile(name, bytes);
	return data.sheets[0]?.cells ?? [];
}

/** Without what is not there, in the order of rows. */
function plain(given: CellData[]) {
	return given
		.map(({ style: look, format, note, ...cell }) => ({
			...cell,
			...(format && { format }),
			...(note && { note }),
			...(look && Object.keys(look).length > 0 && { style: look }),
		}))
		.sort((a, b) => a.row - b.row || a.column - b.column);
}

test("whatever stands in cells comes back from an xlsx file", async () => {
	await fc.assert(
		fc.asyncProperty(cells, async (given) => {
			expect(plain(await reopened(given, "xlsx"))).toEqual(plain(given));
		}),
		{ numRuns: 60 },
	);
});

test("texts that are no numbers, days or truth values come back from a csv file", async () => {
	// A byte 0 tells a file of two bytes a character.
	const words = kept.filter(
		(value) => /^[^\d\0]*$/.test(value) && /[\p{L}@+=<-]/u.test(value.trim()),
	);
	await fc.assert(
		fc.asyncProperty(
			words.filter((value) => !/^(true|false)$/i.test(value.trim())),
			async (value) => {
				const [cell] = await reopened([{ row: 0, column: 0, value }], "csv");
				expect(cell?.value).toBe(value);
			},
		),
		{ numRuns: 200 },
	);
});
