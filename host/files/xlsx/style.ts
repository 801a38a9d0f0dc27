import type { CellStyle } from "../../core/workbook/data";
import { child, type Element, isOn } from "../xml";
import type { ColorReader } from "./color";

export interface Font {
	name?: string;
	/** Points. */
	size?: number;
}

/** Font of a plain cell in Sheets. */
export const SHEETS_FONT: Required<Font> = { name: "Arial", size: 10 };

const ALIGN: Record<string, CellStyle["align"]> = {
	left: "left",
	center: "center",
	centerContinuous: "center",
	right: "right",
};
const VERTICAL: Record<string, CellStyle["vertical"]> = {
	top: "top",
	center: "middle",
	bottom: "bottom",
};

export function fontOf(font: Element | undefined): Font {
	const name = child(font, "name") ?? child(font, "rFont");
	const size = Number(child(font, "sz")?.attributes.val);
	return { name: name?.attributes.val, size: size || undefined };
}

/**
 * The look that a font gives. Name and size are left out where they are those of the file's plain cells or of Sheets' own, for plain
 * cells look as Sheets has them.
 */
export function fontStyle(
	font: Element | undefined,
	color: ColorReader,
	plain: Font = {},
): CellStyle {
	const { name, size } = fontOf(font);
	const textColor = color(child(font, "color"));
	const underline = child(font, "u");
	return withoutDefaults({
		color: textColor === "#000000" ? undefined : textColor,
		bold: isSet(font, "b"),
		italic: isSet(font, "i"),
		strikethrough: isSet(font, "strike"),
		underline: underline !== undefined && underline.attributes.val !== "none",
		fontFamily:
			name === plain.name || name === SHEETS_FONT.name ? undefined : name,
		fontSize:
			size === plain.size || size === SHEETS_FONT.size ? undefined : size,
	});
}

/** @param ofRule a rule's solid fill has its colour as background, a cell's as foreground (ECMA-376 part 1, 18.8.32) */
export function fillStyle(
	fill: Element | undefined,
	color: ColorReader,
	ofRule = false,
): CellStyle {
	const pattern = child(fill, "patternFill");
	const kind = pattern?.attributes.patternType;
	if (kind !== "solid" && !(ofRule && pattern && kind === undefined)) return {};
	const front = child(pattern, "fgColor");
	const back = child(pattern, "bgColor");
	return withoutDefaults({
		background: color(ofRule ? (back ?? front) : front),
	});
}

export function alignmentStyle(alignment: Element | undefined): CellStyle {
	const {
		horizontal = "",
		vertical = "",
		wrapText,
	} = alignment?.attributes ?? {};
	return withoutDefaults({
		align: ALIGN[horizontal],
		// Cells of Sheets and of Excel stand at the bottom unless told otherwise.
		vertical: vertical === "bottom" ? undefined : VERTICAL[vertical],
		wrap: isOn(wrapText),
	});
}

function isSet(font: Element | undefined, name: string): boolean {
	const found = child(font, name);
	return found !== undefined && isOn(found.attributes.val, true);
}

function withoutDefaults(style: CellStyle): CellStyle {
	return Object.fromEntries(
		Object.entries(style).filter(
			([, value]) => value !== undefined && value !== false,
		),
	);
}
