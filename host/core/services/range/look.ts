import { setBorders } from "../../workbook/borders";
import type { BorderLine, CellStyle } from "../../workbook/data";
import { Border, sidesOf } from "../border";
import { colorObject, colorText, colorTheme } from "../color";
import { nameOf } from "../platform/enums";
import { runOf } from "../platform/service";
import { readColor } from "../range-arguments";
import { eachWith, editable, first, map, placeOf, RangeFamily } from "./place";

type Gas = GoogleAppsScript.Spreadsheet.Range;
type Color = GoogleAppsScript.Spreadsheet.Color;
type Return<K extends keyof Gas> = Gas[K] extends () => infer R ? R : never;

/** Colours, fonts and borders. */
export class RangeLook extends RangeFamily {
	override getBackground(): string {
		return first(this.getBackgrounds());
	}
	override getBackgrounds(): string[][] {
		return looks(this, (style) => style.background ?? WHITE);
	}
	override getBackgroundObject(): Color {
		return first(this.getBackgroundObjects());
	}
	override getBackgroundObjects(): Color[][] {
		return looks(this, (style) =>
			colorObject(
				runOf(this),
				style.background ?? WHITE,
				style.backgroundTheme,
			),
		);
	}
	override setBackground(color: string | null): Gas {
		return look(this, background(color));
	}
	override setBackgrounds(colors: (string | null)[][]): Gas {
		return lookEach(this, colors, background);
	}
	override setBackgroundObject(color: Color | null): Gas {
		return look(this, backgroundObject(color));
	}
	override setBackgroundObjects(colors: Color[][] | null): Gas {
		return colors
			? lookEach(this, colors, backgroundObject)
			: look(this, background(null));
	}
	override setBackgroundRGB(red: number, green: number, blue: number): Gas {
		const hex = [red, green, blue].map((part) => {
			if (part < 0 || part > 255) throw new Error(`Invalid color: ${part}`);
			return part.toString(16).padStart(2, "0");
		});
		return look(this, background(`#${hex.join("")}`));
	}

	/** Older names of the members for backgrounds. */
	getBackgroundColor(): string {
		return this.getBackground();
	}
	getBackgroundColors(): string[][] {
		return this.getBackgrounds();
	}
	setBackgroundColor(color: string | null): Gas {
		return this.setBackground(color);
	}
	setBackgroundColors(colors: (string | null)[][]): Gas {
		return this.setBackgrounds(colors);
	}

	override getFontColor(): string {
		return first(this.getFontColors());
	}
	override getFontColors(): string[][] {
		return looks(this, (style) => style.color ?? BLACK);
	}
	override getFontColorObject(): Color {
		return first(this.getFontColorObjects());
	}
	override getFontColorObjects(): Color[][] {
		return looks(this, (style) =>
			colorObject(runOf(this), style.color ?? BLACK, style.colorTheme),
		);
	}
	override setFontColor(color: string | null): Gas {
		return look(this, fontColor(color));
	}
	override setFontColors(colors: (string | null)[][]): Gas {
		return lookEach(this, colors, fontColor);
	}
	override setFontColorObject(color: Color | null): Gas {
		return look(this, fontColorObject(color));
	}
	override setFontColorObjects(colors: (Color | null)[][]): Gas {
		return lookEach(this, colors, fontColorObject);
	}

	override getFontWeight(): Return<"getFontWeight"> {
		return first(this.getFontWeights());
	}
	override getFontWeights(): Return<"getFontWeights"> {
		return looks(this, (style) => (style.bold ? "bold" : "normal"));
	}
	override setFontWeight(weight: string | null): Gas {
		return look(this, fontWeight(weight));
	}
	override setFontWeights(weights: (string | null)[][]): Gas {
		return lookEach(this, weights, fontWeight);
	}
	override getFontStyle(): Return<"getFontStyle"> {
		return first(this.getFontStyles());
	}
	override getFontStyles(): Return<"getFontStyles"> {
		return looks(this, (style) => (style.italic ? "italic" : "normal"));
	}
	override setFontStyle(style: string | null): Gas {
		return look(this, fontStyle(style));
	}
	override setFontStyles(styles: (string | null)[][]): Gas {
		return lookEach(this, styles, fontStyle);
	}
	override getFontLine(): Return<"getFontLine"> {
		return first(this.getFontLines());
	}
	override getFontLines(): Return<"getFontLines"> {
		return looks(this, ({ underline, strikethrough }) =>
			underline ? "underline" : strikethrough ? "line-through" : "none",
		);
	}
	override setFontLine(line: string | null): Gas {
		return look(this, fontLine(line));
	}
	override setFontLines(lines: (string | null)[][]): Gas {
		return lookEach(this, lines, fontLine);
	}
	override getFontSize(): number {
		return first(this.getFontSizes());
	}
	override getFontSizes(): number[][] {
		return looks(this, (style) => style.fontSize ?? FONT_SIZE);
	}
	override setFontSize(size: number): Gas {
		return look(this, { fontSize: size });
	}
	override setFontSizes(sizes: number[][]): Gas {
		return lookEach(this, sizes, (fontSize) => ({ fontSize }));
	}
	override getFontFamily(): string {
		return first(this.getFontFamilies());
	}
	override getFontFamilies(): string[][] {
		const { theme } = placeOf(this).sheet.workbook;
		return looks(this, (style) => style.fontFamily ?? theme.fontFamily);
	}
	override setFontFamily(family: string | null): Gas {
		return look(this, { fontFamily: family ?? undefined });
	}
	override setFontFamilies(families: (string | null)[][]): Gas {
		return lookEach(this, families, (family) => ({
			fontFamily: family ?? undefined,
		}));
	}

