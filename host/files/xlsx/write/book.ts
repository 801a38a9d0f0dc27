import { printArea } from "../../../core/workbook/a1";
import type { AreaData } from "../../../core/workbook/data";
import { loadWorkbook } from "../../../core/workbook/load";
import { pivotsOf } from "../../../core/workbook/pivot";
import { saveWorkbook } from "../../../core/workbook/save";
import type { SheetModel } from "../../../core/workbook/sheet";
import type { Workbook } from "../../../core/workbook/workbook";
import type { Sentence } from "../../problem";
import { escaped, tag, xmlDocument } from "../../xml";
import { writeZip } from "../../zip";
import { chartXml, drawingXml } from "./chart";
import { LooksWriter } from "./looks";
import { LOST, type Lost } from "./lost";
import { MAIN, RELATIONS } from "./names";
import { boxesXml, commentsXml } from "./notes";
import { Numbered } from "./numbered";
import { Parts, type Reference } from "./parts";
import { linksOf, notesOf, sheetXml } from "./sheet";
import { textsXml } from "./text";

export interface WrittenFile {
	bytes: Uint8Array;
	/** What the workbook holds and the file does not; empty when everything was saved. */
	lost: Sentence[];
}

/** A workbook as an xlsx file, with every formula's present result, and what could not be saved. */
export function writeXlsx(workbook: Workbook): WrittenFile {
	const lost = new Set<Sentence>();
	const lose = (what: Lost) => lost.add(LOST[what]);
	if (workbook.metadata.length > 0) lose("metadata");
	if (workbook.sheets.some(({ protections }) => protections.length > 0))
		lose("protections");
	if (workbook.sheets.some(({ slicers }) => slicers.length > 0))
		lose("slicers");
	if (workbook.sheets.some((sheet) => pivotsOf(sheet).length > 0))
		lose("pivots");
	const book = withFileNames(workbook, lose);
	const parts = new Parts();
	const looks = new LooksWriter();
	const texts = new Numbered();
	const active = book.sheets.findIndex(({ hidden }) => !hidden);
	book.sheets.forEach((sheet, index) => {
		writeSheet(parts, sheet, index + 1, {
			looks,
			texts,
			isActive: index === active,
			lose,
		});
	});
	parts.add("xl/workbook.xml", bookXml(book, active));
	parts.relate("xl/workbook.xml", [
		...book.sheets.map((_, index) => ({
			type: "worksheet",
			target: `worksheets/sheet${index + 1}.xml`,
		})),
		{ type: "styles", target: "styles.xml" },
		{ type: "sharedStrings", target: "sharedStrings.xml" },
	]);
	parts.add("xl/styles.xml", looks.xml());
	parts.add("xl/sharedStrings.xml", textsXml(texts.all));
	parts.relate("", [{ type: "officeDocument", target: "xl/workbook.xml" }]);
	const types = { path: "[Content_Types].xml", text: parts.contentTypes() };
	return { bytes: writeZip([types, ...parts.files]), lost: [...lost] };
}

function writeSheet(
	parts: Parts,
	sheet: SheetModel,
	number: number,
	needs: {
		looks: LooksWriter;
		texts: Numbered;
		isActive: boolean;
		lose(what: Lost): void;
	},
): void {
	const path = `xl/worksheets/sheet${number}.xml`;
	const links = linksOf(sheet, needs.lose);
	const notes = notesOf(sheet);
	const charts = writeCharts(parts, sheet, number, needs.lose);
	const relations: Reference[] = [];
	const related = (type: string, target: string, outside = false) => {
		relations.push({ type, target, outside });
		return `rId${relations.length}`;
	};
	const linkId = new Map<string, string>();
	for (const { link } of links)
		if (!link.startsWith("#") && !linkId.has(link))
			linkId.set(link, related("hyperlink", link, true));
	const drawing = charts
		? related("drawing", `../drawings/drawing${number}.xml`)
		: undefined;
	let boxes: string | undefined;
	if (notes.length > 0) {
		related("comments", `../comments${number}.xml`);
		boxes = related("vmlDrawing", `../drawings/vmlDrawing${number}.vml`);
		parts.add(`xl/comments${number}.xml`, commentsXml(notes));
		parts.add(`xl/drawings/vmlDrawing${number}.vml`, boxesXml(notes));
	}
	parts.add(path, sheetXml(sheet, links, linkId, { ...needs, drawing, boxes }));
	parts.relate(path, relations);
}

