/** Cells on the clipboard as an HTML table, which carries looks between spreadsheets, and tables of other programs as cells. */
import type { CellStyle } from "../../core/workbook/data";
import type { AreaData, CellView, Position } from "../protocol";
import { mergeAt } from "./selection";

export interface PastedTable {
	texts: string[][];
	/** Places within the table. */
	looks: (Position & { look: CellStyle })[];
}

/** @param rows those of the area that are copied */
export function tableHtml(
	area: AreaData,
	rows: readonly number[],
	view: (row: number, column: number) => CellView | undefined,
	merges: readonly AreaData[],
): string {
	const table = document.createElement("table");
	for (const row of rows) {
		const line = table.insertRow();
		for (let column = area.left; column <= area.right; column++) {
			const merge = mergeAt(merges, { row, column });
			if (merge && (merge.top !== row || merge.left !== column)) continue;
			const cell = line.insertCell();
			if (merge) {
				cell.rowSpan = merge.bottom - merge.top + 1;
				cell.colSpan = merge.right - merge.left + 1;
			}
			const seen = view(row, column);
			for (const [index, text] of (seen?.text ?? "").split("\n").entries())
				cell.append(...(index > 0 ? [document.createElement("br")] : []), text);
			if (seen?.style) dress(cell, seen.style);
		}
	}
	return table.outerHTML;
}

function dress({ style }: HTMLElement, look: CellStyle): void {
	if (look.bold) style.fontWeight = "bold";
	if (look.italic) style.fontStyle = "italic";
	const lines = [
		look.underline && "underline",
		look.strikethrough && "line-through",
	].filter(Boolean);
	if (lines.length) style.textDecoration = lines.join(" ");
	if (look.color) style.color = look.color;
	if (look.background) style.backgroundColor = look.background;
	if (look.align) style.textAlign = look.align;
}

/** The first table of a text in HTML; nothing if it has none. */
export function readTable(html: string): PastedTable | undefined {
	const table = new DOMParser()
		.parseFromString(html, "text/html")
		.querySelector("table");
	if (!table || table.rows.length === 0) return undefined;
	const texts: string[][] = [...table.rows].map(() => []);
	const looks: PastedTable["looks"] = [];
	for (const [row, line] of [...table.rows].entries()) {
		let column = 0;
		for (const cell of line.cells) {
			while (texts[row]?.[column] !== undefined) column++;
			for (let r = 0; r < cell.rowSpan && row + r < texts.length; r++)
				for (let c = 0; c < cell.colSpan; c++)
					(texts[row + r] as string[])[column + c] =
						r + c === 0 ? textOf(cell) : "";
			const look = lookOf(cell);
			if (Object.keys(look).length > 0) looks.push({ row, column, look });
			column += cell.colSpan;
		}
	}
	const width = Math.max(...texts.map((line) => line.length));
	return {
		texts: texts.map((line) =>
			Array.from({ length: width }, (_, column) => line[column] ?? ""),
		),
		looks,
	};
}

/** Line breaks of the source text mean nothing; those of the page are lines of the cell. */
function textOf(cell: HTMLElement): string {
	const lines = cell.innerHTML.split(/<br\b[^>]*>/i).map((line) => {
		const copy = cell.ownerDocument.createElement("div");
		copy.innerHTML = line;
		return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
	});
	return lines.join("\n").trim();
}

function lookOf(cell: HTMLElement): CellStyle {
	const { style } = cell;
	const whole = cell.firstElementChild;
	const inner =
		cell.childNodes.length === 1 && whole instanceof HTMLElement
			? whole
			: undefined;
	const is = (tags: string) => Boolean(inner?.matches(tags));
	const look: CellStyle = {};
	if (/^(bold|[6-9]00)$/.test(style.fontWeight) || is("b,strong"))
		look.bold = true;
	if (style.fontStyle === "italic" || is("i,em")) look.italic = true;
	if (style.textDecoration.includes("underline") || is("u"))
		look.underline = true;
	if (style.textDecoration.includes("line-through") || is("s,strike,del"))
		look.strikethrough = true;
	const background = hex(
		style.backgroundColor || cell.getAttribute("bgcolor") || "",
	);
	if (background && background !== "#ffffff") look.background = background;
	const color = hex(style.color || inner?.getAttribute("color") || "");
	if (color && color !== "#000000") look.color = color;
	const side = style.textAlign || cell.getAttribute("align");
	if (side === "left" || side === "center" || side === "right")
		look.align = side;
	return look;
}

const palette = document.createElement("canvas").getContext("2d");

/** A colour of CSS as `#rrggbb`; nothing for one that is not a colour or lets others shine through. */
function hex(color: string): string | undefined {
	if (!palette || !color) return undefined;
	palette.fillStyle = "#00000000";
	palette.fillStyle = color;
	return /^#[0-9a-f]{6}$/.test(palette.fillStyle)
		? palette.fillStyle
		: undefined;
}
