import type { CellStyle } from "../../core/workbook/data";
import { child, children, type Element } from "../xml";
import type { ColorReader } from "./color";
import { formatOf } from "./format";
import {
	alignmentStyle,
	type Font,
	fillStyle,
	fontOf,
	fontStyle,
} from "./style";

export interface Look {
	style: CellStyle;
	format?: string;
	/** Its format counts years by an era in the file. */
	ofEra: boolean;
	bordered: boolean;
}

/** The looks that a file's cells and rules refer to by number. */
export interface Looks {
	cells: Look[];
	rules: CellStyle[];
	/** Font of the plain cells. */
	plain: Font;
}

/** @param styles root of the part with the styles, if there is one */
export function readLooks(
	styles: Element | undefined,
	color: ColorReader,
): Looks {
	const list = (name: string, item: string) =>
		children(child(styles, name), item);
	const formats = new Map(
		list("numFmts", "numFmt").map(({ attributes }) => [
			Number(attributes.numFmtId),
			attributes.formatCode ?? "",
		]),
	);
	const fonts = list("fonts", "font");
	const fills = list("fills", "fill");
	const borders = list("borders", "border").map(hasLine);
	const cells = list("cellXfs", "xf");
	const plain = fontOf(fonts[Number(cells[0]?.attributes.fontId ?? 0)]);
	return {
		plain,
		cells: cells.map((xf) => {
			const { numFmtId, fontId, fillId, borderId } = xf.attributes;
			const { pattern, ofEra } = formatOf(Number(numFmtId ?? 0), formats);
			return {
				format: pattern,
				ofEra,
				bordered: borders[Number(borderId ?? 0)] ?? false,
				style: {
					...fillStyle(fills[Number(fillId ?? 0)], color),
					...fontStyle(fonts[Number(fontId ?? 0)], color, plain),
					...alignmentStyle(child(xf, "alignment")),
				},
			};
		}),
		rules: list("dxfs", "dxf").map((dxf) => ruleStyle(dxf, color)),
	};
}

/** The look that a rule gives; in Sheets it cannot set another font. */
export function ruleStyle(
	dxf: Element | undefined,
	color: ColorReader,
): CellStyle {
	const font = child(dxf, "font");
	return {
		...fillStyle(child(dxf, "fill"), color, true),
		...fontStyle(font, color, fontOf(font)),
	};
}

function hasLine(border: Element): boolean {
	return border.children.some(
		({ attributes }) => attributes.style && attributes.style !== "none",
	);
}
