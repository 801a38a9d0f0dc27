import type { CellView } from "../protocol";
import { FONT_SIZE, LINE_HEIGHT, PADDING, POINT } from "./draw-cell";

/** Px that a piece of text takes in a type of so many px. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** Height that a cell's text needs when it wraps at a width, in px. */
export function textHeight(
	view: CellView,
	width: number,
	measure: Measure,
): number {
	const { style } = view;
	const size = (style?.fontSize ?? FONT_SIZE) * POINT;
	const room = style?.wrap ? width - 2 * PADDING : Number.POSITIVE_INFINITY;
	const widthOf = (text: string) => measure(text, size, style?.bold ?? false);
	let lines = 0;
	for (const paragraph of view.text.split("\n"))
		lines += linesOf(paragraph, room, widthOf);
	return Math.ceil(lines * size * LINE_HEIGHT) + 3;
}

/** Lines break after a word, and before and after every Chinese sign but not before its closing marks. */
const PIECES =
	/[\u2e80-\uffef][、。，．：；？！」』）】》〉]*|[^\s\u2e80-\uffef]+\s*|\s+/g;

function linesOf(
	paragraph: string,
	room: number,
	widthOf: (text: string) => number,
): number {
	let lines = 1;
	let used = 0;
	for (const piece of paragraph.match(PIECES) ?? []) {
		const needed = widthOf(piece.trimEnd());
		if (used > 0 && used + needed > room) {
			lines++;
			used = 0;
		}
		if (needed > room) {
			lines += Math.ceil(needed / room) - 1;
			used = needed % room;
		} else used += widthOf(piece);
	}
	return lines;
}

/** Measures with the page's own type; words come again and again, so their widths are kept. */
export function canvasMeasure(): Measure {
	const canvas = document.createElement("canvas").getContext("2d");
	const known = new Map<string, number>();
	return (text, size, bold) => {
		const font = `${bold ? 700 : 400} ${size}px "Noto Sans TC", "Noto Sans SC", "Noto Sans Symbols 2", Arial, sans-serif`;
		const key = `${font}|${text}`;
		let width = known.get(key);
		if (width === undefined && canvas) {
			canvas.font = font;
			width = canvas.measureText(text).width;
			known.set(key, width);
		}
		return width ?? text.length * size;
	};
}
