import type { SheetData, WorkbookData } from "../../core/workbook/data";
import { FileProblem, type Sentence } from "../problem";
import { child, children, descendants, type Element, isOn } from "../xml";
import { listZip } from "../zip";
import { placeOf } from "./area";
import { fileText } from "./cell";
import { anchorsOf, readChart } from "./chart";
import { colorReader } from "./color";
import { readLooks } from "./looks";
import { LOST, type Lost, lostParts } from "./lost";
import { readNotes } from "./notes";
import { Package } from "./package";
import { readSheet, type SheetFacts } from "./sheet";

const MAX_UNPACKED_BYTES = 400_000_000;

type ReadBook = Pick<WorkbookData, "sheets" | "names"> & { lost: Sentence[] };

/**
 * The sheets and named ranges of an xlsx file, and what of it was not kept.
 * @throws {FileProblem} `damaged`, `wrong-type`, `too-large`, `empty`
 */
export async function readXlsx(bytes: Uint8Array): Promise<ReadBook> {
	const entries = listZip(bytes);
	if (!entries) throw new FileProblem("damaged");
	if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED_BYTES)
		throw new FileProblem("too-large");
	const lost = new Set<Sentence>(lostParts(entries));
	const lose = (what: Lost) => lost.add(LOST[what]);
	let book: Omit<ReadBook, "lost">;
	try {
		book = await readBook(new Package(bytes, entries), lose);
	} catch (cause) {
		if (cause instanceof FileProblem) throw cause;
		throw new FileProblem("damaged", { cause });
	}
	if (book.sheets.length === 0) throw new FileProblem("empty");
	return { ...book, lost: [...lost] };
}

type BookFacts = Omit<SheetFacts, "name" | "hidden" | "relations" | "notes"> & {
	theme: Element | undefined;
};

async function readBook(
	parts: Package,
	lose: (what: Lost) => void,
): Promise<Omit<ReadBook, "lost">> {
	const path = (await parts.relations("")).find(
		({ type }) => type === "officeDocument",
	)?.target;
	const root = await parts.root(path);
	// A document of another program is an archive too.
	if (!path || root?.name !== "workbook") throw new FileProblem("wrong-type");
	const relations = await parts.relations(path);
	const ofType = (type: string) =>
		parts.root(relations.find((one) => one.type === type)?.target);
	const theme = await ofType("theme");
	const color = colorReader(theme);
	const looks = readLooks(await ofType("styles"), color);
	const texts = children(await ofType("sharedStrings"), "si").map((text) =>
		fileText(text, color, looks.plain),
	);
	const since1904 = isOn(child(root, "workbookPr")?.attributes.date1904);
	const facts: BookFacts = { color, looks, texts, theme, since1904, lose };

	const listed = children(child(root, "sheets"), "sheet");
	const sheets: SheetData[] = [];
	for (const { attributes } of listed) {
		const { name = "", state = "visible", id } = attributes;
		const part = relations.find((relation) => relation.id === id);
		if (part?.type !== "worksheet") {
			lose("chartSheets");
			continue;
		}
		const hidden = state !== "visible";
		sheets.push(await readPart(parts, part.target, name, hidden, facts));
	}
	return { sheets, names: namesOf(root, sheets, lose) };
}

async function readPart(
	parts: Package,
	path: string,
	name: string,
	hidden: boolean,
	{ theme, ...facts }: BookFacts,
): Promise<SheetData> {
	const relations = await parts.relations(path);
	const target = (type: string) =>
		relations.find((relation) => relation.type === type)?.target;
	const notes = readNotes(await parts.root(target("comments")));
	const xml = await parts.text(path);
	const sheet = readSheet(xml, { ...facts, name, hidden, relations, notes });
	const drawing = target("drawing");
	const charts = drawing
		? await readCharts(parts, drawing, sheet, theme, facts.lose)
		: [];
	return charts.length > 0 ? { ...sheet, charts } : sheet;
}

async function readCharts(
	parts: Package,
	path: string,
	sheet: SheetData,
	theme: Element | undefined,
	lose: (what: Lost) => void,
): Promise<NonNullable<SheetData["charts"]>> {
	const relations = await parts.relations(path);
	const charts: NonNullable<SheetData["charts"]> = [];
	for (const { id, ...place } of anchorsOf(await parts.root(path), sheet)) {
		const target = relations.find((one) => one.id === id)?.target;
		const chart = readChart(await parts.root(target), theme);
		if (chart) charts.push({ ...chart, ...place });
		else lose("charts");
	}
	return charts;
}

/** Names of the whole workbook that stand for a range; those that Excel keeps for itself are passed over. */
function namesOf(
	root: Element,
	sheets: readonly SheetData[],
	lose: (what: Lost) => void,
): NonNullable<WorkbookData["names"]> {
	const found: NonNullable<WorkbookData["names"]> = [];
	for (const { attributes, text } of descendants(root, "definedName")) {
		const { name = "", hidden } = attributes;
		if (name.startsWith("_xlnm.") || isOn(hidden)) continue;
		const place = placeOf(text);
		if (place && sheets.some((sheet) => sheet.name === place.sheet)) {
			const { sheet, ...area } = place;
			found.push({ name, sheet, area });
		} else lose("names");
	}
	return found;
}
