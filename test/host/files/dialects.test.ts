import { expect, test } from "@jest/globals";
import { readFile } from "../../../host/files";
import { listZip, unpack, writeZip } from "../../../host/files/zip";

const OFFICE =
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function relations(...list: [id: string, type: string, target: string][]) {
	const items = list.map(
		([id, type, target]) =>
			`<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
	);
	return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

/** A workbook whose one sheet holds the given XML, in parts with unusual names. */
async function workbook(sheet: string, prefix = "") {
	const p = prefix && `${prefix}:`;
	const space = `xmlns${prefix && `:${prefix}`}="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"`;
	const bytes = await writeZip([
		{
			path: "_rels/.rels",
			text: relations(["a", "officeDocument", "/book/main.xml"]),
		},
		{
			path: "book/main.xml",
			text: `<?xml version="1.0"?><!-- made by hand --><${p}workbook ${space}><${p}sheets><${p}sheet name="A &amp; B" sheetId="7" r:id="s"/></${p}sheets></${p}workbook>`,
		},
		{
			path: "book/_rels/main.xml.rels",
			text: relations(["s", "worksheet", "tabs/one.xml"]),
		},
		{
			path: "book/tabs/one.xml",
			text: `<${p}worksheet ${space} xmlns:x14="x14" xmlns:xm="xm">${sheet}</${p}worksheet>`,
		},
	]);
	const { data, lost } = await readFile("dialect.xlsx", bytes);
	const [read] = data.sheets;
	if (!read) throw new Error("no sheet");
	return { sheet: read, lost };
}

test("prefixed names, texts in their cells, cells and rows without addresses, days as text", async () => {
	const { sheet } = await workbook(
		'<x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>甲 &lt;1&gt;</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row r="5"><x:c t="d"><x:v>2026-06-30T12:00:00</x:v></x:c><x:c r="D5" t="str"><x:f>B1&amp;"!"</x:f><x:v>2!</x:v></x:c></x:row></x:sheetData>',
		"x",
	);
	expect(sheet.name).toBe("A & B");
	expect(sheet.cells).toEqual([
		{ row: 0, column: 0, value: "甲 <1>" },
		{ row: 0, column: 1, value: 2 },
		{ row: 4, column: 0, value: 46203.5 },
		{ row: 4, column: 3, value: "2!", formula: '=B1&"!"' },
	]);
});

test("rules and drop-downs that read another sheet lie in the extensions of a file", async () => {
	const { sheet, lost } = await workbook(
		`<sheetData/><extLst><ext>
			<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1"><xm:f>A1&gt;Limits!$B$1</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>
			<x14:dataValidations><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>Limits!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C1:C9 E1</xm:sqref></x14:dataValidation></x14:dataValidations>
		</ext></extLst>`,
	);
	expect(sheet.rules).toEqual([
		{
			areas: [{ top: 0, left: 0, bottom: 8, right: 0 }],
			formula: "=A1>Limits!$B$1",
			style: { background: "#ff0000" },
		},
	]);
	expect(sheet.validations).toEqual([
		{
			area: { top: 0, left: 2, bottom: 8, right: 2 },
			type: "VALUE_IN_RANGE",
			args: ["Limits!$A$1:$A$3", true],
			allowInvalid: false,
		},
		{
			area: { top: 0, left: 4, bottom: 0, right: 4 },
			type: "VALUE_IN_RANGE",
			args: ["Limits!$A$1:$A$3", true],
			allowInvalid: false,
		},
	]);
	expect(lost).toEqual([]);
});

test("a validation of all cells is one area, as large as the grid", async () => {
	const { sheet } = await workbook(
		'<sheetData/><dataValidations><dataValidation type="decimal" operator="greaterThan" showErrorMessage="1" sqref="A1:XFD1048576"><formula1>0</formula1></dataValidation></dataValidations>',
	);
	expect(sheet.validations).toEqual([
		{
			area: { top: 0, left: 0, bottom: 999, right: 25 },
			type: "NUMBER_GREATER_THAN",
			args: [0],
			allowInvalid: false,
		},
	]);
});

test("XML that does not close is a damaged file", async () => {
	await expect(
		workbook("<sheetData><row><c></row></sheetData>"),
	).rejects.toMatchObject({ code: "damaged" });
});

test("an archive that says less than it holds is not unpacked", async () => {
	const bytes = await writeZip([{ path: "a", text: "x".repeat(1_000_000) }]);
	const [entry] = listZip(bytes) ?? [];
	if (!entry) throw new Error("no entry");
	expect(await unpack(bytes, entry)).toHaveLength(1_000_000);
	await expect(unpack(bytes, { ...entry, size: 10 })).rejects.toThrow("more");
});
