import type { CellStyle } from "../../core/workbook/data";
import type { ColorReader, FileColor } from "./color";

export interface FileFont {
	name?: string;
	size?: number;
	bold?: boolean;
	italic?: boolean;
	strike?: boolean;
	underline?: boolean | string;
	color?: FileColor;
}

/** The look of a cell or a rule as the xlsx library gives it. */
export interface FileStyle {
	font?: FileFont | null;
	fill?: {
		type?: string;
		pattern?: string;
		fgColor?: FileColor;
		bgColor?: FileColor;
	} | null;
	alignment?: {
		horizontal?: string;
		vertical?: string;
		wrapText?: boolean;
	} | null;
	border?: Record<string, { style?: string } | undefined> | null;
}

const ALIGN: Record<string, CellStyle["align"]> = {
	left: "left",
	center: "center",
	centerContinuous: "center",
	right: "right",
};
const VERTICAL: Record<string, CellStyle["vertical"]> = {
	top: "top",
	middle: "middle",
	center: "middle",
	bottom: "bottom",
};

interface StyleOptions {
	/** A rule's solid fill has its colour as background, a cell's as foreground (ECMA-376 part 1, 18.8.32). */
	fillOfRule?: boolean;
	/** Font of the file's plain cells; what equals it is left out. */
	usual?: FileFont;
}

/** The look with what differs from a plain cell; empty for a plain one. */
export function styleOf(
	style: FileStyle | undefined,
	color: ColorReader,
	{ fillOfRule = false, usual = {} }: StyleOptions = {},
): CellStyle {
	const { font, fill, alignment } = style ?? {};
	const fillColor = fillOfRule
		? (fill?.bgColor ?? fill?.fgColor)
		: fill?.fgColor;
	const textColor = color(font?.color);
	return withoutDefaults({
		background: isFilled(fill, fillOfRule) ? color(fillColor) : undefined,
		color: textColor === "#000000" ? undefined : textColor,
		bold: font?.bold,
		italic: font?.italic,
		strikethrough: font?.strike,
		underline: Boolean(font?.underline) && font?.underline !== "none",
		fontFamily: font?.name === usual.name ? undefined : font?.name,
		fontSize: font?.size === usual.size ? undefined : font?.size,
		align: ALIGN[alignment?.horizontal ?? ""],
		vertical: VERTICAL[alignment?.vertical ?? ""],
		wrap: alignment?.wrapText,
	});
}

export function hasBorder(style: FileStyle | undefined): boolean {
	return Object.values(style?.border ?? {}).some((side) => side?.style);
}

function isFilled(fill: FileStyle["fill"], ofRule: boolean): boolean {
	if (fill?.type !== "pattern") return false;
	return fill.pattern === "solid" || (ofRule && fill.pattern === undefined);
}

function withoutDefaults(style: CellStyle): CellStyle {
	return Object.fromEntries(
		Object.entries(style).filter(
			([, value]) => value !== undefined && value !== false,
		),
	);
}