	/** Not in the reference, and yet there; null where no side has a line. */
	getBorder(): Border | null {
		const sides = sidesOf(placeOf(this));
		return Object.keys(sides).length > 0
			? new Border(runOf(this), sides)
			: null;
	}
	/** null leaves a side as it is, false takes its line off. */
	override setBorder(...args: unknown[]): Gas {
		const { sheet, area } = editable(this);
		const [top, left, bottom, right, vertical, horizontal, color, style] =
			args as [...(boolean | null)[], string | null, unknown];
		const line: BorderLine = {
			color: readColor(color as string | null) ?? BLACK,
			style: style ? nameOf(style) : "SOLID",
		};
		const side = (given: unknown) =>
			given === null || given === undefined ? undefined : given ? line : null;
		setBorders(sheet, area, {
			top: side(top),
			left: side(left),
			bottom: side(bottom),
			right: side(right),
			vertical: side(vertical),
			horizontal: side(horizontal),
		});
		return this;
	}
}

/** What Sheets gives for a cell without a look of its own. */
const PLAIN: CellStyle = {};
export const WHITE = "#ffffff";
export const BLACK = "#000000";
export const FONT_SIZE = 10;

const background = (color: string | null) => ({
	background: readColor(color),
	backgroundTheme: undefined,
});
const backgroundObject = (color: Color | null) => ({
	background: readColor(colorText(color)),
	backgroundTheme: colorTheme(color),
});
const fontColor = (color: string | null) => ({
	color: readColor(color),
	colorTheme: undefined,
});
const fontColorObject = (color: Color | null) => ({
	color: readColor(colorText(color)),
	colorTheme: colorTheme(color),
});
const fontWeight = (weight: string | null) => ({
	bold: oneOf(weight, "bold", "normal") || undefined,
});
const fontStyle = (style: string | null) => ({
	italic: oneOf(style, "italic", "normal") || undefined,
});
const fontLine = (line: string | null) => {
	if (line !== null && !/^(underline|line-through|none)$/.test(line))
		throw new Error(`Invalid argument: ${line}`);
	return {
		underline: line === "underline" || undefined,
		strikethrough: line === "line-through" || undefined,
	};
};

/** True for the word that sets something, false for its opposite and null. */
function oneOf(word: string | null, on: string, off: string): boolean {
	if (word !== null && word !== on && word !== off)
		throw new Error(`Invalid argument: ${word}`);
	return word === on;
}

/** Cells share few looks, so each look is read once; what is read must not be changed. */
export function looks<T>(range: object, read: (style: CellStyle) => T): T[][] {
	const known = new Map<CellStyle, T>();
	return map(range, (sheet, row, column) => {
		const style = sheet.cell(row, column)?.style ?? PLAIN;
		if (!known.has(style)) known.set(style, read(style));
		return known.get(style) as T;
	});
}

export function look<R extends object>(range: R, patch: Partial<CellStyle>): R {
	const { sheet, area } = editable(range);
	sheet.setLook(area, patch);
	return range;
}

export function lookEach<R extends object, T>(
	range: R,
	values: T[][],
	patch: (value: T) => Partial<CellStyle>,
): R {
	const patches = values.map((row) => row.map(patch));
	return eachWith(range, patches, ({ sheet, area }, one) =>
		sheet.setLook(area, one),
	);
}
