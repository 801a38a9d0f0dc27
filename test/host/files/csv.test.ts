import { describe, expect, test } from "@jest/globals";
import { readFile } from "../../../host/files";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Text in UTF-16 with its byte order mark. */
function utf16(text: string, littleEndian: boolean, mark = true): Uint8Array {
	const marked = mark ? `\ufeff${text}` : text;
	const bytes = new Uint8Array(marked.length * 2);
	const view = new DataView(bytes.buffer);
	for (let index = 0; index < marked.length; index++)
		view.setUint16(index * 2, marked.charCodeAt(index), littleEndian);
	return bytes;
}

/** The values of a read file by row; a formula stands for its value. */
async function grid(bytes: Uint8Array, name = "plan.csv") {
	const { data } = await readFile(name, bytes, { locale: "zh_TW" });
	const rows: unknown[][] = [];
	for (const cell of data.sheets[0]?.cells ?? []) {
		rows[cell.row] ??= [];
		(rows[cell.row] as unknown[])[cell.column] = cell.formula ?? cell.value;
	}
	return rows;
}

const TABLE = "部門,目標值\r\n業務,１２０萬\r\n";
const READ = [
	["部門", "目標值"],
	["業務", "１２０萬"],
];

describe("encodings", () => {
	test.each([
		["UTF-8", utf8(TABLE)],
		["UTF-8 with a mark", utf8(`\ufeff${TABLE}`)],
		["UTF-16 LE", utf16(TABLE, true)],
		["UTF-16 BE", utf16(TABLE, false)],
		["UTF-16 LE without a mark", utf16(TABLE, true, false)],
		[
			"Big5",
			// What Excel in Taiwan writes for the same table.
			Uint8Array.from([
				179, 161, 170, 249, 44, 165, 216, 188, 208, 173, 200, 13, 10, 183, 126,
				176, 200, 44, 162, 176, 162, 177, 162, 175, 184, 85, 13, 10,
			]),
		],
	])("%s", async (_, bytes) => {
		expect(await grid(bytes)).toEqual(READ);
	});
});

describe("delimiters", () => {
	test.each([
		["comma", ","],
		["semicolon", ";"],
		["tab", "\t"],
		["bar", "|"],
	])("%s", async (_, sign) => {
		const text = ["goal", "target", "actual"].join(sign);
		const more = ["a", "b", "c"].join(sign);
		expect(await grid(utf8(`${text}\n${more}\n`))).toEqual([
			["goal", "target", "actual"],
			["a", "b", "c"],
		]);
	});
	test("a quoted field keeps its delimiter, quotes and lines", async () => {
		expect(await grid(utf8('a,"1, ""2""\n3"\n'))).toEqual([["a", '1, "2"\n3']]);
	});
});

describe("fields become what a person would have typed", () => {
	test.each([
		["12", 12, undefined],
		["007", 7, undefined],
		["95%", 0.95, "0%"],
		["-3.5", -3.5, undefined],
		["TRUE", true, undefined],
		["20 家", "20 家", undefined],
		["5K", "5K", undefined],
		["'tis so", "'tis so", undefined],
	])("%s", async (field, value, format) => {
		const { data } = await readFile("a.csv", utf8(`x,y\n"${field}",b\n`));
		const cell = data.sheets[0]?.cells[2];
		expect(cell?.value).toBe(value);
		expect(cell?.format).toBe(format);
	});
	test("a day becomes a serial number under a date format", async () => {
		const { data } = await readFile("a.csv", utf8("due,x\n2026-06-30,1\n"));
		const cell = data.sheets[0]?.cells[2];
		expect(cell?.value).toBe(46203);
		expect(cell?.format).toMatch(/y.*m.*d/);
	});
	test("= makes a formula", async () => {
		expect(await grid(utf8("1,=A1*2\n"))).toEqual([[1, "=A1*2"]]);
	});
	test("an empty field is no cell", async () => {
		const { data } = await readFile("a.csv", utf8("a,,c\n,,\n"));
		expect(data.sheets[0]?.cells.map((cell) => cell.column)).toEqual([0, 2]);
	});
});

test("the workbook and its sheet bear the file's name", async () => {
	const { data } = await readFile("reports/Q3 plan.csv", utf8("a,b\n"));
	expect(data.name).toBe("Q3 plan");
	expect(data.sheets[0]?.name).toBe("Q3 plan");
});

describe("what cannot be opened says so in both languages", () => {
	test.each([
		["a file without a byte", "a.csv", new Uint8Array(), "empty"],
		["a file of blank lines", "a.csv", utf8("\n\n,,\n"), "empty"],
		["another kind of file", "a.pdf", utf8("%PDF-1.7"), "wrong-type"],
	])("%s", async (_, name, bytes, code) => {
		await expect(readFile(name, bytes)).rejects.toMatchObject({
			code,
			sentence: {
				en: expect.stringMatching(/\.$/),
				"zh-TW": expect.stringMatching(/。$/),
			},
		});
	});
});