/** Whether the sheet has a drawing now. */
function writeCharts(
	parts: Parts,
	sheet: SheetModel,
	number: number,
	lose: (what: Lost) => void,
): boolean {
	const written = sheet.charts.flatMap((chart) => {
		const xml = chartXml(chart, sheet);
		if (!xml) lose("charts");
		return xml ? [{ chart, xml }] : [];
	});
	if (written.length === 0) return false;
	const drawing = `xl/drawings/drawing${number}.xml`;
	const names = written.map(({ xml }) => parts.addChart(xml));
	parts.add(drawing, drawingXml(written.map(({ chart }) => chart)));
	parts.relate(
		drawing,
		names.map((name) => ({ type: "chart", target: `../charts/${name}` })),
	);
	return true;
}

function bookXml(book: Workbook, active: number): string {
	const sheets = book.sheets.map(({ name, hidden }, index) =>
		tag("sheet", {
			name,
			sheetId: index + 1,
			state: hidden ? "hidden" : undefined,
			"r:id": `rId${index + 1}`,
		}),
	);
	const names = definedNames(book);
	return xmlDocument(
		tag(
			"workbook",
			{ xmlns: MAIN, "xmlns:r": RELATIONS },
			tag(
				"bookViews",
				{},
				tag("workbookView", { activeTab: Math.max(0, active) }),
			),
			tag("sheets", {}, sheets),
			names.length > 0 && tag("definedNames", {}, names),
			// Excel computes what it shows by its own functions.
			tag("calcPr", { fullCalcOnLoad: true }),
		),
	);
}

function definedNames(book: Workbook): string[] {
	const filters = book.sheets.flatMap(({ name, filter }, localSheetId) => {
		const attributes = { name: "_xlnm._FilterDatabase", localSheetId };
		return filter
			? [
					tag(
						"definedName",
						{ ...attributes, hidden: true },
						fixedPlace(name, filter.area),
					),
				]
			: [];
	});
	const ranges = book.names.flatMap(({ name, sheetId, area }) => {
		const sheet = book.sheetById(sheetId);
		return sheet
			? [tag("definedName", { name }, fixedPlace(sheet.name, area))]
			: [];
	});
	return [...filters, ...ranges];
}

function fixedPlace(sheet: string, area: AreaData): string {
	const place = printArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
	return escaped(`'${sheet.replaceAll("'", "''")}'!${place}`);
}

const LONGEST_NAME = 31;

/** The workbook itself, or where a sheet's name is none in Excel a copy with names that are. */
function withFileNames(
	workbook: Workbook,
	lose: (what: Lost) => void,
): Workbook {
	const fits = (name: string) =>
		name.length <= LONGEST_NAME && !/[:\\/?*[\]]|^'|'$/.test(name);
	if (workbook.sheets.every(({ name }) => fits(name))) return workbook;
	lose("names");
	const copy = loadWorkbook(saveWorkbook(workbook), workbook.now);
	for (const sheet of copy.sheets)
		if (!fits(sheet.name)) copy.renameSheet(sheet, freeName(copy, sheet.name));
	return copy;
}

function freeName(book: Workbook, name: string): string {
	const plain = name.replace(/[:\\/?*[\]]|^'+|'+$/g, " ").trim() || "Sheet";
	for (let number = 1; ; number++) {
		const ending = number === 1 ? "" : ` ${number}`;
		const cut = plain.slice(0, LONGEST_NAME - ending.length) + ending;
		if (!book.sheetNamed(cut)) return cut;
	}
}
