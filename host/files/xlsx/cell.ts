import { isDayPattern } from "../../core/format";
import type { CellData, TextRun } from "../../core/workbook/data";
import { child, children, type Element } from "../xml";
import type { ColorReader } from "./color";
import type { Lost } from "./lost";
import { type Font, fontStyle } from "./style";

/** Days from the first day of Excel for the Macintosh of old to that of Sheets. */
const DAYS_TO_1904 = 1462;

/** A text as a file holds it, with its looks if it has several. */
export type FileText = Pick<CellData, "runs"> & { text: string };

/** What of the file its cells refer to. */
export interface CellFacts {
	texts: readonly FileText[];
	/** Days are counted from 1904. */
	since1904: boolean;
}

type Value = Pick<CellData, "value" | "runs">;

/** Value of a cell by its type (ECMA-376 part 1, 18.18.11); empty for a blank one. */
export function contentOf(
	cell: Element,
	format: string | undefined,
	{ texts, since1904 }: CellFacts,
	textIn: (inline: Element) => FileText,
): Value {
	const raw = child(cell, "v")?.text;
	switch (cell.attributes.t) {
		case "s":
			return textValue(texts[Number(raw)]);
		case "inlineStr": {
			const inline = child(cell, "is");
			return inline ? textValue(textIn(inline)) : {};
		}
		case "str":
			// A formula may come to a text without a character.
			return raw === undefined ? {} : { value: unescaped(raw) };
		case "b":
			return raw === undefined ? {} : { value: raw.trim() === "1" };
		case "e":
			return raw === undefined ? {} : { value: { error: raw.trim() } };
		case "d":
			return raw ? { value: serialOfIso(raw) } : {};
	}
	const number = raw?.trim() ? Number(raw) : Number.NaN;
	if (Number.isNaN(number)) return {};
	// A time alone, or a time passed, is counted from nowhere.
	const isDay = since1904 && format !== undefined && isDayPattern(format);
	return { value: isDay ? number + DAYS_TO_1904 : number };
}

function textValue(text: FileText | undefined): Value {
	if (!text?.text) return {};
	return text.runs
		? { value: text.text, runs: text.runs }
		: { value: text.text };
}

function serialOfIso(text: string): number {
	const instant = Date.parse(/[zZ]$|:\d\d[+-]/.test(text) ? text : `${text}Z`);
	return instant / 86_400_000 + 25_569;
}

/** The parts of a text share one look, or each has its own. Readings above the signs are no part of it. */
export function fileText(
	element: Element,
	color: ColorReader,
	plain: Font,
): FileText {
	const parts = children(element, "r");
	if (parts.length === 0)
		return { text: unescaped(child(element, "t")?.text ?? "") };
	let text = "";
	const runs: TextRun[] = [];
	for (const part of parts) {
		const start = text.length;
		text += unescaped(child(part, "t")?.text ?? "");
		const style = fontStyle(child(part, "rPr"), color, plain);
		if (Object.keys(style).length > 0)
			runs.push({ start, end: text.length, style });
	}
	return runs.length > 0 ? { text, runs } : { text };
}

/** Characters that XML cannot hold stand as `_x000D_` (ECMA-376 part 1, 22.9.2.19). Lines end as in Sheets. */
export function unescaped(text: string): string {
	return text
		.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) =>
			String.fromCharCode(Number.parseInt(code, 16)),
		)
		.replace(/\r\n?/g, "\n");
}

/** A link goes onto the whole text of its cell; numbers cannot bear one. */
export function linked(
	cell: CellData,
	link: string,
	lose: (what: Lost) => void,
): CellData {
	if (typeof cell.value !== "string" || cell.formula !== undefined) {
		lose("links");
		return cell;
	}
	const end = cell.value.length;
	const runs = cell.runs?.map((run) => ({ ...run, link }));
	// What lies between runs of a look is linked as well.
	const gaps: TextRun[] = [];
	let at = 0;
	for (const run of [...(runs ?? []), { start: end, end }]) {
		if (run.start > at)
			gaps.push({ start: at, end: run.start, style: {}, link });
		at = run.end;
	}
	const all = [...(runs ?? []), ...gaps].sort((a, b) => a.start - b.start);
	return { ...cell, runs: all };
}
